/// What the names in braces of texts stand for under some answers: `{accounts}`, `{org.size.sites}`.
package struct NamedFigures {
  private let template: SpecificationTemplate
  private let figures: ParameterFigures
  private let answers: [String: Answer]

  /// What these answers give to the names of a template.
  package init(template: SpecificationTemplate, answers: [Answer]) {
    self.template = template
    figures = ParameterFigures(template: template, answers: answers)
    self.answers = Dictionary(
      answers.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The SHA-256 of what a name stands for, in hexadecimal digits; of nothing for a name with no
  /// value.
  package func fingerprint(of name: String) -> String {
    SHA256.digest(of: value(of: name)).description
  }

  /// The names whose value is another under other answers: parameters, and a question or its parts.
  package func changed(in new: NamedFigures, by question: String) -> [String] {
    let parts = template.guide.questions[id: question]?.parts.map { "\(question).\($0.id)" } ?? []
    return (template.parameters.map(\.id) + [question] + parts).filter { name in
      value(of: name) != new.value(of: name)
    }
  }

  private func value(of name: String) -> String {
    if template.parameters.contains(id: name) {
      return figures.figure(of: name)?.description ?? ""
    }
    guard let reference = template.guide.answerReference(name) else { return "" }
    let value = answers[reference.question]?.value
    guard let part = reference.part else { return value.map(Self.said) ?? "" }
    guard case .rows(let rows) = value else { return "" }
    return rows.map { $0[part].map(Self.said) ?? "" }.joined(separator: "\n")
  }

  private static func said(_ value: AnswerValue) -> String {
    switch value {
    case .texts(let texts): texts.map(said).joined(separator: "\n")
    case .number(let number): number.description
    case .date(let date): date.description
    case .words(let words): words.joined(separator: "\n")
    case .confirmed(let isConfirmed): "\(isConfirmed)"
    case .rows(let rows):
      rows.map { row in
        row.keys.sorted().map { "\($0) \(row[$0].map(said) ?? "")" }.joined(separator: "\n")
      }.joined(separator: "\n\n")
    }
  }

  private static func said(_ value: PartValue) -> String {
    switch value {
    case .text(let text): said(text)
    case .number(let number): number.description
    case .date(let date): date.description
    case .word(let word): word
    case .flag(let flag): "\(flag)"
    }
  }

  private static func said(_ text: BilingualText) -> String {
    Language.allCases.map { "\($0.rawValue) \(text[$0] ?? "")" }.joined(separator: "\n")
  }
}

extension Item {
  /// The names in braces of the texts and levels of the item, each once, in their order.
  package var namedFigures: [String] {
    var names: Set<String> = []
    for text in texts.values {
      for words in [text.fr, text.en].compactMap({ $0 })
      where words.utf8.contains(UInt8(ascii: "{")) {
        names.formUnion(ReferencedText(words).references)
      }
    }
    for case .level(let level) in fields.values {
      if case .parameter(let id) = level.amount { names.insert(id) }
    }
    return names.sorted()
  }
}
