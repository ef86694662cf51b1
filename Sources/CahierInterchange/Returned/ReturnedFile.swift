internal import CahierFormats
package import CahierModel

/// A specification that comes back from a word processor, whichever program saved it.
package struct ReturnedFile: Sendable {
  /// What stands in it.
  package let outline: OutlineDocument
  /// What it says of itself.
  package let mark: ReturnMark

  /// What people are told that may be read.
  package static let wanted = Text(
    fr: "un cahier des charges écrit par Cahier et enregistré en .odt ou .docx",
    en: "a specification that Cahier wrote, saved as .odt or .docx")

  /// Reads a file that is whole in memory.
  ///
  /// - Throws: RETURN-001 and RETURN-002 for a text that is none of Cahier’s; ODF, XML, ZIP and IMPORT
  ///   codes for what cannot be read.
  package static func read(_ bytes: [UInt8], path: String) throws(DataError) -> ReturnedFile {
    guard bytes.starts(with: [0x50, 0x4B]) else {
      // What it is, where it is known; no other text has a place for the mark.
      _ = try SourceText.read(bytes, path: path)
      throw DataError(.notReturned(path))
    }
    let (outline, properties) = try content(bytes, path)
    guard let property = properties[ReturnMark.property] else {
      throw DataError(.notReturned(path))
    }
    guard let mark = ReturnMark(property) else { throw DataError(.laterReturn(property, path)) }
    return ReturnedFile(outline: outline, mark: mark)
  }

  private static func content(
    _ bytes: [UInt8], _ path: String
  ) throws(DataError) -> (OutlineDocument, [String: String]) {
    do throws(OpenDocumentError) {
      let package = try OpenDocumentPackage(
        bytes, of: [.text, .textTemplate], parts: TextOutlineReader.parts.union(["meta.xml"]))
      let properties = try (try? package.part("meta.xml")).map { (part) throws(OpenDocumentError) in
        try TextDocumentReader.properties(part)
      }
      let named = (properties ?? []).map { ($0.name, $0.value) }
      return (
        try TextOutlineReader.read(package),
        Dictionary(named, uniquingKeysWith: { first, _ in first })
      )
    } catch .officeOpenXML {
      return try office(bytes, path)
    } catch {
      throw DataError(error.diagnostic(path, wanted: wanted))
    }
  }

  private static func office(
    _ bytes: [UInt8], _ path: String
  ) throws(DataError) -> (OutlineDocument, [String: String]) {
    do throws(OfficeError) {
      let package = try OfficePackage(bytes)
      guard package.kind == .text else { throw .otherType }
      return (try WordReader.read(package), try package.properties())
    } catch {
      throw DataError(error.diagnostic(path, wanted: wanted))
    }
  }
}

extension Diagnostic {
  fileprivate static func notReturned(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "RETURN-001",
      Text(
        fr:
          "ce fichier n’est pas un cahier des charges écrit par Cahier, ou sa marque a été retirée",
        en: "this file is no specification that Cahier wrote, or its mark was taken out"),
      at: [Text(same: path)], expected: ReturnedFile.wanted,
      remedies: [
        Text(
          fr: "Repartir du fichier de «\u{202F}cahier exporter cahier-des-charges\u{202F}», en y "
            + "gardant les propriétés du document.",
          en:
            "Start from the file of “cahier export specification”, and keep the properties of the "
            + "document in it."),
        Text(
          fr:
            "Pour un cahier des charges d’ailleurs\u{202F}: cahier importer cahier-des-charges \(path)",
          en: "For a specification from elsewhere: cahier import specification \(path)"),
      ])
  }

  fileprivate static func laterReturn(_ found: String, _ path: String) -> Diagnostic {
    Diagnostic(
      .error, "RETURN-002",
      Text(
        fr: "ce document vient d’une autre version de Cahier, ou sa marque a été modifiée",
        en: "this document is of another version of Cahier, or its mark was changed"),
      at: [Text(same: path)], found: String(found.prefix(100)),
      remedies: [
        Text(
          fr: "Exporter le cahier des charges à nouveau, et y reporter les modifications.",
          en: "Export the specification anew, and carry the changes over into it.")
      ])
  }
}
