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
        Text(fr: "cahier thème ajouter \(ShellWord.quoted(typed))", en: "cahier theme add \(ShellWord.quoted(typed))")
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

/// `cahier theme sort`: gives feedback the theme that its words name.
struct ThemeSortCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "sort",
      Text(
        fr: "Donner aux retours le thème que disent leurs mots.",
        en: "Give feedback the theme that its words name."))
  }

  @OptionGroup var common: CommonOptions

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "classer à nouveau les retours qui ont déjà un thème",
        en: "sort feedback that has a theme already too"))) var again = false

  func run(in session: Session) throws(Failure) {
    let outcome = try session.change("theme sort") { writer in try sort(writer) }
    session.say(
      Text(
        fr: "\(CountedText.feedback.counted(outcome.sorted).fr) classés\u{202F}; "
          + "\(outcome.left) sans thème.",
        en: "\(CountedText.feedback.counted(outcome.sorted).en) sorted; \(outcome.left) with no "
          + "theme."))
  }

  private func sort(_ writer: DossierWriter) throws -> (sorted: Int, left: Int) {
    let scene = try FeedbackScene(writer.reader)
    let sorting = ThemeSorting(try writer.reader.themes())
    var (sorted, left) = (0, 0)
    for var item in try writer.reader.items(ItemQuery(kind: FeedbackKinds.feedback)) {
      let theme = item.texts["theme"]?.preferring(scene.language) ?? ""
      if !theme.isEmpty, !again { continue }
      let words = ["title", "question"].map { item.texts[$0]?.preferring(scene.language) ?? "" }
      // The answer says more than the question.
      guard let found = sorting.theme(of: words[0]) ?? sorting.theme(of: words[1]) else {
        left += theme.isEmpty ? 1 : 0
        continue
      }
      if found == theme { continue }
      item.texts["theme"] = BilingualText(found, in: scene.language)
      try writer.update(item)
      sorted += 1
    }
    return (sorted, left)
  }
}

/// `cahier theme take Search FB-004 FB-007`: gives feedback a theme by hand.
struct ThemeTakeCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "take",
      Text(fr: "Donner un thème à des retours, à la main.", en: "Give feedback a theme by hand."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(ThemeName.help, value: ThemeName.value)) var name: String

  @Argument(
    help: ArgumentHelp(
      Text(fr: "les retours", en: "the feedback"), value: Text(same: "codes"))) var codes: [String]

  func run(in session: Session) throws(Failure) {
    let taken = try session.change("theme take", name) { writer in
      let theme = try ThemeName.known(name, writer.reader)
      let scene = try FeedbackScene(writer.reader)
      let items = try scene.feedback(codes, writer.reader)
      for var item in items {
        item.texts["theme"] = BilingualText(theme.name, in: scene.language)
        try writer.update(item)
      }
      return items.map(\.code)
    }
    let list = ItemCode.listed(taken)
    session.say(
      Text(
        fr: "\(list)\u{202F}: thème «\u{202F}\(name)\u{202F}».", en: "\(list): theme “\(name)”."))
  }
}

/// `cahier theme link Search FN-012`: links all the feedback of a theme to what it leads to.
struct ThemeLinkCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "link",
      Text(
        fr: "Relier les retours d’un thème aux besoins auxquels ils conduisent.",
        en: "Link the feedback of a theme to the needs that it leads to."),
      discussion: Text(
        fr: "Un seul retour se relie ainsi\u{202F}: cahier retour modifier RE-004 --leads-to BF-012",
        en: "A single piece of feedback is linked so: cahier feedback edit FB-004 --leads-to FN-012"
      ))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(ThemeName.help, value: ThemeName.value)) var name: String

  @Argument(
    help: ArgumentHelp(
      Text(fr: "ce à quoi ils conduisent", en: "what it leads to"), value: Text(same: "codes")))
  var codes: [String]

  func run(in session: Session) throws(Failure) {
    let (linked, ends) = try session.change("theme link", name) { writer in
      let theme = try ThemeName.known(name, writer.reader)
      return try link(theme, writer)
    }
    let list = ItemCode.listed(ends)
    session.say(
      Text(
        fr: "\(CountedText.feedback.counted(linked).fr) reliés à \(list).",
        en: "\(CountedText.feedback.counted(linked).en) linked to \(list)."))
  }

  private func link(
    _ theme: FeedbackTheme, _ writer: DossierWriter
  ) throws -> (Int, [ItemCode]) {
    let scene = try FeedbackScene(writer.reader)
    let ends = try ItemCodes(codes, example: scene.needExample).items(in: writer.reader).items
      .map(\.code)
    let making = ItemMaking(
      kind: scene.kind, template: scene.template, languages: scene.languages, writer: writer)
    let folded = theme.name.foldedForCommand
    var linked = 0
    for item in try writer.reader.items(ItemQuery(kind: FeedbackKinds.feedback)) {
      guard item.texts["theme"]?.preferring(scene.language).foldedForCommand == folded else {
        continue
      }
      try making.link(item.code, ends.map { ("leadsTo", $0) })
      linked += 1
    }
    return (linked, ends)
  }
}

/// `cahier theme remove Search`.
struct ThemeRemoveCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove",
      Text(
        fr: "Retirer un thème\u{202F}; ses retours n’en ont plus.",
        en: "Remove a theme; its feedback has none any more."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(ThemeName.help, value: ThemeName.value)) var name: String

  func run(in session: Session) throws(Failure) {
    let count = try session.change("theme remove", name) { writer in
      let theme = try ThemeName.known(name, writer.reader)
      let scene = try FeedbackScene(writer.reader)
      try writer.removeTheme(theme.name)
      var count = 0
      for var item in try writer.reader.items(ItemQuery(kind: FeedbackKinds.feedback))
      where item.texts["theme"]?.preferring(scene.language) == theme.name {
        item.texts["theme"] = nil
        try writer.update(item)
        count += 1
      }
      return count
    }
    let words = CountedText.feedback.counted(count)
    session.say(
      Text(
        fr: "Thème «\u{202F}\(name)\u{202F}» retiré\u{202F}; \(words.fr) sans thème.",
        en: "Theme “\(name)” removed; \(words.en) with no theme."))
  }
}

/// What commands on feedback work with.
struct FeedbackScene {
  let template: SpecificationTemplate
  let kind: ItemKind
  /// The languages of the dossier, the main one first.
  let languages: [Language]
  var language: Language { languages[0] }

  init(_ reader: DossierReader) throws {
    template = try DossierTemplate.loadWithoutShelves(reader)
    kind = try FeedbackKinds(template).feedback
    languages = try reader.header().languages
  }

  /// A code such as needs of the dossier have.
  var needExample: ItemCode { template.exampleCode(nil, language) }

  /// The feedback that words name.
  func feedback(_ words: [String], _ reader: DossierReader) throws -> [Item] {
    let example = template.exampleCode(kind, language)
    let items = try ItemCodes(words, example: example).items(in: reader).items
    guard let stranger = items.first(where: { $0.kind != kind.id }) else { return items }
    throw Failure.usage(
      "THEME-002",
      Text(fr: "\(stranger.code) n’est pas un retour", en: "\(stranger.code) is no feedback"),
      expected: Text(fr: "un code comme \(example)", en: "a code such as \(example)"))
  }
}

/// Reads where a consultation stands.
enum StockTakeReading {
  static func stockTake(_ reader: DossierReader) throws -> StockTake {
    var dossier = try reader.dossier()
    dossier.consultation = try reader.consultation()
    return StockTake(dossier, language: dossier.header.mainLanguage)
  }
}
