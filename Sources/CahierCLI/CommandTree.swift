internal import ArgumentParser

/// The commands of the program, as they stand in its help.
enum CommandTree {
  /// The commands of the first level, in the order of the work.
  static let root: [any ParsableCommand.Type] = [
    NewCommand.self,
    StatusCommand.self,
    HeaderCommand.self,
    TemplateCommand.self,
    LibraryCommand.self,
    ItemCommand.self,
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
  ]

  /// The names of the first level.
  static var names: Set<String> {
    Set(root.map(name)).union(["help"])
  }

  /// Whether a command of the first level is a noun, which a verb follows.
  static func hasVerbs(_ noun: String) -> Bool {
    root.contains { name($0) == noun && !$0.configuration.subcommands.isEmpty }
  }

  /// The part of a path of words that names a command.
  static func known(_ path: [String]) -> [String] {
    guard let first = path.first, let command = root.first(where: { name($0) == first }) else {
      return []
    }
    let verbs = command.configuration.subcommands.map(name)
    guard path.count > 1, verbs.contains(path[1]) else { return [first] }
    return [first, path[1]]
  }

  private static func name(_ command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }
}
