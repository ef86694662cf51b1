internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier offer rename "Société A" "Société Alpha"`: corrects the name of a tenderer.
struct OfferRenameCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "rename",
      Text(fr: "Corriger le nom d’un soumissionnaire.", en: "Correct the name of a tenderer."),
      discussion: Text(
        fr: "Toutes ses offres prennent le nouveau nom, dans tous les lots, avec leurs variantes.",
        en: "All of its offers take the new name, in every lot, their variants too."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var target: OfferArgument

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le nouveau nom du soumissionnaire", en: "the new name of the tenderer"),
      value: Text(fr: "nouveau-nom", en: "new-name"))) var newName: String

  func run(in session: Session) throws(Failure) {
    let newName = try TypedText.line(
      self.newName, at: Text(fr: "nouveau nom", en: "new name").shown)
    let count = try session.change("offer rename", "\(target.offer) → \(newName)") { writer in
      let lot = try writer.reader.chosenLot(target.lot.lot)
      let offer = try writer.reader.chosenOffer(target.offer, in: lot)
      try OfferNames(try writer.reader.offers()).requireDistinct(
        newName, except: offer.tenderer.name)
      return try writer.rename(tenderer: offer.tenderer.name, to: newName)
    }
    session.say(
      Text(
        fr: "«\u{202F}\(newName)\u{202F}»\u{202F}: nom corrigé (\(Counted.offers(count))).",
        en: "“\(newName)”: the name is corrected (\(Counted.offers(count)))."))
  }
}
