/// A part of a template that is only taken from: documents and counts do without it.
///
/// The shelves are two thirds of a template. The names are the keys of the canonical form.
package enum TemplateShelf: String, CaseIterable, Hashable, Sendable {
  /// The ready items.
  case library
  /// The award criteria that are offered.
  case criteria
}

extension ReferenceTarget {
  /// The shelf on which such a thing stands, or nil where it is on none.
  var shelf: TemplateShelf? {
    switch self {
    case .item: .library
    case .group: .criteria
    default: nil
    }
  }
}
