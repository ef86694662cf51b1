package import CahierFormats
package import CahierModel

/// The looks of a house as a text document of its shows them: its letterhead, or any text with the
/// right styles.
///
/// Taken are the family and size of running text, the colours of text, headings and links, the
/// margins, and of the pages called `Standard` the line and the picture of the header and the line
/// of the footer. What the document does not say, or what cannot serve (a colour that is hard to
/// read on white, a picture that is neither PNG nor JPEG), stays as in the style of Cahier.
package struct LetterheadLooks {
  /// The looks, with what the document says and what can serve.
  package private(set) var style: HouseStyle
  /// What the document says and what cannot serve, in the order in which it was looked at.
  package private(set) var left: [LetterheadRest] = []

  /// Reads the looks of a document.
  ///
  /// - Parameters:
  ///   - bytes: The file, an OpenDocument text or template of text.
  ///   - id: The name of the style.
  /// - Throws: What makes it no such document.
  package init(_ bytes: [UInt8], id: String) throws(OpenDocumentError) {
    let kinds: Set<OpenDocumentPackage.Kind> = [.text, .textTemplate]
    let package = try OpenDocumentPackage(bytes, of: kinds, parts: ["styles.xml"])
    let styles = try package.part("styles.xml")
    let letterhead: Letterhead
    do throws(XMLError) {
      letterhead = try LetterheadReader.read(styles)
    } catch {
      throw .xml(error, part: "styles.xml")
    }
    style = HouseStyle(id: id, name: Text(same: id))
    takeLetters(of: letterhead)
    takeColours(of: letterhead)
    takeMargins(of: letterhead)
    style.header = line(letterhead.header, .header)
    style.footer = line(letterhead.footer, .footer)
    guard let picture = letterhead.header.picture ?? letterhead.footer.picture else { return }
    let pictures = try OpenDocumentPackage(bytes, of: kinds, parts: [picture.part])
    takeLogo(picture, try? pictures.part(picture.part))
  }

  /// Leaves out the colours that cannot be read on some ground of the documents.
  package mutating func leave(_ unlawful: Set<ColourRole>) {
    for role in ColourRole.allCases where unlawful.contains(role) {
      guard let colour = style.colours.removeValue(forKey: role) else { continue }
      left.append(.faintColour(role, "\(colour)"))
    }
  }

  // MARK: Letters

  private static func body(of letterhead: Letterhead) -> String {
    letterhead.styles["Text_20_body"] == nil ? "Standard" : "Text_20_body"
  }

  private mutating func takeLetters(of letterhead: Letterhead) {
    let body = Self.body(of: letterhead)
    let font =
      letterhead.value(.fontName, of: body).map { letterhead.fonts[$0] ?? $0 }
      ?? letterhead.value(.fontFamily, of: body)
    if let name = font?.filter({ $0 != "'" && $0 != "\"" }), !name.isEmpty {
      if ReadingNode.isFontFamily(name) { style.textFont = name } else { left.append(.font(name)) }
    }
    guard let stated = letterhead.value(.size, of: body) else { return }
    style.textSize = Length.tenthsOfPoint(stated).flatMap { size in
      HouseStyle.Limits.textSize.contains(size) ? size : nil
    }
    if style.textSize == nil { left.append(.textSize(stated)) }
  }

  private mutating func takeColours(of letterhead: Letterhead) {
    for (role, name) in [
      (ColourRole.text, Self.body(of: letterhead)), (.heading, "Heading_20_1"),
      (.link, "Internet_20_Link"),
    ] where letterhead.styles[name] != nil {
      guard let colour = letterhead.value(.colour, of: name).flatMap(Colour.init) else { continue }
      if colour.contrast(with: Self.white) >= 450 {
        style.colours[role] = colour
      } else {
        left.append(.faintColour(role, "\(colour)"))
      }
    }
    if let heading = style.colours[.heading], heading.contrast(with: Self.white) >= 700 {
      style.colours[.tableHead] = heading
    }
  }

  // MARK: Pages

  private mutating func takeMargins(of letterhead: Letterhead) {
    guard let margins = letterhead.layout.flatMap({ letterhead.layouts[$0] }) else { return }
    typealias Limits = HouseStyle.Limits
    style.sideMargin = margin("margin-left", of: margins, in: Limits.sideMargin)
    style.topMargin = margin("margin-top", of: margins, in: Limits.edgeMargin)
    style.bottomMargin = margin("margin-bottom", of: margins, in: Limits.edgeMargin)
  }

  private mutating func margin(
    _ name: String, of margins: [String: String], in range: ClosedRange<Int>
  ) -> Int? {
    guard let stated = margins[name] else { return nil }
    if let length = Length.hundredthsOfMillimetre(stated), range.contains(length) { return length }
    left.append(.margin(name, stated))
    return nil
  }

  /// The lines of a header as one, cut where a page ends.
  private mutating func line(
    _ furniture: Letterhead.Furniture, _ place: LetterheadRest.Edge
  ) -> Text? {
    let whole = furniture.lines.joined(separator: " – ")
    if whole.count > Self.lineLimit { left.append(.lineEnd(place, whole)) }
    let line = String(whole.prefix(Self.lineLimit))
    return line.isEmpty ? nil : Text(same: line)
  }

  private static let lineLimit = 120

  private mutating func takeLogo(_ place: Letterhead.Picture, _ bytes: [UInt8]?) {
    guard let bytes else { return left.append(.missingPicture(place.part)) }
    guard let picture = try? RasterPicture(bytes) else { return left.append(.picture(place.part)) }
    let limits = HouseStyle.Limits.logoHeight
    let height = place.height.flatMap(Length.hundredthsOfMillimetre) ?? 1_800
    let words = place.words.map(Text.init(same:)) ?? style.header
    style.logo = HouseStyle.Logo(
      picture: picture.bytes, mediaType: picture.format.mediaType, pixelWidth: picture.width,
      pixelHeight: picture.height,
      height: min(max(height, limits.lowerBound), limits.upperBound),
      alternative: words ?? Text(fr: "Logo de l’acheteur", en: "Logo of the buyer"))
  }

  private static let white = Colour(rgb: 0xFFFFFF)
}

/// Lengths as OpenDocument writes them: `2cm`, `0.7874in`, `10.5pt`.
private enum Length {
  /// Hundredths of a millimetre in a unit, as a fraction.
  private static let units: [(name: String, numerator: Int, denominator: Int)] = [
    ("mm", 100, 1), ("cm", 1_000, 1), ("in", 2_540, 1), ("pt", 2_540, 72), ("pc", 2_540, 6),
  ]

  /// Rounded down; nil for what is no length, or one that no page has.
  static func hundredthsOfMillimetre(_ text: String) -> Int? {
    guard let unit = units.first(where: { text.hasSuffix($0.name) }),
      let number = number(text.dropLast(unit.name.count))
    else { return nil }
    return number.coefficient * unit.numerator
      / (unit.denominator * ExactDecimal.powerOfTen(number.decimals))
  }

  /// Rounded down; nil for anything but points.
  static func tenthsOfPoint(_ text: String) -> Int? {
    guard text.hasSuffix("pt"), let number = number(text.dropLast(2)) else { return nil }
    return number.coefficient * 10 / ExactDecimal.powerOfTen(number.decimals)
  }

  private static func number(_ text: Substring) -> ExactDecimal? {
    let number = try? ExactDecimal(parsing: String(text))
    return number.flatMap { (0..<10_000_000_000).contains($0.coefficient) ? $0 : nil }
  }
}
