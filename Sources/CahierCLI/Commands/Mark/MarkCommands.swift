internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier mark`: what offers are worth on each criterion, and why.
struct MarkCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "mark",
      Text(fr: "Les notes et leurs justifications.", en: "The marks and why they were given."),
      discussion: Text(
        fr: """
            cahier note mettre "Société A" ergonomie 4 --justification "…" --place "mémoire, p. 12"
          """,
        en: """
            cahier mark set "Company A" ease 4 --justification "…" --place "proposal, p. 12"
          """),
      subcommands: [MarkSetCommand.self, MarkListCommand.self, MarkRemoveCommand.self])
  }
}

/// The arguments that name a mark.
struct MarkArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Text(fr: "le nom de l’offre", en: "the name of the offer"),
      value: Text(fr: "offre", en: "offer"))) var offer: String

  @Argument(
    help: ArgumentHelp(
      Text(fr: "la clé du critère", en: "the key of the criterion"),
      value: Text(fr: "critère", en: "criterion"))) var criterion: String

  @OptionGroup var lot: LotOptions

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "qui a noté\u{202F}; sans nom, c’est la note de consensus",
        en: "who marked; with no name it is the consensus mark"), value: .person))
  var evaluator: String?

  /// What the journal says that the change is about.
  var subject: String { "\(offer) \(criterion)" }
}

/// `cahier mark set "Société A" ergonomie 4 --justification "…"`.
struct MarkSetCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "set", Text(fr: "Donner une note, ou la changer.", en: "Give a mark, or change it."),
      discussion: Text(
        fr: "Une note entre deux niveaux s’écrit avec des décimales\u{202F}: 3,5.",
        en: "A mark between two levels is written with decimals: 3.5."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var target: MarkArguments

  @Argument(help: ArgumentHelp(Text(fr: "la note", en: "the mark"), value: .number))
  var value: String

  @OptionGroup var justification: TextOptions<JustificationOption>

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "où l’offre le dit\u{202F}: «\u{202F}mémoire technique, p. 12\u{202F}»",
        en: "where the offer says so: “proposal, p. 12”"), value: .text)) var place: String?

  func run(in session: Session) throws(Failure) {
    let value = try TypedFigure.decimal(self.value, at: Text(fr: "note", en: "mark").shown)
    let place = try TypedText.optionalLine(self.place, at: "--place")
    var shown = ""
    let changed = try session.changeOffer(
      target.offer, lot: target.lot.lot, "mark set", target.subject
    ) { offer, lot, writer in
      let criterion = try lot.criterion(named: target.criterion)
      let text = try justification.text(writer.reader.mainLanguage())
      if text.isEmpty { throw missingJustification }
      try TypedReason.require(text, at: "--justification", example: TypedReason.mark)
      try requireEvaluator(writer.reader)
      offer.marks.removeAll {
        $0.criterion == criterion.key && $0.evaluator == target.evaluator
      }
      offer.marks.append(
        Mark(
          criterion: criterion.key, value: value, justification: text, place: place,
          evaluator: target.evaluator))
      let digits = value.description
      let figure = Text(fr: digits.replacing(".", with: ","), en: digits).shown
      shown = "\(criterion.key) \(figure)" + (criterion.scale.map { "/\($0)" } ?? "")
    }
    session.say(
      Text(
        fr: "Noté\u{202F}: \(shown) («\u{202F}\(changed.offer.name)\u{202F}»).",
        en: "Marked: \(shown) (“\(changed.offer.name)”)."))
  }

  private var missingJustification: Failure {
    .usage(
      "EVAL-072",
      Text(fr: "une note a sa justification", en: "a mark has its justification"),
      remedies: [
        Text(
          fr: "Ajouter --justification \"…\"\u{202F}: le candidat évincé la lira.",
          en: "Add --justification \"…\": an unsuccessful tenderer will read it.")
      ])
  }

  private func requireEvaluator(_ reader: DossierReader) throws {
    guard let name = target.evaluator else { return }
    let known = try reader.evaluators()
    guard known.contains(where: { $0.name == name }) else {
      let names = known.map(\.name)
      let near = NearestWord.of(name, among: names)
      throw Failure.data(
        "STORE-028",
        Text(
          fr: "il n’y a pas d’évaluateur «\u{202F}\(name)\u{202F}»",
          en: "there is no evaluator “\(name)”"),
        expected: names.isEmpty ? nil : Text(same: names.joined(separator: ", ")),
        remedies: (near.map {
          [Text(fr: "Peut-être «\u{202F}\($0)\u{202F}»\u{202F}?", en: "Perhaps “\($0)”?")]
        } ?? [])
          + [Text(same: "cahier evaluator add \"\(name)\"")])
    }
  }
}

/// `cahier mark remove "Société A" ergonomie`.
struct MarkRemoveCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("remove", Text(fr: "Retirer une note.", en: "Remove a mark."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var target: MarkArguments

  func run(in session: Session) throws(Failure) {
    let changed = try session.changeOffer(
      target.offer, lot: target.lot.lot, "mark remove", target.subject
    ) { offer, lot, _ in
      let named = CriterionKey(target.criterion)
      let key =
        try offer.marks.contains { $0.criterion == named }
        ? named : lot.criterion(named: target.criterion).key
      let count = offer.marks.count
      offer.marks.removeAll { $0.criterion == key && $0.evaluator == target.evaluator }
      if offer.marks.count == count { throw noMark(key, of: offer) }
    }
    session.say(
      Text(
        fr: "La note est retirée («\u{202F}\(changed.offer.name)\u{202F}»).",
        en: "The mark is removed (“\(changed.offer.name)”)."))
  }

  private func noMark(_ key: CriterionKey, of offer: Offer) -> Failure {
    .data(
      "EVAL-073",
      Text(fr: "il n’y a pas cette note", en: "there is no such mark"),
      at: [
        Text(fr: "offre «\u{202F}\(offer.name)\u{202F}»", en: "offer “\(offer.name)”"),
        Text(fr: "critère «\u{202F}\(key)\u{202F}»", en: "criterion “\(key)”"),
      ], remedies: [Text(same: "cahier mark list")])
  }
}
