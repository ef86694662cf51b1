import CahierModel
import CahierTestSupport
import GRDB
import Testing

@testable import CahierStore

/// States that are frozen: what is kept of them, and that it stays as it is.
struct BaselineTests {
  private static let content = "dossier: 1\ntitle: \"Intranet\"\n"
  private static let template = "{\"template\": \"small\"}"

  private func baseline(
    _ name: String, publication: Baseline.Publication? = nil
  ) -> Baseline {
    Baseline(
      name: name, at: "2026-11-23T10:00:00Z", author: "Zoé", reason: "Relu",
      digest: SHA256.digest(of: Self.content).description,
      templateDigest: SHA256.digest(of: Self.template).description, publication: publication)
  }

  private func publication() throws -> Baseline.Publication {
    Baseline.Publication(
      on: try #require(CalendarDate(iso: "2026-12-01")),
      tendersUntil: CalendarDate(iso: "2027-01-15"))
  }

  private func add(_ baseline: Baseline, to store: DossierStore) throws {
    try store.change(note()) {
      try $0.add(baseline, content: Self.content, template: Self.template)
    }
  }

  @Test func `a baseline is read as it was frozen`() throws {
    try withSampleStore { store in
      try add(baseline("v1"), to: store)
      try add(baseline("v2", publication: try publication()), to: store)
      let history = try store.read { try $0.history() }
      #expect(
        history.baselines == [baseline("v1"), baseline("v2", publication: try publication())])
      #expect(history.contents == ["v1": Self.content, "v2": Self.content])
      #expect(history.templates.count == 1)
    }
  }

  @Test func `a name is given once`() throws {
    try withSampleStore { store in
      try add(baseline("v1"), to: store)
      #expect(throws: StoreError.duplicateBaseline(name: "v1")) {
        try add(baseline("v1"), to: store)
      }
    }
  }

  @Test(arguments: ["baselineContent", "baselineTemplate"])
  func `what another program changes in it is found on reading`(table: String) throws {
    try withSampleStore { store in
      try add(baseline("v1"), to: store)
      try store.queue.write { try $0.execute(sql: "UPDATE \(table) SET form = form || ' '") }
      #expect(throws: StoreError.alteredBaseline(name: "v1")) {
        try store.read { try $0.history() }
      }
      #expect(try store.read { try $0.alteredBaselines() } == ["v1"])
    }
  }

  @Test func `freezing, publishing and removing can be undone`() throws {
    try withSampleStore { store in
      try add(baseline("v1"), to: store)
      try store.change(note()) { writer in
        try writer.publish(baseline: "v1", try publication())
      }
      #expect(try store.read { try $0.baselines().first?.publication != nil })
      try store.undo(note())
      #expect(try store.read { try $0.baselines().first?.publication == nil })
      let before = try store.read { try $0.history() }
      try store.change(note()) { try $0.remove(baseline: "v1") }
      #expect(try store.read { try $0.history().isEmpty })
      try store.undo(note())
      #expect(try store.read { try $0.history() } == before)
      try store.undo(note())
      #expect(try store.read { try $0.history() } == DossierHistory())
    }
  }

  @Test func `a template stays as long as a baseline follows it`() throws {
    try withSampleStore { store in
      try add(baseline("v1"), to: store)
      try add(baseline("v2"), to: store)
      try store.change(note()) { try $0.remove(baseline: "v1") }
      #expect(try store.read { try $0.history().templates.count } == 1)
    }
  }

  @Test func `an amendment keeps what was decided of the time limit`() throws {
    try withSampleStore { store in
      try add(baseline("v1", publication: try publication()), to: store)
      try add(baseline("r1", publication: try publication()), to: store)
      var amendment = Amendment(
        number: 1, baseline: "v1", result: "r1",
        date: try #require(CalendarDate(iso: "2027-01-05")),
        author: "Zoé", reason: "Le niveau était faux")
      let decisions: [TimeLimitDecision] = [
        .open, .kept(reason: "Sans effet"), .moved(to: try publication().on),
      ]
      for decision in decisions {
        amendment.timeLimit = decision
        try store.change(note()) { try $0.set(amendment) }
        #expect(try store.read { try $0.amendments() } == [amendment])
      }
    }
  }
}
