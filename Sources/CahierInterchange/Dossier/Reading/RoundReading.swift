internal import CahierFormats
internal import CahierModel

/// Reads review rounds: who is asked, what they voted and said.
struct RoundReading {
  let reading: DossierReading
  /// The names of the frozen states that there are.
  let baselines: Set<String>

  func rounds(_ node: ReadingNode?) -> [ReviewRound] {
    var numbers: Set<Int> = []
    let rounds = (node?.items() ?? []).compactMap { node -> ReviewRound? in
      guard let round = round(node) else { return nil }
      if !numbers.insert(round.number).inserted { reading.repeated("\(round.number)", node) }
      return round
    }
    return rounds.sorted { $0.number < $1.number }
  }

  private func round(_ node: ReadingNode) -> ReviewRound? {
    node.allowOnly(
      "number", "baseline", "opened", "until", "closed", "author", "participants", "votes",
      "comments")
    let number = node.required("number")?.integer(in: 1...Int(Int32.max))
    let baseline = reading.text("baseline", of: node)
    let opened = reading.date(node.required("opened"))
    let author = reading.text("author", of: node)
    guard let number, let baseline, let opened, let author else { return nil }
    if !baselines.contains(baseline) { HistoryReading.unknown(baseline, node) }
    var round = ReviewRound(
      number: number, baseline: baseline, openedOn: opened,
      answersUntil: reading.date(node["until"]), closedOn: reading.date(node["closed"]),
      author: author)
    readParticipants(node, into: &round)
    let names = Set(round.participants.map(\.name))
    readVotes(node, names, into: &round)
    readComments(node, names, into: &round)
    return round
  }

  private func readParticipants(_ node: ReadingNode, into round: inout ReviewRound) {
    var names: Set<String> = []
    for node in node["participants"]?.items() ?? [] {
      node.allowOnly("name", "population", "answered", "signed", "remark")
      guard let name = reading.name("name", of: node) else { continue }
      if !names.insert(name).inserted { reading.repeated(name, node) }
      let remark = reading.text(node["remark"]) ?? ""
      // Words with no signature would be nobody's.
      let signed = reading.date(remark.isEmpty ? node["signed"] : node.required("signed"))
      round.participants.append(
        RoundParticipant(
          name: name, population: reading.text(node["population"]) ?? "",
          answeredOn: reading.date(node["answered"]), signedOn: signed,
          remark: signed == nil ? "" : remark))
    }
  }

  private func readVotes(
    _ node: ReadingNode, _ names: Set<String>, into round: inout ReviewRound
  ) {
    var known: Set<[String]> = []
    for node in node["votes"]?.items() ?? [] {
      node.allowOnly("participant", "item", "priority")
      let item = reading.name("item", of: node)
      let priority = reading.name("priority", of: node)
      guard let participant = participant(node, names), let item, let priority else { continue }
      if !known.insert([participant, item]).inserted { reading.repeated(item, node) }
      round.votes.append(PriorityVote(participant: participant, item: item, priority: priority))
    }
    round.votes.sort { $0.precedes($1) }
  }

  private func readComments(
    _ node: ReadingNode, _ names: Set<String>, into round: inout ReviewRound
  ) {
    var numbers: Set<Int> = []
    for node in node["comments"]?.items() ?? [] {
      node.allowOnly("number", "participant", "item", "text", "accepted", "reason", "date", "by")
      let number = node.required("number")?.integer(in: 1...Int(Int32.max))
      let text = words("text", of: node)
      guard let participant = participant(node, names), let number, let text else { continue }
      if !numbers.insert(number).inserted { reading.repeated("\(number)", node) }
      round.comments.append(
        ReviewComment(
          number: number, participant: participant, item: reading.text(node["item"]), text: text,
          decision: decision(node)))
    }
    round.comments.sort { $0.number < $1.number }
  }

  private func participant(_ node: ReadingNode, _ names: Set<String>) -> String? {
    guard let name = reading.text("participant", of: node) else { return nil }
    if names.contains(name) { return name }
    (node["participant"] ?? node).fault(
      "DOSSIER-020",
      Text(
        fr: "«\u{202F}\(name.shortened)\u{202F}» ne participe pas à ce tour",
        en: "“\(name.shortened)” takes no part in this round"),
      remedies: [
        Text(
          fr: "Ajouter ce participant sous participants.",
          en: "Add this participant under participants.")
      ])
    return nil
  }

  /// A text that says something: an empty one is nobody's comment.
  private func words(_ key: String, of node: ReadingNode) -> String? {
    guard let text = reading.text(key, of: node) else { return nil }
    guard text.isEmpty else { return text }
    (node[key] ?? node).fault(
      "FILE-003", Expectation.unexpected, expected: Text(fr: "un texte", en: "a text"))
    return nil
  }

  private func decision(_ node: ReadingNode) -> ReviewComment.Decision? {
    let keys = ["accepted", "reason", "date", "by"]
    guard keys.contains(where: { node[$0] != nil }) else { return nil }
    let accepted = node.required("accepted")?.flag()
    let reason = reading.text("reason", of: node)
    let day = reading.date(node.required("date"))
    let author = reading.text("by", of: node)
    guard let accepted, let reason, let day, let author else { return nil }
    return ReviewComment.Decision(isAccepted: accepted, reason: reason, on: day, by: author)
  }
}

extension PriorityVote {
  /// The order of SQLite, which compares bytes.
  fileprivate func precedes(_ other: PriorityVote) -> Bool {
    participant == other.participant
      ? item.utf8.lexicographicallyPrecedes(other.item.utf8)
      : participant.utf8.lexicographicallyPrecedes(other.participant.utf8)
  }
}
