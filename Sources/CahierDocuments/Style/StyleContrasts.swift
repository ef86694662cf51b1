package import CahierModel

extension DocumentStyle {
  /// What is hard to read in the colours, each as a pair of text and ground.
  ///
  /// - `STYLE-010`, an error: less than 4.5 to 1, which the law on accessibility does not allow
  ///   (WCAG 2.2, 1.4.3, through EN 301 549 and the RGAA).
  /// - `STYLE-011`, a warning: less than 7 to 1, which is what documents of Cahier keep to (1.4.6).
  ///
  /// - Parameter file: The name of the file of the style, as messages show it.
  /// - Returns: The findings, those of paper and light screens first.
  package func contrastFindings(in file: String) -> [Diagnostic] {
    let palettes = [("colours", light), ("dark", dark)]
    return palettes.flatMap { key, palette in
      Self.pairs.compactMap { text, ground in
        let contrast = palette.colour(text).contrast(with: palette.colour(ground))
        guard contrast < 700 else { return nil }
        return Self.finding(
          contrast, at: [Text(same: file), Text(same: "\(key).\(text.rawValue)")],
          found: "\(palette[text]) / \(palette[ground]) (\(ground.rawValue))")
      }
    }
  }

  /// The texts that the law does not allow on some ground of paper and light screens.
  package var unlawfulTexts: Set<ColourRole> {
    Set(
      Self.pairs.filter { text, ground in
        light.colour(text).contrast(with: light.colour(ground)) < Self.lawful
      }.map(\.text))
  }

  /// The least contrast that the law on accessibility allows, in hundredths.
  private static let lawful = 450

  /// What is read on what.
  private static let pairs: [(text: ColourRole, ground: ColourRole)] =
    [.text, .muted, .heading, .link, .inserted, .deleted].map { ($0, .paper) }
    + [.tint, .information, .advice, .warning, .example].flatMap { ground in
      [(.text, ground), (.link, ground)]
    }
    + [(.tableHeadText, .tableHead), (.chartInk, .chartPaper)]

  private static func finding(_ contrast: Int, at place: [Text], found: String) -> Diagnostic {
    let isUnlawful = contrast < lawful
    let english = Measure.decimal(contrast, places: 2)
    let french = english.replacing(".", with: ",")
    return Diagnostic(
      isUnlawful ? .error : .warning, isUnlawful ? "STYLE-010" : "STYLE-011",
      Text(
        fr: "ce texte se lit mal sur ce fond\u{202F}: contraste de \(french) pour 1",
        en: "this text is hard to read on this ground: contrast of \(english) to 1"),
      at: place, found: found,
      expected: isUnlawful
        ? Text(
          fr: "4,5 pour 1 au moins, 7 pour 1 de préférence",
          en: "4.5 to 1 at least, 7 to 1 if possible")
        : Text(fr: "7 pour 1 de préférence", en: "7 to 1 if possible"))
  }
}
