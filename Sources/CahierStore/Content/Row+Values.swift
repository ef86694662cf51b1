internal import CahierModel
internal import GRDB

/// Reads the values of the model from rows, and names the row where one is no value.
struct RowReader {
  let row: Row
  let table: String
  let key: String

  init(_ row: Row, table: String, key: String) {
    self.row = row
    self.table = table
    self.key = key
  }

  var fault: StoreError { .unreadable(table: table, key: key) }

  func require<Value>(_ value: Value?) throws(StoreError) -> Value {
    guard let value else { throw fault }
    return value
  }

  func word<Word: RawRepresentable<String>>(
    _ column: String, as type: Word.Type
  ) throws(StoreError) -> Word {
    try require((row[column] as String?).flatMap(Word.init(rawValue:)))
  }

  func optionalWord<Word: RawRepresentable<String>>(
    _ column: String, as type: Word.Type
  ) throws(StoreError) -> Word? {
    guard (row[column] as String?) != nil else { return nil }
    return try word(column, as: type)
  }

  func decimal(_ column: String) throws(StoreError) -> ExactDecimal {
    try require((row[column] as String?).flatMap { try? ExactDecimal(parsing: $0) })
  }

  func optionalDecimal(_ column: String) throws(StoreError) -> ExactDecimal? {
    guard (row[column] as String?) != nil else { return nil }
    return try decimal(column)
  }

  func date(_ column: String) throws(StoreError) -> CalendarDate {
    try require((row[column] as String?).flatMap { CalendarDate(iso: $0) })
  }

  func optionalDate(_ column: String) throws(StoreError) -> CalendarDate? {
    guard (row[column] as String?) != nil else { return nil }
    return try date(column)
  }

  func currency(_ column: String) throws(StoreError) -> Currency {
    try require((row[column] as String?).flatMap { Currency($0) })
  }

  /// The text whose two languages stand in `nameFr` and `nameEn`, for a `column` of `name`.
  func text(_ column: String) -> BilingualText {
    BilingualText(fr: row["\(column)Fr"], en: row["\(column)En"])
  }
}
