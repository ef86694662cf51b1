/// The looks that a body gives its documents: what it leaves unsaid is as in the style of Cahier.
///
/// Lengths are hundredths of a millimetre, sizes of type tenths of a point.
package struct HouseStyle: Hashable, Sendable {
  /// The name under which it is asked for: `plain`.
  package var id: String
  package var name: Text
  package var summary: Text
  package var colours: [ColourRole: Colour] = [:]
  /// The colours of a screen that is set to dark.
  package var darkColours: [ColourRole: Colour] = [:]
  package var textFont: String?
  package var codeFont: String?
  /// Of running text: the other sizes follow from it.
  package var textSize: Int?
  package var sideMargin: Int?
  package var topMargin: Int?
  package var bottomMargin: Int?
  /// On the cover, before anything else.
  package var logo: Logo?
  /// A line of the house above the text of every page, and one below it.
  package var header: Text?
  package var footer: Text?

  package init(id: String, name: Text, summary: Text = Text(same: "")) {
    self.id = id
    self.name = name
    self.summary = summary
  }

  /// A picture that stands for the body.
  package struct Logo: Hashable, Sendable {
    /// A PNG or JPEG file, which has been looked through.
    package var picture: [UInt8]
    package var mediaType: String
    /// In pixels: only their proportion counts.
    package var pixelWidth: Int
    package var pixelHeight: Int
    /// On paper.
    package var height: Int
    /// What it shows, for those who do not see it.
    package var alternative: Text

    package init(
      picture: [UInt8], mediaType: String, pixelWidth: Int, pixelHeight: Int, height: Int,
      alternative: Text
    ) {
      self.picture = picture
      self.mediaType = mediaType
      self.pixelWidth = pixelWidth
      self.pixelHeight = pixelHeight
      self.height = height
      self.alternative = alternative
    }

    /// On paper, as wide as its proportion asks for.
    package var width: Int { height * pixelWidth / max(pixelHeight, 1) }
  }

  /// The lengths and sizes that a style may ask for: beyond them a page holds no text.
  package enum Limits {
    package static let textSize = 80...140
    package static let sideMargin = 1_000...5_000
    package static let edgeMargin = 800...5_000
    package static let logoHeight = 500...6_000
  }
}
