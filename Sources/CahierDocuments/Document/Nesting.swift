/// How deep writers go, far below what readers stop at: XML libraries at 256 elements, browsers at
/// 512, office programs at 10 levels of a list.
///
/// What lies deeper is written too, at the deepest level.
enum Nesting {
  static let lists = 10
  static let tables = 4
  static let notes = 4
  /// Sections that lie in one another, on a page of HTML.
  static let sections = 8
  /// Runs of text: a link in an emphasis in a language.
  static let runs = 16
}
