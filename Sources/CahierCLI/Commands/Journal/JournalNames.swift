internal import CahierModel

/// What people call the items and offers to which rows of the journal point by number.
struct JournalNames {
  private var codes: [String: String] = [:]
  private var offers: [String: String] = [:]

  /// Gathers the names from all that the journal ever recorded: also of what is gone since.
  init(_ changes: some Sequence<RowChange>) {
    for change in changes {
      guard let key = change.value("key") else { continue }
      switch change.table {
      case "item": codes[key] = Self.code(of: change)
      case "offer": offers[key] = Self.offer(of: change)
      default: break
      }
    }
  }

  /// The code of an item whose own row this is.
  private static func code(of change: RowChange) -> String? {
    guard
      let prefix = change.value("prefix"), let number = change.value("number").flatMap({ Int($0) })
    else { return nil }
    return ItemCode(prefix: prefix, number: number)?.description
  }

  private static func offer(of change: RowChange) -> String? {
    let variant = change.value("variant").flatMap { $0.isEmpty ? nil : $0 }
    return change.value("tenderer").map { name in variant.map { "\(name) (\($0))" } ?? name }
  }

  /// The codes of the items that a row is about, its own first.
  func items(of change: RowChange) -> [String] {
    if change.table == "item" { return Self.code(of: change).map { [$0] } ?? [] }
    return ["item", "fromItem", "toItem"].compactMap { change.value($0).flatMap { codes[$0] } }
  }

  /// What a column of a row says where it is the number of an item or of an offer.
  func name(_ column: String, of change: RowChange) -> String? {
    guard let value = change.value(column) else { return nil }
    switch column {
    case "item", "fromItem", "toItem": return codes[value] ?? value
    case "offer": return offers[value] ?? value
    default: return value
    }
  }
}
