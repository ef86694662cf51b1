package import CahierModel
internal import GRDB

/// Which items are read, and in which languages: a document in one language needs no other.
package struct ItemQuery: Sendable {
  /// The kind, or nil for all.
  package var kind: String?
  /// The languages of the texts that are read; both, unless one alone is asked for.
  package var languages: [Language]

  package init(kind: String? = nil, languages: [Language] = Language.allCases) {
    self.kind = kind
    self.languages = languages
  }
}

extension DossierReader {
  /// The items of a selection: kind by kind, each in its order.
  package func items(_ selection: ItemQuery = ItemQuery()) throws -> [Item] {
    var (items, places) = try itemRows(
      sql: """
        SELECT key, id, prefix, number, kind, family, origin FROM item
        WHERE :kind IS NULL OR kind = :kind
        ORDER BY kind, position, key
        """, arguments: ["kind": selection.kind])
    let choice = selection.kind.map(ItemValueRows.kind) ?? .all
    try readFields(into: &items, places: places, choice)
    try readTexts(into: &items, places: places, choice, in: selection.languages)
    return items
  }

  /// One item.
  ///
  /// - Throws: `StoreError.noItem`.
  package func item(_ code: ItemCode) throws -> Item {
    var (items, places) = try itemRows(
      sql: """
        SELECT key, id, prefix, number, kind, family, origin FROM item
        WHERE prefix = :prefix AND number = :number
        """, arguments: ["prefix": code.prefix, "number": code.number])
    guard let key = places.firstKey else { throw StoreError.noItem(code: code.description) }
    try readFields(into: &items, places: places, .item(key))
    try readTexts(into: &items, places: places, .item(key), in: Language.allCases)
    return items[0]
  }

  /// The ids of all items by their codes.
  package func itemIDs() throws -> [ItemCode: ItemID] {
    var ids: [ItemCode: ItemID] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT prefix, number, id FROM item")
    while let row = try rows.next() {
      guard
        let code = ItemCode(prefix: try row.decode(atIndex: 0), number: try row.decode(atIndex: 1))
      else { continue }
      ids[code] = ItemID(try row.decode(String.self, atIndex: 2))
    }
    return ids
  }

  /// How many items there are of each kind.
  package func itemCounts() throws -> [String: Int] {
    try Row.fetchAll(database, sql: "SELECT kind, count(*) FROM item GROUP BY kind")
      .reduce(into: [:]) { $0[try $1.decode(atIndex: 0)] = try $1.decode(atIndex: 1) }
  }

  /// The items, and the place of each by the key of its row.
  private func itemRows(
    sql: String, arguments: StatementArguments
  ) throws -> ([Item], RowPlaces) {
    var items: [Item] = []
    var places = RowPlaces()
    let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      let prefix: String = try row.decode(atIndex: 2)
      let number: Int = try row.decode(atIndex: 3)
      guard
        let code = ItemCode(prefix: prefix, number: number),
        let id = ItemID(try row.decode(String.self, atIndex: 1))
      else { throw StoreError.unreadable(table: "item", key: "\(prefix)-\(number)") }
      places.set(items.count, of: try row.decode(atIndex: 0))
      items.append(
        Item(
          code: code, id: id, kind: try row.decode(atIndex: 4), family: try row.decode(atIndex: 5),
          origin: try row.decode(atIndex: 6)))
    }
    return (items, places)
  }

  private func readFields(
    into items: inout [Item], places: RowPlaces, _ choice: ItemValueRows
  ) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT item, field, form, value FROM itemField WHERE \(choice.condition)",
      arguments: choice.arguments)
    var places = places
    while let row = try rows.next() {
      guard let place = places.place(of: try row.decode(atIndex: 0)) else { continue }
      guard
        let value = ItemValue(form: try row.decode(atIndex: 2), stored: try row.decode(atIndex: 3))
      else {
        throw StoreError.unreadable(table: "itemField", key: items[place].code.description)
      }
      items[place].fields[try row.decode(atIndex: 1)] = value
    }
  }

  private func readTexts(
    into items: inout [Item], places: RowPlaces, _ choice: ItemValueRows, in languages: [Language]
  ) throws {
    let only = languages.count == 1 ? languages[0].rawValue : nil
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT item, field, language, text FROM itemText
        WHERE \(choice.condition) AND (:language IS NULL OR language = :language)
        """, arguments: choice.arguments + ["language": only])
    var places = places
    while let row = try rows.next() {
      guard let place = places.place(of: try row.decode(atIndex: 0)) else { continue }
      guard let language = Language(rawValue: try row.decode(atIndex: 2)) else {
        throw StoreError.unreadable(table: "itemText", key: items[place].code.description)
      }
      items[place].texts[try row.decode(atIndex: 1), default: BilingualText()][language] =
        try row.decode(atIndex: 3)
    }
  }
}

extension DossierReader {
  /// The items that were taken from the library: the first code of each ready item.
  package func codesByOrigin() throws -> [String: ItemCode] {
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT origin, prefix, number FROM item WHERE origin IS NOT NULL ORDER BY key DESC")
    var codes: [String: ItemCode] = [:]
    while let row = try rows.next() {
      codes[try row.decode(atIndex: 0)] = ItemCode(
        prefix: try row.decode(atIndex: 1), number: try row.decode(atIndex: 2))
    }
    return codes
  }
}

/// Whose values are read: each choice has a condition that SQLite finds the rows by, where one
/// condition for all of them would make it look at every row of the table.
private enum ItemValueRows {
  case item(Int64)
  case kind(String)
  case all

  var condition: String {
    switch self {
    case .item: "item = :item"
    case .kind: "item IN (SELECT key FROM item WHERE kind = :kind)"
    case .all: "TRUE"
    }
  }

  var arguments: StatementArguments {
    switch self {
    case .item(let key): ["item": key]
    case .kind(let kind): ["kind": kind]
    case .all: [:]
    }
  }
}

/// Where the item of each row is in the list that is being read.
///
/// The values of an item come one after the other: the last answer is kept.
private struct RowPlaces {
  private var places: [Int64: Int] = [:]
  private var last: (key: Int64, place: Int)?

  var firstKey: Int64? { places.keys.first }

  mutating func set(_ place: Int, of key: Int64) {
    places[key] = place
  }

  mutating func place(of key: Int64) -> Int? {
    if let last, last.key == key { return last.place }
    guard let place = places[key] else { return nil }
    last = (key, place)
    return place
  }
}
