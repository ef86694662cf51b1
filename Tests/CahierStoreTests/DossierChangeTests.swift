import CahierModel
import CahierTestSupport
import GRDB
import Testing

@testable import CahierStore

struct DossierChangeTests {
  @Test func `a change that fails leaves nothing, not even a line of the journal`() throws {
    struct Refusal: Error {}
    try withSampleStore { store in
      let before = try store.read { try $0.dossier() }
      #expect(throws: Refusal.self) {
        try store.change(note()) { writer in
          try writer.remove(offer: "Alpha", lot: "1")
          throw Refusal()
        }
      }
      #expect(try store.read { try $0.dossier() } == before)
      #expect(try store.read { try $0.journal() }.count == 1)
    }
  }

  @Test func `a change that changes nothing leaves no line`() throws {
    try withSampleStore { store in
      try store.change(note()) { writer in
        try writer.update(writer.reader.item(code("BF-1")))
        try writer.set(writer.reader.header())
        try writer.update(writer.reader.lot("1"))
        try writer.update(writer.reader.offer("Alpha", lot: "1"))
        try writer.set(Evaluator(name: "Martin", function: "DSI"))
      }
      #expect(try store.read { try $0.journal() }.count == 1)
    }
  }

  @Test func `a code is never given twice, whatever was removed or undone`() throws {
    try withSampleStore { store in
      let added = try store.change(note()) { try add(to: $0) }
      #expect(added.description == "BF-002")
      try store.change(note()) { try $0.remove(added) }
      #expect(try store.change(note()) { try add(to: $0) }.description == "BF-003")
      try store.undo(note())
      #expect(try store.change(note()) { try add(to: $0) }.description == "BF-004")
    }
  }

  private func add(to writer: DossierWriter) throws -> ItemCode {
    let code = try writer.nextCode(prefix: "BF")
    try writer.add(Item(code: code, id: ItemID(bits: UInt64(code.number) << 8), kind: "need"))
    return code
  }

  @Test func `removing an item says what hangs on it`() throws {
    try withSampleStore { store in
      #expect(throws: StoreError.itemInUse(code: "OB-001", by: ["BF-001"])) {
        try store.change(note()) { try $0.remove(code("OB-1")) }
      }
      #expect(throws: StoreError.itemInUse(code: "BF-001", by: ["Alpha"])) {
        try store.change(note()) { try $0.remove(code("BF-1")) }
      }
    }
  }

  @Test func `items move within their kind`() throws {
    try withSampleStore { store in
      try store.change(note()) { writer in
        for _ in 0..<3 { _ = try add(to: writer) }
        try writer.move(code("BF-4"), to: .first)
        try writer.move(code("BF-1"), to: .after(code("BF-3")))
        try writer.move(code("BF-2"), to: .last)
      }
      let needs = try store.read { try $0.items(ItemQuery(kind: "need")) }
      #expect(needs.map(\.code.number) == [4, 3, 1, 2])
    }
  }

  @Test func `undoing every change, last first, brings the dossier back`() throws {
    try withSampleStore { store in
      var states = [try store.read { try $0.dossier() }]
      for change in changes {
        try store.change(note(), change)
        states.append(try store.read { try $0.dossier() })
      }
      #expect(Set(states).count == states.count, "each change changes something")
      for state in states.dropLast().reversed() {
        try store.undo(note("undo"))
        #expect(try store.read { try $0.dossier() } == state)
      }
      #expect(throws: StoreError.nothingToUndo) { try store.undo(note("undo")) }
    }
  }

  private var changes: [(DossierWriter) throws -> Void] {
    [
      { _ = try add(to: $0) },
      { writer in
        var item = try writer.reader.item(code("BF-1"))
        item.texts["statement"] = BilingualText(fr: "Autre.", en: "Other.")
        item.fields["level"] = nil
        try writer.update(item)
      },
      { writer in
        var item = try writer.reader.item(code("OB-1"))
        item.texts["title"] = BilingualText(fr: "Joindre chacun", en: "Reach everybody")
        item.texts["statement"] = BilingualText(fr: "Neuf.", en: "New.")
        try writer.update(item)
      },
      { _ = try $0.confirmLinks(of: code("OB-1")) },
      { try $0.move(code("BF-2"), to: .first) },
      { try $0.add(Link(from: code("BF-2"), role: "serves", to: code("OB-1"))) },
      { try $0.remove(code("BF-2")) },
      { try $0.set(Answer(question: "pop.list", state: .unknown)) },
      { try $0.remove(answerTo: "org.presentation") },
      { writer in
        var header = try writer.reader.header()
        header.title.en = nil
        header.revisions = []
        try writer.set(header)
      },
      { writer in
        var lot = try writer.reader.lot("1")
        lot.criteria.swapAt(0, 1)
        lot.method.ties = []
        try writer.update(lot)
      },
      { writer in
        var offer = try writer.reader.offer("Alpha", lot: "1")
        offer.marks = []
        offer.priceLines += offer.priceLines
        try writer.update(offer)
      },
      { try $0.remove(offer: "Delta (Variante 1)", lot: "1") },
      { try $0.remove(offer: "Alpha", lot: "1") },
      { try $0.remove(lot: "1") },
      { try $0.set(Evaluator(name: "Petit")) },
      { writer in
        var suppression = try #require(writer.reader.suppressions().last)
        suppression.reason = "Un autre motif"
        try writer.set(suppression)
      },
      { writer in
        let suppression = try #require(writer.reader.suppressions().first)
        try writer.removeSuppression(
          of: suppression.rule, at: suppression.place, words: suppression.words)
      },
    ]
  }
}

struct JournalTests {
  @Test func `each line says who did what, and undoing is a line too`() throws {
    try withSampleStore { store in
      try store.change(note("offer remove", "Alpha")) { try $0.remove(offer: "Alpha", lot: "1") }
      let undone = try store.undo(note("undo"))
      let journal = try store.read { try $0.journal() }
      #expect(journal.map(\.action) == ["new", "offer remove", "undo"])
      #expect(journal.map(\.undoes) == [nil, nil, 2])
      #expect(undone.subject == "Alpha")
    }
  }

  @Test func `the chain is intact, also after a purge of contents`() throws {
    try withSampleStore { store in
      try store.change(note()) { try $0.remove(offer: "Alpha", lot: "1") }
      #expect(try store.read { try $0.verifyJournal() } == .intact(lines: 2, purged: 0))
      try store.change(note()) {
        try $0.database.execute(sql: "DELETE FROM journalContent WHERE sequence = 2")
      }
      #expect(try store.read { try $0.verifyJournal() } == .intact(lines: 2, purged: 1))
      #expect(throws: StoreError.cannotUndo(sequence: 2)) { try store.undo(note()) }
    }
  }

  @Test(arguments: [
    ("UPDATE journal SET who = 'x' WHERE sequence = 2", JournalFinding.brokenLine(sequence: 2)),
    ("UPDATE journalContent SET content = '' WHERE sequence = 2", .alteredContent(sequence: 2)),
    (
      "DELETE FROM journalContent WHERE sequence = 2; DELETE FROM journal WHERE sequence = 2",
      .brokenLine(sequence: 2)
    ),
  ])
  func `an edited line shows`(sql: String, finding: JournalFinding) throws {
    try withSampleStore { store in
      for name in ["Alpha", "Delta (Variante 1)"] {
        try store.change(note()) { try $0.remove(offer: name, lot: "1") }
      }
      try store.change(note()) { try $0.database.execute(sql: sql) }
      #expect(try store.read { try $0.verifyJournal() } == finding)
    }
  }
}
