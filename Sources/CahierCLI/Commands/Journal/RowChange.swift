internal import CahierFormats
internal import CahierModel

/// One row that a change touched, as the journal recorded it.
struct RowChange {
  /// The columns of a row with their values, in the order of its table.
  typealias Row = [DataNode.Entry]

  /// The table of the dossier: `itemText`.
  let table: String
  /// The row before, nil for one that was added.
  let before: Row?
  /// The row after, nil for one that was removed.
  let after: Row?

  /// Reads a line of the content of the journal, or returns nil for what is none.
  init?(_ line: some StringProtocol) {
    guard
      let node = try? JSONReader.read(Array(line.utf8)), case .mapping(let entries) = node.value,
      let name = entries.first(where: { $0.key == "table" })?.value.text
    else { return nil }
    func row(_ key: String) -> Row? {
      guard
        case .mapping(let columns)? = entries.first(where: { $0.key == key })?.value.value
      else { return nil }
      return columns
    }
    (table, before, after) = (name, row("before"), row("after"))
  }

  /// The row as it is after the change, or as it was before it was removed.
  var row: Row { after ?? before ?? [] }

  /// The value of a column, nil for none.
  func value(_ column: String) -> String? {
    row.first { $0.key == column }?.value.text
  }

  /// The columns whose values are not the same before and after.
  var changed: [(column: String, before: String?, after: String?)] {
    let old = Dictionary(
      (before ?? []).map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(
      (after ?? []).map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    return row.map(\.key).compactMap { column in
      let (before, after) = (old[column]?.text, new[column]?.text)
      return before == after ? nil : (column, before, after)
    }
  }
}

extension DataNode {
  /// The text of a value as it was written, nil for nothing.
  var text: String? {
    guard case .scalar(let text, let isQuoted) = value else { return nil }
    return isQuoted || text != "null" ? text : nil
  }

  /// The value for programs.
  var json: JSONValue {
    switch value {
    case .scalar(let text, isQuoted: true): .string(text)
    case .scalar("null", _): .null
    case .scalar("true", _): .boolean(true)
    case .scalar("false", _): .boolean(false)
    case .scalar(let text, _): .number(text)
    case .sequence(let nodes): .array(nodes.map(\.json))
    case .mapping(let entries): .object(entries.map { .init($0.key, $0.value.json) })
    }
  }
}
