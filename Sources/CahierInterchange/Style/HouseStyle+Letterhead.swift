package import CahierFormats
package import CahierModel

extension HouseStyle {
  /// The looks of a house as a text document of its shows them: its letterhead, or any text with the
  /// right styles.
  ///
  /// Taken are the family and size of running text, the colours of text, headings and links, the
  /// margins, and of the pages called `Standard` the line and the picture of the header and the line
  /// of the footer. What the document does not say, or what cannot serve (a colour that is hard to
  /// read on white, a picture that is neither PNG nor JPEG), stays as in the style of Cahier.
  ///
  /// - Parameters:
  ///   - bytes: The file, an OpenDocument text or template of text.
  ///   - id: The name of the style.
  /// - Throws: What makes it no such document.
  package init(letterhead bytes: [UInt8], id: String) throws(OpenDocumentError) {
    let kinds: Set<OpenDocumentPackage.Kind> = [.text, .textTemplate]
    let package = try OpenDocumentPackage(bytes, of: kinds, parts: ["styles.xml"])
    let styles = try package.part("styles.xml")
    let letterhead: Letterhead
    do throws(XMLError) {
      letterhead = try LetterheadReader.read(styles)
    } catch {
      throw .xml(error, part: "styles.xml")
    }
    self.init(id: id, name: Text(same: id))
    takeLetters(of: letterhead)
    takeMargins(of: letterhead)
    header = Self.line(letterhead.header)
    footer = Self.line(letterhead.footer)
    guard let picture = letterhead.header.picture ?? letterhead.footer.picture else { return }
    let pictures = try OpenDocumentPackage(bytes, of: kinds, parts: [picture.part])
    logo = (try? pictures.part(picture.part)).flatMap { Self.logo(picture, $0, header) }
  }

  private mutating func takeLetters(of letterhead: Letterhead) {
    let body = letterhead.styles["Text_20_body"] == nil ? "Standard" : "Text_20_body"
    let font =
      letterhead.value(.fontName, of: body).map { letterhead.fonts[$0] ?? $0 }
      ?? letterhead.value(.fontFamily, of: body)
    textFont = font.map { $0.filter { $0 != "'" && $0 != "\"" } }.flatMap { name in
      ReadingNode.isFontFamily(name) ? name : nil
    }
    textSize = letterhead.value(.size, of: body).flatMap(Length.tenthsOfPoint)
      .flatMap { Limits.textSize.contains($0) ? $0 : nil }
    for (role, style) in [
      (ColourRole.text, body), (.heading, "Heading_20_1"), (.link, "Internet_20_Link"),
    ] where letterhead.styles[style] != nil {
      let colour = letterhead.value(.colour, of: style).flatMap(Colour.init)
      colours[role] = colour.flatMap { $0.contrast(with: Self.white) >= 450 ? $0 : nil }
    }
    if let heading = colours[.heading], heading.contrast(with: Self.white) >= 700 {
      colours[.tableHead] = heading
    }
  }

  private mutating func takeMargins(of letterhead: Letterhead) {
    guard let margins = letterhead.layout.flatMap({ letterhead.layouts[$0] }) else { return }
    func margin(_ name: String, in range: ClosedRange<Int>) -> Int? {
      let length = margins[name].flatMap(Length.hundredthsOfMillimetre)
      return length.flatMap { range.contains($0) ? $0 : nil }
    }
    sideMargin = margin("margin-left", in: Limits.sideMargin)
    topMargin = margin("margin-top", in: Limits.edgeMargin)
    bottomMargin = margin("margin-bottom", in: Limits.edgeMargin)
  }

  /// The lines of a header as one, cut where a page ends.
  private static func line(_ furniture: Letterhead.Furniture) -> Text? {
    let line = String(furniture.lines.joined(separator: " – ").prefix(120))
    return line.isEmpty ? nil : Text(same: line)
  }

  private static func logo(
    _ place: Letterhead.Picture, _ bytes: [UInt8], _ header: Text?
  ) -> Logo? {
    guard let picture = try? RasterPicture(bytes) else { return nil }
    let height = place.height.flatMap(Length.hundredthsOfMillimetre) ?? 1_800
    let words = place.words.map(Text.init(same:)) ?? header
    return Logo(
      picture: picture.bytes, mediaType: picture.format.mediaType, pixelWidth: picture.width,
      pixelHeight: picture.height,
      height: min(max(height, Limits.logoHeight.lowerBound), Limits.logoHeight.upperBound),
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
