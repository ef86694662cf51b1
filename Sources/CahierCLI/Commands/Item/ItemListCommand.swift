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
        fr: "Choisir avec --kind, --family et --text ; --format json pour les programmes.",
        en: "Choose with --kind, --family and --text; --format json for programs."))
  }

  @Argument(parsing: .captureForPassthrough) var words: [String] = []

  package init() {}

  func run(_ arguments: ItemArguments, in session: Session) throws(Failure) {
    let (items, template) = try session.read { reader in
      let template = try DossierTemplate.loadWithoutShelves(reader)
      let kind = try arguments.kind(in: template)
      return (try reader.items(ItemQuery(kind: kind?.id)), template)
    }
    let listing = ItemListing(template: template, language: ScreenLanguage.current)
    let chosen = items.filter {
      listing.matches($0, family: arguments["family"], text: arguments["text"])
    }
    try session.print(
      Printable(
        lines: chosen.map(listing.line), value: .array(chosen.map { JSONValue.item($0) }),
        ifEmpty: Text(fr: "Aucun élément.", en: "No item.")), as: arguments.format())
  }
}

/// How items are shown in a list.
struct ItemListing {
  let template: SpecificationTemplate
  let language: Language

  func matches(_ item: Item, family: String?, text: String?) -> Bool {
    if let family, !isFamily(family, of: item) { return false }
    guard let text else { return true }
    let folded = CommandAliases.folded(text)
    return item.texts.values.contains { words in
      Language.allCases.compactMap { words[$0] }
        .contains { CommandAliases.folded($0).contains(folded) }
    }
  }

  private func isFamily(_ name: String, of item: Item) -> Bool {
    guard let family = item.family else { return false }
    let vocabulary = template.kinds[id: item.kind]?.families.flatMap {
      template.vocabularies[id: $0]
    }
    let word = vocabulary?.words[id: family]
    let folded = CommandAliases.folded(name)
    return [family, word?.name.fr, word?.name.en].compactMap { $0 }
      .contains { CommandAliases.folded($0) == folded }
  }

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
