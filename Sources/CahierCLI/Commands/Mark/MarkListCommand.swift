internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier mark list`: the marks given, and those that are missing.
struct MarkListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list",
      Text(
        fr: "Lister les notes, et celles qui manquent.",
        en: "List the marks, and those that are missing."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var lot: LotOptions

  @Option(help: ArgumentHelp(Text(fr: "d’une offre", en: "of one offer"), value: .person))
  var offer: String?

  @Option(help: ArgumentHelp(Text(fr: "d’un évaluateur", en: "of one evaluator"), value: .person))
  var evaluator: String?

  func run(in session: Session) throws(Failure) {
    let key = self.lot.lot
    let (lot, offers) = try session.read { reader -> (Lot, [Offer]) in
      let lot = try reader.chosenLot(key)
      if let offer { return (lot, [try reader.chosenOffer(offer, in: lot)]) }
      return (lot, try reader.offers(lot: lot.key))
    }
    let chosen = offers.map { offer in
      var offer = offer
      if let evaluator { offer.marks.removeAll { $0.evaluator != evaluator } }
      return offer
    }
    let page = MarkPage(
      lot: lot, offers: chosen, evaluator: evaluator, language: ScreenLanguage.current)
    try session.print(
      Printable(
        lines: page.lines, value: page.value,
        ifEmpty: Text(fr: "Aucune offre pour l’instant.", en: "No offer yet.")),
      as: output.format)
  }
}

/// The marks of the offers of a lot, then what is missing.
private struct MarkPage {
  let lot: Lot
  let offers: [Offer]
  /// Whose marks are listed, nil for everybody's.
  let evaluator: String?
  let language: Language

  var lines: [String] {
    guard !offers.isEmpty else { return [] }
    let rows = offers.flatMap { offer in
      MarkRows(lot: lot, language: language).rows(of: offer).map { [offer.name] + $0 }
    }
    return TextTable.lines(rows) + missing
  }

  /// How many marks are missing, then those of each offer by the keys that `mark set` wants.
  private var missing: [String] {
    let lacking = offers.map { ($0, lot.unmarked(in: $0)) }.filter { !$0.1.isEmpty }
    let count = lacking.map(\.1.count).reduce(0, +)
    guard count > 0 else {
      return [Text(fr: "Aucune note ne manque.", en: "No mark is missing.")[language]]
    }
    let typography = Typography(language)
    let verb = Text(
      fr: count > 1 ? "manquent" : "manque", en: count == 1 ? "is missing" : "are missing")
    let head = Counted.marks(count) + " " + verb[language] + (whose.map { " (\($0))" } ?? "")
    return [typography.label(head)]
      + lacking.map { offer, keys in
        let list = keys.map(\.description).joined(separator: ", ")
        return "  " + typography.label("\(offer.name.onOneLine) (\(keys.count))") + " \(list)"
      }
  }

  private var whose: String? { evaluator?.onOneLine }

  var value: JSONValue {
    .array(
      offers.map { offer in
        .record([
          "offer": .string(offer.name), "marks": .array(offer.marks.map(JSONValue.mark)),
          "missing": .array(lot.unmarked(in: offer).map { .string($0.description) }),
        ])
      })
  }
}
