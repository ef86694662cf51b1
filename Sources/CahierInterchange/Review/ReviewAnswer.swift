package import CahierModel

/// What a participant answers in a round, held against what they were asked.
package struct ReviewAnswer: Sendable {
  /// The name of the participant, as the round has it.
  package var participant: String
  /// The day of the answer, nil where they did not say.
  package var answeredOn: CalendarDate?
  /// Whether they sign off; nil where they did not say.
  package var signs: Bool?
  /// What they say with the signature.
  package var remark = ""
  /// The priorities that they give.
  package var votes: [PriorityVote] = []
  /// What they say, of an item or of the whole; nil stands for the whole.
  package var comments: [(item: String?, text: String)] = []
  /// What is wrong, in the order of the sheet: an error and nothing is to be taken.
  package var findings: [Diagnostic] = []

  /// Holds a sheet against its round.
  ///
  /// - Parameters:
  ///   - received: The sheet.
  ///   - round: The round that it says it is of.
  ///   - items: What may be asked of any audience.
  ///   - shown: The items that the sheets of every audience have.
  ///   - named: The participant that the command names, nil for the one that the sheet names.
  ///   - file: What messages call the sheet.
  package init(
    _ received: ReceivedReview, in round: ReviewRound, items: [ReviewItem], shown: Set<ItemCode>,
    named: String?, file: String
  ) {
    participant = ""
    let written = received.fields[.participant]
    let name = named ?? written?.text ?? ""
    let known = round.participants.first { $0.name.foldedForCommand == name.foldedForCommand }
    if let known {
      participant = known.name
    } else {
      findings.append(
        .participant(name, known: round.participants.map(\.name), at: written?.place, file))
    }
    readFrame(received, file)
    readLines(received, items, shown, file)
  }

  private mutating func readFrame(_ received: ReceivedReview, _ file: String) {
    if let written = received.fields[.answeredOn], !written.text.isEmpty {
      answeredOn = TypedDate.read(written.text)
      if answeredOn == nil { findings.append(.noDay(written.text, written.place, file)) }
    }
    if let written = received.fields[.signature], !written.text.isEmpty {
      let word = written.text.foldedForCommand
      if [ReviewSheet.signed.fr, ReviewSheet.signed.en].contains(word) {
        signs = true
      } else if [ReviewSheet.unsigned.fr, ReviewSheet.unsigned.en].contains(word) {
        signs = false
      } else {
        findings.append(.noSignature(written.text, written.place, file))
      }
    }
    if let written = received.fields[.remark] { remark = written.text }
    if let written = received.fields[.overall], !written.text.isEmpty {
      comments.append((nil, written.text))
    }
  }

  private mutating func readLines(
    _ received: ReceivedReview, _ items: [ReviewItem], _ shown: Set<ItemCode>, _ file: String
  ) {
    let byCode = Dictionary(
      items.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<ItemCode> = []
    for line in received.lines {
      let isBlank = line.vote.text.isEmpty && line.comment.text.isEmpty
      if line.code.text.isEmpty, isBlank { continue }
      guard let code = ItemCode(line.code.text), let item = byCode[code] else {
        findings.append(.unknownItem(line.code.text, line.code.place, file, isBlank: isBlank))
        continue
      }
      guard seen.insert(code).inserted else {
        findings.append(.repeatedItem(line.code.text, line.code.place, file))
        continue
      }
      read(line, item, file)
    }
    let missing = items.map(\.code).filter { shown.contains($0) && !seen.contains($0) }
    if !missing.isEmpty { findings.append(.missingRows(missing, file)) }
  }

  private mutating func read(_ line: ReceivedReview.Line, _ item: ReviewItem, _ file: String) {
    let code = item.code.description
    if !line.comment.text.isEmpty { comments.append((code, line.comment.text)) }
    guard !line.vote.text.isEmpty else { return }
    guard !item.priorities.isEmpty else {
      findings.append(.noPriority(code, line.vote.place, file))
      return
    }
    let typed = line.vote.text.foldedForCommand
    let word = item.priorities.first { word in
      [word.id, word.name.fr, word.name.en].contains { $0.foldedForCommand == typed }
    }
    guard let word else {
      findings.append(.noSuchPriority(line.vote.text, item.priorities, line.vote.place, file))
      return
    }
    votes.append(PriorityVote(participant: participant, item: code, priority: word.id))
  }
}
