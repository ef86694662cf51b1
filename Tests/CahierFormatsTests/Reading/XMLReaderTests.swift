import CahierFormats
import CahierTestSupport
import Testing

struct XMLReaderTests {
  @Test func `tells elements, attributes and texts in their order, by namespace`() throws {
    let events = try events(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <a:root xmlns:a="urn:a" xmlns="urn:b" a:name="&lt;Été&gt;" plain="1&#10;2"><!-- no -->\
      <inner>un &amp; <![CDATA[<deux>]]></inner><?no target?></a:root>
      """)
    let root = XMLReader.Name("urn:a", "root")
    let inner = XMLReader.Name("urn:b", "inner")
    #expect(
      events == [
        "start \(root) name=<Été> plain=1\n2", "start \(inner)", "text un & <deux>", "end \(inner)",
        "end \(root)",
      ])
  }

  @Test func `an attribute is found by namespace and name`() throws {
    let reader = try XMLReader(Array("<p xmlns:x='urn:x' x:a='1' a='2'/>".utf8))
    guard case .start(let element)? = try reader.next() else {
      Issue.record("no element")
      return
    }
    #expect(element["urn:x", "a"] == "1")
    #expect(element["", "a"] == "2")
    #expect(element["urn:x", "b"] == nil)
    #expect(element.place.line == 1)
  }

  @Test func `skips an element with all that is in it`() throws {
    let reader = try XMLReader(Array("<r><a><b>x</b><c/></a><d/></r>".utf8))
    _ = try reader.next()
    _ = try reader.next()
    try reader.skipElement()
    guard case .start(let element)? = try reader.next() else {
      Issue.record("no element after the one that was skipped")
      return
    }
    #expect(element.name.local == "d")
  }

  @Test(arguments: [
    #"<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>"#,
    #"<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>"#,
    #"<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>"#,
    #"<?xml version="1.0"?><!-- first --><!DOCTYPE r [<!ENTITY % p "q">]><r/>"#,
    #"<r><!DOCTYPE s></r>"#, "<r/><!ELEMENT r ANY>",
  ])
  func `refuses any document type`(text: String) {
    #expect { try events(text) } throws: { error in
      if case XMLError.documentType = error { true } else { false }
    }
  }

  @Test func `refuses the billion laughs before it counts to two`() {
    let entities = (1...9).map { level in
      let inner = String(repeating: "&l\(level - 1);", count: 10)
      return "<!ENTITY l\(level) \"\(inner)\">"
    }
    let text = "<!DOCTYPE r [<!ENTITY l0 \"ha\">\(entities.joined())]><r>&l9;</r>"
    #expect(throws: XMLError.documentType(DataNode.Place(line: 1, column: 1))) {
      try events(text)
    }
  }

  @Test(arguments: [
    "", " ", "no markup", "<", "<r", "<r>", "<r></s>", "<r/><s/>", "<r>&unknown;</r>",
    "<r>&#0;</r>",
    "<r a=1/>", "<r a='1' a='2'/>", "<r><", "<r a='<'/>", "<r>]]></r>x", "<x:r/>", "</r>", "<r/>x",
    "<r>\u{1}</r>", "<r>\0</r>", "<!-- -- --><r/>", "<r xmlns:a='u' xmlns:b='u' a:x='' b:x=''/>",
    "<?xml version='1.0'", "<r>&#xD800;</r>", "<![CDATA[x]]>", "<r a='", "<r><![CDATA[",
  ])
  func `refuses what is no XML, and says where`(text: String) {
    #expect(throws: XMLError.self) { try events(text) }
  }

  @Test func `tells line and column of a fault`() {
    #expect {
      try events("<r>\n<a>\n</b></r>")
    } throws: { error in
      guard case XMLError.malformed(let words, let place) = error else { return false }
      return place.line == 3 && words.contains("a line 2 and b")
    }
  }

  @Test func `refuses other encodings than UTF-8`() {
    #expect(throws: XMLError.otherEncoding("ISO-8859-1")) {
      try events("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><r/>")
    }
    #expect(throws: XMLError.notUTF8(offset: 3)) {
      _ = try XMLReader(Array("<r>".utf8) + [0xC3, 0x28] + Array("</r>".utf8))
    }
    #expect(throws: XMLError.notUTF8(offset: 0)) {
      _ = try XMLReader(
        [0xFF, 0xFE] + "<r/>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    }
  }

  @Test func `takes a byte order mark`() throws {
    #expect(try events("\u{FEFF}<r/>").count == 2)
  }
}

// MARK: - Limits

extension XMLReaderTests {
  @Test func `limits hold before anything is parsed`() {
    let place = DataNode.Place(line: 1, column: 1)
    expect(.tooLarge(limit: 10), "<r>12345678</r>") { $0.bytes = 10 }
    expect(.tooDeep(limit: 2, DataNode.Place(line: 1, column: 7)), "<a><b><c/></b></a>") {
      $0.depth = 2
    }
    expect(.tooManyElements(limit: 3), "<a><b/><b/><b/></a>") { $0.elements = 3 }
    expect(.tooManyAttributes(limit: 1, place), "<a b='' c=''/>") { $0.attributes = 1 }
    expect(.tooManyAttributes(limit: 1, place), "<a xmlns:b='u' xmlns:c='v'/>") {
      $0.namespaces = 1
    }
    expect(.tooLong(limit: 8, DataNode.Place(line: 1, column: 4)), "<r>123456789</r>") {
      $0.run = 8
    }
    expect(.tooLong(limit: 8, place), "<r a='123456789'/>") { $0.run = 8 }
    expect(.tooLong(limit: 8, place), "<!-- 123456789 --><r/>") { $0.run = 8 }
  }

  @Test(arguments: [300_000, 250])
  func `deep nesting is refused`(depth: Int) {
    let text = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    #expect { try events(text) } throws: { error in
      if case XMLError.tooDeep(limit: 200, _) = error { true } else { false }
    }
  }

  @Test func `a huge attribute, a huge text and a huge number of attributes are refused`() {
    let long = String(repeating: "a", count: 2 << 20)
    let attributes = (0..<100_000).map { " a\($0)=''" }.joined()
    for text in ["<r a='\(long)'/>", "<r>\(long)</r>", "<!--\(long)--><r/>", "<r\(attributes)/>"] {
      #expect(throws: XMLError.self) { try events(text) }
    }
  }

  @Test func `a text just within the limits is whole, though libxml2 gets it in pieces`() throws {
    let text = String(repeating: "é’\u{1F600}&amp;", count: 60_000)
    let reader = try XMLReader(Array("<r>\(text)</r>".utf8))
    var read = ""
    while let event = try reader.next() {
      if case .text(let piece) = event { read += piece }
    }
    #expect(read == text.replacing("&amp;", with: "&"))
  }

  @Test func `a file cut anywhere is refused, and the whole one is read`() throws {
    let text = "<a xmlns:b='urn:b' b:c='é&amp;'>é<d/>&#233;<![CDATA[x]]><!-- y --></a>"
    let bytes = Array(text.utf8)
    for count in 0..<bytes.count {
      #expect(throws: XMLError.self) { try drain(Array(bytes[..<count])) }
    }
    try drain(bytes)
  }

  @Test(arguments: 0..<200)
  func `no change of bytes makes it fail otherwise`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var bytes = Array(
      "<a xmlns:b='urn:b' b:c='1'>é<d e=\"2\"/>&lt;<![CDATA[x]]><!-- y --></a>".utf8)
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let signs = Array("<>&;'\"!-[]?/ \0aé=:".utf8)
      bytes[place] = signs[Int.random(in: 0..<signs.count, using: &generator)]
    }
    // Whatever it is, it ends, with events or with an error of its own.
    try? drain(bytes)
  }

  private func expect(
    _ error: XMLError, _ text: String, _ change: (inout XMLReader.Limits) -> Void
  ) {
    var limits = XMLReader.Limits()
    change(&limits)
    #expect(throws: error) { _ = try XMLReader(Array(text.utf8), limits: limits) }
  }

  private func drain(_ bytes: [UInt8]) throws {
    let reader = try XMLReader(bytes)
    while try reader.next() != nil {}
  }

  /// What the reader tells, as lines.
  @discardableResult
  private func events(_ text: String) throws -> [String] {
    let reader = try XMLReader(Array(text.utf8))
    var lines: [String] = []
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        lines.append(
          (["start \(element.name)"]
            + element.attributes.map { "\($0.name.local)=\($0.value)" }).joined(separator: " "))
      case .text(let text): lines.append("text \(text)")
      case .end(let name): lines.append("end \(name)")
      }
    }
    return lines
  }
}
