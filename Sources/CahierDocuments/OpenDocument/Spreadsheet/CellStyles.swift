import CahierFormats
import CahierModel

/// The automatic styles of a workbook, each once, in the order in which they are first needed.
struct CellStyles {
  /// What two cells with one style have in common.
  struct Key: Hashable {
    let role: Sheet.Cell.Role
    let format: CellFormat
    let alignment: Table.Alignment?
    let isUnlocked: Bool
  }

  private(set) var keys: [Key] = []
  private var names: [Key: String] = [:]
  private(set) var formats: [CellFormat] = []
  private var formatNames: [CellFormat: String] = [:]
  private(set) var validations: [(validation: CellValidation, cell: CellReference)] = []
  private var validationNames: [CellValidation: String] = [:]
  private(set) var widths: [Int] = []
  private var columnNames: [Int: String] = [:]

  init(_ spreadsheet: Spreadsheet) {
    for sheet in spreadsheet.sheets {
      for column in sheet.allColumns { add(column.width) }
      for (row, cells) in sheet.rows.enumerated() {
        for (column, cell) in cells.placed {
          add(Key(cell))
          if let validation = cell.validation {
            add(validation, CellReference(column, row, in: sheet.name))
          }
        }
      }
    }
  }

  private mutating func add(_ key: Key) {
    guard names[key] == nil else { return }
    keys.append(key)
    names[key] = "ce\(keys.count)"
    guard formatNames[key.format] == nil else { return }
    formats.append(key.format)
    formatNames[key.format] = "N\(formats.count)"
  }

  private mutating func add(_ validation: CellValidation, _ cell: CellReference) {
    guard validationNames[validation] == nil, validation.isWritable else { return }
    validations.append((validation, cell))
    validationNames[validation] = "val\(validations.count)"
  }

  private mutating func add(_ width: Int) {
    guard columnNames[width] == nil else { return }
    widths.append(width)
    columnNames[width] = "co\(widths.count)"
  }

  func name(of cell: Sheet.Cell) -> String? { names[Key(cell)] }
  func name(of format: CellFormat) -> String? { formatNames[format] }
  func name(of validation: CellValidation) -> String? { validationNames[validation] }
  func name(ofWidth width: Int) -> String? { columnNames[width] }
}

extension CellStyles.Key {
  fileprivate init(_ cell: Sheet.Cell) {
    self.init(
      role: cell.role, format: cell.format, alignment: cell.alignment, isUnlocked: cell.isUnlocked)
  }
}

extension Sheet {
  /// A column for each cell of the longest row.
  var allColumns: [Column] {
    let standard = Column(width: 2_500)
    return columns + (0..<max(0, width - columns.count)).map { _ in standard }
  }
}

extension CellValidation {
  /// The most letters of a list that Excel takes.
  private static let mostUnits = 255

  /// Whether office programs take it: a longer list would make Excel mend the whole file.
  var isWritable: Bool {
    guard case .list(let words) = rule else { return true }
    let length = words.reduce(-1) { $0 + $1.utf16.count + 1 }
    return !words.isEmpty && length <= Self.mostUnits && !words.contains { $0.contains(",") }
  }

  /// What is taken, as a condition of OpenFormula.
  var condition: String {
    switch rule {
    case .list(let words):
      let quoted = words.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
      return "of:cell-content-is-in-list(\(quoted.joined(separator: ";")))"
    case .number(let least, let most?):
      return
        "of:cell-content-is-decimal-number() and cell-content-is-between(\(least),\(most))"
    case .number(let least, nil):
      return "of:cell-content-is-decimal-number() and cell-content()>=\(least)"
    case .date: return "of:cell-content-is-date() and cell-content()>=1"
    }
  }
}
