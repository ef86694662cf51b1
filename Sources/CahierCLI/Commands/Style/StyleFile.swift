internal import CahierDocuments
internal import CahierFormats
internal import CahierModel

/// A style as its file, all that it says and all that it leaves to Cahier: what one begins one's own
/// with.
struct StyleFile {
  private let house: HouseStyle
  private let style: DocumentStyle

  init(_ house: HouseStyle) {
    self.house = house
    style = DocumentStyle(house)
  }

  var lines: [String] {
    let (fonts, page) = (style.fonts, style.page)
    let head = [
      "# \(Self.about.shown)",
      "style: 1",
      "name: {fr: \(Self.quoted(house.name.fr)), en: \(Self.quoted(house.name.en))}",
      "fonts:", "  text: \(fonts.text)", "  code: \(fonts.code)",
      "  size: \(Self.number(fonts.size, decimals: 1))",
      "margins: {sides: \(Self.number(page.sideMargin, decimals: 2)), "
        + "top: \(Self.number(page.topMargin, decimals: 2)), "
        + "bottom: \(Self.number(page.bottomMargin, decimals: 2))}",
    ]
    return head + Self.colours("colours", style.light) + Self.colours("dark", style.dark)
      + Self.example.shown.split(separator: "\n").map { "# \($0)" }
  }

  private static func colours(_ key: String, _ palette: Palette) -> [String] {
    ["\(key):"] + ColourRole.allCases.map { "  \($0.rawValue): \"\(palette[$0])\"" }
  }

  /// A text between quotes, as JSON and so YAML writes it.
  private static func quoted(_ text: String) -> String {
    JSONValue.string(text).text()
  }

  private static func number(_ value: Int, decimals: Int) -> String {
    (try? ExactDecimal(coefficient: value, decimals: decimals).reduced.description) ?? "\(value)"
  }

  private static let about = Text(
    fr:
      "Ce qu’on retire d’ici reste comme dans le style de Cahier. Marges en millimètres, corps en "
      + "points.",
    en: "What is taken out stays as in the style of Cahier. Margins in millimetres, size in points."
  )

  private static let example = Text(
    fr: """
      Pour un logo (PNG ou JPEG, à côté de ce fichier) et des lignes en haut et en bas de page :
      logo: {file: logo.png, height: 18, alternative: {fr: Ville de Clairval, en: Town of Clairval}}
      header: {fr: Ville de Clairval, en: Town of Clairval}
      footer: {fr: "1 place de la Mairie, 99999 Clairval", en: "1 place de la Mairie, 99999 Clairval"}
      """,
    en: """
      For a logo (PNG or JPEG, beside this file) and lines at the head and foot of pages:
      logo: {file: logo.png, height: 18, alternative: {fr: Ville de Clairval, en: Town of Clairval}}
      header: {fr: Ville de Clairval, en: Town of Clairval}
      footer: {fr: "1 place de la Mairie, 99999 Clairval", en: "1 place de la Mairie, 99999 Clairval"}
      """)
}
