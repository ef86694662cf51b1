package import ArgumentParser
internal import CahierModel

/// `cahier item`, which the nouns of the template call too: `cahier need`, `cahier objective`.
package struct ItemCommand: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "item",
      Text(
        fr: "Les éléments du cahier des charges : objectifs, besoins, contraintes…",
        en: "The items of the specification: objectives, needs, constraints…"),
      discussion: Text(
        fr: """
          Le modèle du dossier dit quelles sortes d’éléments il y a ; chacune est aussi une
          commande : « cahier besoin lister » vaut « cahier item list --kind besoin ».
          """,
        en: """
          The template of the dossier says which kinds of items there are; each is a command too:
          “cahier need list” is “cahier item list --kind need”.
          """),
      subcommands: [
        ItemAddCommand.self, ItemEditCommand.self, ItemMoveCommand.self, ItemRemoveCommand.self,
        ItemListCommand.self, ItemShowCommand.self,
      ])
  }

  package init() {}
}

/// A verb on items: its words are read by the template of the dossier.
protocol ItemVerb: ParsableCommand {
  /// All that follows the verb.
  var words: [String] { get }

  /// Does what the verb says.
  func run(_ arguments: ItemArguments, in session: Session) throws(Failure)
}

extension ItemVerb {
  /// Reads the words, then does what the verb says.
  package func run() throws {
    let arguments = try ItemArguments(words, verb: Self.configuration.commandName ?? "")
    let choices = try arguments.choices()
    try run(arguments, in: Session(environment: Session.environment, choices: choices))
  }
}

extension ItemArguments {
  /// The kind that `--kind` names, or nil if it is not there.
  func kind(in template: SpecificationTemplate) throws(Failure) -> ItemKind? {
    try self["kind"].map { name throws(Failure) in try template.kind(named: name) }
  }
}

extension SpecificationTemplate {
  /// The kind that a person names, by its id or one of its nouns.
  func kind(named name: String) throws(Failure) -> ItemKind {
    let id = nouns[CommandAliases.folded(name)]
    if let id, let kind = kinds[id: id] { return kind }
    throw Failure(
      Diagnostic(
        .error, "INPUT-034",
        Text(
          fr: "le modèle n’a pas de sorte «\u{202F}\(name)\u{202F}»",
          en: "the template has no kind “\(name)”"),
        expected: kindNouns), status: .usage)
  }
}

extension SpecificationTemplate {
  /// The nouns of the kinds, as they are typed in each language.
  var kindNouns: Text {
    .joined(kinds.map { Text(fr: $0.noun(.french), en: $0.noun(.english)) })
  }

  /// The kind of an item of the dossier.
  func kind(of item: Item) throws(Failure) -> ItemKind {
    if let kind = kinds[id: item.kind] { return kind }
    throw Failure(
      Diagnostic(
        .error, "STORE-040",
        Text(
          fr: "le modèle du dossier n’a pas de sorte «\u{202F}\(item.kind)\u{202F}»",
          en: "the template of the dossier has no kind “\(item.kind)”"),
        at: [Text(same: item.code.description)]), status: .data)
  }
}
