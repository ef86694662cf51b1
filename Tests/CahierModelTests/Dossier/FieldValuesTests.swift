import CahierModel
import CahierTestSupport
import Testing

struct FieldValuesTests {
  @Test(arguments: 0..<50 as Range<UInt64>)
  func `fields behave as a dictionary does, in the order of their ids`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var fields = FieldValues<Int>()
    var plain: [String: Int] = [:]
    for _ in 0..<60 {
      let id = "field\(Int.random(in: 0..<12, using: &random))"
      let value = Bool.random(using: &random) ? Int.random(in: 0..<100, using: &random) : nil
      fields[id] = value
      plain[id] = value
      #expect(fields[id] == value, "seed \(seed)")
    }
    #expect(fields.keys == plain.keys.sorted(), "seed \(seed)")
    #expect(fields.map(\.value) == plain.sorted { $0.key < $1.key }.map(\.value), "seed \(seed)")
  }

  @Test func `the order of arrival makes no difference`() {
    let forth: FieldValues = ["a": 1, "b": 2, "c": 3]
    let back: FieldValues = ["c": 3, "b": 2, "a": 1]
    #expect(forth == back)
    #expect(forth.hashValue == back.hashValue)
  }

  @Test func `what is removed is gone, and nothing else`() {
    var fields: FieldValues = ["a": 1, "b": 2, "c": 3]
    fields.removeAll { $0 != "b" }
    #expect(fields == ["b": 2])
  }
}
