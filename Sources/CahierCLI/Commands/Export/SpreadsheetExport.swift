internal import CahierDocuments
internal import CahierFormats
internal import CahierModel

/// Writes one workbook of the dossier.
struct SpreadsheetExport {
  let session: Session
  let what: ExportWhat
  let subject: SpreadsheetSubject
  /// The file, “-” for the output; nil to name it after the dossier.
  var output: String?
  /// Where a file that is named after the dossier goes, with “/” at its end.
  var folder = ""
  let delivery: Delivery
  let audience: Audience
  /// The language of the workbook, or nil for the dossier's main one.
  let language: Language?
  var style = DocumentStyle.standard

  /// Writes the file.
  ///
  /// `reading`: what was read for the audience and told already, or nil to read and tell it.
  /// - Returns: Its path.
  @discardableResult
  func run(_ reading: ExportReading? = nil) throws(Failure) -> String {
    guard let reading else {
      let reading = try ExportReading(session, audience: audience, language: language)
      reading.tell(of: [what], in: session)
      return try run(reading)
    }
    let spreadsheet = try spreadsheet(reading)
    session.show(spreadsheet.problems)
    let path = try path(reading.language)
    try deliver(spreadsheet, to: path)
    return path
  }

  private func spreadsheet(_ reading: ExportReading) throws(Failure) -> Spreadsheet {
    do throws(DataError) {
      return try SpreadsheetBuilder.spreadsheet(
        subject, of: reading.shown, language: reading.language)
    } catch {
      throw Failure(error)
    }
  }

  private func path(_ language: Language) throws(Failure) -> String {
    guard let output else {
      return try session.exportPath(
        "\(what.slug[language]).\(ExportFormat.ods.ending)", folder: folder)
    }
    return output
  }

  private func deliver(_ spreadsheet: Spreadsheet, to path: String) throws(Failure) {
    let file = try Failure.writing(path) { () throws(FormatError) in
      try OpenDocumentSpreadsheet(spreadsheet, style: style)
    }
    try delivery.deliver(file, to: path)
  }
}
