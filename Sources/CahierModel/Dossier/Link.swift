/// A typed arrow from one item to another: a need serves an objective.
package struct Link: Hashable, Sendable {
  /// The item that holds the link: the need that serves.
  package var from: ItemCode
  /// The id of the link in the template's kind: `serves`.
  package var role: String
  /// The item that it leads to, of one of the kinds that the role allows: the objective served.
  package var to: ItemCode

  package init(from: ItemCode, role: String, to: ItemCode) {
    self.from = from
    self.role = role
    self.to = to
  }
}
