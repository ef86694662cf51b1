internal import CahierModel

extension DossierTextForm {
  /// What `consultation.yaml` holds: surveys, themes and review rounds.
  var consultation: [TextFormValue.Entry] {
    let consultation = dossier.consultation
    let rounds = consultation.rounds.map(round)
    return TextFormValue.present([
      ("surveys", .some(consultation.surveys.map(survey))),
      ("themes", .some(consultation.themes.map(theme))),
      ("rounds", rounds.isEmpty ? nil : .spacedList(rounds)),
    ]).map { ($0.key, $0.value) }
  }

  private func survey(_ survey: Survey) -> TextFormValue {
    .object([
      ("name", .text(survey.name)),
      (
        "columns",
        .some(
          survey.columns.map { .row([("head", .text($0.head)), ("use", .word($0.use))]) })
      ),
      (
        "rows",
        .some(
          survey.rows.map { row in
            .row([
              ("fingerprint", .text(row.fingerprint)), ("population", filled(row.population)),
            ])
          })
      ),
    ])
  }

  private func theme(_ theme: FeedbackTheme) -> TextFormValue {
    .object([("name", .text(theme.name)), ("words", .some(theme.words.map(TextFormValue.text)))])
  }

  private func round(_ round: ReviewRound) -> TextFormValue {
    .object([
      ("number", .integer(round.number)), ("baseline", .text(round.baseline)),
      ("opened", .date(round.openedOn)), ("until", round.answersUntil.map(TextFormValue.date)),
      ("closed", round.closedOn.map(TextFormValue.date)), ("author", .text(round.author)),
      ("participants", .some(round.participants.map(participant))),
      ("votes", .some(round.votes.map(vote))),
      ("comments", .some(round.comments.map(comment))),
    ])
  }

  private func participant(_ participant: RoundParticipant) -> TextFormValue {
    .object([
      ("name", .text(participant.name)), ("population", filled(participant.population)),
      ("answered", participant.answeredOn.map(TextFormValue.date)),
      ("signed", participant.signedOn.map(TextFormValue.date)),
      ("remark", filled(participant.remark)),
    ])
  }

  private func vote(_ vote: PriorityVote) -> TextFormValue {
    .row([
      ("participant", .text(vote.participant)), ("item", .text(vote.item)),
      ("priority", .text(vote.priority)),
    ])
  }

  private func comment(_ comment: ReviewComment) -> TextFormValue {
    let decision = comment.decision
    return .object([
      ("number", .integer(comment.number)), ("participant", .text(comment.participant)),
      ("item", comment.item.map(TextFormValue.text)), ("text", .text(comment.text)),
      ("accepted", decision.map { .flag($0.isAccepted) }),
      ("reason", decision.map { .text($0.reason) }), ("date", decision.map { .date($0.on) }),
      ("by", decision.map { .text($0.by) }),
    ])
  }

  private func filled(_ text: String) -> TextFormValue? {
    text.isEmpty ? nil : .text(text)
  }
}
