import CahierFormats
import CahierTestSupport
import Testing

struct HTMLWriterTests {
  @Test func `writes elements that have no end and attributes that have no value`() throws {
    #expect(
      try html { html in
        html.element("p", ["lang": "fr", "hidden": "", "id": nil]) { html in
          html.text("a < b & c > d \"e\"")
          html.void("br")
        }
      } == "<p lang=\"fr\" hidden>a &lt; b &amp; c &gt; d \"e\"<br></p>")
  }

  @Test func `writes what is quoted, and no control character`() throws {
    #expect(
      try html { $0.element("p", ["title": "\"<&>\0"], text: "\u{1B}\r\n\u{85}") }
        == "<p title=\"&quot;&lt;&amp;>\u{FFFD}\">\u{FFFD}\n\n\u{FFFD}</p>")
  }

  @Test func `an attribute written within an element is as one of its list`() throws {
    #expect(
      try html { html in
        html.element("p") { html in
          html.attribute("title", "\"<")
          html.attribute("id", nil)
          html.attribute("hidden", "")
          html.void("br")
          html.text("a")
        }
      }
        == (try html { html in
          html.element("p", ["title": "\"<", "id": nil, "hidden": ""]) { html in
            html.void("br")
            html.text("a")
          }
        }))
  }

  @Test func `does not touch a style sheet`() throws {
    #expect(try html { $0.style("a>b{}") } == "<style>a>b{}</style>")
  }

  @Test(arguments: 0..<40)
  func `no text gets out of its element`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let (text, value) = (naughtyText(&generator), naughtyText(&generator))
    let written = try html { $0.element("p", ["title": "x" + value], text: text) }
    #expect(written.utf8.filter { $0 == UInt8(ascii: "<") }.count == 2)
    #expect(
      written.utf8.filter { $0 == UInt8(ascii: "\"") }.count - text.utf8.filter { $0 == 34 }.count
        == 2)
  }

  private func html(_ body: (inout HTMLWriter) -> Void) throws -> String {
    let sink = MemorySink()
    try HTMLWriter.write(into: sink, isFragment: true, body)
    return String(decoding: sink.bytes, as: UTF8.self)
  }
}
