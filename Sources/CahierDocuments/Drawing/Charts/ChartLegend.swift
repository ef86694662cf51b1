/// What the series of a chart are called, line by line above it.
struct ChartLegend {
  let names: [String]
  let width: Int

  private static let lineHeight = 550
  private static let swatch = 420

  var height: Int {
    names.isEmpty ? 0 : (places.map(\.y).max() ?? 0) + Self.lineHeight
  }

  var shapes: [Shape] {
    zip(names, places).enumerated().flatMap { index, entry -> [Shape] in
      let (name, place) = entry
      return [
        Hatching.rectangle(place, width: Self.swatch, height: 360, series: index),
        .text(
          ChartText.fitting(name, in: width - Self.swatch - 120),
          at: Point(place.x + Self.swatch + 120, place.y + 290), TextLook()),
      ]
    }
  }

  /// Where each entry begins.
  private var places: [Point] {
    var place = Point(0, 0)
    return names.map { name in
      let length = Self.swatch + 120 + ChartText.width([name]) + 450
      if place.x > 0, place.x + length > width { place = Point(0, place.y + Self.lineHeight) }
      defer { place.x += length }
      return place
    }
  }
}

/// How much room words take, told from their letters: no font is read.
enum ChartText {
  static let size = 318
  static let small = 282

  /// The width of the widest text at the usual size, rather too much than too little.
  static func width(_ texts: [String]) -> Int {
    (texts.map(\.count).max() ?? 0) * size * 56 / 100
  }

  /// The width of a text in bold.
  static func boldWidth(_ text: String) -> Int {
    width([text]) * 108 / 100
  }

  /// The text, cut with dots if it takes more than `width`.
  static func fitting(_ text: String, in width: Int) -> String {
    guard Self.width([text]) > width else { return text }
    return text.prefix(max(1, width * 100 / (size * 56) - 1)) + "…"
  }
}
