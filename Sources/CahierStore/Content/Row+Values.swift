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

  /// Reads a row that a column of its own tells from the others.
  init(_ row: Row, table: String, keyColumn: String) throws(StoreError) {
    let unnamed = RowReader(row, table: table, key: "")
    self.init(row, table: table, key: try unnamed.value(keyColumn))
  }

  var fault: StoreError { .unreadable(table: table, key: key) }

  func require<Value>(_ value: Value?) throws(StoreError) -> Value {
    guard let value else { throw fault }
    return value
  }

  /// The value of a column, of the type that is asked for and no other.
  ///
  /// A subscript of `Row` would stop the program at a null or at another type, and a file that
  /// another program wrote may hold either.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: String, as type: Value.Type = Value.self
  ) throws(StoreError) -> Value {
    do {
      return try row.decode(type, forColumn: column)
    } catch {
      throw fault
    }
  }

  /// A count that the table keeps within bounds.
  func number(_ column: String, in bounds: ClosedRange<Int>) throws(StoreError) -> Int {
    let number: Int = try value(column)
    guard bounds.contains(number) else { throw fault }
    return number
  }

  func optionalNumber(_ column: String, in bounds: ClosedRange<Int>) throws(StoreError) -> Int? {
    try value(column, as: Int?.self) == nil ? nil : number(column, in: bounds)
  }

  func word<Word: RawRepresentable<String>>(
    _ column: String, as type: Word.Type
  ) throws(StoreError) -> Word {
    try require(Word(rawValue: value(column, as: String.self)))
  }

  func optionalWord<Word: RawRepresentable<String>>(
    _ column: String, as type: Word.Type
  ) throws(StoreError) -> Word? {
    try value(column, as: String?.self) == nil ? nil : word(column, as: type)
  }

  func decimal(_ column: String) throws(StoreError) -> ExactDecimal {
    try require(try? ExactDecimal(parsing: value(column, as: String.self)))
  }

  func optionalDecimal(_ column: String) throws(StoreError) -> ExactDecimal? {
    try value(column, as: String?.self) == nil ? nil : decimal(column)
  }

  func date(_ column: String) throws(StoreError) -> CalendarDate {
    try require(CalendarDate(iso: value(column, as: String.self)))
  }

  func optionalDate(_ column: String) throws(StoreError) -> CalendarDate? {
    try value(column, as: String?.self) == nil ? nil : date(column)
  }

  func currency(_ column: String) throws(StoreError) -> Currency {
    try require(Currency(value(column, as: String.self)))
  }

  /// The text whose two languages stand in `nameFr` and `nameEn`, for a `column` of `name`.
  func text(_ column: String) throws(StoreError) -> BilingualText {
    BilingualText(fr: try value("\(column)Fr"), en: try value("\(column)En"))
  }
}
