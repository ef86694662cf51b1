import CahierModel

/// The report of a round: who was asked, how they vote, what they say, what the team answers.
struct ReviewReportBuilder {
  private let subject: ReviewSubject
  private let reading: DossierReading
  private var language: Language { subject.language }
  private var round: ReviewRound { subject.round }

  init(_ subject: ReviewSubject) {
    self.subject = subject
    reading = DossierReading(subject.shown, language: subject.language)
  }

  func document() -> Document {
    let title = Text(
      fr: "Compte rendu du tour de relecture n°\u{A0}\(round.number)",
      en: "Report of review round no. \(round.number)")
    let front = reading.front(
      "reviewReport", title: title, facts: ReviewFacts(subject).facts,
      mark: Text(fr: "Confidentiel", en: "Confidential"), isRevised: false,
      date: round.closedOn ?? lastDay)
    return Document(
      front,
      blocks: .chain([
        Pulled(participants), Pulled(ReviewVotes(subject, reading).blocks), Pulled(comments),
        Pulled(signatures),
      ]))
  }

  /// The last day of which the round tells.
  private var lastDay: CalendarDate {
    let days =
      round.participants.flatMap { [$0.answeredOn, $0.signedOn] }
      + round.comments.map { $0.decision?.on }
    return (days.compactMap(\.self) + [round.openedOn]).max() ?? round.openedOn
  }

  private func heading(_ title: Text) -> Block {
    .heading(Heading(1, [.text(title[language])]))
  }

  private func day(_ day: CalendarDate?) -> [Inline] {
    [.text(day.map(Typography(language).date) ?? "–")]
  }

  // MARK: Participants

  private var participants: [Block] {
    let answered = round.participants.count { $0.answeredOn != nil }
    let sentence = Text(
      fr: "Réponses reçues\u{202F}: \(answered) sur \(round.participants.count).",
      en: "Answers received: \(answered) of \(round.participants.count).")
    let names = [
      Text(fr: "Participant", en: "Participant"), Text(same: "Population"),
      Text(fr: "Réponse", en: "Answer"), Text(fr: "Votes", en: "Votes"),
      Text(fr: "Remarques", en: "Comments"),
    ]
    let title = Text(fr: "Participants", en: "Participants")
    let rows = round.participants.map { participant in
      Table.Row([
        Table.Cell([.text(participant.name)]), Table.Cell([.text(participant.population)]),
        Table.Cell(day(participant.answeredOn)),
        Table.Cell([.text("\(round.votes.count { $0.participant == participant.name })")]),
        Table.Cell([.text("\(round.comments.count { $0.participant == participant.name })")]),
      ])
    }
    return [
      heading(title), .text([.text(sentence[language])]),
      .table(
        Table(
          caption: [.text(title[language])],
          columns: [
            Table.Column(share: 32), Table.Column(share: 22), Table.Column(share: 20),
            Table.Column(share: 11, alignment: .end), Table.Column(share: 15, alignment: .end),
          ], header: [.header(names.map { $0[language] })], rows: Pulled(rows),
          hasRowHeaders: true)),
    ]
  }

  // MARK: Comments

  private var comments: [Block] {
    let title = Text(fr: "Remarques et suites données", en: "Comments and what came of them")
    guard !round.comments.isEmpty else {
      return [
        heading(title),
        .text([.text(Text(fr: "Aucune remarque.", en: "No comment.")[language])]),
      ]
    }
    let accepted = round.comments.count { $0.decision?.isAccepted == true }
    let declined = round.comments.count { $0.decision?.isAccepted == false }
    let open = round.comments.count - accepted - declined
    let sentence = Text(
      fr: "Remarques\u{202F}: \(round.comments.count), dont retenues\u{202F}: \(accepted), "
        + "écartées\u{202F}: \(declined), à décider\u{202F}: \(open).",
      en: "Comments: \(round.comments.count), of which accepted: \(accepted), declined: "
        + "\(declined), to be decided: \(open).")
    return [heading(title), .text([.text(sentence[language])]), .table(commentTable(title))]
  }

  private func commentTable(_ title: Text) -> Table {
    let names = [
      Text(fr: "N°", en: "No."), Text(fr: "Élément", en: "Item"),
      Text(fr: "Remarque", en: "Comment"),
      Text(fr: "Suite donnée", en: "What came of it"),
    ]
    return Table(
      caption: [.text(title[language])],
      columns: [
        Table.Column(share: 6, alignment: .end), Table.Column(share: 12), Table.Column(share: 44),
        Table.Column(share: 38),
      ], header: [.header(names.map { $0[language] })],
      rows: Pulled(round.comments.map(row)), hasRowHeaders: true)
  }

  private func row(_ comment: ReviewComment) -> Table.Row {
    let whole = Text(fr: "l’ensemble", en: "the whole")[language]
    let who = Block.text([.emphasis([.text(comment.participant)])], .small)
    let words = comment.text.split(separator: "\n").map { Block.text([.text(String($0))]) }
    return Table.Row([
      Table.Cell([.text("\(comment.number)")]), Table.Cell([.text(comment.item ?? whole)]),
      Table.Cell(words + [who]), Table.Cell(decision(of: comment)),
    ])
  }

  private func decision(of comment: ReviewComment) -> [Block] {
    guard let decision = comment.decision else {
      return [.text([.text(Text(fr: "à décider", en: "to be decided")[language])])]
    }
    let word =
      decision.isAccepted
      ? Text(fr: "Retenue", en: "Accepted") : Text(fr: "Écartée", en: "Declined")
    let typography = Typography(language)
    return [
      .text([
        .strong([.text(word[language])]), .text(typography.colon + decision.reason),
      ]),
      .text([.emphasis([.text("\(decision.by), \(typography.date(decision.on))")])], .small),
    ]
  }

  // MARK: Sign-off

  private var signatures: [Block] {
    let title = Text(fr: "Accords", en: "Sign-off")
    let names = [
      Text(fr: "Participant", en: "Participant"), Text(fr: "Accord donné le", en: "Signed off on"),
      Text(fr: "Réserve", en: "Reservation"),
    ]
    let missing = round.participants.filter { $0.signedOn == nil }.map(\.name)
    let sentence =
      missing.isEmpty
      ? Text(
        fr: "Tous les participants ont donné leur accord.", en: "All participants have signed off.")
      : Text(
        fr: "Sans accord à ce jour\u{202F}: \(missing.joined(separator: ", ")).",
        en: "Not signed off to this day: \(missing.joined(separator: ", ")).")
    let rows = round.participants.map { participant in
      Table.Row([
        Table.Cell([.text(participant.name)]), Table.Cell(day(participant.signedOn)),
        Table.Cell([.text(participant.remark)]),
      ])
    }
    return [
      heading(title), .text([.text(sentence[language])]),
      .table(
        Table(
          caption: [.text(title[language])],
          columns: [
            Table.Column(share: 36), Table.Column(share: 24), Table.Column(share: 40),
          ], header: [.header(names.map { $0[language] })], rows: Pulled(rows),
          hasRowHeaders: true)),
    ]
  }
}
