internal import BigInt
internal import CahierModel

/// The weighted points of each offer on each leaf, as whole numbers over one denominator.
struct PointTable<Integer: SignedInteger & Sendable>: Sendable {
  let denominator: Integer
  let leafCount: Int
  /// Offer by offer, leaf by leaf; zero on the leaves of prices.
  private(set) var cells: [Integer] = []

  /// Multiplies the marks of each column by its multiplier.
  init(
    _ rows: [[LeafMark?]], _ columns: [MarkColumn?], multipliers: [Integer], denominator: Integer
  ) {
    self.denominator = denominator
    leafCount = columns.count
    cells.reserveCapacity(rows.count * columns.count)
    for row in rows {
      for leaf in columns.indices {
        guard let column = columns[leaf], let mark = row[leaf] else {
          cells.append(0)
          continue
        }
        cells.append(Integer(column.numerator(of: mark)) * multipliers[leaf])
      }
    }
  }

  /// A table of cells that are made already.
  init(cells: [Integer], leafCount: Int, denominator: Integer) {
    self.cells = cells
    self.leafCount = leafCount
    self.denominator = denominator
  }

  /// The sum of an offer over some leaves.
  func sum(row: Int, leaves: Range<Int>) -> Integer {
    var sum: Integer = 0
    for index in leaves { sum += cells[row * leafCount + index] }
    return sum
  }
}

/// How the marks of one leaf become whole numbers.
struct MarkColumn: Sendable {
  /// The most decimals that a mark of the column has.
  private let decimals: Int
  /// A number that the count of evaluators of each mark divides.
  private let count: Int
  /// The weighted points that the whole number 1 stands for.
  let unit: Rational

  /// The column of a leaf with the marks that it has.
  init(_ marks: some Sequence<LeafMark>, points: Rational, scale: ExactDecimal) {
    var decimals = 0
    var count = 1
    for mark in marks {
      decimals = max(decimals, mark.sum.decimals)
      if !count.isMultiple(of: mark.count) {
        let divisor = greatestCommonDivisor(UInt128(count), UInt128(mark.count))
        let (product, overflow) = (count / Int(divisor))
          .multipliedReportingOverflow(by: mark.count)
        precondition(!overflow, "the checks bound the number of evaluators")
        count = product
      }
    }
    self.decimals = decimals
    self.count = count
    let whole = Rational(ExactDecimal.powerOfTen(decimals)) * Rational(count)
    unit = points / Rational(scale) / whole
  }

  /// The mark in units of the column.
  func numerator(of mark: LeafMark) -> Int128 {
    Int128(mark.sum.coefficient)
      * Int128(ExactDecimal.powerOfTen(decimals - mark.sum.decimals) * (count / mark.count))
  }
}
