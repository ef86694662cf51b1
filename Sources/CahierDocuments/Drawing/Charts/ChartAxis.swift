package import CahierModel

/// An axis with marks at round numbers.
package struct ChartAxis: Hashable, Sendable {
  /// What the axis measures, with its unit where it has one.
  package let title: String
  /// The start of the axis: zero, or a round number below every value.
  package let minimum: ExactDecimal
  /// The end of the axis: the first round number that holds every value.
  package let maximum: ExactDecimal
  /// Round numbers from the minimum to the maximum.
  let ticks: [ExactDecimal]

  /// The most steps of an axis that has the width of a page.
  package static let usualSteps = 6

  /// An axis from zero that holds all of the values, those below zero as zero.
  ///
  /// `steps`: how many it has at most, from 2 on; numbers along a short axis need room.
  package init(
    title: String, holding values: [ExactDecimal], steps: Int = ChartAxis.usualSteps
  ) {
    let decimals = Self.decimals(of: values)
    let largest = max(1, values.max().map { Self.coefficient($0, decimals: decimals) } ?? 0)
    self.init(title: title, from: 0, to: largest, decimals: decimals, steps: steps)
  }

  /// An axis that begins near the smallest value, so that values close to one another stand apart.
  ///
  /// It begins at zero where all are equal, or where one is below zero.
  package init(
    title: String, spanning values: [ExactDecimal], steps: Int = ChartAxis.usualSteps
  ) {
    let decimals = Self.decimals(of: values)
    let coefficients = values.map { Self.coefficient($0, decimals: decimals) }
    guard
      let least = coefficients.min(), let most = coefficients.max(), least > 0, least < most
    else {
      self.init(title: title, holding: values, steps: steps)
      return
    }
    self.init(title: title, from: least - 1, to: most, decimals: decimals, steps: steps)
  }

  /// The smallest axis of round numbers around two others, which count 10^-`decimals`.
  private init(title: String, from least: Int, to most: Int, decimals: Int, steps: Int) {
    self.title = title
    let step = Self.step(for: most - least, steps: max(2, steps))
    let first = least / step
    let last = (most - 1) / step + 1
    let ticks = (first...max(first + 1, last)).compactMap {
      try? ExactDecimal(coefficient: step * $0, decimals: decimals).reduced
    }
    self.ticks = ticks
    minimum = ticks.first ?? 0
    maximum = ticks.last ?? 1
  }

  /// How far along an axis of `length` a value lies, rounded down; 0 for values before it begins.
  func position(_ value: ExactDecimal, length: Int) -> Int {
    let decimals = max(value.decimals, maximum.decimals, minimum.decimals)
    let start = Int128(Self.coefficient(minimum, decimals: decimals))
    let part = Int128(Self.coefficient(value, decimals: decimals)) - start
    let whole = max(1, Int128(Self.coefficient(maximum, decimals: decimals)) - start)
    return Int(max(0, min(Int128(length), part * Int128(length) / whole)))
  }

  private static func decimals(of values: [ExactDecimal]) -> Int {
    values.map(\.decimals).max() ?? 0
  }

  /// The number as a count of 10^-`decimals`, held within what an `Int` holds.
  private static func coefficient(_ value: ExactDecimal, decimals: Int) -> Int {
    let power = ExactDecimal.powerOfTen(decimals - value.decimals)
    let (product, overflow) = value.coefficient.multipliedReportingOverflow(by: power)
    return overflow ? (value.coefficient < 0 ? .min : .max / 16) : product
  }

  /// 1, 2 or 5 times a power of ten: the smallest that needs no more steps than these.
  private static func step(for largest: Int, steps: Int) -> Int {
    var power = 1
    while true {
      for factor in [1, 2, 5] where power * factor >= (largest - 1) / steps + 1 {
        return power * factor
      }
      let (next, overflow) = power.multipliedReportingOverflow(by: 10)
      if overflow || next > Int.max / 60 { return power * 5 }
      power = next
    }
  }
}
