internal import ArgumentParser
internal import CahierModel

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
    PackCommand.self,
    ItemCommand.self,
    TranslationCommand.self,
    ThemeCommand.self,
    StockTakeCommand.self,
    TraceCommand.self,
    CheckCommand.self,
    LotCommand.self,
    CriterionCommand.self,
    EvaluatorCommand.self,
    OfferCommand.self,
    MarkCommand.self,
    EvaluateCommand.self,
    BaselineCommand.self,
    DiffCommand.self,
    AmendmentCommand.self,
    ReviewCommand.self,
    ExportCommand.self,
    StyleCommand.self,
    ImportCommand.self,
    JournalCommand.self,
    UndoCommand.self,
    PurgeCommand.self,
    BackupCommand.self,
    RestoreCommand.self,
    DoctorCommand.self,
    ExplainCommand.self,
  ]

  /// The names of the first level, in the order of the work.
  static let orderedNames = branches.map(\.name) + ["help"]

  /// The names of the first level.
  static let names = Set(orderedNames)

  /// Whether the words name a command that a verb follows: `offer`, `offer price`.
  static func hasVerbs(_ path: [String]) -> Bool {
    branch(path).map { !$0.branches.isEmpty } ?? false
  }

  /// The part of a path of words that names a command.
  static func known(_ path: [String]) -> [String] {
    var known: [String] = []
    for word in path {
      guard branch(known + [word]) != nil else { break }
      known.append(word)
    }
    return known
  }

  /// The verbs that may follow a command, in the order of its help.
  static func verbs(of path: [String]) -> [String] {
    branch(path)?.branches.map(\.name) ?? []
  }

  /// Whether a verb must follow the command: one that has a verb of its own for want of one is
  /// complete.
  static func needsVerb(_ path: [String]) -> Bool {
    branch(path).map { !$0.branches.isEmpty && !$0.hasVerbByDefault } ?? false
  }

  /// The command that a path of names leads to, or nil.
  static func command(_ path: [String]) -> (any ParsableCommand.Type)? {
    branch(path)?.command
  }

  private static func branch(_ path: [String]) -> Branch? {
    var branches = branches
    var found: Branch?
    for word in path {
      guard let next = branches.first(where: { $0.name == word }) else { return nil }
      (found, branches) = (next, next.branches)
    }
    return found
  }

  /// The whole tree, read once.
  ///
  /// A configuration makes the texts of a command anew each time. The names are those of no
  /// language, and English texts are the quickest to make.
  private static let branches = ScreenLanguage.$current.withValue(.english) {
    root.map(Branch.init)
  }

  /// A command, and those that may follow it.
  private struct Branch: Sendable {
    let command: any ParsableCommand.Type
    /// The name under which it is typed.
    let name: String
    let hasVerbByDefault: Bool
    let branches: [Branch]

    init(_ command: any ParsableCommand.Type) {
      let configuration = command.configuration
      self.command = command
      name = configuration.commandName ?? ""
      hasVerbByDefault = configuration.defaultSubcommand != nil
      branches = configuration.subcommands.map(Branch.init)
    }
  }
}
