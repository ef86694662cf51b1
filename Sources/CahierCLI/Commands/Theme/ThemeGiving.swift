internal import ArgumentParser
internal import CahierModel
internal import CahierStore

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
        fr:
          "Un seul retour se relie ainsi\u{202F}: cahier retour modifier RE-004 --leads-to BF-012",
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
    for item in try writer.reader.items(ItemQuery(kind: FeedbackKinds.feedback))
    where item.texts["theme"]?.preferring(scene.language).foldedForCommand == folded {
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
