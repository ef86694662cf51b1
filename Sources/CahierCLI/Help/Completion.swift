internal import CahierModel

/// What may come next on a command line, for the shells to offer.
struct Completion {
  /// The template of the dossier at hand, asked for only where its words may come.
  let template: () -> SpecificationTemplate?

  /// The candidates for the last word, which may be empty or begun.
  func candidates(after words: [String]) -> [String] {
    let begun = words.last ?? ""
    let path = CommandWords(Array(words.dropLast())) { template()?.nouns ?? [:] }.canonical
    return all(after: path, begun: begun).filter { $0.hasPrefix(begun) }
  }

  private func all(after path: [String], begun: String) -> [String] {
    let manual = CommandManual()
    guard !path.isEmpty else {
      let nouns = template()?.kinds.map { $0.nouns[ScreenLanguage.current]?.first ?? $0.id } ?? []
      return names(manual.root.subcommands.map { [$0.name] } + [["help"]], begun: begun) + nouns
    }
    if path == ["help"] {
      return names(manual.root.subcommands.map { [$0.name] }, begun: begun)
        + HelpTopic.allCases.filter { $0 != .complete }.map(\.name.shown)
    }
    let known = CommandTree.known(path.first == "help" ? Array(path.dropFirst()) : path)
    let command = manual.command(known)
    if begun.hasPrefix("-") {
      return command.arguments.compactMap(\.name) + fields(path)
    }
    return names(command.subcommands.map { known + [$0.name] }, begun: begun)
  }

  /// The last words of commands in the language of the screen; the English ones too, once one of
  /// them was begun.
  private func names(_ paths: [[String]], begun: String) -> [String] {
    let shown = paths.map { CommandAliases.name($0, in: ScreenLanguage.current).last ?? "" }
    if begun.isEmpty || shown.contains(where: { $0.hasPrefix(begun) }) { return shown }
    return paths.map { $0.last ?? "" }
  }

  /// The options that the kind on the command line gives.
  private func fields(_ path: [String]) -> [String] {
    guard
      let id = CommandWords.value(of: "--kind", in: path), let kind = template()?.kinds[id: id]
    else { return [] }
    return (kind.fields.map(\.id) + kind.links.map(\.id)).map {
      "--\(ItemOptionReading.kebab($0))"
    }
  }
}

/// The scripts that make the shells ask `cahier help complete`.
enum CompletionScript {
  static func lines(for shell: String) throws(Failure) -> [String] {
    switch shell {
    case "bash": bash
    case "zsh": zsh
    case "fish": fish
    default:
      throw Failure(
        Diagnostic(
          .error, "INPUT-013",
          Text(
            fr: "l’interpréteur «\u{202F}\(shell)\u{202F}» est inconnu",
            en: "the shell “\(shell)” is unknown"),
          expected: Text(same: "bash, zsh, fish")), status: .usage)
    }
  }

  private static let bash = [
    "# bash completion for cahier",
    "_cahier() {",
    "  local IFS=$'\\n'",
    "  COMPREPLY=($(cahier help complete -- \"${COMP_WORDS[@]:1:COMP_CWORD}\" 2>/dev/null))",
    "}",
    "complete -o default -F _cahier cahier",
  ]

  private static let zsh = [
    "#compdef cahier",
    "local -a candidates",
    "candidates=(\"${(@f)$(cahier help complete -- \"${(@)words[2,CURRENT]}\" 2>/dev/null)}\")",
    "compadd -a candidates || _files",
  ]

  private static let fish = [
    "# fish completion for cahier",
    "complete -c cahier -a '(cahier help complete -- (commandline -opc)[2..-1] (commandline -ct))'",
  ]
}
