/// What the series of a chart are called, line by line above it.
struct ChartLegend {
  let names: [String]
  let width: Int
  /// Whether lines are close to one another and hold as many names as they can.
  var isCompact = false

  private static let swatch = 420
  private var lineHeight: Int { isCompact ? 460 : 550 }

  var height: Int {
    names.isEmpty ? 0 : (places.map(\.y).max() ?? 0) + lineHeight
  }

  var shapes: [Shape] {
    zip(names, places).enumerated().flatMap { index, entry -> [Shape] in
      let (name, place) = entry
      return [
        Hatching.rectangle(place, width: Self.swatch, height: 360, series: index),
        .text(
          fitting(name), at: Point(place.x + Self.swatch + 120, place.y + 290),
          TextLook(size: isCompact ? ChartText.small : ChartText.size)),
      ]
    }
  }

  /// Where each entry begins.
  private var places: [Point] {
    var place = Point(0, 0)
    return names.map { name in
      let length = Self.swatch + 120 + length(of: name) + 450
      if place.x > 0, place.x + length > width { place = Point(0, place.y + lineHeight) }
      defer { place.x += length }
      return place
    }
  }

  private func length(of name: String) -> Int {
    isCompact ? TextMeasure.width(name, size: 80) : ChartText.width([name])
  }

  private func fitting(_ name: String) -> String {
    let room = width - Self.swatch - 120
    return isCompact
      ? TextMeasure.fitting(name, in: room, size: 80) : ChartText.fitting(name, in: room)
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

  /// The width of a text in bold, letter by letter.
  static func measuredBoldWidth(_ text: String) -> Int {
    TextMeasure.width(text, size: 90) * 108 / 100
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
