internal import CahierFormats
package import CahierModel

/// An export of a survey as some program wrote it: CSV, or a sheet of a workbook.
package struct SurveyFile: Sendable {
  /// The heads and the answers.
  package var table: SurveyTable
  /// How it was written, as people are told: « UTF-8, séparateur ; ».
  package var form: Text
  /// What a person should know of the file itself, in its order.
  package var findings: [Diagnostic]

  /// Reads a file that is whole in memory: what it holds tells what it is.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Where it is, for faults.
  ///   - sheet: The sheet of a workbook; nil for the first in which something stands.
  /// - Returns: The heads and the answers, and how they were written.
  /// - Throws: IMPORT, ODF, XML and SURVEY codes for what cannot be read.
  package static func read(
    _ bytes: [UInt8], path: String, sheet: String? = nil
  ) throws(DataError) -> SurveyFile {
    if bytes.starts(with: [0x50, 0x4B]) {
      let workbook = try ForeignWorkbook.read(bytes, path, wanted: SurveyWorkbook.wanted)
      return try SurveyWorkbook.file(workbook, sheet: sheet, path: path)
    }
    try refuseForeign(bytes, path)
    return try readText(bytes, path)
  }

  private static func refuseForeign(_ bytes: [UInt8], _ path: String) throws(DataError) {
    if bytes.isEmpty { throw DataError(.emptySurvey(path)) }
    if let fault = SourceText.foreign(bytes, path: path) { throw DataError(fault) }
    if let line = TextDecoding.lineOfZero(in: bytes) {
      throw DataError(MarkdownError.notText(line: line).diagnostic(path))
    }
    if let stray = TextDecoding.strayByte(in: bytes) { throw DataError(.stray(stray, path)) }
  }

  private static func readText(_ bytes: [UInt8], _ path: String) throws(DataError) -> SurveyFile {
    let csv: CSVTable
    do throws(CSVError) {
      csv = try CSVReader.read(bytes)
    } catch {
      throw DataError(error.diagnostic(path))
    }
    var findings: [Diagnostic] = []
    for oddity in csv.oddities {
      switch oddity {
      // Rows of another length are accounted for one by one.
      case .ragged: continue
      case .unclosedQuote(let line): throw DataError(.unclosedQuote(line, path))
      case .textAfterQuote, .controlCharacters: findings.append(oddity.diagnostic(at: path))
      }
    }
    let rows = csv.rows.map { SurveyTable.Row(line: $0.line, cells: $0.fields) }
    return SurveyFile(
      table: try table(rows, path), form: form(csv, isMarked: bytes.starts(with: [0xEF, 0xBB])),
      findings: Array(findings.prefix(20)))
  }

  private static func form(_ csv: CSVTable, isMarked: Bool) -> Text {
    let encoding =
      switch csv.encoding {
      case .utf8 where isMarked: Text(fr: "UTF-8 avec sa marque", en: "UTF-8 with its mark")
      case .utf8: Text(fr: "UTF-8 sans marque", en: "UTF-8 with no mark")
      case .utf16: Text(same: "UTF-16")
      case .windows1252: Text(same: "Windows-1252")
      }
    let mark =
      csv.separator == "\t" ? Text(fr: "tabulation", en: "tab") : Text(same: "\(csv.separator)")
    return encoding
      + Text(fr: ", séparateur «\u{202F}\(mark.fr)\u{202F}»", en: ", separator “\(mark.en)”")
  }

  /// The table whose first row has the heads.
  static func table(_ rows: [SurveyTable.Row], _ path: String) throws(DataError) -> SurveyTable {
    guard let first = rows.first, rows.count > 1 else { throw DataError(.emptySurvey(path)) }
    var heads = first.cells.map { cell in
      cell.replacingControlCharacters().split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    while heads.count > 1, heads.last == "" { heads.removeLast() }
    for index in heads.indices where heads[index].isEmpty { heads[index] = "(\(index + 1))" }
    let rows = rows.dropFirst().map { row in
      SurveyTable.Row(line: row.line, cells: row.cells.map { $0.replacingControlCharacters() })
    }
    return SurveyTable(heads: heads, rows: rows)
  }
}

/// A workbook as an export of a survey.
private enum SurveyWorkbook {
  static func file(
    _ workbook: Workbook, sheet name: String?, path: String
  ) throws(DataError) -> SurveyFile {
    let sheets = workbook.sheets
    let found =
      name.map { name in sheets.first { $0.name == name } } ?? sheets.first { !$0.rows.isEmpty }
    guard let sheet = found else {
      throw DataError(name.map { .noSheet($0, sheets.map(\.name), path) } ?? .emptySurvey(path))
    }
    let rows = sheet.rows.map { row in
      var cells = [String](repeating: "", count: min(1_000, (row.cells.last?.column ?? -1) + 1))
      for cell in row.cells where cell.column < cells.count { cells[cell.column] = words(cell) }
      return SurveyTable.Row(line: row.index + 1, cells: cells)
    }
    return SurveyFile(
      table: try SurveyFile.table(rows, path),
      form: Text(
        fr: "classeur, feuille «\u{202F}\(sheet.name)\u{202F}»",
        en: "workbook, sheet “\(sheet.name)”"), findings: [])
  }

  /// What stands in a cell, numbers and days as the file keeps them and not as they are shown.
  private static func words(_ cell: Workbook.Cell) -> String {
    switch cell.value {
    case .number(let digits), .date(let digits): digits
    case .text, .percentage, .currency, .time, .boolean, .error: cell.text
    }
  }

  static let wanted = Text(
    fr: "un export d’enquête\u{202F}: CSV, classeur OpenDocument (.ods) ou Excel (.xlsx)",
    en: "an export of a survey: CSV, an OpenDocument workbook (.ods) or an Excel one (.xlsx)")
}
