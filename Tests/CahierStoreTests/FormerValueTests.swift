import CahierModel
import CahierStore
import Testing

/// What a link remembers of its ends.
struct FormerValueTests {
  private func fields(_ store: DossierStore) throws -> [String] {
    try store.read { try $0.formerValues() }.map { "\($0.side.rawValue) \($0.field)" }
  }

  private func edit(
    _ store: DossierStore, _ name: String, _ change: (inout Item) -> Void
  ) throws {
    try store.change(note()) { writer in
      var item = try writer.reader.item(code(name))
      change(&item)
      try writer.update(item)
    }
  }

  @Test func `a link keeps what each field of either end said before it first changed`() throws {
    try withSampleStore { store in
      try store.change(note()) { _ = try $0.confirmLinks(of: nil) }
      #expect(try fields(store).isEmpty)
      let before = try store.read { try $0.item(code("BF-1")) }
      try edit(store, "BF-1") { $0.fields["priority"] = .word("should") }
      try edit(store, "BF-1") {
        $0.fields["priority"] = .word("could")
        $0.family = "people"
      }
      try edit(store, "OB-1") { $0.texts["title"]?.en = "Reach all staff" }
      #expect(try fields(store) == ["from family", "from priority", "to title"])
      let kept = try store.read { try $0.formerValues() }
      #expect(kept[1].fingerprint == before.fingerprint(of: "priority"))
    }
  }

  @Test func `a translation that is added changes no end, a text that is replaced does`() throws {
    try withSampleStore { store in
      try store.change(note()) { _ = try $0.confirmLinks(of: nil) }
      try edit(store, "BF-1") { $0.texts["statement"]?.en = "The feed shall show news." }
      #expect(try fields(store).isEmpty)
      try edit(store, "BF-1") { $0.texts["statement"]?.en = "The feed shall show all news." }
      #expect(try fields(store) == ["from statement"])
    }
  }

  @Test func `a link that is made in the same change as its ends knows them`() throws {
    try withSampleStore { store in
      try store.change(note()) { _ = try $0.confirmLinks(of: nil) }
      try store.change(note()) { writer in
        var item = try Item(code: code("BF-9"), id: ItemID(bits: 9), kind: "need")
        try writer.add(item)
        try writer.add(Link(from: item.code, role: "serves", to: code("OB-1")))
        item.family = "people"
        try writer.update(item)
      }
      #expect(try fields(store).isEmpty)
      try edit(store, "BF-9") { $0.family = "social" }
      #expect(try fields(store) == ["from family"])
    }
  }

  @Test func `what is kept of a link goes with it, and comes back when that is undone`() throws {
    try withSampleStore { store in
      let kept = try fields(store)
      #expect(kept == ["to title"])
      try store.change(note()) {
        try $0.remove(Link(from: code("BF-1"), role: "serves", to: code("OB-1")))
      }
      #expect(try fields(store).isEmpty)
      try store.undo(note("undo"))
      #expect(try fields(store) == kept)
    }
  }
}
