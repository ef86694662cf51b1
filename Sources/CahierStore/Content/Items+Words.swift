package import CahierModel
internal import GRDB

extension DossierReader {
  /// The codes of the items of a kind whose field holds a word, in the order of the items.
  package func codes(ofKind kind: String, where field: String, is word: String) throws -> [ItemCode]
  {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT prefix, number FROM item
        JOIN itemField ON itemField.item = item.key AND field = :field AND form = 'word'
        WHERE kind = :kind AND value = :word
        ORDER BY position, key
        """, arguments: ["kind": kind, "field": field, "word": word])
    return rows.compactMap { ItemCode(prefix: $0[0], number: $0[1]) }
  }

  /// The codes of the items of a kind, of all kinds where none is given, in their order.
  package func codes(ofKind kind: String?) throws -> [ItemCode] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT prefix, number FROM item WHERE :kind IS NULL OR kind = :kind
        ORDER BY kind, position, key
        """, arguments: ["kind": kind])
    return rows.compactMap { ItemCode(prefix: $0[0], number: $0[1]) }
  }
}
