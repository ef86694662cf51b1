internal import CahierModel

/// Reads what ends of links said before they changed.
struct FormerValueReading {
  let reading: DossierReading
  /// The links of the dossier, in their order.
  let links: [Link]

  /// Those under `changedEnds`, in the order of the links, as a dossier keeps them.
  func values(_ node: ReadingNode?) -> [FormerValue] {
    guard let node else { return [] }
    let places = Dictionary(
      links.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var known: Set<Key> = []
    let read = node.items().compactMap { node -> (place: Int, value: FormerValue)? in
      guard let value = value(node) else { return nil }
      guard let place = places[value.link] else {
        note(node)
        return nil
      }
      if !known.insert(Key(value)).inserted { reading.repeated(value.field, node) }
      return (place, value)
    }
    return read.sorted { one, other in
      (one.place, one.value.side.rawValue) == (other.place, other.value.side.rawValue)
        ? one.value.field.utf8.lexicographicallyPrecedes(other.value.field.utf8)
        : (one.place, one.value.side.rawValue) < (other.place, other.value.side.rawValue)
    }.map(\.value)
  }

  private func value(_ node: ReadingNode) -> FormerValue? {
    node.allowOnly("from", "role", "to", "changed", "field", "former")
    let from = code("from", of: node)
    let to = code("to", of: node)
    let role = reading.name("role", of: node)
    let side = node.required("changed")?.word(FormerValue.Side.self)
    let field = reading.name("field", of: node)
    let fingerprint = fingerprint(node)
    guard let from, let to, let role, let side, let field, let fingerprint else { return nil }
    guard field.unicodeScalars.count <= 200 else {
      (node["field"] ?? node).fault("FILE-003", Expectation.unexpected, expected: Self.fieldName)
      return nil
    }
    return FormerValue(
      link: Link(from: from, role: role, to: to), side: side, field: field,
      fingerprint: fingerprint)
  }

  private func code(_ key: String, of node: ReadingNode) -> ItemCode? {
    guard let text = reading.name(key, of: node) else { return nil }
    if let code = ItemCode(text) { return code }
    note(node[key] ?? node)
    return nil
  }

  private func fingerprint(_ node: ReadingNode) -> String? {
    guard let text = reading.name("former", of: node) else { return nil }
    let digits = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
    }
    if digits, text.utf8.count == 64 { return text }
    (node["former"] ?? node).fault("FILE-003", Expectation.unexpected, expected: Self.digest)
    return nil
  }

  private func note(_ node: ReadingNode) {
    node.fault(
      "DOSSIER-008",
      Text(fr: "ce lien n’est pas dans le dossier", en: "this link is not in the dossier"),
      expected: Text(
        fr: "from, role et to d’un lien qu’un élément porte, sinon retirer cette entrée",
        en: "from, role and to of a link that an item holds; else take this entry out"))
  }

  private static let digest = Text(
    fr: "64 chiffres hexadécimaux entre guillemets", en: "64 hexadecimal digits between quotes")
  private static let fieldName = Text(
    fr: "l’identifiant d’un champ du modèle", en: "the id of a field of the template")

  /// What tells a value from the others.
  private struct Key: Hashable {
    let link: Link
    let side: FormerValue.Side
    let field: String

    init(_ value: FormerValue) {
      (link, side, field) = (value.link, value.side, value.field)
    }
  }
}
