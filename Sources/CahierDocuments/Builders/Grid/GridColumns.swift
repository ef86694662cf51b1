import CahierModel

/// Where things stand in the grid of a lot.
struct GridColumns {
  let hasMinima: Bool
  let offers: Int

  /// The rows above the criteria: title, instructions, names of offers, names of columns.
  static let header = 2..<4
  static let firstRow = 4
  static let (number, name, weight, points, scale, minimum) = (0, 1, 2, 3, 4, 5)

  /// How many columns stand before the offers.
  var fixed: Int { hasMinima ? 6 : 5 }
  var width: Int { fixed + 2 * offers }

  func mark(of offer: Int) -> Int { fixed + 2 * offer }
  func points(of offer: Int) -> Int { fixed + 2 * offer + 1 }

  /// The columns in which marks and points of offers stand.
  var ofOffers: ClosedRange<Int> { fixed...(width - 1) }

  /// The row of a criterion by its position in the outline.
  static func row(_ position: Int) -> Int { firstRow + position }

  var columns: [Sheet.Column] {
    let widths = [1_500, 6_800, 2_000, 2_000, 1_900] + (hasMinima ? [2_300] : [])
    return (widths + (0..<2 * offers).map { _ in 2_300 }).map { Sheet.Column(width: $0) }
  }
}
