import CahierFormats
import CahierModel
import Testing

/// Real files of offices, given to the readers of outlines.
@Suite(.enabled(if: OfficeCorpus.folder != nil, "CAHIER_CORPUS names no folder"))
struct OutlineCorpusTests {
  @Test func `every document of Microsoft Office is read, or refused for a reason`() throws {
    var (read, refused): (Int, [String]) = (0, [])
    for file in try OfficeCorpus.files()
    where [".docx", ".xlsx"].contains(where: file.name.hasSuffix) {
      do throws(OfficeError) {
        let package = try OfficePackage(file.bytes)
        switch package.kind {
        case .text: _ = try WordReader.read(package)
        case .workbook: _ = try OfficeWorkbookReader.read(package)
        }
        read += 1
      } catch {
        refused.append("\(file.name): \(error)")
      }
    }
    #expect(read > 0)
    #expect(refused.count * 10 <= read, "\(refused.joined(separator: "\n"))")
  }

  @Test func `the paragraphs of a text are those that its XML has`() throws {
    var count = 0
    for file in try OfficeCorpus.files() where file.name.hasSuffix(".odt") {
      guard
        let package = try? OpenDocumentPackage(
          file.bytes, of: [.text], parts: TextOutlineReader.parts),
        let outline = try? TextOutlineReader.read(package)
      else { continue }
      let cells = outline.tables.flatMap(\.rows).flatMap(\.cells).reduce(0) { $0 + $1.paragraphs }
      #expect(
        outline.paragraphs.count + cells + outline.emptyCount == outline.paragraphCount,
        "\(file.name)")
      count += 1
    }
    #expect(count > 0)
  }
}
