import CahierFormats
import CahierTestSupport
import Foundation
import Testing

struct JSONTests {
  @Test func `keeps numbers as they are written, and the place of everything`() throws {
    let node = try read("{\n  \"é\": [1.50, -0, 1e400],\n  \"b\": null, \"c\": \"null\"\n}")
    guard case .mapping(let entries) = node.value else { throw Missing() }
    #expect(entries.map(\.key) == ["é", "b", "c"])
    #expect(entries[1].place == DataNode.Place(line: 3, column: 3))
    #expect(entries[1].value.value == .scalar("null", isQuoted: false))
    #expect(entries[2].value.value == .scalar("null", isQuoted: true))
    guard case .sequence(let numbers) = entries[0].value.value else { throw Missing() }
    #expect(
      numbers.map(\.value) == ["1.50", "-0", "1e400"].map { .scalar($0, isQuoted: false) })
    #expect(numbers[0].place == DataNode.Place(line: 2, column: 9))
  }

  @Test(arguments: [
    (#""\u00e9\n\"\\\/""#, "é\n\"\\/"), (#""\ud83d\ude00""#, "😀"), (#""\uD83D\uDE00é""#, "😀é"),
    (#""\u0000""#, "\0"), (#""""#, ""),
  ])
  func `reads escapes and joins surrogates`(text: String, string: String) throws {
    #expect(try read(text).value == .scalar(string, isQuoted: true))
  }

  @Test(arguments: [
    "", " ", "{", "[1,]", "{\"a\":1,}", "01", ".5", "1.", "+1", "1e", "NaN", "True", "'a'",
    "\"a", "\"\t\"", "\"\\x\"", #""\ud83d""#, #""\ude00""#, #""\ud83dx""#, #""\ud83d\u0041""#,
    "[1 2]", "{a:1}", "1 2", "// x", "[1]]", "\u{A0}1", "\"\\u12g4\"", "-", "nul",
  ])
  func `refuses what is not JSON`(text: String) {
    #expect(throws: DataSyntaxError.self) { try read(text) }
  }

  @Test func `passes over what nobody asks for, and places what follows`() throws {
    let text = "{\"a\": {\"x\": [\"}]\\\"{\", {}]},\n \"b\": [1, [2]], \"c\": {\"a\": [3]}}"
    let whole = try JSONReader.read(Array(text.utf8))
    let node = try JSONReader.read(Array(text.utf8), passingOver: ["a", "b"])
    guard case .mapping(let entries) = node.value, case .mapping(let all) = whole.value else {
      throw Missing()
    }
    #expect(entries.map(\.key) == ["a", "b", "c"])
    #expect(entries.map(\.place) == all.map(\.place))
    #expect(entries[0].value.value == .scalar("null", isQuoted: false))
    #expect(entries[2].value == all[2].value)
  }

  @Test(arguments: ["{\"a\": [1", "{\"a\": [\"x]}", "{\"a\": [1]", "{\"a\": [1}]}x"])
  func `a file that is cut short is refused where it is passed over too`(text: String) {
    #expect(throws: DataSyntaxError.self) {
      try JSONReader.read(Array(text.utf8), passingOver: ["a"])
    }
  }

  @Test func `says where a key stands twice`() {
    #expect(throws: DataSyntaxError.duplicateKey("a", DataNode.Place(line: 1, column: 9))) {
      try read("{\"a\":1, \"a\":2}")
    }
  }

  @Test(arguments: [1, 7, 8, 9, 10, 40])
  func `a key that stands twice is found among few keys and many`(count: Int) throws {
    let members = (1...count).map { "\"k\($0)\":\($0)" }
    _ = try read("{\(members.joined(separator: ","))}")
    for number in 1...count {
      let text = "{\(members.joined(separator: ",")),\n\"k\(number)\":0}"
      let place = DataNode.Place(line: 2, column: 1)
      #expect(throws: DataSyntaxError.duplicateKey("k\(number)", place)) { try read(text) }
    }
  }

  @Test func `refuses what is too deep, too large, too much or no UTF-8`() {
    let deep = String(repeating: "[", count: 201) + String(repeating: "]", count: 201)
    #expect(throws: DataSyntaxError.tooDeep(limit: 200, DataNode.Place(line: 1, column: 201))) {
      try read(deep)
    }
    #expect(throws: DataSyntaxError.tooDeep(limit: 200, DataNode.Place(line: 1, column: 201))) {
      try read(String(repeating: "[", count: 1_000_000))
    }
    var limits = JSONReader.Limits()
    limits.bytes = 3
    #expect(throws: DataSyntaxError.tooLarge(limit: 3)) {
      try JSONReader.read(Array("1234".utf8), limits: limits)
    }
    limits = JSONReader.Limits()
    limits.nodes = 3
    #expect(throws: DataSyntaxError.tooManyNodes(limit: 3)) {
      try JSONReader.read(Array("[1,2,3]".utf8), limits: limits)
    }
    #expect(throws: DataSyntaxError.notUTF8(offset: 1, line: 1)) {
      try JSONReader.read([0x22, 0xFF, 0x22])
    }
  }

  @Test(arguments: 0..<100)
  func `any value reads back as it was written`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let value = randomValue(depth: 4, &generator)
    for isIndented in [true, false] {
      let node = try read(value.text(isIndented: isIndented))
      #expect(node.withoutPlaces == value.node.withoutPlaces)
    }
  }

  @Test(arguments: 0..<200)
  func `no bytes crash it, and it takes nothing that Foundation refuses`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var bytes = Array(randomValue(depth: 4, &generator).text().utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: index)
      default:
        bytes.insert(Array("[]{}\",:\\0e.-".utf8).randomElement(using: &generator) ?? 0, at: index)
      }
    }
    guard (try? JSONReader.read(bytes)) != nil else { return }
    let isJSON =
      (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
    // Foundation refuses numbers that are too large for it.
    #expect(
      isJSON || bytes.contains { $0 | 0x20 == UInt8(ascii: "e") },
      "\(String(decoding: bytes, as: UTF8.self))")
  }

  @Test func `writes what people and scripts read`() {
    let value: JSONValue = [
      "b": [1, true, .null], "a": .number("0.0345"), "c": .number("1,5"), "d": "é\u{1}\u{2028}",
      "e": [], "f": [:],
    ]
    #expect(
      value.text()
        == #"{"b":[1,true,null],"a":0.0345,"c":"1,5","d":"é\u0001\u2028","e":[],"f":{}}"#)
    #expect((["a": [1]] as JSONValue).text(isIndented: true) == "{\n  \"a\": [\n    1\n  ]\n}")
  }

  private struct Missing: Error {}

  private func read(_ text: String) throws(DataSyntaxError) -> DataNode {
    try JSONReader.read(Array(text.utf8))
  }

  private func randomValue(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &generator) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: -1000...1000, using: &generator))
    case 3: return .number("\(Int.random(in: 0...9, using: &generator)).50e2")
    case 4: return .string(naughtyText(&generator))
    case 5:
      return .array(
        (0..<Int.random(in: 0...4, using: &generator)).map { _ in
          randomValue(depth: depth - 1, &generator)
        })
    default:
      return .object(
        (0..<Int.random(in: 0...4, using: &generator)).map { index in
          JSONValue.Member(
            naughtyText(&generator) + "\(index)", randomValue(depth: depth - 1, &generator))
        })
    }
  }
}

extension JSONValue {
  /// What a reader should make of the value.
  fileprivate var node: DataNode {
    let value: DataNode.Value =
      switch self {
      case .null: .scalar("null", isQuoted: false)
      case .boolean(let value): .scalar(value ? "true" : "false", isQuoted: false)
      case .integer(let value): .scalar("\(value)", isQuoted: false)
      case .number(let digits): .scalar(digits, isQuoted: false)
      case .string(let string): .scalar(string, isQuoted: true)
      case .array(let values): .sequence(values.map(\.node))
      case .object(let members):
        .mapping(members.map { DataNode.Entry(key: $0.key, place: .none, value: $0.value.node) })
      }
    return DataNode(value, at: .none)
  }
}

extension DataNode.Place {
  fileprivate static let none = DataNode.Place(line: 0, column: 0)
}

extension DataNode {
  fileprivate var withoutPlaces: DataNode {
    switch value {
    case .scalar: DataNode(value, at: .none)
    case .sequence(let nodes): DataNode(.sequence(nodes.map(\.withoutPlaces)), at: .none)
    case .mapping(let entries):
      DataNode(
        .mapping(
          entries.map { Entry(key: $0.key, place: .none, value: $0.value.withoutPlaces) }),
        at: .none)
    }
  }
}
