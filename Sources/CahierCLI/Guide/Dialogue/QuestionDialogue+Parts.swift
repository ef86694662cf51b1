internal import CahierModel
internal import CahierRules

// A row, part by part.
extension QuestionDialogue {
  /// Asks for each part, or returns nil where no part was answered; « retour » goes to the part
  /// before.
  ///
  /// In a list, « je ne sais pas » is about the part, and a second time about the row, never about
  /// the rows that were given before.
  ///
  /// `row`: what is proposed for each part; `before`: what is saved already; `keep`: saves the row
  /// of a person who stops in the middle of it.
  func rowPartByPart(
    _ row: Row, before: Row, keep: (Row) throws(Detour) -> Void
  ) throws(Detour) -> Row? {
    var row = row
    var place = 0
    var unknown: Int?
    while question.parts.indices.contains(place) {
      let part = question.parts[place]
      do throws(Detour) {
        if let value = try value(of: part, in: &row) { row[part.id] = value }
        place += 1
      } catch {
        switch error {
        case .back where place > 0: place -= 1
        case .unknown where question.type == .list && !part.isRequired:
          row[part.id] = nil
          place += 1
        case .unknown where question.type == .list && unknown != place:
          unknown = place
          console.say(Self.needsPart)
        case _ where error.isLeaving && row != before:
          try keep(row)
          throw error
        default: throw error
        }
      }
    }
    return row.isEmpty ? nil : row
  }

  private static let needsPart = Text(
    fr: "  La ligne a besoin de cette partie\u{202F}: un ordre de grandeur suffit. "
      + "« je ne sais pas » encore abandonne cette ligne, et elle seule.",
    en: "  The line needs this part: a rough figure will do. "
      + "“I do not know” again gives up this line, and no other.")

  /// A row of a list, or nil where it is given up; the others stay.
  ///
  /// `old`: the row that is corrected, or nil for a new one; `rows`: those that are there.
  func rowOfList(_ old: Row?, among rows: [Row]) throws(Detour) -> Row? {
    do throws(Detour) {
      return try rowPartByPart(old ?? [:], before: old ?? [:]) { (row) throws(Detour) in
        var rows = rows
        if let place = old.flatMap({ rows.firstIndex(of: $0) }) {
          rows[place] = row
        } else {
          rows.append(row)
        }
        try keep(row, as: Reply(.rows(rows)))
      }
    } catch {
      switch error {
      case .back: return nil
      case .unknown:
        console.say(
          Text(
            fr: "  Ligne abandonnée\u{202F}; les autres restent.",
            en: "  This line is given up; the others stay."))
        return nil
      default: throw error
      }
    }
  }

  /// Saves the only row of an answer where it is whole, and says what becomes of it.
  func keep(_ row: Row) throws(Detour) {
    try keep(row, as: Reply(.rows([row])))
  }

  private func keep(_ row: Row, as reply: Reply) throws(Detour) {
    let shown = showing.line(of: row, question.parts)
    guard rowReading.isComplete(row), areWeightsWhole(row) else { return lines.sayNotSaved(shown) }
    try saveAsRead(reply, shown)
  }

  private func areWeightsWhole(_ row: Row) -> Bool {
    guard let weights = WeightAnswer(question.parts) else { return true }
    return (try? weights.shares(row)) != nil
  }

  /// The value of a part; what was read of it and not confirmed stands in the row for who stops.
  private func value(of part: QuestionPart, in row: inout Row) throws(Detour) -> PartValue? {
    var topic = topic
    topic.takesText = part.kind == .text
    let (label, proposed) = (label(of: part, before: row[part.id]), proposed(for: part, row))
    var read: PartValue?
    defer { if let read { row[part.id] = read } }
    while true {
      let value = try value(
        label, topic, proposed: proposed,
        read: { (line) throws(InputFault) in try reading.part(line, of: part) },
        shown: { showing.shown($0, part) }, keep: { (value) throws(Detour) in read = value })
      if value != nil || !part.isRequired { return value }
      console.say(
        Text(
          fr: "  Cette partie est nécessaire\u{202F}; « plus tard » remet toute la question.",
          en: "  This part is needed; “later” puts off the whole question."))
    }
  }

  private func proposed(for part: QuestionPart, _ row: Row) -> PartValue? {
    let offer = ParameterFigures(template: template, answers: dossier.answers)
      .offer(for: AnswerReference(question: question.id, part: part.id))
    return row[part.id] ?? offer.map(PartValue.number)
  }

  /// How a part is asked for, after its choices.
  private func label(of part: QuestionPart, before: PartValue?) -> String {
    let label = "  " + part.label.shown
    if part.kind == .choice {
      console.say(
        part.choices.enumerated().map { "    \($0.offset + 1) \($0.element.label.shown)" })
    } else if !part.isRequired, before == nil {
      return label + Text(fr: " (facultatif)", en: " (optional)").shown
    }
    return label
  }
}
