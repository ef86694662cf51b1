import CahierInterchange
import CahierModel
import Foundation
import Testing

struct DossierFormatPageTests {
  /// The example of the page, as a file.
  private func example() throws -> TextFile {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs/dossier-format.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "```yaml\n"))
    let end = try #require(text.range(of: "```\n", range: start.upperBound..<text.endIndex))
    return TextFile(
      name: "example.yaml", bytes: Array(text[start.upperBound..<end.lowerBound].utf8))
  }

  @Test func `the example of the page is read without a warning and written the same`() throws {
    let template = try ShippedTemplates.named("intranet")
    let file = try example()
    do {
      let read = try DossierTextReader.read(
        [file], template: { _ in template }, drawID: sequentialIDs())
      #expect(read.warnings == [])
      let written = DossierTextWriter.singleFile(of: read.dossier, template: template)
      let lines = String(decoding: written.bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("  digest: ") }.joined(separator: "\n")
      expectSame([TextFile(name: file.name, bytes: Array(lines.utf8))], [file])
    } catch {
      Issue.record("\(error.lines)")
    }
  }
}

/// Names from 1 on.
func sequentialIDs() -> (ItemCode, BilingualText) -> ItemID {
  var last: UInt64 = 0
  return { _, _ in
    last += 1
    return ItemID(bits: last)
  }
}
