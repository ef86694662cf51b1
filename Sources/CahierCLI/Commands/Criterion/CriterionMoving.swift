internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier criterion move ergonomie --parent technique --first`.
struct CriterionMoveCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "move", Text(fr: "Déplacer un critère.", en: "Move a criterion."),
      discussion: Text(
        fr:
          "Où\u{202F}: --parent CLÉ ou --root\u{202F}; --first, --last, --before CLÉ ou --after CLÉ.",
        en: "Where: --parent KEY or --root; --first, --last, --before KEY or --after KEY."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Text(fr: "la clé", en: "the key"), value: .key)) var key: String

  @OptionGroup var lot: LotOptions

  @Option(help: ArgumentHelp(Text(fr: "sous ce critère", en: "below this criterion"), value: .key))
  var parent: String?

  @Option(
    help: ArgumentHelp(Text(fr: "avant ce critère", en: "before this criterion"), value: .key))
  var before: String?

  @Option(help: ArgumentHelp(Text(fr: "après ce critère", en: "after this criterion"), value: .key))
  var after: String?

  @Flag(help: ArgumentHelp(Text(fr: "au premier niveau", en: "at the first level"))) var root =
    false
  @Flag(help: ArgumentHelp(Text(fr: "en tête", en: "first"))) var first = false
  @Flag(help: ArgumentHelp(Text(fr: "en dernier", en: "last"))) var last = false

  func run(in session: Session) throws(Failure) {
    let change = try session.changeLot(lot.lot, "criterion move", key) { lot, _ in
      let criterion = try lot.criterion(named: key)
      let (parent, position) = try target(of: criterion, in: lot)
      if let parent, criterion.keys.contains(parent) { throw belowItself(criterion) }
      lot.remove(criterion.key)
      lot.insert(criterion, below: parent, at: position)
    }
    session.say(Text(fr: "«\u{202F}\(key)\u{202F}» est déplacé.", en: "“\(key)” is moved."))
    change.tell(in: session)
  }

  private func target(
    of criterion: Criterion, in lot: Lot
  ) throws(Failure) -> (parent: CriterionKey?, CriterionPosition) {
    if let sibling = before ?? after {
      let key = try lot.criterion(named: sibling).key
      let parent = lot.criterionPlaces.first { $0.criterion.key == key }?.parent
      return (parent, before == nil ? .after(key) : .before(key))
    }
    guard first || last || root || parent != nil else {
      throw .usage(
        "INPUT-038", Text(fr: "il manque où déplacer", en: "where to move is missing"),
        expected: Text(same: "--parent, --root, --first, --last, --before, --after"))
    }
    let position: CriterionPosition = first ? .first : .last
    if root { return (nil, position) }
    if let parent { return (try lot.criterion(named: parent).key, position) }
    return (lot.criterionPlaces.first { $0.criterion.key == criterion.key }?.parent, position)
  }

  private func belowItself(_ criterion: Criterion) -> Failure {
    .usage(
      "INPUT-070",
      Text(
        fr: "un critère ne va pas sous lui-même", en: "a criterion does not go below itself"),
      found: criterion.key.description)
  }
}

/// `cahier criterion remove ergonomie`.
struct CriterionRemoveCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove",
      Text(
        fr: "Retirer des critères avec leurs sous-critères.",
        en: "Remove criteria with their sub-criteria."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Text(fr: "les clés", en: "the keys"), value: .key)) var keys:
    [String]

  @OptionGroup var lot: LotOptions

  func run(in session: Session) throws(Failure) {
    let subject = keys.joined(separator: ", ")
    let change = try session.changeLot(lot.lot, "criterion remove", subject) { lot, writer in
      let offers = try writer.reader.offers(lot: lot.key)
      for name in keys {
        let criterion = try lot.criterion(named: name)
        try refuseIfUsed(criterion, by: offers, in: lot)
        lot.remove(criterion.key)
      }
    }
    session.say(
      Text(
        fr: "Retiré\u{202F}: \(subject). «\u{202F}cahier undo\u{202F}» le rétablit.",
        en: "Removed: \(subject). “cahier undo” brings it back."))
    change.tell(in: session)
  }

  private func refuseIfUsed(
    _ criterion: Criterion, by offers: [Offer], in lot: Lot
  ) throws(Failure) {
    let keys = Set(criterion.keys)
    let users = offers.filter { offer in
      offer.marks.contains { keys.contains($0.criterion) }
        || offer.priceLines.contains { $0.criterion.map(keys.contains) ?? false }
    }
    guard !users.isEmpty else { return }
    let names = users.map(\.name).joined(separator: ", ")
    throw .data(
      "EVAL-064",
      Text(
        fr: "des notes ou des prix portent sur «\u{202F}\(criterion.key)\u{202F}»",
        en: "marks or prices count for “\(criterion.key)”"), at: lot.place, found: names,
      remedies: [
        Text(
          fr: "cahier mark remove OFFRE \(criterion.key)",
          en: "cahier mark remove OFFER \(criterion.key)")
      ])
  }
}
