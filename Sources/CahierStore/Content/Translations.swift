package import CahierModel
internal import GRDB

// A translation keeps the fingerprint of the text that it was made from as soon as that text is
// another: without one it was made from the text as it stands. So a file of before translations
// were watched needs nothing.

extension DossierReader {
  /// The translations whose source has changed since they were made, in the order of the items.
  ///
  /// A source that was changed and changed back is the one that the translation was made from.
  package func staleTranslations(of code: ItemCode? = nil) throws -> [StaleTranslation] {
    guard try hasKeptSources() else { return [] }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT prefix, number, translation.field, translation.language,
          translation.sourceFingerprint, source.text
        FROM itemText AS translation
        JOIN item ON item.key = translation.item
        JOIN itemText AS source ON source.item = translation.item
          AND source.field = translation.field AND source.language = :main
        WHERE translation.language <> :main AND translation.sourceFingerprint IS NOT NULL
          AND (:prefix IS NULL OR prefix = :prefix AND number = :number)
        ORDER BY item.kind, item.position, item.key, translation.field
        """,
      arguments: [
        "main": try mainLanguage().rawValue, "prefix": code?.prefix, "number": code?.number,
      ])
    return try rows.compactMap { row in
      let fingerprint: String = try row.decode(atIndex: 4)
      if try SHA256.digest(of: row.decode(String.self, atIndex: 5)).description == fingerprint {
        return nil
      }
      guard
        let item = ItemCode(prefix: try row.decode(atIndex: 0), number: try row.decode(atIndex: 1)),
        let language = Language(rawValue: try row.decode(atIndex: 3))
      else { throw StoreError.unreadable(table: "itemText", key: "") }
      return StaleTranslation(item: item, field: try row.decode(atIndex: 2), language: language)
    }
  }

  /// Whether any translation keeps a fingerprint: mostly none does, and to look for it item by item
  /// takes ten times as long.
  private func hasKeptSources() throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM itemText WHERE sourceFingerprint IS NOT NULL)") ?? false
  }
}

extension DossierWriter {
  /// Notes that the translations of an item say what its texts say now.
  ///
  /// - Throws: `StoreError.noItem`.
  package func confirmTranslations(of code: ItemCode) throws {
    try database.execute(
      sql: """
        UPDATE itemText SET sourceFingerprint = NULL
        WHERE item = ? AND sourceFingerprint IS NOT NULL
        """, arguments: [try key(of: code)])
  }

  /// Keeps, beside the translations of a text that is about to change, what they were made from.
  func keepSource(of field: String, itemKey key: Int64, before text: String) throws {
    let main = try reader.mainLanguage()
    let old = try String.fetchOne(
      database.cachedStatement(
        sql: "SELECT text FROM itemText WHERE item = ? AND field = ? AND language = ?"),
      arguments: [key, field, main.rawValue])
    guard let old, old != text else { return }
    try database.cachedStatement(
      sql: """
        UPDATE itemText SET sourceFingerprint = ?
        WHERE item = ? AND field = ? AND language <> ? AND sourceFingerprint IS NULL
        """
    ).execute(arguments: [SHA256.digest(of: old).description, key, field, main.rawValue])
  }
}
