import CahierModel

/// Numbers as office programs write them: digits, a point, and sometimes a power of ten.
enum SpreadsheetNumber {
  /// The number, or nil where it has more digits than any figure of a dossier.
  static func exact(_ text: String) -> ExactDecimal? {
    parts(text).flatMap { digits, decimals in
      guard decimals >= 0 else {
        guard decimals >= -ExactDecimal.maximumDigits else { return nil }
        return try? ExactDecimal(parsing: digits + String(repeating: "0", count: -decimals))
      }
      return try? ExactDecimal(parsing: pointed(digits, decimals))
    }
  }

  /// The number cut after six decimals: what a formula came to has the noise of binary figures.
  static func nearly(_ text: String) -> ExactDecimal? {
    guard let (digits, decimals) = parts(text) else { return nil }
    guard decimals > 6 else { return exact(text) }
    let whole = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return try? ExactDecimal(parsing: pointed(String(whole.dropLast(decimals - 6)), 6))
  }

  /// `-12.5E-03` is `-125` with 4 decimals.
  private static func parts(_ text: String) -> (digits: String, decimals: Int)? {
    guard text.utf8.count <= 400 else { return nil }
    let halves = text.split(separator: "E", omittingEmptySubsequences: false)
    let power = halves.count == 2 ? Int(halves[1]) : halves.count == 1 ? 0 : nil
    guard let power, abs(power) < 400, let mantissa = halves.first else { return nil }
    let sides = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(sides.count) else { return nil }
    let decimals = sides.count == 2 ? sides[1].count : 0
    return (sides.joined(), decimals - power)
  }

  private static func pointed(_ digits: String, _ decimals: Int) -> String {
    guard decimals > 0 else { return digits }
    let sign = digits.hasPrefix("-") ? "-" : ""
    let bare = digits.dropFirst(sign.count)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - bare.count)) + bare
    // Zeros at the end would count as decimals.
    let fraction = padded.suffix(decimals)
    let kept = fraction.lastIndex { $0 != "0" }.map { fraction[...$0] } ?? ""
    return sign + padded.dropLast(decimals) + (kept.isEmpty ? "" : "." + kept)
  }
}
