internal import CahierModel

/// What the formats of numbers tell of the cells of an Excel workbook: days, shares, plain numbers.
///
/// - Source: ECMA-376, part 1, section 18.8.30: the formats that programs know by their number.
struct OfficeNumberFormats {
  private enum Kind {
    case number, percentage, date
  }

  private var codes: [Int: String] = [:]
  private var cells: [Int] = []
  /// Whether days are counted from 1904, as old Macintosh programs do.
  var beginsIn1904 = false

  /// Reads the part of the styles.
  mutating func read(_ source: OfficeSource) throws(XMLError) {
    var isOfCells = false
    while let event = try source.reader.next() {
      switch event {
      case .start(let start):
        let element = OfficeElement(start)
        let id = element["numFmtId"].flatMap { Int($0) }
        switch element.local {
        case "numFmt": if let id { codes[id] = element["formatCode"] }
        case "cellXfs": isOfCells = true
        case "xf": if isOfCells { cells.append(id ?? 0) }
        default: break
        }
      case .end(let name): if name.local == "cellXfs" { isOfCells = false }
      case .text: break
      }
    }
  }

  /// What a number of a style is, and how it is shown.
  func content(_ number: String, style: Int?) -> (value: Workbook.Value, text: String) {
    let plain = Self.plain(number)
    switch kind(of: style) {
    case .number: return (.number(plain), plain)
    case .percentage: return (.percentage(plain), plain)
    case .date:
      guard let day = Double(number).flatMap(day) else { return (.number(plain), plain) }
      return (.date(day), day)
    }
  }

  private func kind(of style: Int?) -> Kind {
    guard let style, cells.indices.contains(style) else { return .number }
    switch cells[style] {
    case 9, 10: return .percentage
    case 14...17, 22, 27...36, 50...58: return .date
    case let id: return codes[id].map(Self.kind) ?? .number
    }
  }

  /// What a format of the workbook's own shows: letters of days and years outside quotes.
  private static func kind(_ code: String) -> Kind {
    var (isQuoted, isBracketed, letters): (Bool, Bool, String) = (false, false, "")
    for sign in code.prefix(200) {
      switch sign {
      case "\"": isQuoted.toggle()
      case "[": isBracketed = true
      case "]": isBracketed = false
      default: if !isQuoted, !isBracketed { letters.append(sign) }
      }
    }
    if letters.contains("%") { return .percentage }
    let small = letters.lowercased()
    return small.contains("d") && small.contains("m") || small.contains("y") ? .date : .number
  }

  /// The number as Excel shows it: its files keep two digits more than it knows.
  private static func plain(_ number: String) -> String {
    let isLong = number.utf8.count { (48...57).contains($0) } > 15
    guard isLong || number.contains("E") || number.contains("e"), let value = Double(number),
      value.magnitude < 1e15, value.magnitude >= 1e-4 || value == 0
    else { return number }
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The day of a number, as `2026-11-21`; nil for one that is none of Excel's.
  private func day(_ serial: Double) -> String? {
    guard serial >= 1, serial < 2_958_466 else { return nil }
    // 1900 had no 29 February, which Excel counts: days before March 1900 are left as numbers.
    let days = Int(serial) + (beginsIn1904 ? 1_462 : 0)
    guard days > 60 else { return nil }
    return Self.epoch?.adding(days: days).description
  }

  /// The day 0 of Excel, as all days after the 29 February 1900 that it counts are from.
  private static let epoch = CalendarDate(year: 1899, month: 12, day: 30)
}
