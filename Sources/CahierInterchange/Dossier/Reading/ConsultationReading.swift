internal import CahierFormats
internal import CahierModel

/// Reads surveys, themes and review rounds.
struct ConsultationReading {
  let reading: DossierReading

  func consultation(_ parts: DossierParts, _ history: DossierHistory) -> Consultation {
    let rounds = RoundReading(reading: reading, baselines: Set(history.baselines.map(\.name)))
    return Consultation(
      surveys: named(parts.surveys, survey, \.name), themes: named(parts.themes, theme, \.name),
      rounds: rounds.rounds(parts.rounds))
  }

  private func named<Value>(
    _ node: ReadingNode?, _ read: (ReadingNode) -> Value?, _ name: (Value) -> String
  ) -> [Value] {
    var names: Set<String> = []
    return (node?.items() ?? []).compactMap { node in
      guard let value = read(node) else { return nil }
      if !names.insert(name(value)).inserted { reading.repeated(name(value), node) }
      return value
    }
  }

  private func survey(_ node: ReadingNode) -> Survey? {
    node.allowOnly("name", "columns", "rows")
    guard let name = reading.name("name", of: node) else { return nil }
    let columns = (node["columns"]?.items() ?? []).compactMap(column)
    var fingerprints: Set<String> = []
    let rows = (node["rows"]?.items() ?? []).compactMap { node -> SurveyRow? in
      guard let row = row(node) else { return nil }
      if !fingerprints.insert(row.fingerprint).inserted { reading.repeated(row.fingerprint, node) }
      return row
    }
    return Survey(
      name: name, columns: columns, rows: rows.sorted { $0.fingerprint < $1.fingerprint })
  }

  private func column(_ node: ReadingNode) -> SurveyColumn? {
    node.allowOnly("head", "use")
    let head = reading.text("head", of: node)
    let use = node.required("use")?.word(SurveyColumnUse.self)
    guard let head, let use else { return nil }
    return SurveyColumn(head: head, use: use)
  }

  private func row(_ node: ReadingNode) -> SurveyRow? {
    node.allowOnly("fingerprint", "population")
    guard let fingerprint = reading.text("fingerprint", of: node) else { return nil }
    guard
      fingerprint.utf8.count == 64, fingerprint.allSatisfy({ "0123456789abcdef".contains($0) })
    else {
      (node["fingerprint"] ?? node).fault(
        "FILE-003", Expectation.unexpected,
        expected: Text(fr: "64 chiffres hexadécimaux", en: "64 hexadecimal digits"))
      return nil
    }
    return SurveyRow(fingerprint: fingerprint, population: reading.text(node["population"]) ?? "")
  }

  private func theme(_ node: ReadingNode) -> FeedbackTheme? {
    node.allowOnly("name", "words")
    guard let name = reading.name("name", of: node) else { return nil }
    let words = (node["words"]?.items() ?? []).compactMap { reading.text($0) }
    return FeedbackTheme(name: name, words: words.filter { !$0.isEmpty && !$0.contains("\n") })
  }
}
