internal import CahierModel

/// The help of a command, asked for with `--help`, `-h`, `help` or no word at all.
struct HelpPage {
  private(set) var lines: [String] = []
  private let width = 80

  /// The page that the words ask for, or nil if they ask for none.
  ///
  /// - Parameters:
  ///   - words: The command line, its names in English.
  ///   - template: The template of the dossier at hand: it gives the options of its kinds.
  init?(for words: [String], template: () -> SpecificationTemplate?) {
    guard Self.isAsked(by: words) else { return nil }
    let path = CommandTree.known(words.filter { $0 != "help" && !$0.hasPrefix("-") })
    let command = CommandManual(of: path).command
    if path.first == "item" {
      let template = template()
      describe(
        command, path: path,
        item: ItemHelp(
          verb: path.dropFirst().first, template: template, kind: kind(words, template)))
    } else {
      describe(command, path: path)
    }
    if path.isEmpty { describe(kindsOf: template()) }
  }

  /// Whether the words ask for help, or lack the verb that help would name.
  private static func isAsked(by words: [String]) -> Bool {
    if words.isEmpty || words.first == "help" { return true }
    if words.contains(where: { $0 == "--help" || $0 == "-h" }) { return true }
    let path = CommandTree.known(Array(words.prefix { !$0.hasPrefix("-") }))
    let rest = words.dropFirst(path.count)
    let verbs = CommandTree.verbs(of: path)
    return CommandTree.needsVerb(path) && rest.first?.hasPrefix("-") ?? true
      && !rest.contains(where: verbs.contains)
  }

  private mutating func describe(
    _ command: CommandManual.Command, path: [String], item: ItemHelp? = nil
  ) {
    add(title(path, item))
    add(command.abstract)
    section(Text(fr: "Usage", en: "Usage"))
    add(usage(command, path: path, item), indent: 2)
    discuss(command, item)
    list(
      Text(fr: "Commandes", en: "Commands"),
      command.subcommands.map { (CommandName(path + [$0.name]).last, $0.abstract) })
    list(
      Text(fr: "Arguments", en: "Arguments"),
      command.arguments.filter { $0.kind == .positional }.map { ("<\($0.value)>", $0.help) }
        + (item?.arguments ?? []))
    if let item, let kind = item.kind { list(Self.fields(of: kind), item.fields) }
    list(
      Text(fr: "Options", en: "Options"),
      (item?.options ?? [])
        + command.arguments.filter { $0.kind != .positional }.map { ($0.synopsis, $0.fullHelp) }
        + (item?.verb == nil ? [] : Self.commonOptions))
    if path.isEmpty { list(Text(fr: "Autres pages", en: "Other pages"), HelpTopic.list) }
  }

  /// The words to type, the noun of the kind in place of `item` where the page is about one.
  private func title(_ path: [String], _ item: ItemHelp?) -> String {
    guard let item, let shown = item.line(ScreenLanguage.current), let english = item.line(.english)
    else { return CommandName(path).title }
    return shown == english ? "cahier \(shown)" : "cahier \(shown) (\(english))"
  }

  /// The discussion, its examples made with words of the template where there is one.
  private mutating func discuss(_ command: CommandManual.Command, _ item: ItemHelp?) {
    let examples = item?.examples ?? []
    let texts = command.discussion.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = examples.isEmpty ? texts[...] : texts.prefix { !$0.isEmpty }
    guard !command.discussion.isEmpty || !examples.isEmpty else { return }
    add("")
    if !command.discussion.isEmpty {
      lines += paragraphs(kept.joined(separator: "\n")) + (examples.isEmpty ? [] : [""])
    }
    lines += examples
  }

  private static func fields(of kind: ItemKind) -> Text {
    Text(
      fr: "Champs de «\u{202F}\(kind.name.fr.one)\u{202F}»",
      en: "Fields of “\(kind.name.en.one)”")
  }

  /// The options that every command takes, as another command tells them.
  private static var commonOptions: [(String, String)] {
    let common = Set(ItemArguments.common.map { "--\($0)" })
    return CommandManual(of: ["status"]).command.arguments
      .filter { common.contains($0.name ?? "") }.map { ($0.synopsis, $0.fullHelp) }
  }

  private func usage(
    _ command: CommandManual.Command, path: [String], _ item: ItemHelp?
  ) -> String {
    let arguments = command.arguments.filter { !$0.isOptional || $0.kind == .positional }
      .map { $0.isOptional ? "[\($0.synopsis)]" : $0.synopsis }
    let verb = command.subcommands.isEmpty ? [] : [Text(fr: "<commande>", en: "<command>").shown]
    let line = item?.line(ScreenLanguage.current).map { "cahier \($0)" } ?? CommandName(path).line
    let words = item?.arguments.map(\.0) ?? []
    return ([line] + verb + arguments + words + ["[options]"]).joined(separator: " ")
  }

  private func kind(_ words: [String], _ template: SpecificationTemplate?) -> ItemKind? {
    guard let id = CommandWords.value(of: "--kind", in: words) else { return nil }
    return template?.kinds[id: id]
  }

  private mutating func describe(kindsOf template: SpecificationTemplate?) {
    guard let template else { return }
    let language = ScreenLanguage.current
    list(
      Text(fr: "Sortes d’éléments du dossier", en: "Kinds of items of the dossier"),
      template.kinds.map { kind in
        (kind.nouns[language]?.first ?? kind.id, kind.name[language].many)
      })
  }

  // MARK: Lines

  private mutating func section(_ title: Text) {
    add("")
    add(title.shown)
  }

  private mutating func list(_ title: Text, _ rows: [(String, String)]) {
    guard !rows.isEmpty else { return }
    section(title)
    let column = min(28, (rows.map(\.0.count).max() ?? 0) + 4)
    for (name, help) in rows {
      let head = "  \(name)"
      let wrapped = wrap(help, width: width - column)
      let fits = head.count + 2 <= column
      if !fits { add(head) }
      let first =
        fits
        ? head + String(repeating: " ", count: column - head.count)
        : String(repeating: " ", count: column)
      add(first + (wrapped.first ?? ""))
      for line in wrapped.dropFirst() { add(String(repeating: " ", count: column) + line) }
    }
  }

  private mutating func add(_ line: String, indent: Int = 0) {
    lines.append(String(repeating: " ", count: indent) + line)
  }

  /// The lines of a text: those that follow each other are filled up to the width, those that are
  /// indented, commands to type, stay as they are.
  private func paragraphs(_ text: String) -> [String] {
    var filled: [String] = []
    var open = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let first = line.first, first != " " {
        open += open.isEmpty ? line : " \(line)"
      } else {
        filled += wrap(open, width: width) + [String(line)]
        open = ""
      }
    }
    return filled + wrap(open, width: width)
  }

  private func wrap(_ text: String, width: Int) -> [String] {
    text.split(separator: " ").reduce(into: [String]()) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
  }
}

extension CommandManual.Argument {
  /// The option with its value: `--template <modèle>`.
  var synopsis: String {
    switch kind {
    case .positional: "<\(value)>"
    case .flag: name ?? ""
    case .option: "\(name ?? "") <\(hasFewWords ? words.joined(separator: "|") : value)>"
    }
  }

  /// The help, with the words that the value may be where the synopsis has no room for them.
  var fullHelp: String {
    guard kind == .option, !words.isEmpty, !hasFewWords else { return help }
    return help + Text(fr: "\u{202F}: ", en: ": ").shown + words.joined(separator: ", ")
  }

  private var hasFewWords: Bool {
    !words.isEmpty && words.joined(separator: "|").count <= 24
  }
}
