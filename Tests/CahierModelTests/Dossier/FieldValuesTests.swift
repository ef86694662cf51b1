import CahierModel
import CahierTestSupport
import Testing

struct FieldValuesTests {
  @Test(arguments: 0..<50 as Range<UInt64>)
  func `fields behave as a dictionary does, in the order of their ids`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var fields = FieldValues<ItemValue>()
    var plain: [String: ItemValue] = [:]
    for _ in 0..<60 {
      let id = "field\(Int.random(in: 0..<12, using: &random))"
      let word = ItemValue.word("\(Int.random(in: 0..<100, using: &random))")
      let value = Bool.random(using: &random) ? word : nil
      fields[id] = value
      plain[id] = value
      #expect(fields[id] == value, "seed \(seed)")
    }
    #expect(fields.keys == plain.keys.sorted(), "seed \(seed)")
    #expect(fields.values == plain.sorted { $0.key < $1.key }.map(\.value), "seed \(seed)")
    #expect(fields.map(\.value) == fields.values, "seed \(seed)")
  }

  @Test func `the order of arrival makes no difference`() {
    let forth: FieldValues<ItemValue> = ["a": .flag(true), "b": .word("2"), "c": .word("3")]
    let back: FieldValues<ItemValue> = ["c": .word("3"), "b": .word("2"), "a": .flag(true)]
    #expect(forth == back)
    #expect(forth.hashValue == back.hashValue)
  }

  @Test func `a text that is not there begins with what is given`() {
    var texts = FieldValues<BilingualText>()
    texts["title", default: BilingualText(fr: "Annuaire")][.english] = "Directory"
    #expect(texts == ["title": BilingualText(fr: "Annuaire", en: "Directory")])
  }

  @Test func `what is removed of an item is gone, and nothing else`() throws {
    let code = try #require(ItemCode(prefix: "BF", number: 1))
    var item = Item(code: code, id: ItemID(bits: 1), kind: "need")
    item.fields = ["a": .word("1"), "b": .word("2"), "c": .word("3")]
    item.texts = ["a": BilingualText(fr: "un"), "b": BilingualText(fr: "deux")]
    item.removeFields(["a", "c", "d"])
    #expect(item.fields == ["b": .word("2")])
    #expect(item.texts == ["b": BilingualText(fr: "deux")])
  }
}
