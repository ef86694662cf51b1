internal import CahierFormats
internal import CahierModel

/// What the styles of a text document say, as far as looks of a house are made of it.
struct Letterhead {
  /// The properties of letters that are looked at.
  enum Property: String, CaseIterable, Hashable {
    case colour = "color"
    case fontName = "font-name"
    case fontFamily = "font-family"
    case size = "font-size"
  }

  /// A style with what it says itself.
  struct Style {
    var parent: String?
    var properties: [Property: String] = [:]
  }

  /// What stands in a header or footer.
  struct Furniture {
    /// The paragraphs, without their blanks at both ends.
    var lines: [String] = []
    /// The first picture: where it lies in the package, how high it is, what it shows.
    var picture: Picture?
  }

  /// A picture by its place in the package.
  struct Picture: Hashable {
    var part: String
    var height: String?
    var words: String?
  }

  /// The families of letters, by the names that styles call them.
  var fonts: [String: String] = [:]
  /// The styles of paragraphs and letters, by their names; the default is the empty name.
  var styles: [String: Style] = [:]
  /// The margins of each layout of pages: `margin-top: 2cm`.
  var layouts: [String: [String: String]] = [:]
  /// The layout and furniture of the pages that documents mostly have.
  var layout: String?
  var header = Furniture()
  var footer = Furniture()

  /// What a style or those that it descends from say; nil where none says anything.
  func value(_ property: Property, of name: String) -> String? {
    var next: String? = name
    // A chain that turns back on itself would go on for ever.
    for _ in 0..<20 {
      guard let style = next.flatMap({ styles[$0] }) else { break }
      if let value = style.properties[property] { return value }
      next = style.parent
    }
    return styles[""]?.properties[property]
  }
}
