internal import CahierInterchange
internal import CahierModel

/// What may come next on a command line, for the shells to offer.
struct Completion {
  let dossier: DossierAtHand

  /// The candidates for the last word, which may be empty or begun.
  func candidates(after words: [String]) -> [String] {
    var before = Array(words.dropLast())
    var begun = words.last ?? ""
    var prefix = ""
    // bash takes the sign in `--format=j` for a word of its own.
    if before.last == "=" { before.removeLast() }
    if begun.hasPrefix("--"), let sign = begun.firstIndex(of: "=") {
      before.append(String(begun[..<sign]))
      prefix = String(begun[...sign])
      begun = String(begun[begun.index(after: sign)...])
    }
    let path = CommandWords(before) { dossier.template()?.nouns ?? [:] }.canonical
    return all(after: path, begun: begun).filter { $0.hasPrefix(begun) }.map { prefix + $0 }
  }

  private func all(after path: [String], begun: String) -> [String] {
    guard !path.isEmpty else {
      let kinds = dossier.template()?.kinds.elements ?? []
      return names(CommandTree.orderedNames.map { [$0] }, begun: begun)
        + kinds.map { $0.noun(ScreenLanguage.current) }
    }
    if path == ["help"] {
      return names(CommandTree.orderedNames.dropLast().map { [$0] }, begun: begun)
        + HelpTopic.allCases.filter { $0 != .complete }.map(\.name.shown)
    }
    let known = CommandTree.known(path.first == "help" ? Array(path.dropFirst()) : path)
    // A noun that is none: the word of a kind where no dossier is at hand, for example.
    guard !known.isEmpty else { return [] }
    let command = CommandManual(of: known).command
    let rest = Array(path.dropFirst(path.first == "help" ? known.count + 1 : known.count))
    let verbs = names(command.subcommands.map { known + [$0.name] }, begun: begun)
    if path.first == "help" { return verbs }
    if known.first == "item", known.count > 1 {
      return ItemCompletion(verb: known[1], words: rest, dossier: dossier).candidates(begun: begun)
    }
    if let option = optionAwaitingValue(rest, command) { return values(of: option) }
    if begun.hasPrefix("-") { return command.arguments.compactMap(\.name) }
    return verbs + arguments(known, command, after: rest)
  }

  /// The last words of commands in the language of the screen; the English ones too, once one of
  /// them was begun.
  private func names(_ paths: [[String]], begun: String) -> [String] {
    let shown = paths.map { CommandAliases.name($0, in: ScreenLanguage.current).last ?? "" }
    if begun.isEmpty || shown.contains(where: { $0.hasPrefix(begun) }) { return shown }
    return paths.map { $0.last ?? "" }
  }
}

// MARK: - Values

extension Completion {
  /// The option whose value comes next, or nil.
  private func optionAwaitingValue(
    _ words: [String], _ command: CommandManual.Command
  ) -> CommandManual.Argument? {
    command.arguments.first { $0.kind == .option && $0.name == words.last }
  }

  private func values(of option: CommandManual.Argument) -> [String] {
    if !option.words.isEmpty { return option.words }
    switch option.name {
    case "--template": return TemplateLibrary.names
    case "--kind": return dossier.template()?.kinds.map(\.id) ?? []
    case "--family": return families
    default: return []
    }
  }

  private var families: [String] {
    guard let template = dossier.template() else { return [] }
    var families: [String] = []
    for family in template.kinds.flatMap(template.families) where !families.contains(family.id) {
      families.append(family.id)
    }
    return families
  }

  /// What may stand in the place of the next word that is no option.
  private func arguments(
    _ known: [String], _ command: CommandManual.Command, after words: [String]
  ) -> [String] {
    let given = positionals(words, command)
    let places = command.arguments.filter { $0.kind == .positional }
    if places.indices.contains(given), !places[given].words.isEmpty { return places[given].words }
    switch (known.first, known.dropFirst().first, given) {
    case ("guide", _, 0):
      guard let guide = dossier.template()?.guide else { return [] }
      return guide.steps.map(\.id) + guide.questions.map(\.id)
    case ("answer", nil, 0), ("answer", "set", 0), ("answer", "clear", _):
      return dossier.template()?.guide.questions.map(\.id) ?? []
    case ("template", "show", 0), ("template", "upgrade", 0): return TemplateLibrary.names
    case ("library", "show", 0): return dossier.template([.library])?.library.map(\.id) ?? []
    case ("criterion", "take", _):
      return dossier.template([.criteria])?.criteria.groups.map(\.id) ?? []
    case ("offer", "answer", 1): return dossier.codes(ofKind: nil)
    case ("import", _, 0): return ["dossier"]
    default: return []
    }
  }

  /// How many words stand for themselves: no options, and no values of options.
  private func positionals(_ words: [String], _ command: CommandManual.Command) -> Int {
    var count = 0
    var isValue = false
    for word in words {
      if isValue {
        isValue = false
      } else if word.hasPrefix("-") {
        isValue = command.arguments.contains { $0.kind == .option && $0.name == word }
      } else {
        count += 1
      }
    }
    return count
  }
}
