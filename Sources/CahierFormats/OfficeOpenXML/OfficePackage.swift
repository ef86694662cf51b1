/// The parts of a document of Microsoft Office that comes from outside.
///
/// Parts are found by what leads to them, and not by their names, which programs choose.
///
/// - Source: ECMA-376, part 2: open packaging conventions.
package struct OfficePackage: Sendable {
  /// A kind of document.
  package enum Kind: Hashable, Sendable {
    case text, workbook
  }

  /// What the document is.
  package let kind: Kind
  /// The name of the part that leads to all others: `word/document.xml`.
  let main: String
  private let parts: [String: [UInt8]]

  /// Reads a document that is whole in memory.
  ///
  /// - Throws: What makes it no such document.
  package init(
    _ bytes: [UInt8], limits: ZipReader.Limits = ZipReader.Limits()
  ) throws(OfficeError) {
    if bytes.starts(with: Self.compoundFile) { throw .oldOrEncrypted }
    do throws(ArchiveError) {
      let entries = try ZipReader.entries(in: bytes, limits: limits, where: Self.isRead)
      // Two entries of one name were refused.
      parts = Dictionary(entries.map { ($0.name, $0.bytes) }) { first, _ in first }
    } catch {
      throw .archive(error)
    }
    guard let roots = parts["_rels/.rels"] else { throw .otherType }
    let relations = try OfficeRelations(roots, part: "_rels/.rels", folder: "")
    guard let main = relations.target(ofType: "officeDocument"), parts[main] != nil else {
      throw .otherType
    }
    (self.main, kind) = (main, try Self.kind(parts[main] ?? [], part: main))
  }

  /// How files of Office before 2007 begin, and those that take a password.
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Text and what leads to it: no pictures, looks or data of others.
  private static func isRead(_ name: String) -> Bool {
    if name.hasSuffix(".rels") || name == properties { return true }
    return name.hasSuffix(".xml")
      && !["customXml/", "docProps/"].contains { name.hasPrefix($0) }
      && !["/theme/", "/glossary/", "/drawings/", "/charts/"].contains { name.contains($0) }
  }

  /// Where programs put what a document says of itself beyond the standard.
  private static let properties = "docProps/custom.xml"

  /// What the document says of itself beyond the standard: texts by their names.
  ///
  /// - Throws: The fault of its XML; a document may have none.
  package func properties() throws(OfficeError) -> [String: String] {
    guard let bytes = parts[Self.properties] else { return [:] }
    do throws(XMLError) {
      var (properties, name, text): ([String: String], String?, String) = ([:], nil, "")
      let reader = try XMLReader(bytes)
      while let event = try reader.next() {
        switch event {
        case .start(let element) where element.name.local == "property":
          (name, text) = (element["", "name"], "")
        case .start: text = ""
        case .text(let run): text += run
        case .end:
          if let name, !text.isEmpty { properties[name] = text }
          text = ""
        }
      }
      return properties
    } catch {
      throw .xml(error, part: Self.properties)
    }
  }

  /// The bytes of a part.
  ///
  /// - Throws: `OfficeError.missingPart` for one that is not there.
  func part(_ name: String) throws(OfficeError) -> [UInt8] {
    guard let bytes = parts[name] else { throw .missingPart(name) }
    return bytes
  }

  /// What the main part leads to.
  func relations() throws(OfficeError) -> OfficeRelations {
    let slash = main.lastIndex(of: "/")
    let folder = slash.map { String(main[...$0]) } ?? ""
    let name = slash.map { String(main[main.index(after: $0)...]) } ?? main
    let part = "\(folder)_rels/\(name).rels"
    return try OfficeRelations(parts[part] ?? [], part: part, folder: folder)
  }

  private static func kind(_ bytes: [UInt8], part: String) throws(OfficeError) -> Kind {
    let first: XMLReader.Event?
    do throws(XMLError) { first = try XMLReader(bytes).next() } catch {
      throw .xml(error, part: part)
    }
    guard case .start(let root)? = first else { throw .otherType }
    switch (OfficeAddress.transitional(root.name.namespace), root.name.local) {
    case (OfficeAddress.word, "document"): return .text
    case (OfficeAddress.sheet, "workbook"): return .workbook
    default: throw .otherType
    }
  }
}
