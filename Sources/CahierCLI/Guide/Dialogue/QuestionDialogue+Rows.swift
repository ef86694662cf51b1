internal import CahierModel
internal import CahierRules

// Answers with several parts, and lists.
extension QuestionDialogue {
  typealias Row = RowReading.Row

  var rowReading: RowReading { RowReading(reading: reading, parts: question.parts) }

  func fields() throws(Detour) -> Reply? {
    sayParts()
    var topic = topic
    topic.takesText = true
    topic.takesEdit = current != nil
    while true {
      guard let row = try row(topic) else { return nil }
      do throws(InputFault) {
        _ = try WeightAnswer(question.parts)?.shares(row)
        return Reply(.rows([reading.completed(row, question.parts)]))
      } catch {
        try lines.refuse(error)
      }
    }
  }

  /// One row, on one line or part by part, or nil for Enter where nothing is proposed.
  private func row(_ topic: PromptTopic) throws(Detour) -> Row? {
    while true {
      let heard = try lines.hear(weightPrompt ?? ask, topic)
      if heard == .line("") { return current == nil ? proposedWeights : nil }
      if case .line(let line) = heard, weightPrompt != nil, let words = WeightTrial.words(line) {
        try tryWeights(words)
        continue
      }
      if case .line(let line) = heard, asksToCompute(line) {
        guard let row = try computed(currentRow) else { continue }
        return try rowReadBack(row)
      }
      do throws(Detour) {
        if let row = try row(heard) { return row }
      } catch {
        guard case .back = error else { throw error }
      }
    }
  }

  /// The row that a line or its parts say, read back.
  ///
  /// - Throws: `back` where the question itself is to be asked again.
  private func row(_ heard: LineDialogue.Heard) throws(Detour) -> Row? {
    guard case .line(let line) = heard, !Self.isPartByPart(line) else {
      return try rowReadBack(currentRow)
    }
    guard let row = rowReading.row(line) else {
      if let fault = rowReading.fault(in: line) { try lines.refuse(fault) }
      let some = rowReading.numbers(line)
      console.say(some == nil ? Self.asksEachPart : Self.asksTheRest)
      return try rowReadBack(currentRow.merging(some ?? [:]) { $1 })
    }
    try requireWholeWeights(row)
    return try isRight(row) ? row : try rowReadBack(row)
  }

  /// Asks again at once for weights that do not make the whole: nobody confirms a wrong sum.
  private func requireWholeWeights(_ row: Row) throws(Detour) {
    do throws(InputFault) {
      _ = try WeightAnswer(question.parts)?.shares(row)
    } catch {
      try lines.refuse(error)
      throw .back
    }
  }

  static let asksEachPart = Text(
    fr: "  Je ne sais pas découper cette ligne\u{202F}: je demande chaque partie.",
    en: "  I cannot tell the parts of this line: I ask for each.")

  private static let asksTheRest = Text(
    fr: "  Je demande ce qui manque, et ce que j’ai lu avec.",
    en: "  I ask for what is missing, along with what I read.")

  var currentRow: Row {
    guard case .rows(let rows) = current else { return [:] }
    return rows.first ?? [:]
  }

  static func isPartByPart(_ line: String) -> Bool {
    ["parties", "parts"].contains(PromptWord.folded(line))
  }

  func sayParts() {
    let labels = question.parts.map(\.label.shown)
      .joined(separator: Text(fr: "\u{202F}; ", en: "; ").shown)
    console.say(
      Text(
        fr: "  \(labels) (en une ligne, avec « ; », ou « parties » pour répondre une à une)",
        en: "  \(labels) (on one line, with “;”, or “parts” to answer one by one)"))
  }

  private static var isThatRight: Text {
    Text(
      fr: "Est-ce bien cela\u{202F}? (Entrée\u{202F}: oui, non\u{202F}: partie par partie)",
      en: "Is that right? (Enter: yes, no: part by part)")
  }

  /// Shows a row as it was read, and asks until the reply is a yes or a no.
  ///
  /// - Throws: `back` to type the answer again.
  private func isRight(_ row: Row) throws(Detour) -> Bool {
    console.say(Text(fr: "  J’ai lu\u{202F}:", en: "  I read:"))
    console.say(showing.lines(of: row, question.parts).map { "    \($0)" })
    while true {
      let heard: LineDialogue.Heard
      do throws(Detour) {
        heard = try lines.hear(Self.isThatRight.shown, editing(topic))
      } catch {
        if error.isLeaving { try keep(row) }
        throw error
      }
      guard case .line(let line) = heard, !Self.isPartByPart(line) else { return false }
      if line.isEmpty { return true }
      do throws(InputFault) {
        return try reading.flag(line)
      } catch {
        try lines.refuse(error)
      }
    }
  }

  /// Asks for each part until the whole is right; nil where no part was answered.
  private func rowReadBack(_ row: Row) throws(Detour) -> Row? {
    var row = row
    while let typed = try rowPartByPart(row, before: currentRow, keep: keep) {
      row = typed
      do throws(Detour) {
        if try isRight(row) { return row }
      } catch {
        guard case .back = error else { throw error }
      }
    }
    return nil
  }

  func editing(_ topic: PromptTopic) -> PromptTopic {
    var topic = topic
    topic.takesEdit = true
    return topic
  }
}
