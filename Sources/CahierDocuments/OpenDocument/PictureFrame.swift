import CahierFormats
import CahierModel

/// A picture of the package where it stands in a document.
struct PictureFrame {
  let picture: OpenDocumentPart
  /// The name by which programs know it, unique in its document.
  let name: String
  /// In hundredths of a millimetre.
  let width: Int
  let height: Int
  /// What it shows in words.
  let title: String
  var description: String?

  /// Writes the picture as a letter of a line of text.
  func write(asLetter xml: inout XMLWriter) {
    write(
      [
        "draw:style-name": "Graphics", "draw:name": name, "text:anchor-type": "as-char",
        "svg:width": Measure.millimetres(width), "svg:height": Measure.millimetres(height),
      ], &xml)
  }

  /// Writes the picture in the upper left corner of a cell.
  ///
  /// Few spreadsheets have one: what its names stand for is said on the spot.
  func write(inCell xml: inout XMLWriter) {
    write(
      [
        "xmlns:draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "xmlns:xlink": "http://www.w3.org/1999/xlink", "draw:name": name,
        "svg:width": Measure.millimetres(width), "svg:height": Measure.millimetres(height),
        "svg:x": "0mm", "svg:y": Measure.millimetres(Self.gap / 2),
      ], &xml)
  }

  /// Blank above and below a picture in a cell, together, in hundredths of a millimetre.
  static let gap = 200

  private func write(_ attributes: KeyValuePairs<String, String?>, _ xml: inout XMLWriter) {
    xml.element("draw:frame", attributes) { xml in
      xml.element(
        "draw:image",
        [
          "xlink:href": picture.name, "xlink:type": "simple", "xlink:show": "embed",
          "xlink:actuate": "onLoad", "draw:mime-type": picture.mediaType,
        ])
      xml.element("svg:title", text: title)
      if let description { xml.element("svg:desc", text: description) }
    }
  }
}

extension PictureFrame {
  /// The logo of a house, no wider than the room that there is.
  init(_ logo: HouseStyle.Logo, in room: Int, words: (Text) -> String) {
    let width = min(logo.width, room)
    let ending = logo.mediaType == "image/png" ? "png" : "jpg"
    self.init(
      picture: OpenDocumentPart(
        "Pictures/logo.\(ending)", logo.mediaType, ByteChunks(logo.picture)),
      name: "Logo", width: width, height: logo.height * width / max(logo.width, 1),
      title: words(logo.alternative))
  }
}
