internal import CahierModel

/// Reads the findings of the check that are let stand.
struct SuppressionReading {
  let reading: DossierReading

  /// Those under `suppressions`, by rule, then by what they are about, as a dossier keeps them.
  func suppressions(_ node: ReadingNode?) -> [Suppression] {
    var known: Set<[String]> = []
    return (node?.items() ?? []).compactMap { node in
      guard let suppression = suppression(node) else { return nil }
      if !known.insert(suppression.order).inserted { reading.repeated(suppression.rule, node) }
      return suppression
    }.sorted { $0.order.lexicographicallyPrecedes($1.order, by: String.precedesInBytes) }
  }

  private func suppression(_ node: ReadingNode) -> Suppression? {
    node.allowOnly("rule", "item", "criterion", "answer", "words", "reason", "date", "author")
    let rule = reading.name("rule", of: node)
    let place = place(node)
    let reason = reading.name("reason", of: node)
    let date = reading.date(node.required("date"))
    let author = reading.name("author", of: node)
    guard let rule, let place, let reason, let date, let author else { return nil }
    guard rule.utf8.count <= 40 else {
      (node["rule"] ?? node).fault("FILE-003", Expectation.unexpected, expected: Self.code)
      return nil
    }
    return Suppression(
      rule: rule, place: place, words: reading.text(node["words"]), reason: reason, date: date,
      author: author)
  }

  /// Where it holds: at one item, criterion or answer, else in the whole dossier.
  private func place(_ node: ReadingNode) -> FindingPlace? {
    let sorts: [FindingPlace.Sort] = [.item, .criterion, .answer].filter {
      node[$0.rawValue] != nil
    }
    guard let sort = sorts.first else { return .dossier }
    guard sorts.count == 1, let part = node[sort.rawValue], let subject = reading.text(part) else {
      node.fault("FILE-003", Expectation.unexpected, expected: Self.onePlace)
      return nil
    }
    if let place = FindingPlace(sort, subject: subject) { return place }
    part.fault("FILE-003", Expectation.unexpected, expected: Self.onePlace)
    return nil
  }

  private static let code = Text(fr: "le code d’une règle", en: "the code of a rule")
  private static let onePlace = Text(
    fr: "un seul lieu\u{202F}: item, criterion ou answer",
    en: "one place: item, criterion or answer")
}

extension Suppression {
  /// What tells it from the others, in the order in which a dossier keeps them.
  fileprivate var order: [String] { [rule, place.sort.rawValue, place.subject, words ?? ""] }
}

extension String {
  /// The order of SQLite, which compares bytes.
  fileprivate static func precedesInBytes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}
