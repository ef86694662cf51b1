/// One thing that the dossier says of a kind of its template: a need, a constraint, a use case.
///
/// What fields it has, and which must be filled, is the template's to say: an item only holds them.
package struct Item: Hashable, Sendable {
  /// The code under which people and documents call the item: `BF-012`.
  package var code: ItemCode
  /// The opaque name that survives renames and moves: 16 hexadecimal digits.
  package var id: ItemID
  /// The id of the kind in the template: `need`.
  package var kind: String
  /// The word of the kind's vocabulary of families, or nil for a kind that has none.
  package var family: String?
  /// The ready item of the template's library that it was taken from, if it was.
  package var origin: String?
  /// The values of fields that are no text, by field id.
  package var fields: FieldValues<ItemValue>
  /// The texts by field id, parameters unresolved: `{accounts}` stays as it was written.
  package var texts: FieldValues<BilingualText>

  package init(
    code: ItemCode, id: ItemID, kind: String, family: String? = nil, origin: String? = nil,
    fields: FieldValues<ItemValue> = [:], texts: FieldValues<BilingualText> = [:]
  ) {
    self.code = code
    self.id = id
    self.kind = kind
    self.family = family
    self.origin = origin
    self.fields = fields
    self.texts = texts
  }
}

/// The opaque name of an item, the same in every file that its dossier was ever written to.
package struct ItemID: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Reads 16 hexadecimal digits in small letters, or returns nil.
  package init?(_ text: String) {
    guard
      text.utf8.count == 16,
      text.utf8.allSatisfy({
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      })
    else { return nil }
    description = text
  }

  /// Makes a name from random bits, which the caller draws.
  package init(bits: UInt64) {
    let digits = String(bits, radix: 16)
    description = String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
