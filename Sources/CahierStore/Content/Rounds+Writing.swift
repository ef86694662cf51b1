package import CahierModel
internal import GRDB

extension DossierWriter {
  /// Records a round with all that came back of it so far: participants, votes and comments that it
  /// no longer has are removed.
  package func set(_ round: ReviewRound) throws {
    try database.execute(
      sql: """
        INSERT INTO reviewRound (number, baseline, openedOn, answersUntil, closedOn, author)
        VALUES (:number, :baseline, :openedOn, :answersUntil, :closedOn, :author)
        ON CONFLICT (number) DO UPDATE
        SET answersUntil = :answersUntil, closedOn = :closedOn
        """,
      arguments: [
        "number": round.number, "baseline": round.baseline,
        "openedOn": round.openedOn.description, "answersUntil": round.answersUntil?.description,
        "closedOn": round.closedOn?.description, "author": round.author,
      ])
    let known = try reader.rounds().first { $0.number == round.number }
    try removeWhatIsGone(from: known, in: round)
    for (index, participant) in round.participants.enumerated() {
      try set(participant, position: index + 1, in: round.number)
    }
    for vote in round.votes { try set(vote, in: round.number) }
    for comment in round.comments { try set(comment, in: round.number) }
  }

  /// Removes a round and all that came back.
  package func removeRound(_ number: Int) throws {
    for table in ["roundVote", "roundComment", "roundParticipant"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE round = ?", arguments: [number])
    }
    try database.execute(sql: "DELETE FROM reviewRound WHERE number = ?", arguments: [number])
  }

  private func removeWhatIsGone(from known: ReviewRound?, in round: ReviewRound) throws {
    guard let known else { return }
    let votes = Set(round.votes.map { [$0.participant, $0.item] })
    for vote in known.votes where !votes.contains([vote.participant, vote.item]) {
      try database.execute(
        sql: "DELETE FROM roundVote WHERE round = ? AND participant = ? AND item = ?",
        arguments: [round.number, vote.participant, vote.item])
    }
    let comments = Set(round.comments.map(\.number))
    for comment in known.comments where !comments.contains(comment.number) {
      try database.execute(
        sql: "DELETE FROM roundComment WHERE round = ? AND number = ?",
        arguments: [round.number, comment.number])
    }
    let names = Set(round.participants.map(\.name))
    for participant in known.participants where !names.contains(participant.name) {
      try database.execute(
        sql: "DELETE FROM roundParticipant WHERE round = ? AND name = ?",
        arguments: [round.number, participant.name])
    }
  }

  private func set(_ participant: RoundParticipant, position: Int, in round: Int) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO roundParticipant
          (round, name, position, population, answeredOn, signedOn, remark)
        VALUES (:round, :name, :position, :population, :answeredOn, :signedOn, :remark)
        ON CONFLICT (round, name) DO UPDATE
        SET position = :position, population = :population, answeredOn = :answeredOn,
          signedOn = :signedOn, remark = :remark
        """
    ).execute(arguments: [
      "round": round, "name": participant.name, "position": position,
      "population": participant.population, "answeredOn": participant.answeredOn?.description,
      "signedOn": participant.signedOn?.description, "remark": participant.remark,
    ])
  }

  private func set(_ vote: PriorityVote, in round: Int) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO roundVote (round, participant, item, priority)
        VALUES (:round, :participant, :item, :priority)
        ON CONFLICT (round, participant, item) DO UPDATE SET priority = :priority
        WHERE priority <> :priority
        """
    ).execute(arguments: [
      "round": round, "participant": vote.participant, "item": vote.item,
      "priority": vote.priority,
    ])
  }

  private func set(_ comment: ReviewComment, in round: Int) throws {
    let word = comment.decision.map { $0.isAccepted ? "accepted" : "declined" } ?? "open"
    try database.cachedStatement(
      sql: """
        INSERT INTO roundComment
          (round, number, participant, item, text, decision, reason, decidedOn, decidedBy)
        VALUES
          (:round, :number, :participant, :item, :text, :decision, :reason, :decidedOn, :decidedBy)
        ON CONFLICT (round, number) DO UPDATE
        SET text = :text, decision = :decision, reason = :reason, decidedOn = :decidedOn,
          decidedBy = :decidedBy
        """
    ).execute(arguments: [
      "round": round, "number": comment.number, "participant": comment.participant,
      "item": comment.item ?? "", "text": comment.text, "decision": word,
      "reason": comment.decision?.reason, "decidedOn": comment.decision?.on.description,
      "decidedBy": comment.decision?.by,
    ])
  }
}
