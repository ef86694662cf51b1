import CahierFormats
import Testing

struct OpenDocumentPackageTests {
  @Test func `reads the parts that are wanted, and no others`() throws {
    let package = try open([
      ("mimetype", OpenDocumentSample.spreadsheet), ("content.xml", "<r/>"), ("other.xml", "x"),
    ])
    #expect(package.kind == .spreadsheet)
    #expect(try package.part("content.xml") == Array("<r/>".utf8))
    #expect(throws: OpenDocumentError.missingPart("other.xml")) { try package.part("other.xml") }
  }

  @Test func `a text document is no spreadsheet`() {
    let text = "application/vnd.oasis.opendocument.text"
    #expect(throws: OpenDocumentError.otherType(text)) { try open([("mimetype", text)]) }
  }

  @Test func `a workbook of Excel is told from an archive of whatever`() {
    #expect(throws: OpenDocumentError.officeOpenXML) {
      try open([("[Content_Types].xml", ""), ("xl/workbook.xml", "")])
    }
    #expect(throws: OpenDocumentError.untyped) { try open([("photo.jpg", "")]) }
  }

  @Test func `a document with a password is told as such`() {
    let manifest = """
      <m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
      <m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>
      """
    #expect(throws: OpenDocumentError.encrypted) {
      try open([
        ("mimetype", OpenDocumentSample.spreadsheet), ("META-INF/manifest.xml", manifest),
      ])
    }
    #expect(throws: OpenDocumentError.encrypted) {
      try open([("mimetype", OpenDocumentSample.spreadsheet), ("encrypted-package", "…")])
    }
  }

  @Test(arguments: ["", "PK", "%PDF-1.7", "<office:document/>"])
  func `what is no archive is refused`(text: String) {
    #expect(throws: OpenDocumentError.archive(.notAnArchive)) {
      _ = try OpenDocumentPackage(Array(text.utf8), of: [.spreadsheet], parts: [])
    }
  }

  @Test(arguments: ["../content.xml", "/etc/passwd", "a/../../b", "a\\b"])
  func `a name that leads out of the archive is refused`(name: String) {
    #expect(throws: OpenDocumentError.archive(.unsafeName(name))) {
      try open([("mimetype", OpenDocumentSample.spreadsheet), (name, "x")])
    }
  }

  @Test func `two names that only capital letters tell apart are refused`() {
    #expect(throws: OpenDocumentError.archive(.repeatedName("Content.xml"))) {
      try open([("content.xml", "x"), ("Content.xml", "y")])
    }
  }

  @Test func `sizes and numbers beyond the limits are refused before anything is unpacked`() {
    let zeros = String(repeating: "0", count: 2 << 20)
    expect(.tooDense(name: "content.xml"), zeros) { $0.ratio = 100 }
    expect(.tooLarge(limit: 1 << 20), zeros) { $0.bytes = 1 << 20 }
    expect(.tooManyEntries(limit: 1), "x") { $0.entries = 1 }
  }

  @Test func `a cut or changed archive is refused wherever it was cut or changed`() throws {
    let bytes = try OpenDocumentSample.package([
      ("mimetype", OpenDocumentSample.spreadsheet), ("content.xml", "<r>text</r>"),
    ])
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: OpenDocumentError.self) {
        _ = try OpenDocumentPackage(
          Array(bytes[..<count]), of: [.spreadsheet], parts: ["content.xml"])
      }
    }
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0xFF
      // A time or a comment may be anything; all else is refused, and nothing falls over.
      _ = try? OpenDocumentPackage(changed, of: [.spreadsheet], parts: ["content.xml"])
    }
  }

  private func expect(
    _ error: ArchiveError, _ content: String, _ change: (inout ZipReader.Limits) -> Void
  ) {
    var limits = ZipReader.Limits()
    change(&limits)
    #expect(throws: OpenDocumentError.archive(error)) {
      try open([("mimetype", OpenDocumentSample.spreadsheet), ("content.xml", content)], limits)
    }
  }

  @discardableResult
  private func open(
    _ parts: [(String, String)], _ limits: ZipReader.Limits = ZipReader.Limits()
  ) throws -> OpenDocumentPackage {
    try OpenDocumentPackage(
      try OpenDocumentSample.package(parts), of: [.spreadsheet], parts: ["content.xml"],
      limits: limits)
  }
}
