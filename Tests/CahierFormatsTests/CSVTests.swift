import CahierFormats
import CahierTestSupport
import Testing

struct CSVTests {
  @Test(
    arguments: [
      ("a;b\n1,5;2", ";"), ("a,b\r\n1,2\r\n", ","), ("a\tb\n1\t2", "\t"), ("\"a;b\",c\n1,2", ","),
      ("sep=,\r\na,b\r\n1,2", ","), ("a\nb", ";"),
    ] as [(String, Character)])
  func `tells the separator from the file`(text: String, separator: Character) throws {
    let table = try read(text)
    #expect(table.separator == separator)
    #expect(table.rows.count == 2)
    #expect(table.oddities.isEmpty)
  }

  @Test func `reads quotes, doubled quotes and lines within quotes`() throws {
    let table = try read("nom;texte\n\"A \"\"B\"\"\";\"ligne 1\nligne; 2\"\n\"\";x\n")
    #expect(
      table.rows.map(\.fields) == [
        ["nom", "texte"], ["A \"B\"", "ligne 1\nligne; 2"], ["", "x"],
      ])
    #expect(table.rows.map(\.line) == [1, 2, 4])
  }

  @Test func `reports rows of another length and loses nothing`() throws {
    let table = try read("a;b;c\n1;2\n1;2;3;4\n")
    #expect(table.rows.map(\.fields.count) == [3, 2, 4])
    #expect(
      table.oddities == [
        .ragged(line: 2, found: 2, expected: 3), .ragged(line: 3, found: 4, expected: 3),
      ])
  }

  @Test func `reports quotes that are not closed, text after them and controls`() throws {
    #expect(try read("a;b\n1;\"x\ny").oddities == [.unclosedQuote(line: 2)])
    #expect(try read("a;b\n\"x\"y;2").rows[1].fields == ["xy", "2"])
    #expect(try read("a;b\n\"x\"y;2").oddities == [.textAfterQuote(line: 2)])
    let table = try read("a;b\n\u{1B};\0")
    #expect(table.rows[1].fields == ["\u{FFFD}", "\u{FFFD}"])
    #expect(table.oddities == [.controlCharacters(count: 2, firstLine: 2)])
  }

  @Test(arguments: [
    (Array("é;€".utf8), TextEncoding.utf8), ([0xEF, 0xBB, 0xBF] + Array("é;€".utf8), .utf8),
    ([0xE9, 0x3B, 0x80], .windows1252),
    ([0xFF, 0xFE, 0xE9, 0, 0x3B, 0, 0xAC, 0x20], .utf16),
    ([0xFE, 0xFF, 0, 0xE9, 0, 0x3B, 0x20, 0xAC], .utf16),
  ])
  func `reads every usual encoding`(bytes: [UInt8], encoding: TextEncoding) throws {
    let table = try CSVReader.read(bytes)
    #expect(table.encoding == encoding)
    #expect(table.rows.map(\.fields) == [["é", "€"]])
  }

  @Test func `has limits`() {
    var limits = CSVReader.Limits()
    limits.columns = 2
    #expect(throws: CSVError.tooManyColumns(limit: 2, line: 2)) {
      try CSVReader.read(Array("a;b\n1;2;3".utf8), limits: limits)
    }
    limits.rows = 1
    #expect(throws: CSVError.tooManyRows(limit: 1)) {
      try CSVReader.read(Array("a\nb".utf8), limits: limits)
    }
    limits.bytes = 2
    #expect(throws: CSVError.tooLarge(limit: 2)) {
      try CSVReader.read(Array("a\nb".utf8), limits: limits)
    }
  }

  @Test(arguments: 0..<60)
  func `any table reads back as it was written`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let columns = Int.random(in: 2...5, using: &generator)
    let rows = (0..<4).map { _ in
      (0..<columns).map { index in "x\(index)" + clean(naughtyText(&generator)) }
    }
    var writer = CSVWriter(separator: seed.isMultiple(of: 2) ? ";" : ",")
    for row in rows { writer.add(row) }
    let table = try CSVReader.read(writer.bytes, separator: writer.separator)
    #expect(table.rows.map(\.fields) == rows)
    #expect(table.oddities.isEmpty)
  }

  @Test(arguments: 0..<100)
  func `no bytes crash it`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let letters = Array("a;,\t\"\r\n\u{0}".utf8) + [0xC3, 0xA9, 0xFF]
    let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      letters[Int.random(in: 0..<letters.count, using: &generator)]
    }
    _ = try CSVReader.read(bytes)
  }

  @Test func `a spreadsheet computes nothing that somebody wrote`() {
    var writer = CSVWriter(isForSpreadsheets: true)
    writer.add(["=1+1", "@x", "-12,50", "+cmd|' /C calc'!A0", "a-b"])
    #expect(writer.text == "'=1+1;'@x;-12,50;'+cmd|' /C calc'!A0;a-b\r\n")
    #expect(writer.bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
  }

  private func read(_ text: String) throws(CSVError) -> CSVTable {
    try CSVReader.read(Array(text.utf8))
  }

  private func clean(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" || $0 == "\t"
        }))
  }
}
