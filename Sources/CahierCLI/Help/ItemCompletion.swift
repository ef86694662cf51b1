internal import CahierInterchange
internal import CahierModel

/// What may come next after an item verb: options and words of the kinds of the dossier.
struct ItemCompletion {
  /// The verb in English.
  let verb: String
  /// The words after it, but for the one that is begun.
  let words: [String]
  let dossier: DossierAtHand

  func candidates(begun: String) -> [String] {
    if let last = words.last, last.hasPrefix("--"), let name = option(last) {
      return values(of: name)
    }
    if begun.hasPrefix("-") { return options.map { "--\($0)" } }
    if words.last(where: { $0.hasPrefix("--") }) == "--library" { return values(of: "library") }
    return verb == "add" ? [] : dossier.codes(ofKind: kind?.id)
  }

  /// The name of an option that takes a value, or nil.
  private func option(_ word: String) -> String? {
    let name = String(word.dropFirst(2))
    return ItemArguments.flags.contains(name) ? nil : name
  }

  private var kind: ItemKind? {
    CommandWords.value(of: "--kind", in: words).flatMap {
      try? dossier.template()?.kind(named: $0)
    }
  }

  /// The kinds whose options come in question.
  private func kinds(_ template: SpecificationTemplate) -> [ItemKind] {
    kind.map { [$0] } ?? template.kinds.elements
  }

  private var options: [String] {
    let kinds = dossier.template().map(kinds) ?? []
    return ItemArguments.options(of: verb, kinds) + ItemArguments.common.filter { $0 != "kind" }
  }

  private func values(of name: String) -> [String] {
    switch name {
    case "format": return OutputFormat.allValueStrings
    case "language": return Language.allValueStrings
    case "kind": return dossier.template()?.kinds.map(\.id) ?? []
    case "before", "after": return dossier.codes(ofKind: kind?.id)
    case "unlink": return dossier.codes(ofKind: nil)
    case "library":
      let ready = dossier.template([.library])?.library.elements ?? []
      let kind = kind?.id
      return ready.filter { kind == nil || $0.kind == kind }.map(\.id)
    default:
      guard let template = dossier.template() else { return [] }
      var seen: Set<String> = []
      return kinds(template).flatMap { values(of: name, $0, template) }
        .filter { seen.insert($0).inserted }
    }
  }

  /// The words that an option of a kind takes, where they are a few.
  private func values(
    of name: String, _ kind: ItemKind, _ template: SpecificationTemplate
  ) -> [String] {
    let reading = ItemOptionReading(kind: kind, template: template, language: .french)
    if name == "clear" { return kind.fields.map(\.id.commandOption) }
    if reading.isFamily(name) { return template.families(of: kind).map(\.id) }
    if let link = kind.links.first(where: { $0.id.commandOption == name }) {
      return link.kinds.flatMap { dossier.codes(ofKind: $0) }
    }
    guard let field = reading.field(name) else { return [] }
    switch field.kind {
    case .choice(let vocabulary):
      let words = template.vocabularies[id: vocabulary]?.words
      return words?.map { $0.typed(ScreenLanguage.current) } ?? []
    case .flag:
      return Text(fr: "oui non", en: "yes no").shown.split(separator: " ").map(String.init)
    case .sources: return template.sources.map(\.id)
    default: return []
    }
  }
}
