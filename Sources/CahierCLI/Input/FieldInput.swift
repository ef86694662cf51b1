internal import CahierModel

/// Reads the value of a field as a person types it, by the template's own words.
struct FieldInput {
  let template: SpecificationTemplate

  /// The value of a field that is no text.
  ///
  /// - Throws: A fault that says which words or form the field takes.
  func value(_ text: String, of field: ItemField) throws(InputFault) -> ItemValue {
    let text = text.trimmed
    switch field.kind {
    case .text, .texts: preconditionFailure("texts are read by TypedText")
    case .choice(let vocabulary): return .word(try word(text, of: vocabulary))
    case .level: return .level(try level(text))
    case .number: return .number(try number(text))
    case .flag: return .flag(try flag(text))
    case .date: return .date(try date(text))
    case .sources: return .sources(try sources(text))
    }
  }

  /// The id of a word, given by its id or its name in either language.
  func word(_ text: String, of vocabulary: String) throws(InputFault) -> String {
    let words = template.vocabularies[id: vocabulary]?.words ?? []
    let typed = TypedWord.comparable(text)
    let match = words.first { word in
      [word.id, word.name.fr, word.name.en].contains { TypedWord.comparable($0) == typed }
    }
    if let match, !typed.isEmpty { return match.id }
    if let number = Int(text), words.indices.contains(number - 1) { return words[number - 1].id }
    throw InputFault(
      "INPUT-022", Text(fr: "ce mot n’est pas admis ici", en: "this word has no meaning here"),
      expected: Text(
        fr: words.map(\.name.fr).joined(separator: ", "),
        en: words.map { "\($0.id) (\($0.name.en))" }.joined(separator: ", ")))
  }

  private func number(_ text: String) throws(InputFault) -> ExactDecimal {
    if let number = TypedNumber.read(text) { return number }
    throw InputFault(
      "INPUT-023", Text(fr: "ceci n’est pas un nombre", en: "this is no number"),
      expected: Text(fr: "un nombre, comme 1 250,50", en: "a number, such as 1,250.50"))
  }

  private func flag(_ text: String) throws(InputFault) -> Bool {
    switch CommandAliases.folded(text) {
    case "oui", "o", "yes", "y", "true": return true
    case "non", "n", "no", "false": return false
    default:
      throw InputFault(
        "INPUT-024", Text(fr: "ceci n’est ni oui ni non", en: "this is neither yes nor no"),
        expected: Text(fr: "oui ou non", en: "yes or no"))
    }
  }

  private func date(_ text: String) throws(InputFault) -> CalendarDate {
    if let date = TypedDate.read(text) { return date }
    throw InputFault(
      "INPUT-025", Text(fr: "ceci n’est pas une date", en: "this is no date"),
      expected: Text(
        fr: "une date, comme 31/01/2027 ou 2027-01-31",
        en: "a date, such as 31/01/2027 or 2027-01-31"))
  }

  private func sources(_ text: String) throws(InputFault) -> [String] {
    let ids = text.split { ", ".contains($0) }.map(String.init)
    for id in ids where !template.sources.contains(id: id) {
      let known = template.sources.map(\.id).joined(separator: ", ")
      throw InputFault(
        "INPUT-026",
        Text(fr: "la source « \(id) » est inconnue", en: "the source “\(id)” is unknown"),
        expected: Text(same: known))
    }
    return ids
  }
}

// MARK: - Levels

extension FieldInput {
  /// Reads `≤ 2 s`, `at least 95 %`, `atMost 10 workingDay`.
  func level(_ text: String) throws(InputFault) -> MeasurableLevel {
    let (comparison, rest) = Self.comparison(atStartOf: text)
    let figure = Self.figure(atStartOf: rest.trimmed)
    guard let comparison, !figure.isEmpty else { throw Self.notALevel }
    let unit = try unit(String(rest.trimmed.dropFirst(figure.count)).trimmed)
    return MeasurableLevel(comparison, try amount(figure.trimmed), unit: unit)
  }

  /// The number, or the parameter in braces, that a text starts with: `1 250` in `1 250 comptes`.
  private static func figure(atStartOf text: String) -> String {
    guard text.hasPrefix("{") else {
      return String(text.prefix { $0.isNumber || ".,-− \u{202F}\u{A0}\u{2009}".contains($0) })
    }
    return text.firstIndex(of: "}").map { String(text[...$0]) } ?? ""
  }

  private static var notALevel: InputFault {
    InputFault(
      "INPUT-027",
      Text(fr: "ceci n’est pas un niveau mesurable", en: "this is no measurable level"),
      expected: Text(
        fr: "une comparaison, un nombre, une unité : ≤ 2 secondes",
        en: "a comparison, a number, a unit: ≤ 2 seconds"))
  }

  private static func comparison(atStartOf text: String) -> (Comparison?, Substring) {
    let signs: [(String, Comparison)] = [
      ("≤", .atMost), ("<=", .atMost), ("≥", .atLeast), (">=", .atLeast), ("=", .equal),
      ("atmost", .atMost), ("atleast", .atLeast), ("equal", .equal), ("au plus", .atMost),
      ("au moins", .atLeast), ("exactement", .equal), ("at most", .atMost),
      ("at least", .atLeast), ("exactly", .equal),
    ]
    let folded = CommandAliases.folded(text)
    guard let (sign, comparison) = signs.first(where: { folded.hasPrefix($0.0) }) else {
      return (nil, text[...])
    }
    return (comparison, text.dropFirst(sign.count))
  }

  private func amount(_ text: String) throws(InputFault) -> MeasurableLevel.Amount {
    if text.hasPrefix("{"), text.hasSuffix("}") {
      let name = String(text.dropFirst().dropLast())
      guard template.parameters.contains(id: name) else { throw Self.notALevel }
      return .parameter(name)
    }
    guard let number = TypedNumber.read(text) else { throw Self.notALevel }
    return .number(number)
  }

  private func unit(_ text: String) throws(InputFault) -> String {
    let folded = CommandAliases.folded(text)
    let match = template.units.first { unit in
      let names = Language.allCases.flatMap { [unit.name[$0].one, unit.name[$0].many] }
      return ([unit.id] + names).contains { CommandAliases.folded($0) == folded }
    }
    let found = match ?? UnitAbbreviation.unit(text, among: template.units)
    if let found { return found.id }
    throw InputFault(
      "INPUT-028",
      Text(
        fr: "l’unité «\u{202F}\(text)\u{202F}» est inconnue", en: "the unit “\(text)” is unknown"),
      expected: Text(
        fr: template.units.map(\.name.fr.one).joined(separator: ", "),
        en: template.units.map(\.name.en.one).joined(separator: ", ")))
  }
}

extension VocabularyWord {
  /// The word of the vocabulary as people type it in a language: its id in English, in French its
  /// name with dashes for what is no letter, « de-confort », which is read as the name is.
  func typed(_ language: Language) -> String {
    guard language == .french else { return id }
    let parts = name.fr.split { !$0.isLetter && !$0.isNumber }
    return parts.isEmpty ? id : parts.joined(separator: "-")
  }
}
