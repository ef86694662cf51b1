internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier header`: what the dossier is about, whose it is, by which law.
struct HeaderCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "header",
      Text(
        fr: "L’en-tête du dossier\u{202F}: titre, acheteur, dates, procédure.",
        en: "The header of the dossier: title, buyer, dates, procedure."),
      subcommands: [HeaderShowCommand.self, HeaderEditCommand.self, HeaderReviseCommand.self])
  }
}

/// `cahier header show`.
struct HeaderShowCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("show", Text(fr: "Montrer l’en-tête.", en: "Show the header."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let header = try session.read { try $0.header() }
    let page = HeaderPage(header: header, language: ScreenLanguage.current)
    try session.print(Printable(lines: page.lines, value: page.value), as: output.format)
  }
}

/// The header of a dossier as it is shown.
private struct HeaderPage {
  let header: DossierHeader
  let language: Language

  var lines: [String] {
    let blank = Text(fr: "(non renseigné)", en: "(not stated)")[language]
    let duration = header.durationMonths.map {
      Text(fr: "\($0) mois", en: "\($0) months")[language]
    }
    let value = header.estimatedValueExVAT.map { "\($0) \(header.currency)" }
    let rows: [(Text, String?)] = [
      (Text(fr: "Titre", en: "Title"), header.title.preferring(language)),
      (
        Text(fr: "Langues", en: "Languages"),
        header.languages.map(\.rawValue).joined(separator: ", ")
      ),
      (Text(fr: "Acheteur", en: "Buyer"), header.buyer),
      (Text(fr: "Référence", en: "Reference"), header.reference),
      (Text(fr: "Monnaie", en: "Currency"), header.currency.description),
      (Text(fr: "Droit", en: "Law"), header.jurisdiction.name[language]),
      (Text(fr: "Date", en: "Date"), header.date.description),
      (Text(fr: "Procédure", en: "Procedure"), header.procedure?.name[language]),
      (Text(fr: "Valeur estimée HT", en: "Estimated value without tax"), value),
      (Text(fr: "Durée", en: "Duration"), duration),
    ]
    return TextTable.lines(rows.map { [$0.0[language], $0.1 ?? blank] })
      + header.revisions.map(line)
  }

  private func line(_ revision: Revision) -> String {
    let head = Text(fr: "Version \(revision.number)", en: "Revision \(revision.number)")[language]
    return [head, "\(revision.date)", revision.author, revision.summary.preferring(language)]
      .filter { !$0.isEmpty }.joined(separator: "  ")
  }

  var value: JSONValue {
    .record([
      "title": .text(header.title),
      "languages": .array(header.languages.map { .string($0.rawValue) }),
      "buyer": .optional(header.buyer), "reference": .optional(header.reference),
      "currency": .string(header.currency.description),
      "jurisdiction": .string(header.jurisdiction.rawValue),
      "date": .string(header.date.description), "procedure": .optional(header.procedure?.rawValue),
      "estimatedValueExVAT": .number(header.estimatedValueExVAT),
      "durationMonths": header.durationMonths.map(JSONValue.integer) ?? .null,
      "revisions": .array(
        header.revisions.map { revision in
          .record([
            "number": .string(revision.number), "date": .string(revision.date.description),
            "author": .string(revision.author), "summary": .text(revision.summary),
          ])
        }),
    ])
  }
}
