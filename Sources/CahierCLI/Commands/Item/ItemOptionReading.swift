internal import CahierModel

/// Tells what an option of an item means: `--title`, `--title-en`, `--priority`, `--serves`.
struct ItemOptionReading {
  let kind: ItemKind
  let template: SpecificationTemplate
  /// The language of texts whose option names none.
  let language: Language

  enum Meaning {
    case text(field: String, Language, String)
    /// One line more of a field of several texts.
    case line(field: String, Language, String)
    case value(field: String, ItemValue)
    case clearing(field: String)
    case links(role: String, [ItemCode])
    case unlinking([ItemCode])
    case family(String)
  }

  func meaning(of name: String, _ value: String) throws(InputFault) -> Meaning {
    if name == "family" || name == "famille" { return .family(try family(value)) }
    if name == "unlink" { return .unlinking(try codes(value)) }
    if name == "clear" { return .clearing(field: try field(named: value).id) }
    if let role = kind.links.first(where: { Self.names($0.id, $0.label).contains(name) }) {
      return .links(role: role.id, try codes(value))
    }
    let (base, suffix) = Self.parting(name)
    let field = try field(named: base)
    switch field.kind {
    case .text: return .text(field: field.id, suffix ?? language, try TypedText.checked(value))
    case .texts: return .line(field: field.id, suffix ?? language, try TypedText.checked(value))
    default:
      return .value(field: field.id, try FieldInput(template: template).value(value, of: field))
    }
  }

  /// The names by which an option may be called: its id, and its label in each language.
  private static func names(_ id: String, _ label: Text) -> Set<String> {
    Set([kebab(id)] + [label.fr, label.en].map(slug))
  }

  /// `title-en` is the title in English.
  private static func parting(_ name: String) -> (String, Language?) {
    for language in Language.allCases where name.hasSuffix("-\(language.rawValue)") {
      return (String(name.dropLast(3)), language)
    }
    return (name, nil)
  }

  private func field(named name: String) throws(InputFault) -> ItemField {
    if let field = kind.fields.first(where: { Self.names($0.id, $0.label).contains(name) }) {
      return field
    }
    let fields = kind.fields.map { "--\(Self.kebab($0.id))" }
    let known = fields + kind.links.map { "--\(Self.kebab($0.id))" }
    throw InputFault(
      "INPUT-032",
      Text(
        fr: "« \(kind.name.fr.one) » n’a pas d’option --\(name)",
        en: "“\(kind.name.en.one)” has no option --\(name)"),
      expected: Text(same: known.joined(separator: ", ")))
  }

  private func family(_ value: String) throws(InputFault) -> String {
    guard let vocabulary = kind.families else {
      throw InputFault(
        "INPUT-033",
        Text(
          fr: "« \(kind.name.fr.one) » n’a pas de familles",
          en: "“\(kind.name.en.one)” has no families"))
    }
    return try FieldInput(template: template).word(value, of: vocabulary)
  }

  private func codes(_ value: String) throws(InputFault) -> [ItemCode] {
    var codes: [ItemCode] = []
    for word in value.split(whereSeparator: { ", ".contains($0) }) {
      guard let code = ItemCode(word) else {
        throw InputFault(
          "INPUT-030", Text(fr: "« \(word) » n’est pas un code", en: "“\(word)” is no code"),
          expected: Text(fr: "un code comme OB-003", en: "a code such as OB-003"))
      }
      codes.append(code)
    }
    return codes
  }

  /// `priceBasis` as an option: `price-basis`.
  static func kebab(_ id: String) -> String {
    id.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }

  /// A label as an option: « Niveau mesurable » is `niveau-mesurable`.
  private static func slug(_ label: String) -> String {
    CommandAliases.folded(label).map {
      $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-"
    }
    .joined()
  }
}
