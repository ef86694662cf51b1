internal import ArgumentParser
internal import CahierFormats

/// What a command and those below it say of themselves, in the language of the screen.
///
/// ArgumentParser describes the tree as JSON; its own help can be had in English alone.
struct CommandManual {
  /// A command with what stands below it.
  struct Command {
    let name: String
    let abstract: String
    let discussion: String
    let arguments: [Argument]
    let subcommands: [Command]
  }

  /// An option, a flag or an argument without a name.
  struct Argument {
    enum Kind: String {
      case positional, option, flag
    }

    let kind: Kind
    /// The name with its dashes, or nil for an argument without one.
    let name: String?
    let value: String
    let help: String
    let isOptional: Bool
    /// The words that it takes, where they are a few.
    let words: [String]
  }

  let command: Command

  /// Describes the command that a path of names leads to: the whole program for an empty one, or one
  /// that leads nowhere.
  ///
  /// The time grows with the commands below it: a page or a completion asks for its own alone.
  init(of path: [String] = []) {
    let type = CommandTree.command(path) ?? CahierCommand.self
    let description = try? JSONReader.read(Array(type._dumpHelp().utf8))
    command =
      description?["command"].map(Command.init)
      ?? Command(name: "cahier", abstract: "", discussion: "", arguments: [], subcommands: [])
  }
}

extension CommandManual.Command {
  fileprivate init(_ node: DataNode) {
    name = node.text("commandName")
    abstract = node.text("abstract")
    discussion = node.text("discussion")
    arguments = node.items("arguments").filter { $0.text("shouldDisplay") == "true" }
      .compactMap(CommandManual.Argument.init)
      .filter { $0.name != "--help" && $0.value != "words" }
    subcommands = node.items("subcommands").filter { $0.text("shouldDisplay") == "true" }
      .map(CommandManual.Command.init).filter { $0.name != "help" }
  }
}

extension CommandManual.Argument {
  fileprivate init?(_ node: DataNode) {
    guard let kind = Kind(rawValue: node.text("kind")) else { return nil }
    self.kind = kind
    let preferred = node["preferredName"]
    name = preferred.map { ($0.text("kind") == "long" ? "--" : "-") + $0.text("name") }
    value = node.text("valueName")
    help = node.text("abstract")
    isOptional = node.text("isOptional") == "true"
    words = node.items("allValues").compactMap(\.scalar)
  }
}

extension DataNode {
  fileprivate subscript(key: String) -> DataNode? {
    guard case .mapping(let entries) = value else { return nil }
    return entries.first { $0.key == key }?.value
  }

  fileprivate var scalar: String? {
    if case .scalar(let text, _) = value { text } else { nil }
  }

  fileprivate func text(_ key: String) -> String {
    self[key]?.scalar ?? ""
  }

  fileprivate func items(_ key: String) -> [DataNode] {
    if case .sequence(let items) = self[key]?.value { items } else { [] }
  }
}
