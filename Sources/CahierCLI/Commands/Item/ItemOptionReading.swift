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
    if isFamily(name) { return .family(try family(value)) }
    if name == "unlink" { return .unlinking(try codes(value)) }
    if name == "clear" { return .clearing(field: try field(named: value).id) }
    if let role = kind.links.first(where: { Self.bears(name, $0.id, $0.label) }) {
      return .links(role: role.id, try codes(value))
    }
    let (base, suffix) = Self.parting(name)
    let field = try field(named: base)
    switch field.kind {
    case .text: return .text(field: field.id, suffix ?? language, try prose(value, suffix))
    case .texts: return .line(field: field.id, suffix ?? language, try prose(value, suffix))
    default:
      return .value(field: field.id, try FieldInput(template: template).value(value, of: field))
    }
  }

  private func prose(_ text: String, _ suffix: Language?) throws(InputFault) -> String {
    try TypedText.prose(text, in: suffix ?? language)
  }

  /// Whether an option is called so: by its id, or its label in either language.
  private static func bears(_ name: String, _ id: String, _ label: Text) -> Bool {
    ([id.commandOption] + [label.fr, label.en].map(slug)).contains(CommandAliases.folded(name))
  }

  /// The field that an option names, or nil.
  func field(_ name: String) -> ItemField? {
    kind.fields.first { Self.bears(name, $0.id, $0.label) }
  }

  /// Whether an option names the family of items of the kind.
  func isFamily(_ name: String) -> Bool {
    ["family", "famille"].contains(CommandAliases.folded(name))
  }

  /// `title-en` is the title in English.
  private static func parting(_ name: String) -> (String, Language?) {
    for language in Language.allCases where name.hasSuffix("-\(language.rawValue)") {
      return (String(name.dropLast(3)), language)
    }
    return (name, nil)
  }

  private func field(named name: String) throws(InputFault) -> ItemField {
    if let field = field(name) { return field }
    let near = NearestWord.of(name, among: kind.commandOptions)
    throw InputFault(
      "INPUT-032",
      Text(
        fr: "«\u{202F}\(kind.name.fr.one)\u{202F}» n’a pas d’option --\(name)",
        en: "“\(kind.name.en.one)” has no option --\(name)"),
      expected: Text(same: kind.commandOptions.map { "--\($0)" }.joined(separator: ", ")),
      remedies: near.map {
        [Text(fr: "Peut-être «\u{202F}--\($0)\u{202F}»\u{202F}?", en: "Perhaps “--\($0)”?")]
      } ?? [])
  }

  private func family(_ value: String) throws(InputFault) -> String {
    guard let vocabulary = kind.families else {
      throw InputFault(
        "INPUT-033",
        Text(
          fr: "«\u{202F}\(kind.name.fr.one)\u{202F}» n’a pas de familles",
          en: "“\(kind.name.en.one)” has no families"))
    }
    return try FieldInput(template: template).word(value, of: vocabulary)
  }

  private func codes(_ value: String) throws(InputFault) -> [ItemCode] {
    var codes: [ItemCode] = []
    for word in value.split(whereSeparator: { ", ".contains($0) }) {
      guard let code = ItemCode(word) else {
        throw InputFault(
          "INPUT-030",
          Text(
            fr: "«\u{202F}\(word)\u{202F}» n’est pas un code", en: "“\(word)” is no code"),
          expected: Text(fr: "un code comme \(example)", en: "a code such as \(example)"))
      }
      codes.append(code)
    }
    return codes
  }

  /// A code of a kind that links of this one lead to.
  private var example: ItemCode {
    let target = kind.links.first?.kinds.first.flatMap { template.kinds[id: $0] }
    return template.exampleCode(target ?? kind, language)
  }

  /// A label as an option: « Niveau mesurable » is `niveau-mesurable`.
  private static func slug(_ label: String) -> String {
    CommandAliases.folded(label).map {
      $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-"
    }
    .joined()
  }
}

extension ItemKind {
  /// The options that a new item of the kind takes, without their dashes.
  var commandOptions: [String] {
    (families == nil ? [] : ["family"]) + fields.map(\.id.commandOption)
      + links.map(\.id.commandOption)
  }
}
