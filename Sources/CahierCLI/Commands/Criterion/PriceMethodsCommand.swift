internal import ArgumentParser
internal import CahierEvaluation
internal import CahierFormats
internal import CahierModel

/// `cahier criterion price-methods`: the formulas that Cahier computes.
struct PriceMethodsCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "price-methods",
      Text(
        fr: "Les méthodes de notation du prix, leur formule et ce qu’en dit le droit.",
        en: "The price methods, their formula and what the law says of them."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let sheets = PriceMethodRegister.all.map { $0.sheet }
    let language = ScreenLanguage.current
    let lines = sheets.map { self.lines(of: $0, language) }.joined(separator: [""])
    try session.print(
      Printable(lines: Array(lines), value: .array(sheets.map(value))), as: output.format)
  }

  private func lines(of sheet: PriceMethodSheet, _ language: Language) -> [String] {
    let parameters = sheet.parameters.map { parameter in
      let standard = parameter.standard.map { Text(fr: " (sinon \($0))", en: " (else \($0))") }
      return "  \(parameter.symbol): "
        + (parameter.meaning + (standard ?? Text(same: "")))[language]
    }
    let law = Text(
      fr: "  En droit français\u{202F}: \(sheet.legal.status.name.fr). \(sheet.legal.note.fr)",
      en: "  In French law: \(sheet.legal.status.name.en). \(sheet.legal.note.en)")
    let sources = sheet.legal.sources.map { source in
      Text(
        fr: "  Source\u{202F}: \(source.reference.fr) (\(source.evidence.name.fr))",
        en: "  Source: \(source.reference.en) (\(source.evidence.name.en))")[language]
    }
    return ["\(sheet.id)  \(sheet.name[language])", "  \(sheet.expression)"] + parameters
      + [law[language]] + sources
  }

  private func value(_ sheet: PriceMethodSheet) -> JSONValue {
    .record([
      "id": .string(sheet.id), "aliases": .array(sheet.aliases.map(JSONValue.string)),
      "name": .text(sheet.name), "expression": .string(sheet.expression),
      "parameters": .array(
        sheet.parameters.map { parameter in
          .record([
            "symbol": .string(parameter.symbol), "meaning": .text(parameter.meaning),
            "isAmount": .boolean(parameter.isAmount), "standard": .number(parameter.standard),
          ])
        }),
      "law": .record([
        "status": .string(sheet.legal.status.rawValue), "note": .text(sheet.legal.note),
        "sources": .array(
          sheet.legal.sources.map { source in
            .record([
              "reference": .text(source.reference), "url": .optional(source.url),
              "evidence": .string(source.evidence.rawValue),
            ])
          }),
      ]),
    ])
  }
}
