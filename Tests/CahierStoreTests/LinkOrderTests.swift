import CahierModel
import CahierStore
import CahierTestSupport
import Testing

struct LinkOrderTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `links come item by item and role by role, those of a role as they were added`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let (codes, roles) = (try (11...16).map { try code("BF-\($0)") }, ["serves", "uses"])
    var added: [Link] = []
    for _ in 0..<60 {
      let link = Link(
        from: try #require(codes.randomElement(using: &random)),
        role: try #require(roles.randomElement(using: &random)),
        to: try #require(codes.randomElement(using: &random)))
      if !added.contains(link) { added.append(link) }
    }
    try withSampleStore { store in
      let before = try store.read { try $0.links() }
      try store.change(note()) { writer in
        for code in codes {
          try writer.add(Item(code: code, id: ItemID(bits: UInt64(code.number)), kind: "need"))
        }
        for link in added { try writer.add(link) }
      }
      let expected = codes.flatMap { from in
        roles.flatMap { role in added.filter { $0.from == from && $0.role == role } }
      }
      #expect(try store.read { try $0.links() } == before + expected, "seed \(seed)")
    }
  }
}
