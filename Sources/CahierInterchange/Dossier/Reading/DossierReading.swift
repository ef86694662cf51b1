internal import CahierFormats
internal import CahierModel

/// What every part of a dossier is read with: its faults, its warnings, its main language.
final class DossierReading {
  let faults = FaultList()
  let warnings = WarningList()
  /// The language of texts that are given in one only.
  var mainLanguage = Language.french

  /// The text of a scalar, or nil with a fault.
  func text(_ node: ReadingNode?) -> String? {
    guard let node else { return nil }
    guard case .scalar(let text, _) = node.node.value else {
      node.fault("FILE-003", Expectation.unexpected, expected: Expectation.text)
      return nil
    }
    guard node.isShortEnough(text) else { return nil }
    guard let (clean, first) = ControlCharacters.replaced(in: text) else { return text }
    warnings.add(ControlCharacters.warning(at: node.place, found: first.codePoint))
    return clean
  }

  /// The text under a key that must be there.
  func text(_ key: String, of node: ReadingNode) -> String? {
    text(node.required(key))
  }

  /// A name under a key that must be there: not blank, and on one line.
  func name(_ key: String, of node: ReadingNode) -> String? {
    guard let name = text(key, of: node) else { return nil }
    if name.contains(where: { !$0.isWhitespace }), !name.contains(where: \.isNewline) {
      return name
    }
    (node[key] ?? node).fault(
      "DOSSIER-015",
      Text(
        fr: "ce nom est vide, ou compte plusieurs lignes",
        en: "this name is empty, or has several lines"),
      expected: Text(fr: "un nom sur une ligne", en: "a name on one line"))
    return nil
  }

  /// A text of people: plain in the main language, or by language.
  func bilingual(_ node: ReadingNode?) -> BilingualText? {
    guard let node else { return nil }
    guard case .mapping = node.node.value else {
      return text(node).map { BilingualText($0, in: mainLanguage) }
    }
    node.allowOnly("fr", "en")
    return BilingualText(fr: text(node["fr"]), en: text(node["en"]))
  }

  /// A day that may be missing.
  func date(_ node: ReadingNode?) -> CalendarDate? {
    node.flatMap { $0.date() }
  }

  /// A word that must be one of those that the template has here; `name` says what it is: “unit”.
  func word<Element>(
    _ node: ReadingNode?, among known: IdentifiedList<Element>, named name: Text
  ) -> String? {
    guard let node, let word = text(node) else { return nil }
    guard known.contains(id: word) else {
      unknown(word, node, name, known: known.map(\.id))
      return nil
    }
    return word
  }

  /// Notes that a word is none of those of the template.
  func unknown(_ word: String, _ node: ReadingNode, _ name: Text, known: [String]) {
    let shown = known.prefix(30).joined(separator: ", ") + (known.count > 30 ? "…" : "")
    let expected =
      known.isEmpty
      ? nil : Text(fr: "l’un de ceux-ci : \(shown)", en: "one of these: \(shown)")
    node.fault(
      "DOSSIER-004",
      Text(
        fr: "le modèle ne connaît pas « \(word.shortened) » (\(name.fr))",
        en: "the template does not know “\(word.shortened)” (\(name.en))"), expected: expected)
  }

  /// Notes that what must be unique stands twice.
  func repeated(_ name: String, _ node: ReadingNode) {
    node.fault(
      "DOSSIER-007",
      Text(
        fr: "« \(name.shortened) » figure deux fois", en: "“\(name.shortened)” stands twice"),
      remedies: [
        Text(
          fr: "N’en garder qu’un, ou donner un autre nom à l’autre.",
          en: "Keep one alone, or give the other one another name.")
      ])
  }
}

extension String {
  /// The text as a message quotes it: 80 characters at most.
  var shortened: String {
    unicodeScalars.count > 80 ? "\(prefix(80))…" : self
  }
}

extension Expectation {
  static let text = Text(fr: "un texte", en: "a text")
}
