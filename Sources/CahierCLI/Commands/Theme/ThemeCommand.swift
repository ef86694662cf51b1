internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier theme`: what feedback is grouped under.
struct ThemeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "theme",
      Text(fr: "Regrouper les retours en thèmes.", en: "Group feedback into themes."),
      discussion: Text(
        fr: """
          Un thème se donne à la main, par la colonne d’une enquête, ou par des mots\u{202F}: un retour
          qui contient un mot commençant ainsi lui revient, accents et majuscules mis à part.

            cahier thème ajouter Recherche --word recherch --word trouver
            cahier thème classer
            cahier thème prendre Recherche RE-004 RE-007..RE-009
            cahier thème lier Recherche BF-012
          """,
        en: """
          A theme is given by hand, by the column of a survey, or by words: feedback with a word that
          begins so belongs to it, accents and capitals aside.

            cahier theme add Search --word search --word find
            cahier theme sort
            cahier theme take Search FB-004 FB-007..FB-009
            cahier theme link Search FN-012
          """),
      subcommands: [
        ThemeListCommand.self, ThemeAddCommand.self, ThemeSortCommand.self, ThemeTakeCommand.self,
        ThemeLinkCommand.self, ThemeRemoveCommand.self,
      ])
  }
}

/// A theme as commands take it.
enum ThemeName {
  static let value = Text(fr: "thème", en: "theme")
  static let help = Text(fr: "son nom", en: "its name")

  /// The theme of a name, capitals and accents aside.
  ///
  /// - Throws: THEME-001 where there is none.
  static func known(_ typed: String, _ reader: DossierReader) throws -> FeedbackTheme {
    let themes = try reader.themes()
    let folded = CommandAliases.folded(typed.trimmed)
    if let theme = themes.first(where: { CommandAliases.folded($0.name) == folded }) {
      return theme
    }
    throw Failure.data(
      "THEME-001", Text(fr: "il n’y a pas ce thème", en: "there is no such theme"), found: typed,
      expected: themes.isEmpty ? nil : Text(same: themes.map(\.name).joined(separator: ", ")),
      remedies: [
        Text(
          fr: "cahier thème ajouter \(ShellWord.quoted(typed))",
          en: "cahier theme add \(ShellWord.quoted(typed))")
      ])
  }
}

/// `cahier theme list`.
struct ThemeListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list",
      Text(
        fr: "Lister les thèmes, avec les personnes de chaque population.",
        en: "List the themes, with the people of each population."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let (themes, stock) = try session.read { reader in
      (try reader.themes(), try StockTakeReading.stockTake(reader))
    }
    let words = Dictionary(
      themes.map { ($0.name, $0.words) }, uniquingKeysWith: { first, _ in first })
    let page = StockTakePage(stock)
    try session.print(
      Printable(
        lines: page.themeLines(words: words), value: .array(page.themeValues(words: words)),
        ifEmpty: Text(fr: "Aucun thème.", en: "No theme.")), as: output.format)
  }
}

/// `cahier theme add Search --word search`.
struct ThemeAddCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add",
      Text(
        fr: "Ajouter un thème, ou changer ses mots.", en: "Add a theme, or change its words."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(ThemeName.help, value: ThemeName.value)) var name: String

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "un mot, ou son début, qui y conduit un retour",
        en: "a word, or its beginning, that leads feedback to it"), value: .text)) var word:
    [String] = []

  func run(in session: Session) throws(Failure) {
    let name = try TypedText.line(self.name, at: ThemeName.value.shown)
    var words: [String] = []
    for word in word { words.append(try TypedText.line(word, at: "--word")) }
    let theme = FeedbackTheme(name: name, words: words)
    try session.change("theme add", name) { try $0.set(theme) }
    let list = words.joined(separator: ", ")
    session.say(
      words.isEmpty
        ? Text(
          fr: "Thème «\u{202F}\(name)\u{202F}», à donner à la main.",
          en: "Theme “\(name)”, to be given by hand.")
        : Text(
          fr: "Thème «\u{202F}\(name)\u{202F}»\u{202F}: \(list). cahier thème classer l’applique.",
          en: "Theme “\(name)”: \(list). cahier theme sort applies it."))
  }
}
