internal import CahierFormats
package import CahierModel

/// A text of others that a specification is made from, whichever program wrote it.
package struct SourceText: Sendable {
  /// What stands in it, as its author laid it out.
  package var outline: OutlineDocument
  /// What a person should know of the file itself, in its order.
  package var findings: [Diagnostic]

  /// Reads a file that is whole in memory: what it holds tells what it is, and its ending only parts
  /// CSV from Markdown.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Where it is: its ending, and the place of faults.
  /// - Returns: What stands in it, and what is odd about the file.
  /// - Throws: IMPORT, ODF and XML codes for what cannot be read.
  package static func read(_ bytes: [UInt8], path: String) throws(DataError) -> SourceText {
    if let kind = ForeignFile(bytes) { throw DataError(kind.diagnostic(at: path)) }
    guard bytes.starts(with: [0x50, 0x4B]) else { return try readText(bytes, path) }
    do throws(OpenDocumentError) {
      return SourceText(outline: try openDocument(bytes), findings: [])
    } catch .officeOpenXML {
      return SourceText(outline: try office(bytes, path), findings: [])
    } catch {
      throw DataError(error.diagnostic(path, wanted: wanted))
    }
  }

  /// What is wrong with a file of a kind that Cahier knows and does not read; nil for any other.
  static func foreign(_ bytes: [UInt8], path: String) -> Diagnostic? {
    ForeignFile(bytes)?.diagnostic(at: path)
  }

  /// What people are told that may be read.
  package static let wanted = Text(
    fr:
      "un texte ou un classeur OpenDocument (.odt, .ods), Word ou Excel (.docx, .xlsx), du Markdown "
      + "(.md) ou un tableau CSV",
    en:
      "an OpenDocument text or workbook (.odt, .ods), a Word or Excel one (.docx, .xlsx), Markdown "
      + "(.md) or a CSV table")

  private static func openDocument(_ bytes: [UInt8]) throws(OpenDocumentError) -> OutlineDocument {
    let package = try OpenDocumentPackage(
      bytes, of: Set(OpenDocumentPackage.Kind.allCases),
      parts: TextOutlineReader.parts.union(WorkbookReader.parts))
    switch package.kind {
    case .text, .textTemplate: return try TextOutlineReader.read(package)
    case .spreadsheet, .spreadsheetTemplate:
      return OutlineDocument(try WorkbookReader.read(package))
    }
  }

  private static func office(_ bytes: [UInt8], _ path: String) throws(DataError) -> OutlineDocument
  {
    do throws(OfficeError) {
      let package = try OfficePackage(bytes)
      switch package.kind {
      case .text: return try WordReader.read(package)
      case .workbook: return OutlineDocument(try OfficeWorkbookReader.read(package))
      }
    } catch {
      throw DataError(error.diagnostic(path, wanted: wanted))
    }
  }

  private static func readText(_ bytes: [UInt8], _ path: String) throws(DataError) -> SourceText {
    let ending = path.lowercased().split(separator: ".").last.map(String.init) ?? ""
    if ["csv", "tsv", "tab"].contains(ending) { return try readTable(bytes, path, ending) }
    do throws(MarkdownError) {
      return SourceText(outline: try MarkdownReader.read(bytes), findings: [])
    } catch {
      throw DataError(error.diagnostic(path))
    }
  }

  private static func readTable(
    _ bytes: [UInt8], _ path: String, _ ending: String
  ) throws(DataError) -> SourceText {
    if let line = TextDecoding.lineOfZero(in: bytes) {
      throw DataError(MarkdownError.notText(line: line).diagnostic(path))
    }
    do throws(CSVError) {
      let table = try CSVReader.read(bytes, separator: ending == "csv" ? nil : "\t")
      return SourceText(
        outline: OutlineDocument(table, name: String(path.split(separator: "/").last ?? "")),
        findings: table.oddities.prefix(20).map { $0.diagnostic(at: path) })
    } catch {
      throw DataError(error.diagnostic(path))
    }
  }
}

/// A file of a kind that Cahier knows and does not read.
private enum ForeignFile {
  case pdf, richText, page, markup, picture, oldOffice, empty

  init?(_ bytes: [UInt8]) {
    func begins(_ text: String) -> Bool { bytes.starts(with: Array(text.utf8)) }
    let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    if bytes.isEmpty {
      self = .empty
    } else if begins("%PDF") {
      self = .pdf
    } else if begins("{\\rtf") {
      self = .richText
    } else if head.contains("<!doctype html") || head.contains("<html") {
      self = .page
    } else if head.hasPrefix("<?xml") {
      self = .markup
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
      || bytes.starts(with: [0xFF, 0xD8, 0xFF])
    {
      self = .picture
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldOffice
    } else {
      return nil
    }
  }

  func diagnostic(at path: String) -> Diagnostic {
    Diagnostic(
      .error, self == .oldOffice ? "IMPORT-002" : "IMPORT-001", message, at: [Text(same: path)],
      expected: SourceText.wanted, remedies: [remedy])
  }

  private var message: Text {
    switch self {
    case .pdf: Text(fr: "ce fichier est un PDF", en: "this file is a PDF")
    case .richText: Text(fr: "ce fichier est un texte RTF", en: "this file is an RTF text")
    case .page: Text(fr: "ce fichier est une page HTML", en: "this file is an HTML page")
    case .markup: Text(fr: "ce fichier est du XML", en: "this file is XML")
    case .picture: Text(fr: "ce fichier est une image", en: "this file is a picture")
    case .oldOffice:
      Text(
        fr: "ce fichier est d’un ancien format de Microsoft Office, ou a un mot de passe",
        en: "this file is in an old format of Microsoft Office, or has a password")
    case .empty: Text(fr: "ce fichier est vide", en: "this file is empty")
    }
  }

  private var remedy: Text {
    switch self {
    case .pdf:
      Text(
        fr:
          "Demander le document d’origine, ou l’enregistrer en .docx depuis un lecteur de PDF et le relire.",
        en: "Ask for the original document, or save it as .docx from a PDF reader and read it over."
      )
    case .picture, .markup, .empty:
      Text(fr: "Vérifier le nom du fichier.", en: "Check the name of the file.")
    case .richText, .page, .oldOffice:
      Text(
        fr: "L’ouvrir avec LibreOffice, puis l’enregistrer en .odt ou en .ods, sans mot de passe.",
        en: "Open it with LibreOffice, then save it as .odt or .ods, without a password.")
    }
  }
}
