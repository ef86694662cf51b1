package import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier need move BF-012 --before BF-003`: changes the order of items; codes stay.
package struct ItemMoveCommand: ItemVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "move",
      Text(fr: "Déplacer un élément ; son code reste.", en: "Move an item; its code stays."),
      discussion: Text(
        fr:
          "Où : --before CODE, --after CODE, --first ou --last ; --family FAMILLE pour en changer.",
        en: "Where: --before CODE, --after CODE, --first or --last; --family FAMILY to change it."))
  }

  /// The options that say where.
  private static let places = ["before", "after", "first", "last"]

  @Argument(parsing: .captureForPassthrough) var words: [String] = []

  package init() {}

  func run(_ arguments: ItemArguments, in session: Session) throws(Failure) {
    try arguments.requireOptions(Self.places + ["family"])
    try arguments.requireWords(atMost: 1)
    let given = Self.places.filter(arguments.has)
    guard given.count < 2 else {
      throw ItemArguments.twice(given.map { "--\($0)" }.joined(separator: ", "))
    }
    let code = try session.change("item move") { writer in
      let scene = try ItemScene(arguments, writer.reader)
      let item = try item(arguments, scene, writer.reader)
      if let place = try place(of: item, arguments, scene, writer.reader) {
        try writer.move(item.code, to: place)
      }
      if let family = arguments["family"] { try setFamily(family, of: item, scene, writer) }
      writer.subject.name = item.code.description
      return item.code
    }
    session.say(Text(fr: "\(code) est déplacé.", en: "\(code) is moved."))
  }

  /// The one item that moves.
  private func item(
    _ arguments: ItemArguments, _ scene: ItemScene, _ reader: DossierReader
  ) throws -> Item {
    let (items, _) = try scene.items(arguments, in: reader)
    guard items.count == 1, let item = items.first else {
      throw Failure.usage(
        "INPUT-107",
        Text(fr: "un seul élément se déplace à la fois", en: "one item is moved at a time"),
        found: arguments.positionals.joined(separator: " "),
        expected: Text(
          fr: "un code comme \(scene.exampleCode)", en: "a code such as \(scene.exampleCode)"))
    }
    return item
  }

  /// Where the item goes, or nil where only its family changes.
  private func place(
    of item: Item, _ arguments: ItemArguments, _ scene: ItemScene, _ reader: DossierReader
  ) throws -> ItemPlace? {
    if arguments.has("first") { return .first }
    if arguments.has("last") { return .last }
    for (name, place) in [("before", ItemPlace.before), ("after", ItemPlace.after)] {
      guard let word = arguments[name] else { continue }
      let code = try ItemCodes.code(word, example: scene.exampleCode)
      try require(try reader.item(code), beside: item, scene)
      return place(code)
    }
    if arguments["family"] != nil { return nil }
    throw Failure(
      Diagnostic(
        .error, "INPUT-038", Text(fr: "il manque où déplacer", en: "where to move is missing"),
        expected: Text(same: "--before CODE, --after CODE, --first, --last, --family ID")),
      status: .usage)
  }

  /// Refuses a place beside the item itself, or beside an item of another kind.
  private func require(_ other: Item, beside item: Item, _ scene: ItemScene) throws(Failure) {
    guard other.code == item.code || other.kind != item.kind else { return }
    throw .usage(
      "INPUT-102",
      other.code == item.code
        ? Text(
          fr: "\(item.code) ne se place pas par rapport à lui-même",
          en: "\(item.code) has no place beside itself")
        : Text(
          fr: "\(other.code) est d’une autre sorte que \(item.code)",
          en: "\(other.code) is of another kind than \(item.code)"),
      expected: Text(
        fr: "le code d’un autre élément de la même sorte",
        en: "the code of another item of the same kind"),
      remedies: [ItemScene.command("list", of: scene.template.kinds[id: item.kind])])
  }

  private func setFamily(
    _ family: String, of item: Item, _ scene: ItemScene, _ writer: DossierWriter
  ) throws {
    let change = try ItemChange(
      [("family", family)], kind: try scene.template.kind(of: item), template: scene.template,
      language: scene.languages[0])
    try writer.update(change.applied(to: item))
  }
}
