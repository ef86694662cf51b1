internal import CahierModel

/// The manual page of the program, in the language of the screen, as troff.
struct ManualPage {
  private(set) var lines: [String]

  init(_ manual: CommandManual) {
    lines = [
      ".TH CAHIER 1 \"\(CahierCommand.date)\" \"cahier \(CahierCommand.version)\"",
      ".SH \(Text(fr: "NOM", en: "NAME").shown)",
      "cahier \\- \(Self.escaped(manual.command.abstract))",
      ".SH \(Text(fr: "SYNOPSIS", en: "SYNOPSIS").shown)",
      ".B cahier",
      ".br",
      ".B cahier",
      Self.escaped(
        Text(fr: "NOM VERBE [ARGUMENTS] [OPTIONS]", en: "NOUN VERB [ARGUMENTS] [OPTIONS]").shown),
      ".br",
      ".B cahier",
      Self.escaped(Text(fr: "aide [COMMANDE]", en: "help [COMMAND]").shown),
      ".SH \(Text(fr: "COMMANDES", en: "COMMANDS").shown)",
    ]
    for command in manual.command.subcommands { describe(command, path: [command.name]) }
    lines.append(".SH \(Text(fr: "CODES DE SORTIE", en: "EXIT STATUS").shown)")
    for status in ExitStatus.allCases {
      lines += [".TP", "\(status.rawValue)", Self.escaped(status.meaning.shown)]
    }
    lines.append(".SH \(Text(fr: "ENVIRONNEMENT", en: "ENVIRONMENT").shown)")
    for (name, meaning) in HelpTopic.variables {
      lines += [".TP", ".B \(name)", Self.escaped(meaning.shown)]
    }
  }

  private mutating func describe(_ command: CommandManual.Command, path: [String]) {
    lines += [".SS \(Self.escaped(CommandName(path).title))", Self.escaped(command.abstract)]
    if !command.discussion.isEmpty {
      lines +=
        [".PP", ".nf"] + command.discussion.split(separator: "\n").map { Self.escaped(String($0)) }
        + [".fi"]
    }
    for argument in command.arguments {
      lines += [".TP", ".B \(Self.escaped(argument.synopsis))", Self.escaped(argument.help)]
    }
    for subcommand in command.subcommands {
      describe(subcommand, path: path + [subcommand.name])
    }
  }

  /// A line in which troff finds no command of its own.
  private static func escaped(_ line: String) -> String {
    let text = line.reduce(into: "") { text, character in
      switch character {
      case "\\": text += "\\e"
      case "-": text += "\\-"
      default: text.append(character)
      }
    }
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&\(text)" : text
  }
}
