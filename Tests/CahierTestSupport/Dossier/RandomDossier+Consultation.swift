package import CahierModel

extension RandomDossier {
  /// Surveys, themes and rounds on the frozen states of a history, or none.
  package mutating func consultation(_ history: DossierHistory) -> Consultation {
    let baselines = history.baselines.map(\.name)
    return Consultation(
      surveys: (0..<number(in: 0...2)).map { survey($0) },
      themes: (0..<number(in: 0...3)).map { number in
        FeedbackTheme(name: "\(number) \(name())", words: maybe { ["mot \($0.name())"] } ?? [])
      },
      rounds: baselines.isEmpty ? [] : (1...2).map { round($0, of: one(of: baselines)) })
  }

  private mutating func survey(_ place: Int) -> Survey {
    let rows = (0..<count(3)).map { number in
      SurveyRow(
        fingerprint: SHA256.digest(of: "\(place) \(number)").description,
        population: maybe { $0.name() } ?? "")
    }
    return Survey(
      name: "\(place) \(name())",
      columns: (0..<count(4)).map { _ in
        SurveyColumn(head: name(), use: one(of: SurveyColumnUse.allCases))
      }, rows: rows.sorted { $0.fingerprint < $1.fingerprint })
  }

  private mutating func round(_ number: Int, of baseline: String) -> ReviewRound {
    let participants = (0..<count(3)).map { participant($0) }
    var round = ReviewRound(
      number: number, baseline: baseline, openedOn: date(), answersUntil: maybe { $0.date() },
      closedOn: maybe { $0.date() }, author: name(), participants: participants)
    for participant in participants {
      round.votes.append(
        PriorityVote(participant: participant.name, item: "BF-001", priority: "must"))
    }
    guard let first = participants.first else { return round }
    round.comments = (1...3).map { number in
      ReviewComment(
        number: number, participant: first.name, item: maybe { _ in "BF-001" },
        text: "\(number) \(string())", decision: decision())
    }
    return round
  }

  private mutating func participant(_ place: Int) -> RoundParticipant {
    let signed = maybe { $0.date() }
    return RoundParticipant(
      name: "\(place) \(name())", population: maybe { "p \($0.name())" } ?? "",
      answeredOn: maybe { $0.date() }, signedOn: signed,
      remark: signed == nil ? "" : maybe { "r \($0.string())" } ?? "")
  }

  private mutating func decision() -> ReviewComment.Decision? {
    maybe {
      ReviewComment.Decision(
        isAccepted: $0.one(of: [true, false]), reason: $0.string(), on: $0.date(), by: $0.name())
    }
  }
}
