package import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier need list`: the items of a kind, or of all kinds, one to a line.
package struct ItemListCommand: ItemVerb {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list", Text(fr: "Lister les éléments.", en: "List the items."),
      discussion: Text(
        fr: """
          Choisir par des codes, --family, --text et chaque champ à choix de la sorte ; plusieurs
          mots se séparent par des virgules.

            cahier besoin lister --role scored --priority must,should
          """,
        en: """
          Choose by codes, --family, --text and each field of the kind that is a choice; commas
          stand between several words.

            cahier need list --role scored --priority must,should
          """))
  }

  @Argument(parsing: .captureForPassthrough) var words: [String] = []

  package init() {}

  func run(_ arguments: ItemArguments, in session: Session) throws(Failure) {
    let format = try arguments.format()
    let (items, links, listing, warnings) = try session.read { reader in
      let scene = try ItemScene(arguments, reader)
      let filters = try ItemFilters(arguments, scene)
      let listing = ItemListing(template: scene.template, language: ScreenLanguage.current)
      let (items, holes) =
        arguments.positionals.isEmpty
        ? (try reader.items(ItemQuery(kind: scene.kind?.id)), [])
        : try scene.items(arguments, in: reader)
      let kept = items.filter(filters.keep)
      let links = format == .json ? Self.byItem(try reader.links()) : [:]
      return (kept, links, listing, scene.warnings(ofHoles: holes))
    }
    try session.print(
      Printable(
        lines: items.map(listing.line),
        value: .array(items.map { JSONValue.item($0, links: links[$0.code] ?? []) }),
        ifEmpty: Text(fr: "Aucun élément.", en: "No item.")), as: format)
    session.show(warnings)
  }

  /// The links of each item, those that go out from it and those that lead to it.
  private static func byItem(_ links: [Link]) -> [ItemCode: [Link]] {
    links.reduce(into: [:]) { found, link in
      found[link.from, default: []].append(link)
      if link.to != link.from { found[link.to, default: []].append(link) }
    }
  }
}

/// How items are shown in a list.
struct ItemListing {
  let template: SpecificationTemplate
  let language: Language

  /// Code, words and title: `BF-001  indispensable, notée  Fil d’actualités`.
  func line(_ item: Item) -> String {
    let words = [ItemField.Purpose.priority, .role].compactMap { word(for: $0, of: item) }
    return
      ([item.code.description] + (words.isEmpty ? [] : [words.joined(separator: ", ")])
      + [title(of: item)]).joined(separator: "  ")
  }

  /// The title of an item, or the start of its statement.
  func title(of item: Item) -> String {
    let kind = template.kinds[id: item.kind]
    for purpose in [ItemField.Purpose.title, .statement] {
      guard let field = kind?.field(for: purpose), let text = item.texts[field.id] else { continue }
      let shown = text.preferring(language)
      if !shown.isEmpty { return shown.split(separator: "\n").first.map(String.init) ?? shown }
    }
    return item.texts.first?.value.preferring(language) ?? ""
  }

  /// The name of the word that an item has for a purpose, or nil.
  func word(for purpose: ItemField.Purpose, of item: Item) -> String? {
    guard
      let field = template.kinds[id: item.kind]?.field(for: purpose),
      case .choice(let vocabulary) = field.kind, case .word(let id) = item.fields[field.id]
    else { return nil }
    return template.vocabularies[id: vocabulary]?.words[id: id]?.name[language] ?? id
  }
}
