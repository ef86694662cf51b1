/// Numbers of a style as formats write them, with no float on the way.
enum Measure {
  /// Hundredths of a millimetre as millimetres: 2150 is `21.5mm`.
  static func millimetres(_ hundredths: Int) -> String {
    decimal(hundredths, places: 2) + "mm"
  }

  /// Tenths of a point: 105 is `10.5pt`.
  static func points(_ tenths: Int) -> String {
    decimal(tenths, places: 1) + "pt"
  }

  /// `value` ÷ 10^`places` with no zero at its end.
  static func decimal(_ value: Int, places: Int) -> String {
    let unit = (0..<places).reduce(1) { power, _ in power * 10 }
    let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: UInt(unit))
    let sign = value < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    let digits = String(rest)
    var decimals = String(repeating: "0", count: places - digits.count) + digits
    while decimals.last == "0" { decimals.removeLast() }
    return "\(sign)\(whole).\(decimals)"
  }
}
