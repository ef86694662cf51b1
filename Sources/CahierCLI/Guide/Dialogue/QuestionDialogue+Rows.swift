internal import CahierModel
internal import CahierRules

// Answers with several parts, and lists.
extension QuestionDialogue {
  typealias Row = RowReading.Row

  private var rowReading: RowReading { RowReading(reading: reading, parts: question.parts) }

  func fields() throws(Detour) -> Reply? {
    sayParts()
    var topic = topic
    topic.takesText = true
    topic.takesEdit = current != nil
    while true {
      guard let row = try row(topic) else { return nil }
      do throws(InputFault) {
        _ = try WeightAnswer(question.parts)?.shares(row)
        return Reply(.rows([row]))
      } catch {
        try lines.refuse(error)
      }
    }
  }

  /// One row, on one line or part by part, or nil for Enter where nothing is proposed.
  private func row(_ topic: PromptTopic) throws(Detour) -> Row? {
    let heard = try lines.hear(weightPrompt ?? ask, topic)
    guard case .line(let line) = heard, !Self.isPartByPart(line) else {
      return try rowPartByPart(currentRow)
    }
    if line.isEmpty { return current == nil ? proposedWeights : nil }
    if weightPrompt != nil, let words = WeightTrial.words(line) {
      try tryWeights(words)
      return try row(topic)
    }
    guard let row = rowReading.row(line) else {
      console.say(
        Text(
          fr: "  Je ne sais pas découper cette ligne\u{202F}: je demande chaque partie.",
          en: "  I cannot tell the parts of this line: I ask for each."))
      return try rowPartByPart(currentRow)
    }
    return try isConfirmed(row) ? row : try rowPartByPart(row)
  }

  private var currentRow: Row {
    guard case .rows(let rows) = current else { return [:] }
    return rows.first ?? [:]
  }

  private static func isPartByPart(_ line: String) -> Bool {
    ["parties", "parts"].contains(PromptWord.folded(line))
  }

  private func sayParts() {
    let labels = question.parts.map(\.label.shown)
      .joined(separator: Text(fr: "\u{202F}; ", en: "; ").shown)
    console.say(
      Text(
        fr: "  \(labels) (en une ligne, avec « ; », ou « parties » pour répondre une à une)",
        en: "  \(labels) (on one line, with “;”, or “parts” to answer one by one)"))
  }

  /// Shows a line as it was read, and asks.
  private func isConfirmed(_ row: Row) throws(Detour) -> Bool {
    console.say(Text(fr: "  J’ai lu\u{202F}:", en: "  I read:"))
    console.say(showing.lines(of: row, question.parts).map { "    \($0)" })
    let heard = try lines.hear(
      Text(
        fr: "Est-ce bien cela\u{202F}? (Entrée\u{202F}: oui, non\u{202F}: partie par partie)",
        en: "Is that right? (Enter: yes, no: part by part)"
      ).shown, editing(PromptTopic()))
    return heard == .line("") || Self.yes(heard)
  }

  private static func yes(_ heard: LineDialogue.Heard) -> Bool {
    if case .line(let line) = heard { YesNo.read(line) == true } else { false }
  }

  func editing(_ topic: PromptTopic) -> PromptTopic {
    var topic = topic
    topic.takesEdit = true
    return topic
  }

  /// Asks for each part, or returns nil where no part was answered.
  func rowPartByPart(_ row: Row) throws(Detour) -> Row? {
    var row = row
    for part in question.parts {
      if let value = try value(of: part, before: row[part.id]) { row[part.id] = value }
    }
    return row.isEmpty ? nil : row
  }

  private func value(
    of part: QuestionPart, before: PartValue?
  ) throws(Detour) -> PartValue? {
    var topic = topic
    topic.takesText = part.kind == .text
    let offer = ParameterFigures(template: template, answers: dossier.answers)
      .offer(for: AnswerReference(question: question.id, part: part.id))
    var label = "  " + part.label.shown
    if part.kind == .choice {
      console.say(
        part.choices.enumerated().map { "    \($0.offset + 1) \($0.element.label.shown)" })
    } else if !part.isRequired, before == nil {
      label += Text(fr: " (facultatif)", en: " (optional)").shown
    }
    while true {
      let value = try value(
        label, topic, proposed: before ?? offer.map(PartValue.number),
        read: { (line) throws(InputFault) in try reading.part(line, of: part) },
        shown: { showing.shown($0, part) })
      if value != nil || !part.isRequired { return value }
      console.say(
        Text(
          fr: "  Cette partie est nécessaire\u{202F}; « plus tard » remet toute la question.",
          en: "  This part is needed; “later” puts off the whole question."))
    }
  }
}

// MARK: - Lists

extension QuestionDialogue {
  func list() throws(Detour) -> Reply? {
    question.parts.isEmpty ? try listOfTexts() : try listOfRows()
  }

  private func listOfTexts() throws(Detour) -> Reply? {
    var texts: [BilingualText] = []
    if case .texts(let old) = current { texts = old }
    let entries = try entries(texts, shown: { $0.preferring(ScreenLanguage.current) }) {
      (line) throws(InputFault) in
      [try reading.text(line)]
    } edit: { (old) throws(Detour) in
      guard
        let old,
        let new = try TextEditing(dialogue: lines).edited(old.preferring(dossier.language))
      else { return nil }
      return try? reading.text(new)
    }
    return entries.map { Reply(.texts($0)) }
  }

  private func listOfRows() throws(Detour) -> Reply? {
    sayParts()
    var rows: [Row] = []
    if case .rows(let old) = current { rows = old }
    let entries = try entries(rows, shown: { showing.line(of: $0, question.parts) }) {
      (line) throws(InputFault) in
      rowReading.rows(line)
    } edit: { (old) throws(Detour) in
      try rowPartByPart(old ?? [:])
    }
    return entries.map { Reply(.rows($0)) }
  }

  /// Asks for entries line by line until an empty line.
  ///
  /// `read`: the entries that a line says, or nil where they are to be asked part by part.
  /// `edit`: corrects an entry, or makes a new one part by part.
  /// - Returns: Nil where nothing was typed.
  private func entries<Entry: Equatable>(
    _ old: [Entry], shown: (Entry) -> String,
    read: (String) throws(InputFault) -> [Entry]?,
    edit: (Entry?) throws(Detour) -> Entry?
  ) throws(Detour) -> [Entry]? {
    var entries = old
    var topic = editing(topic)
    topic.takesText = true
    say(entries.map(shown), from: 1)
    var prompt = ask + Text(fr: " (une par ligne)", en: " (one per line)").shown
    while true {
      let said = entries.map(shown)
      topic.see = { said.indices.contains($0 - 1) ? [said[$0 - 1]] : nil }
      let heard = try lines.hear(prompt, topic)
      prompt = Text(fr: "Une autre (Entrée\u{202F}: terminer)", en: "Another (Enter: done)").shown
      switch heard {
      case .line(""): return entries == old ? nil : entries
      case .edit(let number):
        guard let place = number.map({ $0 - 1 }), entries.indices.contains(place) else { continue }
        if let new = try edit(entries[place]) { entries[place] = new }
        say([shown(entries[place])], from: place + 1)
      case .line(let line):
        if !question.parts.isEmpty, Self.isPartByPart(line) {
          guard let entry = try edit(nil) else { continue }
          entries.append(entry)
          say([shown(entry)], from: entries.count)
        } else if let number = Self.removal(line) {
          if entries.indices.contains(number - 1) { entries.remove(at: number - 1) }
          say(entries.map(shown), from: 1)
        } else {
          let count = entries.count
          entries += try added(line, read: read, edit: edit)
          say(entries[count...].map(shown), from: count + 1)
        }
      }
    }
  }

  private func added<Entry>(
    _ line: String, read: (String) throws(InputFault) -> [Entry]?,
    edit: (Entry?) throws(Detour) -> Entry?
  ) throws(Detour) -> [Entry] {
    do throws(InputFault) {
      if let entries = try read(line) { return entries }
    } catch {
      try lines.refuse(error)
      return []
    }
    console.say(
      Text(
        fr: "  Je ne sais pas découper cette ligne\u{202F}: je demande chaque partie.",
        en: "  I cannot tell the parts of this line: I ask for each."))
    return try edit(nil).map { [$0] } ?? []
  }

  private func say(_ entries: [String], from number: Int) {
    console.say(entries.enumerated().map { "  \(number + $0.offset). \($0.element)" })
  }

  /// The number that « - 3 » takes away.
  private static func removal(_ line: String) -> Int? {
    guard let first = line.first, "-−–".contains(first) else { return nil }
    return Int(line.dropFirst().trimmed)
  }
}
