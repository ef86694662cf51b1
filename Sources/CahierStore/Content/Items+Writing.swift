package import CahierModel
internal import GRDB

/// Where an item goes in the order of its kind.
package enum ItemPlace: Hashable, Sendable {
  case first
  case last
  case before(ItemCode)
  case after(ItemCode)
}

extension DossierWriter {
  /// The next code of a prefix, which is given once and never again.
  package func nextCode(prefix: String) throws -> ItemCode {
    try database.cachedStatement(
      sql: """
        INSERT INTO codeCounter (prefix, last) VALUES (:prefix, 1)
        ON CONFLICT (prefix) DO UPDATE SET last = last + 1
        """
    ).execute(arguments: ["prefix": prefix])
    let last = try Int.fetchOne(
      database.cachedStatement(sql: "SELECT last FROM codeCounter WHERE prefix = ?"),
      arguments: [prefix])
    guard let last, let code = ItemCode(prefix: prefix, number: last) else {
      throw StoreError.unreadable(table: "codeCounter", key: prefix)
    }
    return code
  }

  /// Puts an item after all others of its kind.
  ///
  /// - Throws: `StoreError.duplicateItem` if its code was ever given to another.
  package func add(_ item: Item) throws {
    let position = try Int.fetchOne(
      database.cachedStatement(
        sql: "SELECT ifnull(max(position), 0) + 1 FROM item WHERE kind = ?"),
      arguments: [item.kind])
    try insert(item, position: position ?? 1)
  }

  func insert(_ item: Item, position: Int) throws {
    let code = item.code
    guard try !isTaken(code) else { throw StoreError.duplicateItem(code: code.description) }
    try database.cachedStatement(
      sql: """
        INSERT INTO item (id, prefix, number, kind, family, origin, position)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      item.id.description, code.prefix, code.number, item.kind, item.family, item.origin, position,
    ])
    let key = database.lastInsertedRowID
    try reserve(code)
    for entry in item.fields { try set(entry.value, of: entry.key, itemKey: key) }
    for entry in item.texts { try set(entry.value, of: entry.key, itemKey: key) }
  }

  private func isTaken(_ code: ItemCode) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM item WHERE prefix = ? AND number = ?)"),
      arguments: [code.prefix, code.number]) ?? false
  }

  private func reserve(_ code: ItemCode) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO codeCounter (prefix, last) VALUES (:prefix, :number)
        ON CONFLICT (prefix) DO UPDATE SET last = max(last, :number)
        """
    ).execute(arguments: ["prefix": code.prefix, "number": code.number])
  }

  /// Changes what an item says; its code, machine id, kind and place stay.
  ///
  /// - Throws: `StoreError.noItem`.
  package func update(_ item: Item) throws {
    let key = try key(of: item.code)
    let old = try reader.item(item.code)
    let main = try reader.mainLanguage()
    try keepFormerValues(
      of: key,
      old.fieldsChanged(in: item, main: main).map { ($0, old.fingerprint(of: $0)) })
    if old.family != item.family || old.origin != item.origin {
      try database.execute(
        sql: "UPDATE item SET family = ?, origin = ? WHERE key = ?",
        arguments: [item.family, item.origin, key])
    }
    for field in Set(old.fields.keys).union(item.fields.keys).sorted()
    where old.fields[field] != item.fields[field] {
      try set(item.fields[field], of: field, itemKey: key)
    }
    for field in Set(old.texts.keys).union(item.texts.keys).sorted()
    where old.texts[field] != item.texts[field] {
      let source = item.texts[field]?[main] ?? ""
      try keepSource(of: field, itemKey: key, before: source)
      try set(item.texts[field] ?? BilingualText(), of: field, itemKey: key)
    }
  }

  /// Moves an item within its kind.
  ///
  /// - Throws: `StoreError.noItem` if either is missing or they are of two kinds.
  package func move(_ code: ItemCode, to place: ItemPlace) throws {
    let kind = try reader.item(code).kind
    var codes = try reader.items(ItemQuery(kind: kind, languages: [.french])).map(\.code)
    codes.removeAll { $0 == code }
    codes.insert(code, at: try index(of: place, among: codes))
    for (position, code) in codes.enumerated() {
      try database.cachedStatement(
        sql: """
          UPDATE item SET position = :position
          WHERE prefix = :prefix AND number = :number AND position <> :position
          """
      ).execute(arguments: [
        "position": position + 1, "prefix": code.prefix, "number": code.number,
      ])
    }
  }

  private func index(of place: ItemPlace, among codes: [ItemCode]) throws -> Int {
    let (other, offset): (ItemCode, Int)
    switch place {
    case .first: return 0
    case .last: return codes.count
    case .before(let code): (other, offset) = (code, 0)
    case .after(let code): (other, offset) = (code, 1)
    }
    guard let index = codes.firstIndex(of: other) else {
      throw StoreError.noItem(code: other.description)
    }
    return index + offset
  }

  /// Removes an item and the links that go out from it.
  ///
  /// - Throws: `StoreError.noItem`, or `.itemInUse` with what hangs on it.
  package func remove(_ code: ItemCode) throws {
    let key = try key(of: code)
    let users = try reader.users(of: code)
    guard users.isEmpty else {
      throw StoreError.itemInUse(code: code.description, by: users)
    }
    try database.execute(sql: "DELETE FROM item WHERE key = ?", arguments: [key])
  }

  func key(of code: ItemCode) throws -> Int64 {
    let key = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT key FROM item WHERE prefix = ? AND number = ?"),
      arguments: [code.prefix, code.number])
    guard let key else { throw StoreError.noItem(code: code.description) }
    return key
  }

  private func set(_ value: ItemValue?, of field: String, itemKey key: Int64) throws {
    guard let value else {
      return try database.execute(
        sql: "DELETE FROM itemField WHERE item = ? AND field = ?", arguments: [key, field])
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO itemField (item, field, form, value) VALUES (:item, :field, :form, :value)
        ON CONFLICT (item, field) DO UPDATE SET form = :form, value = :value
        """
    ).execute(arguments: [
      "item": key, "field": field, "form": value.form, "value": value.stored,
    ])
  }

  private func set(_ text: BilingualText, of field: String, itemKey key: Int64) throws {
    for language in Language.allCases {
      guard let words = text[language], !words.isEmpty else {
        try database.cachedStatement(
          sql: "DELETE FROM itemText WHERE item = ? AND field = ? AND language = ?"
        ).execute(arguments: [key, field, language.rawValue])
        continue
      }
      try database.cachedStatement(
        sql: """
          INSERT INTO itemText (item, field, language, text) VALUES (:item, :field, :language, :text)
          ON CONFLICT (item, field, language) DO UPDATE SET text = :text, sourceFingerprint = NULL
          WHERE text <> :text
          """
      ).execute(arguments: [
        "item": key, "field": field, "language": language.rawValue, "text": words,
      ])
    }
  }
}
