import CahierModel
import CahierStore
import CahierTestSupport
import Testing

/// Surveys, themes and rounds are kept as they were given, and a purge leaves the journal provable.
struct ConsultationTests {
  private func consultation() throws -> Consultation {
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    let digest = { (text: String) in SHA256.digest(of: text).description }
    let rows = ["a", "b"].map { SurveyRow(fingerprint: digest($0), population: $0) }
    return Consultation(
      surveys: [
        Survey(
          name: "2026",
          columns: [
            SurveyColumn(head: "Avis", use: .text), SurveyColumn(head: "Nom", use: .personal),
          ],
          rows: rows.sorted { $0.fingerprint < $1.fingerprint })
      ], themes: [FeedbackTheme(name: "Mobile", words: ["mobile", "hors du bureau"])],
      rounds: [
        ReviewRound(
          number: 1, baseline: "v1", openedOn: day, answersUntil: day, author: "A",
          participants: [
            RoundParticipant(
              name: "Z", population: "p", answeredOn: day, signedOn: day, remark: "r"),
            RoundParticipant(name: "A"),
          ], votes: [PriorityVote(participant: "Z", item: "BF-001", priority: "must")],
          comments: [
            ReviewComment(
              number: 1, participant: "Z", item: "BF-001", text: "Oui",
              decision: ReviewComment.Decision(
                isAccepted: true, reason: "Repris", on: day, by: "B")),
            ReviewComment(number: 2, participant: "Z", item: nil, text: "Bien"),
          ])
      ])
  }

  private func freeze(_ store: DossierStore) throws {
    try store.change(note()) {
      try $0.add(
        Baseline(
          name: "v1", at: "2026-11-23T10:00:00Z", author: "A", reason: "R",
          digest: SHA256.digest(of: "c").description,
          templateDigest: SHA256.digest(of: "t").description), content: "c", template: "t")
    }
  }

  @Test func `what is recorded is read again, and undo takes it back`() throws {
    try withSampleStore { store in
      try freeze(store)
      let consultation = try consultation()
      try store.change(note()) { writer in
        for survey in consultation.surveys { try writer.set(survey) }
        for theme in consultation.themes { try writer.set(theme) }
        for round in consultation.rounds { try writer.set(round) }
      }
      #expect(try store.read { try $0.consultation() } == consultation)
      try store.undo(note())
      #expect(try store.read { try $0.consultation().isEmpty })
    }
  }

  @Test func `a round that is recorded again loses what it no longer has`() throws {
    try withSampleStore { store in
      try freeze(store)
      var round = try #require(try consultation().rounds.first)
      try store.change(note()) { try $0.set(round) }
      round.votes = []
      round.comments.removeLast()
      round.participants.removeLast()
      round.participants[0].signedOn = nil
      round.participants[0].remark = ""
      try store.change(note()) { try $0.set(round) }
      #expect(try store.read { try $0.rounds() } == [round])
      try store.undo(note())
      #expect(try store.read { try $0.rounds() } == (try consultation().rounds))
    }
  }

  @Test func `a purge takes fields and items out of dossier and journal, and the chain holds`()
    throws
  {
    try withSampleStore { store in
      let code = try #require(ItemCode("BF-001"))
      try store.change(note()) { writer in
        var item = try writer.reader.item(code)
        item.texts["contact"] = BilingualText("Mme Durand", in: .french)
        try writer.update(item)
      }
      let outcome = try store.purge(
        PurgeOrder(fields: ["need": ["contact"]]), note: note())
      #expect(outcome.fields == 1)
      #expect(outcome.lines == [2])
      #expect(try store.read { try $0.verifyJournal() } == .intact(lines: 3, purged: 1))
      #expect(try store.read { try $0.item(code).texts["contact"] } == nil)
      #expect(try store.read { try $0.journalContent(of: 3)?.contains("Durand") } == false)
      #expect(throws: StoreError.cannotUndo(sequence: 3)) { try store.undo(note()) }
      let again = try store.purge(PurgeOrder(fields: ["need": ["contact"]]), note: note())
      #expect(again.isEmpty)
      #expect(try store.read { try $0.journal().count } == 3)
    }
  }

  @Test func `an item that is not there is not purged, and nothing changes`() throws {
    try withSampleStore { store in
      let code = try #require(ItemCode("BF-099"))
      #expect(throws: StoreError.noItem(code: "BF-099")) {
        try store.purge(PurgeOrder(items: [code]), note: note())
      }
      #expect(try store.read { try $0.journal().count } == 1)
    }
  }
}
