import CahierFormats
import CahierModel
import Testing

@testable import CahierInterchange

struct YAMLReaderTests {
  private func read(_ text: String) throws(DataSyntaxError) -> DataNode? {
    try YAMLReader.read(Array(text.utf8))
  }

  @Test func `keeps the digits of a number and the order of the keys`() throws {
    let root = try #require(try read("b: 0.10\na: \"12\"\n"))
    guard case .mapping(let entries) = root.value else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == ["b", "a"])
    #expect(entries[0].value.value == .scalar("0.10", isQuoted: false))
    #expect(entries[1].value.value == .scalar("12", isQuoted: true))
    #expect(entries[1].value.place == DataNode.Place(line: 2, column: 4))
  }

  @Test(arguments: [
    "a: &x 1\nb: *x\n", "a: !!int 1\n", "a: !secret b\n", "- &x [1]\n- *x\n", "&x a: 1\n",
    "!secret a: 1\n",
  ])
  func `refuses anchors, aliases and tags`(text: String) {
    #expect {
      try read(text)
    } throws: { error in
      guard case DataSyntaxError.forbidden = error else { return false }
      return true
    }
  }

  @Test func `refuses a key twice`() {
    #expect {
      try read("a: 1\na: 2\n")
    } throws: { error in
      guard case DataSyntaxError.duplicateKey("a", _) = error else { return false }
      return true
    }
  }

  @Test(arguments: ["flow", "dashes", "braces", "indents"])
  func `refuses values that nest without end`(shape: String) {
    let text =
      switch shape {
      case "flow": String(repeating: "[", count: 100_000)
      case "dashes": String(repeating: "- ", count: 100_000)
      case "braces": String(repeating: "{a: ", count: 100_000)
      default: (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      }
    #expect {
      try read(text)
    } throws: { error in
      guard case DataSyntaxError.tooDeep = error else { return false }
      return true
    }
  }

  @Test(arguments: ["12", "true", "2026-11-21", "~"])
  func `a plain key is its text, whatever YAML would make of it`(key: String) throws {
    let root = try #require(try read("\(key): 1\n"))
    guard case .mapping(let entries) = root.value else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == [key])
  }

  @Test func `brackets in quotes do not nest`() throws {
    let braces = String(repeating: "{", count: 1_000)
    #expect(try read("a: \"\(braces)\"\nb: 'it''s \(braces)'\nc: l'été \(braces)\n") != nil)
  }

  @Test(arguments: ["\r", "\r\n"])
  func `a line ends as on other systems too`(end: String) throws {
    let lines = (0..<1_000).map { "k\($0): \"a\"" }
    #expect(try read(lines.joined(separator: end)) != nil)
  }

  @Test(arguments: ["\u{1}", "\u{FFFE}"])
  func `names a character that no file may hold, with its line`(character: String) {
    #expect {
      try read("a: 1\nb: \(character)\n")
    } throws: { error in
      guard case DataSyntaxError.forbiddenCharacter(_, let place) = error else { return false }
      return place == DataNode.Place(line: 2, column: 4)
    }
  }

  @Test(arguments: ["\u{301}", "\\u0301"])
  func `refuses a letter that bears marks without end`(mark: String) {
    #expect {
      try read("a: \"e\(String(repeating: mark, count: 5_000))\"\n")
    } throws: { error in
      guard case DataSyntaxError.tooManyMarks = error else { return false }
      return true
    }
    #expect(throws: Never.self) { try read("a: \"e\(String(repeating: mark, count: 30))\"\n") }
  }

  @Test func `says where the bytes stop being UTF-8`() {
    #expect(throws: DataSyntaxError.notUTF8(offset: 4, line: 1)) {
      try YAMLReader.read(Array("é: ".utf8) + [0xE9, 0x0A])
    }
  }

  @Test func `names the line of a broken file`() {
    #expect {
      try read("a: 1\nb: [1, 2\nc: 3\n")
    } throws: { error in
      guard case DataSyntaxError.malformed(_, let place) = error else { return false }
      return place.line >= 2
    }
  }

  @Test(arguments: ["", "\n", "# nothing\n"])
  func `an empty file has no root`(text: String) throws {
    #expect(try read(text) == nil)
  }
}
