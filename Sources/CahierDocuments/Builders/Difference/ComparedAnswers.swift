import CahierModel

/// The answers to the guide, laid out to be compared.
struct ComparedAnswers {
  let texts: ComparedTexts
  private var reading: DossierReading { texts.reading }
  private var language: Language { texts.language }

  var entries: [ComparedEntry] {
    let name = Text(fr: "Réponses au guide", en: "Answers to the guide")[language]
    let questions = reading.template.guide.questions
    let order = reading.dossier.answers.map { answer in
      (questions.position(of: Self.question(of: answer.question, in: questions)) ?? Int.max, answer)
    }.sorted { ($0.0, $0.1.question) < ($1.0, $1.1.question) }
    return order.map { _, answer in
      let question = questions[id: Self.question(of: answer.question, in: questions)]
      return ComparedEntry(
        id: answer.question, part: .answers, area: "answers", areaName: name,
        label: answer.question, title: question?.ask[language] ?? answer.question,
        fields: fields(answer, question))
    }
  }

  /// The id of the question that a key answers: itself, or what stands before the family.
  private static func question(
    of key: String, in questions: IdentifiedList<GuideQuestion>
  ) -> String {
    if questions.contains(id: key) { return key }
    return key.lastIndex(of: ".").map { String(key[..<$0]) } ?? key
  }

  private func fields(_ answer: Answer, _ question: GuideQuestion?) -> [ComparedField] {
    let isPublished = question?.visibility == .published
    var fields = answer.value.map { self.fields($0, question, isPublished: isPublished) } ?? []
    if answer.state != .given || answer.assignee != nil {
      let words = [Self.name(of: answer.state)[language], answer.assignee].compactMap { $0 }
      fields.append(
        ComparedField(
          id: "#state", name: Text(fr: "État", en: "State")[language], nature: .internal,
          value: words.joined(separator: ", ")))
    }
    return fields
  }

  private func fields(
    _ value: AnswerValue, _ question: GuideQuestion?, isPublished: Bool
  ) -> [ComparedField] {
    let name = Text(fr: "Réponse", en: "Answer")[language]
    func one(_ words: String, _ nature: ComparedField.Nature) -> [ComparedField] {
      [texts.field("answer", name, words, isPublished ? nature : .internal)].compactMap { $0 }
    }
    switch value {
    case .texts(let lines):
      let text = Self.joined(lines)
      return texts.fields("answer", name, text, isPublished ? .text : .internal)
    case .number(let number): return one(reading.figure(number, unit: question?.unit), .quantity)
    case .date(let date): return one(reading.typography.date(date), .date)
    case .words(let words):
      return one(words.map { self.word($0, question) }.joined(separator: "\n"), .text)
    case .confirmed(let flag): return one(reading.typography.answer(flag), .internal)
    case .rows(let rows): return self.fields(rows, question, isPublished: isPublished)
    }
  }

  private func word(_ word: String, _ question: GuideQuestion?) -> String {
    if let choice = question?.choices[id: word] { return choice.label[language] }
    guard let ready = reading.template.library[id: word] else { return word }
    return reading.readyTitle(of: ready) ?? word
  }

  private static func joined(_ texts: [BilingualText]) -> BilingualText {
    func lines(_ language: Language) -> String? {
      let lines = texts.compactMap { $0[language] }
      return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
    return BilingualText(fr: lines(.french), en: lines(.english))
  }

  private static func name(of state: AnswerState) -> Text {
    switch state {
    case .given: Text(fr: "donnée, à confirmer", en: "given, to be confirmed")
    case .unknown: Text(fr: "inconnue", en: "unknown")
    case .later: Text(fr: "plus tard", en: "later")
    case .assigned: Text(fr: "adressée à quelqu’un", en: "addressed to somebody")
    }
  }
}

// MARK: - Rows

extension ComparedAnswers {
  /// Of one row a field for each part; of several a line for each.
  private func fields(
    _ rows: [[String: PartValue]], _ question: GuideQuestion?, isPublished: Bool
  ) -> [ComparedField] {
    let parts = question?.parts.elements ?? []
    if question?.type == .fields, let row = rows.first {
      return parts.compactMap { part in
        row[part.id].flatMap {
          texts.field(
            part.id, part.label[language], words($0, part),
            isPublished ? Self.nature(of: part) : .internal)
        }
      }
    }
    let lines = rows.map { row in
      parts.compactMap { part in row[part.id].map { words($0, part) } }.joined(separator: ", ")
    }
    let name = Text(fr: "Lignes", en: "Lines")[language]
    return [
      texts.field("answer", name, lines.joined(separator: "\n"), isPublished ? .text : .internal)
    ].compactMap { $0 }
  }

  private func words(_ value: PartValue, _ part: QuestionPart) -> String {
    switch value {
    case .text(let text): reading.plain(text)
    case .number(let number) where part.kind != .amount: reading.figure(number, unit: part.unit)
    default: reading.words(value, of: part, in: language)
    }
  }

  private static func nature(of part: QuestionPart) -> ComparedField.Nature {
    switch part.kind {
    case .count: .quantity
    case .amount: .price
    case .date: .date
    case .text, .choice, .flag: .text
    }
  }
}

extension DossierReading {
  /// The title of an item of the library, or nil for one without.
  fileprivate func readyTitle(of ready: ReadyItem) -> String? {
    guard
      let field = template.kinds[id: ready.kind]?.field(for: .title),
      case .text(let text)? = ready[field.id]
    else { return nil }
    return inlines(text).plainText
  }
}
