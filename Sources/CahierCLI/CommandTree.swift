internal import ArgumentParser

/// The commands of the program, as they stand in its help.
enum CommandTree {
  /// The commands of the first level, in the order of the work.
  static let root: [any ParsableCommand.Type] = [
    NewCommand.self,
    GuideCommand.self,
    AnswerCommand.self,
    NextCommand.self,
    StatusCommand.self,
    HeaderCommand.self,
    TemplateCommand.self,
    LibraryCommand.self,
    ItemCommand.self,
    TranslationCommand.self,
    LotCommand.self,
    CriterionCommand.self,
    EvaluatorCommand.self,
    OfferCommand.self,
    MarkCommand.self,
    EvaluateCommand.self,
    ExportCommand.self,
    ImportCommand.self,
    JournalCommand.self,
    UndoCommand.self,
    BackupCommand.self,
    RestoreCommand.self,
    DoctorCommand.self,
  ]

  /// The names of the first level, in the order of the work.
  static var orderedNames: [String] {
    root.map(name) + ["help"]
  }

  /// The names of the first level.
  static var names: Set<String> {
    Set(orderedNames)
  }

  /// Whether the words name a command that a verb follows: `offer`, `offer price`.
  static func hasVerbs(_ path: [String]) -> Bool {
    guard let command = command(path) else { return false }
    return !command.configuration.subcommands.isEmpty
  }

  /// The part of a path of words that names a command.
  static func known(_ path: [String]) -> [String] {
    var known: [String] = []
    for word in path {
      guard command(known + [word]) != nil else { break }
      known.append(word)
    }
    return known
  }

  /// The verbs that may follow a command, in the order of its help.
  static func verbs(of path: [String]) -> [String] {
    command(path)?.configuration.subcommands.map(name) ?? []
  }

  /// Whether a verb must follow the command: one that has a verb of its own for want of one is
  /// complete.
  static func needsVerb(_ path: [String]) -> Bool {
    guard let command = command(path) else { return false }
    let configuration = command.configuration
    return !configuration.subcommands.isEmpty && configuration.defaultSubcommand == nil
  }

  /// The command that a path of names leads to, or nil.
  static func command(_ path: [String]) -> (any ParsableCommand.Type)? {
    var commands = root
    var found: (any ParsableCommand.Type)?
    for word in path {
      guard let next = commands.first(where: { name($0) == word }) else { return nil }
      (found, commands) = (next, next.configuration.subcommands)
    }
    return found
  }

  /// The name under which a command is typed.
  static func name(_ command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }
}
