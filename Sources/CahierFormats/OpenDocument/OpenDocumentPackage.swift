/// The parts of an OpenDocument that comes from outside.
///
/// - Source: OpenDocument 1.3, part 2: packages.
package struct OpenDocumentPackage: Sendable {
  /// A kind of document, by its media type.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case text = "application/vnd.oasis.opendocument.text"
    case textTemplate = "application/vnd.oasis.opendocument.text-template"
    case spreadsheet = "application/vnd.oasis.opendocument.spreadsheet"
    case spreadsheetTemplate = "application/vnd.oasis.opendocument.spreadsheet-template"
  }

  /// What the document says that it is.
  package let kind: Kind
  private let parts: [String: [UInt8]]

  private static let manifest = "META-INF/manifest.xml"

  /// Reads a document that is whole in memory.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - kinds: What it may be.
  ///   - names: The parts that are wanted: `content.xml`. No other is unpacked.
  ///   - limits: How much it may hold.
  /// - Throws: What makes it no such document.
  package init(
    _ bytes: [UInt8], of kinds: Set<Kind>, parts names: Set<String>,
    limits: ZipReader.Limits = ZipReader.Limits()
  ) throws(OpenDocumentError) {
    let wanted = names.union(["mimetype", Self.manifest])
    var others: Set<String> = []
    let entries: [ZipReader.Entry]
    do throws(ArchiveError) {
      entries = try ZipReader.entries(in: bytes, limits: limits) { name in
        if wanted.contains(name) { return true }
        others.insert(name)
        return false
      }
    } catch {
      throw .archive(error)
    }
    // Two entries of one name were refused.
    parts = Dictionary(entries.map { ($0.name, $0.bytes) }) { first, _ in first }
    kind = try Self.kind(parts["mimetype"], others, among: kinds)
    if others.contains("encrypted-package") { throw .encrypted }
    if let manifest = parts[Self.manifest], try Self.isEncrypted(manifest) { throw .encrypted }
  }

  /// What a part holds.
  ///
  /// - Throws: `OpenDocumentError.missingPart` for one that is not there or was not wanted.
  package func part(_ name: String) throws(OpenDocumentError) -> [UInt8] {
    guard let bytes = parts[name] else { throw .missingPart(name) }
    return bytes
  }

  private static func kind(
    _ mediaType: [UInt8]?, _ others: Set<String>, among kinds: Set<Kind>
  ) throws(OpenDocumentError) -> Kind {
    guard let mediaType else {
      throw others.contains("[Content_Types].xml") ? .officeOpenXML : .untyped
    }
    let type = String(decoding: mediaType.prefix(100), as: UTF8.self)
    guard let kind = Kind(rawValue: type), kinds.contains(kind) else { throw .otherType(type) }
    return kind
  }

  /// A document with a password tells, for each part, how it was encrypted.
  private static func isEncrypted(_ manifest: [UInt8]) throws(OpenDocumentError) -> Bool {
    do throws(XMLError) {
      let reader = try XMLReader(manifest)
      while let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        if element.name == XMLReader.Name(OpenDocumentAddress.manifest, "encryption-data") {
          return true
        }
      }
      return false
    } catch {
      throw .xml(error, part: Self.manifest)
    }
  }
}
