internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier translation`: the texts whose original has changed since they were translated.
struct TranslationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "translation",
      Text(
        fr: "Les traductions plus anciennes que leur texte.",
        en: "The translations that are older than their text."),
      discussion: Text(
        fr: """
          Une traduction est à revoir dès que le texte dans la langue principale change. La réécrire
          suffit ; si elle convient telle quelle, le dire par « confirmer ».
          """,
        en: """
          A translation is to be checked once the text in the main language changes. Writing it anew
          is enough; where it fits as it stands, “confirm” says so.
          """),
      subcommands: [TranslationListCommand.self, TranslationConfirmCommand.self])
  }
}

/// `cahier translation list`.
struct TranslationListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list", Text(fr: "Lister les traductions à revoir.", en: "List the translations to check."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let stale = try session.read { try $0.staleTranslations() }
    try session.print(
      Printable(
        table: stale.map { ["\($0.item)", $0.field, $0.language.rawValue] },
        values: stale.map { translation in
          .record([
            "item": .string("\(translation.item)"), "field": .string(translation.field),
            "language": .string(translation.language.rawValue),
          ])
        },
        ifEmpty: Text(
          fr: "Aucune traduction n’est à revoir.", en: "No translation is to be checked.")),
      as: output.format)
  }
}

/// `cahier translation confirm BF-001`.
struct TranslationConfirmCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "confirm",
      Text(
        fr: "Dire qu’une traduction convient telle quelle.",
        en: "Say that a translation fits as it stands."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "les codes des éléments", en: "the codes of the items"), value: Text(same: "code")))
  var codes: [String]

  func run(in session: Session) throws(Failure) {
    let items = try codes.map { word throws(Failure) in try JournalCommand.item(word) }
    try session.change("translation confirm", items.map(\.description).joined(separator: " ")) {
      writer in
      for item in items { try writer.confirmTranslations(of: item) }
    }
    let names = items.map(\.description).joined(separator: ", ")
    session.say(Text(fr: "Traductions confirmées\u{202F}: \(names).", en: "Confirmed: \(names)."))
  }
}

extension [StaleTranslation] {
  /// One warning for all of them, or none.
  var warnings: [Diagnostic] {
    guard !isEmpty else { return [] }
    var codes: [String] = []
    for translation in self where codes.last != "\(translation.item)" {
      codes.append("\(translation.item)")
    }
    return [
      Diagnostic(
        .warning, "DOSSIER-016",
        Text(
          fr: "des traductions sont plus anciennes que leur texte",
          en: "translations are older than their text"),
        at: [Text(same: codes.joined(separator: ", "))],
        remedies: [
          Text(same: "cahier translation list"),
          Text(same: "cahier translation confirm \(codes[0])"),
        ])
    ]
  }
}
