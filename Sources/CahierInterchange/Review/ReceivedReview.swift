internal import CahierFormats
package import CahierModel

/// A review sheet that came back, workbook or CSV: what it says, not yet held against the round.
package struct ReceivedReview: Sendable {
  /// The language of the sheet.
  package var language: Language
  /// The number of its round.
  package var round: Int
  /// The first digits of the digest of the state that was read.
  package var digest: String
  /// What the participant filled in besides, as written.
  var fields: [ReviewSheet.Field: Written] = [:]
  /// What they say of each item.
  var lines: [Line] = []

  /// Words of a cell, with their place.
  struct Written: Sendable {
    var text: String
    var place: Text
  }

  /// A row of the sheet.
  struct Line: Sendable {
    var code: Written
    var vote: Written
    var comment: Written
  }

  /// Reads a file that is whole in memory: what it holds tells what it is.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Where it is, for faults of the file itself.
  /// - Returns: What the sheet says.
  /// - Throws: REVIEW-003 for what is no review sheet, REVIEW-009 for one without its columns,
  ///   REVIEW-020 for one of a later version; IMPORT, ODF and XML codes for what cannot be read.
  package static func read(_ bytes: [UInt8], path: String) throws(DataError) -> ReceivedReview {
    let tables =
      bytes.starts(with: [0x50, 0x4B]) ? try sheets(bytes, path) : [try csv(bytes, path)]
    var review = try marked(tables, path)
    guard let (table, head) = answers(tables, review.language) else {
      throw DataError(.missingColumns(path, review.language))
    }
    review.lines = table.lines(below: head.row, head.columns)
    for table in tables { table.readFields(into: &review.fields) }
    return review
  }

  private static func sheets(_ bytes: [UInt8], _ path: String) throws(DataError) -> [ReviewTable] {
    try ForeignWorkbook.read(bytes, path, wanted: wanted).sheets.map(ReviewTable.init)
  }

  private static func csv(_ bytes: [UInt8], _ path: String) throws(DataError) -> ReviewTable {
    if let line = TextDecoding.lineOfZero(in: bytes) {
      throw DataError(MarkdownError.notText(line: line).diagnostic(path))
    }
    if let stray = TextDecoding.strayByte(in: bytes) { throw DataError(.stray(stray, path)) }
    let csv: CSVTable
    do throws(CSVError) {
      csv = try CSVReader.read(bytes)
    } catch {
      throw DataError(error.diagnostic(path))
    }
    for case .unclosedQuote(let line) in csv.oddities {
      throw DataError(.unclosedQuote(line, path))
    }
    return ReviewTable(csv)
  }

  private static func marked(
    _ tables: [ReviewTable], _ path: String
  ) throws(DataError) -> ReceivedReview {
    for table in tables {
      for row in table.rows {
        for cell in row.cells where cell.text.hasPrefix(ReviewSheet.word + " ") {
          let words = cell.text.split(separator: " ").map(String.init)
          if words.count > 1, let version = Int(words[1]), version > ReviewSheet.version {
            throw DataError(.laterSheet(path))
          }
          guard
            words.count == 5, let language = Language(rawValue: words[2]),
            let round = Int(words[3])
          else { continue }
          return ReceivedReview(language: language, round: round, digest: words[4])
        }
      }
    }
    throw DataError(.noSheet(path))
  }

  /// The table that has the columns of answers, and where its heads stand.
  private static func answers(
    _ tables: [ReviewTable], _ language: Language
  ) -> (ReviewTable, (row: Int, columns: [ReviewSheet.Column: Int]))? {
    for table in tables {
      if let head = table.heads(language) { return (table, head) }
    }
    return nil
  }

  private static let wanted = Text(
    fr: "une feuille de relecture\u{202F}: classeur OpenDocument (.ods) ou Excel (.xlsx), ou CSV",
    en: "a review sheet: an OpenDocument workbook (.ods) or an Excel one (.xlsx), or CSV")
}
