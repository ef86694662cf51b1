import CahierDocuments
import CahierFormats
import CahierModel
import CahierTestSupport
import Foundation
import FoundationXML
import Testing

struct OpenDocumentTextTests {
  @Test func `starts with its type, which tells what it is in the first 77 bytes`() throws {
    let bytes = try SampleDocuments.torture.odt
    #expect(bytes[0..<4] == [0x50, 0x4B, 3, 4])
    #expect(bytes[26..<30] == [8, 0, 0, 0], "a name of eight letters, no extra field")
    #expect(
      String(decoding: bytes[30..<77], as: UTF8.self)
        == "mimetypeapplication/vnd.oasis.opendocument.text")
  }

  @Test func `makes the same bytes and the same fingerprint from run to run`() throws {
    let (once, again) = (try SampleDocuments.torture.odt, try SampleDocuments.torture.odt)
    #expect(once == again)
    let (first, second) = (
      try OpenDocumentText(SampleDocuments.torture), try OpenDocumentText(SampleDocuments.torture)
    )
    #expect(first.fingerprint() == second.fingerprint())
    var other = SampleDocuments.torture
    other.front.title += "."
    #expect(try OpenDocumentText(other).fingerprint() != first.fingerprint())
  }

  @Test func `its fingerprint can be recomputed with unzip and sha256sum`() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "a.odt")
      let document = try OpenDocumentText(SampleDocuments.torture)
      try document.write(to: file.path())
      // As docs/documents.md says.
      let script = """
        unzip -Z1 "$1" | while read -r name; do
          printf '%s\\n%s\\n' "$name" "$(unzip -p "$1" "$name" | wc -c)"
          unzip -p "$1" "$name"
        done | sha256sum | cut -d ' ' -f 1
        """
      let output = try run("/bin/sh", ["-c", script, "sh", file.path()])
      #expect(output == "\(document.fingerprint().digest)\n")
    }
  }

  @Test func `writes every block as before`() throws {
    try expectGolden(lines(try SampleDocuments.small.part("content.xml")), "small.content.xml")
    try expectGolden(lines(try SampleDocuments.small.part("meta.xml")), "small.meta.xml")
  }

  @Test func `lists every part in its manifest, once`() throws {
    let document = try OpenDocumentText(SampleDocuments.torture)
    let manifest = try SampleDocuments.torture.part("META-INF/manifest.xml")
    for part in document.parts.dropFirst().dropLast() {
      #expect(manifest.components(separatedBy: "full-path=\"\(part.name)\"").count == 2)
    }
  }

  @Test(arguments: 0..<40)
  func `any document is well-formed, and every reference leads somewhere`(seed: Int) throws {
    var maker = RandomDocument(seed: UInt64(seed))
    let document = maker.document()
    let reader = ReferenceReader()
    for name in ["content.xml", "styles.xml", "meta.xml"] {
      let parser = XMLParser(data: Data(try document.part(name).utf8))
      parser.delegate = reader
      #expect(parser.parse(), "\(name): \(String(describing: parser.parserError))")
    }
    #expect(reader.referred.isSubset(of: reader.marked))
    #expect(!reader.hasMarkedTwice)
  }

  @Test func `leaves nothing behind in a folder that does not exist`() throws {
    try withTemporaryFolder { folder in
      let path = folder.appending(path: "none/a.odt").path()
      #expect(throws: FormatError.file(.noFolder, path: path)) {
        try OpenDocumentText(SampleDocuments.small).write(to: path)
      }
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      #expect(left.isEmpty)
    }
  }

  private func run(_ program: String, _ arguments: [String]) throws -> String {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  /// The XML with an element's start on each line, so that a difference is readable.
  private func lines(_ xml: String) -> String {
    xml.replacingOccurrences(of: "><", with: ">\n<")
  }
}

extension Document {
  /// The bytes of the document as an OpenDocument text.
  var odt: [UInt8] {
    get throws {
      let sink = MemorySink()
      try OpenDocumentText(self).write(into: sink)
      return sink.bytes
    }
  }

  /// One part of the OpenDocument text.
  func part(_ name: String) throws -> String {
    let part = try OpenDocumentText(self).parts.first { $0.name == name }
    return try #require(part).text
  }
}

/// The names of bookmarks, and those that references lead to.
private final class ReferenceReader: NSObject, XMLParserDelegate {
  var marked: Set<String> = []
  var referred: Set<String> = []
  var hasMarkedTwice = false

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch qualifiedName ?? name {
    case "text:bookmark-start", "text:sequence":
      let mark = attributes["text:ref-name"] ?? attributes["text:name"] ?? ""
      if !marked.insert(mark).inserted { hasMarkedTwice = true }
    case "text:bookmark-ref", "text:sequence-ref":
      referred.insert(attributes["text:ref-name"] ?? "")
    case "text:a":
      let address = attributes["xlink:href"] ?? ""
      if address.hasPrefix("#") { referred.insert(String(address.dropFirst())) }
    default: break
    }
  }
}
