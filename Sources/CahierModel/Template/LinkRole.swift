/// A way in which an item of one kind leads to items of others: a need *serves* objectives.
package struct LinkRole: Hashable, Sendable, Identifiable {
  /// What the template calls the link, once in its kind: `serves`.
  package let id: String
  /// How the link reads from the item that holds it: “serves”.
  package let label: Text
  /// How it reads from the other end: “is served by”.
  package let inverse: Text
  /// The kinds to which it may lead: their ids.
  package let kinds: [String]
  /// How many links a complete item has, 0 where none is needed.
  package let atLeast: Int
  /// Whether a ready item brings along those that it leads to in this way: a requirement that says
  /// “listed in the annex” is nothing without the annex.
  package let bringsAlong: Bool

  package init(
    id: String, label: Text, inverse: Text, kinds: [String], atLeast: Int = 0,
    bringsAlong: Bool = false
  ) {
    self.id = id
    self.label = label
    self.inverse = inverse
    self.kinds = kinds
    self.atLeast = atLeast
    self.bringsAlong = bringsAlong
  }
}
