/// Shares a whole out in proportion, exactly: the shares add up to the whole.
package enum Apportionment {
  /// The shares of `total` in proportion to `sizes`, each a multiple of `step` where it can be.
  ///
  /// Every share is rounded down, and what is left goes, a step at a time, to the largest
  /// remainders, the first one where two are equal. Where a size above zero would get nothing, the
  /// steps are of 1; sizes that are all zero share equally.
  ///
  /// `total` and `sizes`: zero or more, and a multiple of `step` for `total`, else the steps are of 1.
  package static func shares(of total: Int, sizes: [Int], step: Int) -> [Int] {
    guard !sizes.isEmpty else { return [] }
    let sizes = sizes.allSatisfy { $0 == 0 } ? sizes.map { _ in 1 } : sizes
    guard step > 1, total.isMultiple(of: step) else { return shares(of: total, sizes: sizes) }
    let coarse = shares(of: total / step, sizes: sizes).map { $0 * step }
    let leavesNobody = zip(coarse, sizes).allSatisfy { $0 > 0 || $1 == 0 }
    return leavesNobody ? coarse : shares(of: total, sizes: sizes)
  }

  private static func shares(of total: Int, sizes: [Int]) -> [Int] {
    let sum = Int128(sizes.reduce(0, +))
    let parts = sizes.map { (Int128(total) * Int128($0)).quotientAndRemainder(dividingBy: sum) }
    var shares = parts.map { Int($0.quotient) }
    let left = total - shares.reduce(0, +)
    let order = parts.indices.sorted {
      (parts[$1].remainder, $0) < (parts[$0].remainder, $1)
    }
    for index in order.prefix(left) { shares[index] += 1 }
    return shares
  }
}
