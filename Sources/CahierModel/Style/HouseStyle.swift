/// The looks that a body gives its documents: what it leaves unsaid is as in the style of Cahier.
///
/// Lengths are hundredths of a millimetre, sizes of type tenths of a point.
package struct HouseStyle: Hashable, Sendable {
  /// The name under which it is asked for: `plain`.
  package var id: String
  /// What people read in the list of styles.
  package var name: Text
  /// What documents look like in it, as the list of styles says; empty where nothing is said.
  package var summary: Text
  /// The colours of the page by what they are for; a role that is missing keeps the standard
  /// colour.
  package var colours: [ColourRole: Colour] = [:]
  /// The colours of a screen that is set to dark.
  package var darkColours: [ColourRole: Colour] = [:]
  /// The family of the font of running text and headings, or nil for the standard one.
  package var textFont: String?
  /// The family of the font of codes and formulas, of a fixed width, or nil for the standard one.
  package var codeFont: String?
  /// Of running text: the other sizes follow from it.
  package var textSize: Int?
  /// The blank to the left and to the right of the text, in hundredths of a millimetre.
  package var sideMargin: Int?
  /// The blank above the text, in hundredths of a millimetre.
  package var topMargin: Int?
  /// The blank below the text, in hundredths of a millimetre.
  package var bottomMargin: Int?
  /// On the cover, before anything else.
  package var logo: Logo?
  /// A line of the house above the text of every page, and one below it.
  package var header: Text?
  /// The line of the house below the text of every page.
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
    /// What the file is, as the Internet names it: `image/png` or `image/jpeg`.
    package var mediaType: String
    /// In pixels: only their proportion counts.
    package var pixelWidth: Int
    /// The height in pixels.
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
    /// Tenths of a point: from 8 to 14 points.
    package static let textSize = 80...140
    /// Hundredths of a millimetre: from 1 to 5 cm.
    package static let sideMargin = 1_000...5_000
    /// Hundredths of a millimetre, above and below the text: from 8 mm to 5 cm.
    package static let edgeMargin = 800...5_000
    /// Hundredths of a millimetre on paper: from 5 mm to 6 cm.
    package static let logoHeight = 500...6_000
  }
}
