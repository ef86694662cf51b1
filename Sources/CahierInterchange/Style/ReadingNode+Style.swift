internal import CahierFormats
internal import CahierModel

extension ReadingNode {
  /// The colours of a palette, by what they are for.
  func colours() -> [ColourRole: Colour] {
    allowOnly(ColourRole.allCases.map(\.rawValue))
    var colours: [ColourRole: Colour] = [:]
    for role in ColourRole.allCases { colours[role] = self[role.rawValue]?.colour() }
    return colours
  }

  private func colour() -> Colour? {
    if let colour = text().flatMap(Colour.init) { return colour }
    fault(
      "STYLE-002", Text(fr: "ceci n’est pas une couleur", en: "this is no colour"),
      expected: Text(
        fr: "\"#\" et six chiffres hexadécimaux entre guillemets droits, comme \"#16324f\"",
        en: "“#” and six hexadecimal digits between straight quotes, such as \"#16324f\""))
    return nil
  }

  /// The name of a family of letters, which style sheets and office programs write between quotes.
  func fontFamily() -> String? {
    guard let name = text() else { return nil }
    if Self.isFontFamily(name) { return name }
    fault(
      "STYLE-003", Text(fr: "ceci n’est pas un nom de police", en: "this is no name of a font"),
      expected: Text(
        fr: "des lettres, des chiffres, des espaces et des traits d’union, comme Liberation Serif",
        en: "letters, digits, blanks and hyphens, such as Liberation Serif"))
    return nil
  }

  /// Whether a name can stand between quotes in a style sheet and in XML as it is.
  static func isFontFamily(_ name: String) -> Bool {
    (1...60).contains(name.count) && name.first != " " && name.last != " "
      && name.allSatisfy { $0.isLetter || $0.isNumber || " -_.".contains($0) }
  }

  /// A length in hundredths of a millimetre, written in millimetres.
  func millimetres(in range: ClosedRange<Int>) -> Int? {
    measure(decimals: 2, in: range, Text(fr: "millimètres", en: "millimetres"))
  }

  /// A number with so many decimals at most, without its point: 10.5 with one is 105.
  func measure(decimals: Int, in range: ClosedRange<Int>, _ unit: Text) -> Int? {
    guard let number = decimal()?.reduced else { return nil }
    if number.decimals <= decimals {
      let (value, isTooLarge) = number.coefficient.multipliedReportingOverflow(
        by: ExactDecimal.powerOfTen(decimals - number.decimals))
      if !isTooLarge, range.contains(value) { return value }
    }
    let (least, most) = (range.lowerBound, range.upperBound)
    let one = ExactDecimal.powerOfTen(decimals)
    fault(
      "STYLE-004",
      Text(
        fr: "cette mesure ne convient pas à une page", en: "this measure does not suit a page"),
      expected: Text(
        fr: "de \(least / one) à \(most / one) ", en: "from \(least / one) to \(most / one) ")
        + unit)
    return nil
  }

  /// A text in both languages, or one that is the same in both.
  func bothLanguages() -> Text? {
    guard case .mapping = node.value else { return text().map(Text.init(same:)) }
    return bilingual()
  }

  /// As `bothLanguages`, on one line that is no longer than a page is wide.
  func line() -> Text? {
    guard let text = bothLanguages() else { return nil }
    if Language.allCases.allSatisfy({ language in
      (1...120).contains(text[language].count) && !text[language].contains(where: \.isNewline)
    }) {
      return text
    }
    fault(
      "STYLE-007",
      Text(fr: "ce texte ne tient pas sur une ligne", en: "this text does not fit on a line"),
      expected: Text(fr: "de 1 à 120 caractères", en: "from 1 to 120 characters"))
    return nil
  }
}
