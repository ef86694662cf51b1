package import CahierModel

/// The figures of a survey: read from their digits, whichever mark stands before the decimals.
package enum SurveyFigure {
  /// Why a cell is no figure.
  package enum Fault: Error, Hashable {
    case notANumber
    /// `1,234` is a thousand and more, or one and a quarter.
    case ambiguous
  }

  /// The number that a cell says: `12,5`, `7.5`, `1 234`, `20 %`.
  package static func read(_ cell: String) throws(Fault) -> ExactDecimal {
    let marks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "%"]
    var digits = String(cell.filter { !marks.contains($0) })
    if isAmbiguous(digits) { throw .ambiguous }
    let commas = digits.count { $0 == "," }
    let points = digits.count { $0 == "." }
    guard commas + points <= 1 else { throw .notANumber }
    digits = String(digits.map { $0 == "," ? "." : $0 == "−" ? "-" : $0 })
    guard let number = try? ExactDecimal(parsing: digits) else { throw .notANumber }
    return number
  }

  /// A comma or a point before three digits, after one to three that do not begin with 0.
  private static func isAmbiguous(_ text: String) -> Bool {
    let parts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
    guard parts.count == 2, parts[1].count == 3, (1...3).contains(parts[0].count) else {
      return false
    }
    return text.contains(",") && parts[0].first != "0"
      && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }

  /// The figure in the middle, the mean of the two in the middle of an even count; nil for none.
  ///
  /// Exact: half of the last decimal is one more decimal.
  package static func median(_ figures: [ExactDecimal]) -> ExactDecimal? {
    guard !figures.isEmpty else { return nil }
    let sorted = figures.sorted()
    let middle = sorted.count / 2
    if !sorted.count.isMultiple(of: 2) { return sorted[middle].reduced }
    let sum = sorted[middle - 1].adding(sorted[middle])
    let half = sum.coefficient.multipliedReportingOverflow(by: 5)
    guard
      !half.overflow,
      let mean = try? ExactDecimal(coefficient: half.partialValue, decimals: sum.decimals + 1)
    else { return sorted[middle].reduced }
    return mean.reduced
  }
}
