// What the attributes of a cell say.

extension WorkbookReader {
  static func value(
    of element: XMLReader.Element, _ text: String, hasFormula: Bool
  ) -> Workbook.Value? {
    if element[OpenDocumentAddress.calcExtension, "value-type"] == "error" { return .error(text) }
    let office = OpenDocumentAddress.office
    let number = element[office, "value"] ?? ""
    switch element[office, "value-type"] {
    case "float": return .number(number)
    case "percentage": return .percentage(number)
    case "currency": return .currency(number, code: element[office, "currency"])
    case "date": return .date(element[office, "date-value"] ?? "")
    case "time": return .time(element[office, "time-value"] ?? "")
    case "boolean": return .boolean(element[office, "boolean-value"] ?? "")
    default:
      let text = element[office, "string-value"] ?? text
      return text.isEmpty && !hasFormula ? nil : .text(text)
    }
  }

  /// That a cell goes over others; nil for one that is alone.
  static func merge(_ element: XMLReader.Element) -> DocumentNote? {
    let columns = count(element, "number-columns-spanned")
    let rows = count(element, "number-rows-spanned")
    guard columns > 1 || rows > 1 else { return nil }
    return DocumentNote(.merge(columns: columns, rows: rows))
  }

  /// How often a row or cell stands there: no sheet has 2^24 rows.
  static func count(_ element: XMLReader.Element, _ attribute: String) -> Int {
    let text = element[OpenDocumentAddress.table, attribute]
    return min(max(1, text.flatMap { Int($0) } ?? 1), 1 << 24)
  }
}
