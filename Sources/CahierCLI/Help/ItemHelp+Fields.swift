internal import CahierModel

extension ItemHelp {
  /// The fields and links of the kind, as the verb takes them.
  var fields: [(String, String)] {
    guard let kind, let template else { return [] }
    switch verb {
    case "list":
      return family(kind, template, isAsked: false)
        + kind.fields.filter { ItemFilters.names([kind]).contains($0.id.commandOption) }
        .map { row($0, template, isAsked: false) }
    case "move": return family(kind, template, isAsked: false)
    case "remove", "show": return []
    default:
      return family(kind, template, isAsked: true)
        + kind.fields.map { row($0, template, isAsked: true) }
        + kind.links.map { row($0, template) }
    }
  }

  private func family(
    _ kind: ItemKind, _ template: SpecificationTemplate, isAsked: Bool
  ) -> [(String, String)] {
    guard let id = kind.families, let vocabulary = template.vocabularies[id: id] else { return [] }
    let label = vocabulary.name[language] + (isAsked ? required : "")
    return [("--family <\(word)>", label + colon + Self.named(vocabulary.words, language))]
  }

  /// `isAsked`: whether an item must have what its kind demands, or is only chosen by it.
  private func row(
    _ field: ItemField, _ template: SpecificationTemplate, isAsked: Bool
  ) -> (String, String) {
    var help = field.label[language]
    if isAsked, field.isRequired { help += required }
    var value = word
    switch field.kind {
    case .text, .texts: value = textWord
    case .choice(let id):
      let words = template.vocabularies[id: id]?.words ?? []
      if words.count < 5 { value = words.map { $0.typed(language) }.joined(separator: "|") }
      help += colon + Self.named(words, language)
    case .level:
      value = Text(fr: "niveau", en: "level").shown
      help += colon + levelForm(template)
    case .number: value = Text(fr: "nombre", en: "number").shown
    case .flag: value = Text(fr: "oui|non", en: "yes|no").shown
    case .date: value = Text(fr: "date", en: "date").shown
    case .sources:
      help += colon + template.sources.prefix(3).map(\.id).joined(separator: ", ") + "…"
    }
    if isAsked, let standard = field.standard {
      help += Text(fr: " ; à défaut\u{202F}: \(standard)", en: "; else: \(standard)").shown
    }
    return ("--\(field.id.commandOption) <\(value)>", help)
  }

  private func row(_ link: LinkRole, _ template: SpecificationTemplate) -> (String, String) {
    let kinds = link.kinds.compactMap { template.kinds[id: $0]?.name[language].one }
    var help = link.label[language] + colon + kinds.joined(separator: ", ")
    if link.atLeast > 0 {
      help += Text(fr: " ; au moins \(link.atLeast)", en: "; at least \(link.atLeast)").shown
    }
    return ("--\(link.id.commandOption) <code,…>", help)
  }

  private func levelForm(_ template: SpecificationTemplate) -> String {
    let unit = template.units.first { $0.id != "percent" } ?? template.units.first
    let name = unit?.name[language].many ?? ""
    return Text(
      fr: "une comparaison, un nombre, une unité, comme \"≤ 2 \(name)\"",
      en: "a comparison, a number, a unit, such as \"≤ 2 \(name)\""
    ).shown
  }

  private static func named(
    _ words: IdentifiedList<VocabularyWord>, _ language: Language
  ) -> String {
    words.map { word in
      let (typed, name) = (word.typed(language), word.name[language])
      return typed == name ? name : "\(typed) (\(name))"
    }.joined(separator: ", ")
  }

  private var word: String { Text(fr: "mot", en: "word").shown }
  private var colon: String { Text(fr: "\u{202F}: ", en: ": ").shown }
  private var required: String { Text(fr: ", obligatoire", en: ", required").shown }
}
