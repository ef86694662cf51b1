internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// What people call the items and offers to which rows of the journal point by number.
///
/// A number may go to another item once the first is gone: names are those of the time of the line.
/// So the journal is read from its start, row by row.
struct JournalNames {
  private var codes: [String: String] = [:]
  private var offers: [String: String] = [:]

  /// The names before the first line that recorded rows.
  ///
  /// What the journal never recorded is in the dossier still; of the rest the first record tells.
  init(_ changes: some Sequence<RowChange>, now: RowNames) {
    for (key, code) in now.items { codes["\(key)"] = code.description }
    for (key, offer) in now.offers { offers["\(key)"] = Self.name(offer.tenderer, offer.variant) }
    var seen: Set<[String]> = []
    for change in changes where ["item", "offer"].contains(change.table) {
      guard let key = change.value("key"), seen.insert([change.table, key]).inserted else {
        continue
      }
      set(key, of: change, to: change.before.map { Self.name(of: change.table, $0) } ?? nil)
    }
  }

  /// Takes in the next row of the journal.
  mutating func take(_ change: RowChange) {
    guard let key = change.value("key") else { return }
    set(key, of: change, to: Self.name(of: change.table, change.row))
  }

  private mutating func set(_ key: String, of change: RowChange, to name: String?) {
    switch change.table {
    case "item": codes[key] = name
    case "offer": offers[key] = name
    default: break
    }
  }

  private static func name(of table: String, _ row: RowChange.Row) -> String? {
    func value(_ column: String) -> String? { row.first { $0.key == column }?.value.text }
    if table == "offer" { return value("tenderer").map { name($0, value("variant") ?? "") } }
    guard let prefix = value("prefix"), let number = value("number").flatMap({ Int($0) }) else {
      return nil
    }
    return ItemCode(prefix: prefix, number: number)?.description
  }

  private static func name(_ tenderer: String, _ variant: String) -> String {
    variant.isEmpty ? tenderer : "\(tenderer) (\(variant))"
  }

  /// The row with the names of the moment.
  func named(_ change: RowChange) -> NamedChange {
    var names: [String: String] = [:]
    for column in ["item", "fromItem", "toItem"] {
      names[column] = change.value(column).flatMap { codes[$0] }
    }
    names["offer"] = change.value("offer").flatMap { offers[$0] }
    let own = change.table == "item" ? change.value("key").flatMap { codes[$0] } : nil
    let items = [own, names["item"], names["fromItem"], names["toItem"]].compactMap(\.self)
    return NamedChange(change: change, items: items, names: names)
  }
}

/// A row of the journal with what people call the items and offers in it.
struct NamedChange {
  let change: RowChange
  /// The codes of the items that the row is about, its own first.
  let items: [String]
  /// What the columns say that are numbers of items or offers.
  let names: [String: String]

  /// What a column says where it is the number of an item or of an offer: its name.
  func name(_ column: String) -> String? { names[column] ?? change.value(column) }
}
