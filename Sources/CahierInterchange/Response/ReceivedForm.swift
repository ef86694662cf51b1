package import CahierFormats
package import CahierModel

/// A form that came back, whichever office program wrote it: its tables and their cells.
package struct ReceivedForm: Sendable {
  /// What the form says of itself.
  package let mark: ResponseFormMark
  /// The sheets of a workbook, or the tables of a text document, in their order.
  let tables: [Workbook.Sheet]
  /// The places of a workbook that have names.
  let names: [Workbook.NamedPlace]
  /// The paragraphs of a text document that stand in no table; nil for a workbook.
  let paragraphs: [String]?
  /// What stands at those paragraphs and is none of their text.
  let notes: [TextDocument.Note]

  /// Whether figures and days are letters that somebody typed, and not values of cells.
  package var isText: Bool { paragraphs != nil }

  /// A workbook that came back.
  ///
  /// `file`: what messages call it.
  ///
  /// - Throws: RESP-001 for a workbook that is no form, RESP-002 for the form of a later version.
  package init(_ workbook: Workbook, file: String) throws(DataError) {
    mark = try ResponseFormMark.find(in: workbook, file: file)
    (tables, names, paragraphs) = (workbook.sheets, workbook.names, nil)
    notes = []
  }

  /// A text document that came back.
  ///
  /// `file`: what messages call it.
  ///
  /// - Throws: RESP-001 for a text that is no form, RESP-002 for the form of a later version.
  package init(_ text: TextDocument, file: String) throws(DataError) {
    mark = try ResponseFormMark.find(in: text, file: file)
    (tables, names, paragraphs) = (text.tables, [], text.paragraphs)
    notes = text.notes
  }

  /// Reads a file that is whole in memory, as what it says that it is and not by its ending.
  ///
  /// `path`: where it is, for faults of the file itself. `file`: what messages call it.
  ///
  /// - Throws: ODF and XML codes for what is no OpenDocument, RESP-001 or RESP-002 for what is no
  ///   form.
  package static func read(
    _ bytes: [UInt8], path: String, file: String
  ) throws(DataError) -> ReceivedForm {
    let opened: Opened
    do throws(OpenDocumentError) {
      opened = try open(bytes)
    } catch {
      throw DataError(error.diagnostic(path, wanted: wanted))
    }
    switch opened {
    case .workbook(let workbook): return try ReceivedForm(workbook, file: file)
    case .text(let text): return try ReceivedForm(text, file: file)
    }
  }

  private enum Opened {
    case workbook(Workbook)
    case text(TextDocument)
  }

  private static func open(_ bytes: [UInt8]) throws(OpenDocumentError) -> Opened {
    let package = try OpenDocumentPackage(
      bytes, of: Set(OpenDocumentPackage.Kind.allCases),
      parts: TextDocumentReader.parts.union(WorkbookReader.parts))
    switch package.kind {
    case .spreadsheet, .spreadsheetTemplate: return .workbook(try WorkbookReader.read(package))
    case .text, .textTemplate: return .text(try TextDocumentReader.read(package))
    }
  }

  private static let wanted = Text(
    fr: "un cadre de réponse, classeur (.ods) ou texte (.odt) OpenDocument",
    en: "a response form, an OpenDocument workbook (.ods) or text (.odt)")
}
