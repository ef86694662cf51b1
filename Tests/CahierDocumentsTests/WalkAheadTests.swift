@testable import CahierDocuments
import CahierTestSupport
import Testing

struct WalkAheadTests {
  @Test(arguments: [1, 2, 7, 64, 1000, 100_000])
  func `gives the elements of a walk on one thread, whatever the size of a batch`(batch: Int) {
    for count in [0, 1, 63, 64, 65, 1000] {
      let parts = Array(0..<count)
      // None, one or several of each part.
      let make: @Sendable (Int) -> [String] = { part in
        (0..<part % 4).map { "\(part).\($0)" }
      }
      var walk = WalkAhead(parts: parts, batch: batch, transform: make)
      var found: [String] = []
      while let element = walk.next() { found.append(element) }
      #expect(found == parts.flatMap(make))
      #expect(walk.next() == nil)
    }
  }

  @Test func `a walk that is left before its end harms nothing`() {
    var walk = WalkAhead(parts: Array(0..<10_000), batch: 3) { ["\($0)"] }
    #expect(walk.next() == "0")
    #expect(walk.next() == "1")
  }
}
