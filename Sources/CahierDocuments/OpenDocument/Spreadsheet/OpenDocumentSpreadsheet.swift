package import CahierFormats
import CahierModel

/// A workbook as an OpenDocument spreadsheet, `.ods`: ODF 1.3, formulas in OpenFormula.
package struct OpenDocumentSpreadsheet {
  /// The files of the package in their order; the first one says its type.
  package let parts: [OpenDocumentPart]

  static let mediaType = "application/vnd.oasis.opendocument.spreadsheet"

  /// Writes the parts of a workbook.
  ///
  /// - Throws: `FormatError.outputFailed` if a part could not be written.
  package init(
    _ spreadsheet: Spreadsheet, style: DocumentStyle = .standard
  ) throws(FormatError) {
    let front = spreadsheet.front
    let cells = CellStyles(spreadsheet)
    let content = SheetContent(spreadsheet, cells, style)
    parts = try .package(
      of: Self.mediaType,
      [
        try content.part(),
        try SheetStylesPart(front: front, sheets: spreadsheet.sheets, style: style).part(),
        try MetaPart(front: front).part(), try SheetSettings(spreadsheet).part(),
      ] + [content.logo?.picture].compactMap(\.self))
  }

  /// What tells workbooks apart whose parts differ.
  package func fingerprint() -> FileFingerprint { parts.fingerprint }

  /// Writes the file whole, or throws and leaves it as it was.
  package func write(to path: String, replacing: Bool = true) throws(FormatError) {
    try parts.write(to: path, replacing: replacing)
  }

  /// Writes the bytes of the file into a sink.
  package func write(into sink: any ByteSink) throws(FormatError) {
    try parts.write(into: sink)
  }
}
