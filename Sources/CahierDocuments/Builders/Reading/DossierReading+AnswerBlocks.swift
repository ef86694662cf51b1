import CahierModel

extension DossierReading {
  /// What the specification prints of a question: its sentence, its answer as it stands, the mark
  /// of an answer that is missing, or nothing.
  func blocks(answering question: GuideQuestion) -> [Block] {
    guard isAsked(question) else { return [] }
    guard let answer = answers[question.id], let value = answer.value else {
      return isOpen(question) ? [missing(question)] : []
    }
    if let sentence = sentence(of: question) {
      return sentence[language].isEmpty ? [] : [.text(inlines(sentence))]
    }
    switch value {
    case .texts(let texts): return blocks(texts, question)
    case .rows(let rows): return blocks(rows, question)
    case .words(let words): return blocks(words, question)
    case .number(let number): return named(question, figure(number, unit: question.unit))
    case .date(let date): return named(question, typography.date(date))
    // What was confirmed is printed where it stands, not once more.
    case .confirmed: return []
    }
  }

  /// A number and its unit: « 650 comptes ».
  func figure(_ number: ExactDecimal, unit: String?) -> String {
    let figure = typography.number(number)
    guard let unit = unit.flatMap({ template.units[id: $0] }) else { return figure }
    return figure + "\u{A0}" + unit.name.name(for: number, in: language)
  }

  /// A value that says nothing without what was asked.
  private func named(_ question: GuideQuestion, _ value: String) -> [Block] {
    [.definitions([Definition([.text(question.ask[language])], [.text(value)])])]
  }

  private func missing(_ question: GuideQuestion) -> Block {
    .text([
      .strong([.text(Self.missingMark(nil, in: language))]), .text(" "),
      .emphasis([.text(question.ask[language])]),
    ])
  }

  private func blocks(_ texts: [BilingualText], _ question: GuideQuestion) -> [Block] {
    guard question.type == .list else { return texts.flatMap(paragraphs).map { .text($0) } }
    return [.list(List(.unordered, texts.map(inlines)))]
  }

  private func blocks(_ words: [String], _ question: GuideQuestion) -> [Block] {
    // Other words are codes of items, which print themselves.
    let labels = words.compactMap { question.choices[id: $0]?.label[language] }
    guard !labels.isEmpty else { return [] }
    if question.type == .choice { return named(question, labels[0]) }
    return [.list(List(.unordered, labels.map { [.text($0.capitalised)] }))]
  }

  private func blocks(_ rows: [[String: PartValue]], _ question: GuideQuestion) -> [Block] {
    if question.type == .list { return [.table(table(rows, question))] }
    guard let row = rows.first else { return [] }
    let definitions = question.parts.compactMap { part -> Definition? in
      guard row[part.id] != nil || part.isRequired else { return nil }
      return Definition([.text(part.label[language])], content(row[part.id], part))
    }
    return definitions.isEmpty ? [] : [.definitions(definitions)]
  }

  private func table(_ rows: [[String: PartValue]], _ question: GuideQuestion) -> Table {
    let contents = rows.map { row in
      question.parts.map { content(row[$0.id], $0, isInTable: true) }
    }
    return Table(
      caption: [.text(question.ask[language])], columns: columns(of: question, contents),
      header: [.header(question.parts.map { $0.label[language] })],
      rows: Pulled(contents.map { Table.Row($0.map { Table.Cell($0) }) }))
  }

  /// Texts get more room than figures, and each column enough for its longest word.
  private func columns(of question: GuideQuestion, _ contents: [[[Inline]]]) -> [Table.Column] {
    let least = question.parts.indices.map { index in
      ColumnShares.room(
        forWordsOf: contents.map { $0[index].plainText } + [question.parts[index].label[language]])
    }
    let preferred = question.parts.map { part in
      switch part.kind {
      case .text: 3
      case .count, .amount: 1
      case .date, .choice, .flag: 2
      }
    }
    let widths = ColumnShares(preferred: preferred, least: least).widths
    return zip(question.parts, widths).map { part, width in
      let isFigure = part.kind == .count || part.kind == .amount
      return Table.Column(share: width, alignment: isFigure ? .end : .start)
    }
  }

  /// Whether the name of a column says what its figures count: « Réponses ».
  private func namesUnit(_ part: QuestionPart) -> Bool {
    guard let unit = part.unit.flatMap({ template.units[id: $0] }) else { return false }
    return part.label[language].lowercased().contains(unit.name[language].many.lowercased())
  }

  private func content(
    _ value: PartValue?, _ part: QuestionPart, isInTable: Bool = false
  ) -> [Inline] {
    switch value {
    case .number(let number) where isInTable && part.kind != .amount && namesUnit(part):
      [.text(typography.number(number))]
    case nil: part.isRequired ? [.strong([.text(Self.missingMark(nil, in: language))])] : []
    case .text(let text): inlines(text)
    case .number(let number) where part.kind != .amount: [.text(figure(number, unit: part.unit))]
    case .some(let value): [.text(words(value, of: part, in: language))]
    }
  }
}
