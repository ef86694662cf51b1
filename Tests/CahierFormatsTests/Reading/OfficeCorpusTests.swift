import CahierFormats
import Foundation
import Testing

/// Real files of offices, given to the readers: they are not of the project, and come from the
/// folder that CAHIER_CORPUS names.
@Suite(.enabled(if: OfficeCorpus.folder != nil, "CAHIER_CORPUS names no folder"))
struct OfficeCorpusTests {
  @Test func `every spreadsheet is read, or refused for a reason`() throws {
    var refused: [String] = []
    var (sheets, count) = (0, 0)
    for file in try OfficeCorpus.files() {
      do throws(OpenDocumentError) {
        sheets += try WorkbookReader.read(file.bytes).sheets.count
      } catch {
        if file.name.hasSuffix(".ods") { refused.append("\(file.name): \(error)") }
      }
      if file.name.hasSuffix(".ods") { count += 1 }
    }
    #expect(count > 0 && sheets >= count - refused.count)
    #expect(refused.count * 10 <= count, "\(refused.joined(separator: "\n"))")
  }

  @Test func `every text is read, or refused for a reason`() throws {
    var refused: [String] = []
    var (paragraphs, count) = (0, 0)
    for file in try OfficeCorpus.files() {
      do throws(OpenDocumentError) {
        let package = try OpenDocumentPackage(
          file.bytes, of: Set(OpenDocumentPackage.Kind.allCases), parts: TextDocumentReader.parts)
        paragraphs += try TextDocumentReader.read(package).paragraphs.count
      } catch {
        if file.name.hasSuffix(".odt") { refused.append("\(file.name): \(error)") }
      }
      if file.name.hasSuffix(".odt") { count += 1 }
    }
    #expect(count > 0 && paragraphs >= count - refused.count)
    #expect(refused.count * 10 <= count, "\(refused.joined(separator: "\n"))")
  }

  @Test func `every part of every archive is read as XML, or refused`() throws {
    var (read, refused): (Int, [String]) = (0, [])
    for file in try OfficeCorpus.files() {
      guard let entries = try? ZipReader.entries(in: file.bytes, where: { $0.hasSuffix(".xml") })
      else { continue }
      // OpenOffice left empty parts behind.
      for entry in entries where !entry.bytes.isEmpty {
        do {
          let reader = try XMLReader(entry.bytes)
          while try reader.next() != nil {}
          read += 1
        } catch {
          refused.append("\(file.name) \(entry.name): \(error)")
        }
      }
    }
    #expect(read > 0)
    #expect(refused.count * 20 <= read, "\(refused.joined(separator: "\n"))")
  }
}

enum OfficeCorpus {
  /// The folder of the files, where there is one.
  static var folder: URL? {
    ProcessInfo.processInfo.environment["CAHIER_CORPUS"].map {
      URL(filePath: $0).appending(path: "06-office")
    }
  }

  static func files() throws -> [(name: String, bytes: [UInt8])] {
    let root = try #require(folder)
    return try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false))
      .sorted().compactMap {
        let url = root.appending(path: $0)
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(
          atPath: url.path(percentEncoded: false), isDirectory: &isFolder)
        guard exists, !isFolder.boolValue else { return nil }
        return ($0, [UInt8](try Data(contentsOf: url)))
      }
  }
}
