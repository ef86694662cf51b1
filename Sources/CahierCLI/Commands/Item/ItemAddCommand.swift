package import ArgumentParser
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// `cahier need add`: puts items at the end of their kind.
package struct ItemAddCommand: ItemVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add",
      Text(
        fr: "Ajouter un élément, ou en prendre de la bibliothèque.",
        en: "Add an item, or take some from the library."),
      discussion: Text(
        fr: """
          Chaque champ de la sorte est une option ; un texte prend -fr ou -en pour dire sa langue,
          -from pour se lire dans un fichier.

            cahier besoin ajouter --family information --title "Fil d’actualités" \\
              --statement "…" --priority must --role knockOut --serves OB-001
            cahier besoin ajouter --library need.information.news-feed
          """,
        en: """
          Each field of the kind is an option; a text takes -fr or -en to say its language, -from to
          be read from a file.

            cahier need add --family information --title "News feed" \\
              --statement "…" --priority must --role knockOut --serves OB-001
            cahier need add --library need.information.news-feed
          """))
  }

  @Argument(parsing: .captureForPassthrough) var words: [String] = []

  package init() {}

  func run(_ arguments: ItemArguments, in session: Session) throws(Failure) {
    try arguments.requireWords(atMost: 0)
    let format = try arguments.format()
    let (made, brought, warnings) = try session.change("item add") { writer in
      let scene = try ItemScene(arguments, writer.reader, shelves: [.library])
      let added = try add(arguments, scene, writer)
      let codes = added.map(\.code)
      writer.subject.name = ItemCode.listed(codes)
      let made = try codes.map { (try writer.reader.item($0), try writer.reader.links(of: $0)) }
      let faults = made.flatMap { scene.faults(in: $0, links: $1) }
      return (made, added.flatMap(\.told), ItemRules.diagnostics(faults))
    }
    let codes = made.map(\.0.code)
    try session.print(
      Printable(
        lines: codes.map(\.description), value: .array(made.map { JSONValue.item($0, links: $1) })),
      as: format)
    session.say(Self.told(codes))
    for line in brought { session.say(line) }
    session.show(warnings)
  }

  private func add(
    _ arguments: ItemArguments, _ scene: ItemScene, _ writer: DossierWriter
  ) throws -> [MadeItem] {
    guard let kind = scene.kind else { throw Self.missingKind(scene.template) }
    let making = ItemMaking(
      kind: kind, template: scene.template, languages: scene.languages, writer: writer)
    let change = try ItemChange(
      try arguments.fields(besides: ["library", "again", "format"]), kind: kind,
      template: scene.template, language: scene.languages[0])
    let ready = arguments.values(of: "library")
    guard !ready.isEmpty else {
      if arguments.has("again") { throw arguments.unknown("--again", among: []) }
      return [try making.add(change)]
    }
    return try ready.map { id in
      if !arguments.has("again") { try Self.requireNew(id, kind, writer.reader) }
      return try making.add(change, library: id)
    }
  }

  /// Refuses a ready item that the dossier has taken already.
  private static func requireNew(
    _ id: String, _ kind: ItemKind, _ reader: DossierReader
  ) throws {
    guard let code = try reader.codesByOrigin()[id] else { return }
    throw Failure.data(
      "INPUT-101",
      Text(
        fr: "«\u{202F}\(id)\u{202F}» est déjà pris\u{202F}: \(code)",
        en: "“\(id)” is taken already: \(code)"),
      remedies: [
        ItemScene.command("edit", of: kind, " \(code) …"),
        ItemScene.command("add", of: kind, " --library \(id) --again"),
      ])
  }

  private static func told(_ codes: [ItemCode]) -> Text {
    let list = ItemCode.listed(codes)
    return codes.count == 1
      ? Text(fr: "\(list) est ajouté.", en: "\(list) is added.")
      : Text(fr: "Ajouté\u{202F}: \(list).", en: "Added: \(list).")
  }

  private static func missingKind(_ template: SpecificationTemplate) -> Failure {
    Failure(
      Diagnostic(
        .error, "INPUT-035",
        Text(fr: "il manque la sorte d’élément", en: "the kind of item is missing"),
        expected: template.kindNouns,
        remedies: [Text(same: "cahier item add --kind …")]), status: .usage)
  }
}

extension ItemScene {
  /// What is wrong with an item of the dossier, rule by rule.
  ///
  /// `links`: those around the item; those that lead to it count for nothing.
  func faults(in item: Item, links: [Link]) -> [(code: ItemCode, fault: ItemFault)] {
    guard let kind = template.kinds[id: item.kind] else { return [] }
    let checked = CheckedItem(
      item, of: kind, links: links.filter { $0.from == item.code }, in: template)
    return ItemRules.faults(in: checked).map { (item.code, $0) }
  }
}
