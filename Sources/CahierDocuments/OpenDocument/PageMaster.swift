/// Pages of one kind: how they lie and what stands above and below their text.
struct PageMaster: Hashable, Sendable {
  let name: String
  let orientation: PageSection.Orientation
  let header: [Inline]?
  let footer: [Inline]?

  static let cover = "First_20_Page"
  static let standard = PageMaster(
    name: "Standard", orientation: .portrait, header: nil, footer: nil)
}

/// What the next paragraph or table must do before it begins.
enum PageChange: Hashable {
  case page
  /// The next column of a part in columns.
  case column
  /// A page of another kind.
  case master(String)
}
