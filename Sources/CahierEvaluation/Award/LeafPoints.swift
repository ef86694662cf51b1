internal import BigInt
internal import CahierModel

/// The weighted points of the marked leaves, in 128 bits where they fit and without bound else.
enum LeafPoints: Sendable {
  case narrow(PointTable<Int128>)
  case wide(PointTable<BigInt>)

  /// The points of every offer that is admitted.
  ///
  /// `isWide` asks for integers without bound, so that a test can compare the two.
  init(_ checked: CheckedEvaluation, isWide: Bool = false) {
    let columns = Self.columns(of: checked)
    if !isWide, let table = Self.narrowTable(checked, columns) {
      self = .narrow(table)
    } else {
      self = .wide(Self.wideTable(checked, columns))
    }
  }

  private static func columns(of checked: CheckedEvaluation) -> [MarkColumn?] {
    checked.outline.leaves.enumerated().map { leaf, position in
      let node = checked.outline.nodes[position]
      guard !node.criterion.type.isAmount, let scale = node.criterion.scale else { return nil }
      return MarkColumn(
        checked.marks.lazy.compactMap { $0[leaf] }, points: node.points, scale: scale)
    }
  }

  /// The table in 128 bits, or nil where a sum over all leaves might not fit.
  private static func narrowTable(
    _ checked: CheckedEvaluation, _ columns: [MarkColumn?]
  ) -> PointTable<Int128>? {
    var denominator: Int128 = 1
    var parts: [(Int128, Int128)] = []
    for column in columns {
      guard case .narrow(let numerator, let divisor) = (column?.unit ?? .zero).storage
      else { return nil }
      parts.append((numerator, divisor))
      let common = greatestCommonDivisor(denominator.magnitude, divisor.magnitude)
      let (next, overflow) = denominator.multipliedReportingOverflow(by: divisor / Int128(common))
      if overflow { return nil }
      denominator = next
    }
    // No cell and no sum of cells of an offer is above all points, which are at most the digits
    // of the total: if that product fits, nothing below overflows.
    let most = Int128(checked.evaluation.lot.method.totalPoints.coefficient)
    guard !denominator.multipliedReportingOverflow(by: most).overflow else { return nil }
    return PointTable(
      checked.marks, columns, multipliers: parts.map { $0 * (denominator / $1) },
      denominator: denominator)
  }

  private static func wideTable(
    _ checked: CheckedEvaluation, _ columns: [MarkColumn?]
  ) -> PointTable<BigInt> {
    let parts = columns.map { ($0?.unit ?? .zero).wideParts }
    let denominator = parts.reduce(BigInt(1)) { product, part in
      product / product.greatestCommonDivisor(with: part.denominator) * part.denominator
    }
    return PointTable(
      checked.marks, columns,
      multipliers: parts.map { $0.numerator * (denominator / $0.denominator) },
      denominator: denominator)
  }

  /// The points of an offer over some leaves, prices counting for nothing.
  func points(row: Int, leaves: Range<Int>) -> Rational {
    switch self {
    case .narrow(let table):
      Rational(narrow: table.sum(row: row, leaves: leaves), table.denominator)
    case .wide(let table):
      Rational(wide: table.sum(row: row, leaves: leaves), table.denominator)
    }
  }

  /// The same points, each rounded by itself.
  func rounded(to decimals: Int, _ mode: RoundingMode, rows: Int, leafCount: Int) -> LeafPoints {
    let power = Rational(ExactDecimal.powerOfTen(decimals))
    let cells = (0..<rows * leafCount).map { index -> BigInt in
      let (row, leaf) = index.quotientAndRemainder(dividingBy: leafCount)
      let points = points(row: row, leaves: leaf..<leaf + 1).rounded(to: decimals, mode)
      return (points * power).wideParts.numerator
    }
    return .wide(
      PointTable(cells: cells, leafCount: leafCount, denominator: power.wideParts.numerator))
  }
}
