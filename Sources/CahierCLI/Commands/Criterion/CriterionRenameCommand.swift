internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier criterion rename ergonomie facilite`: gives a criterion another key.
struct CriterionRenameCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "rename", Text(fr: "Changer la clé d’un critère.", en: "Change the key of a criterion."),
      discussion: Text(
        fr:
          "Ses notes et ses prix suivent. Le nom qu’on lit se change par «\u{202F}critère modifier --name\u{202F}».",
        en: "Its marks and prices follow. The name that people read is changed by "
          + "“criterion edit --name”."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Text(fr: "la clé", en: "the key"), value: .key)) var key: String

  @Argument(
    help: ArgumentHelp(
      Text(fr: "la nouvelle clé", en: "the new key"),
      value: Text(fr: "nouvelle-clé", en: "new-key"))) var newKey: String

  @OptionGroup var lot: LotOptions

  func run(in session: Session) throws(Failure) {
    let name = try TypedText.line(self.newKey, at: Text(fr: "nouvelle clé", en: "new key").shown)
    let newKey = CriterionKey(name)
    let old = try session.change("criterion rename", "\(key) → \(name)") { writer in
      var lot = try writer.reader.chosenLot(self.lot.lot)
      let old = try lot.criterion(named: key).key
      try refuseIfTaken(newKey, in: lot)
      lot.update(old) { $0.key = newKey }
      lot.method.ties = lot.method.ties.map { $0 == old ? newKey : $0 }
      try writer.update(lot)
      for offer in try writer.reader.offers(lot: lot.key) {
        try writer.update(offer.renaming(old, to: newKey))
      }
      return old
    }
    session.say(
      Text(
        fr: "Le critère «\u{202F}\(old)\u{202F}» a maintenant la clé «\u{202F}\(newKey)\u{202F}».",
        en: "The criterion “\(old)” now has the key “\(newKey)”."))
  }

  private func refuseIfTaken(_ key: CriterionKey, in lot: Lot) throws(Failure) {
    guard lot.criterionPlaces.contains(where: { $0.criterion.key == key }) else { return }
    throw .data(
      "EVAL-065",
      Text(fr: "«\u{202F}\(key)\u{202F}» est déjà pris", en: "“\(key)” is taken already"),
      at: lot.place, remedies: [Text(same: "cahier criterion list")])
  }
}

extension Offer {
  /// The offer with its marks and prices under the new key of a criterion.
  fileprivate func renaming(_ old: CriterionKey, to new: CriterionKey) -> Offer {
    var offer = self
    for index in offer.marks.indices where offer.marks[index].criterion == old {
      offer.marks[index].criterion = new
    }
    for index in offer.priceLines.indices where offer.priceLines[index].criterion == old {
      offer.priceLines[index].criterion = new
    }
    return offer
  }
}
