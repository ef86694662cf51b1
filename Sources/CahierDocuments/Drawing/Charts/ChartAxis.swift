package import CahierModel

/// An axis that begins at zero, with marks at round numbers.
package struct ChartAxis: Hashable, Sendable {
  package let title: String
  /// The end of the axis: the first round number that holds every value.
  let maximum: ExactDecimal
  /// Round numbers from zero to the maximum.
  let ticks: [ExactDecimal]

  /// An axis that holds all of the values, those below zero as zero.
  package init(title: String, holding values: [ExactDecimal]) {
    self.title = title
    let decimals = values.map(\.decimals).max() ?? 0
    let largest = values.max().map { Self.coefficient($0, decimals: decimals) } ?? 0
    let step = Self.step(for: max(largest, 1))
    let count = (max(largest, 1) + step - 1) / step
    let ticks = (0...count).compactMap {
      try? ExactDecimal(coefficient: step * $0, decimals: decimals).reduced
    }
    self.ticks = ticks
    maximum = ticks.last ?? 1
  }

  /// How far along an axis of `length` a value lies, rounded down; 0 for values below zero.
  func position(_ value: ExactDecimal, length: Int) -> Int {
    let decimals = max(value.decimals, maximum.decimals)
    let part = Int128(Self.coefficient(value, decimals: decimals))
    let whole = Int128(max(1, Self.coefficient(maximum, decimals: decimals)))
    return Int(max(0, min(Int128(length), part * Int128(length) / whole)))
  }

  /// The number as a count of 10^-`decimals`, held within what an `Int` holds.
  private static func coefficient(_ value: ExactDecimal, decimals: Int) -> Int {
    let power = ExactDecimal.powerOfTen(decimals - value.decimals)
    let (product, overflow) = value.coefficient.multipliedReportingOverflow(by: power)
    return overflow ? (value.coefficient < 0 ? .min : .max / 16) : product
  }

  /// 1, 2 or 5 times a power of ten: the smallest that needs at most six steps.
  private static func step(for largest: Int) -> Int {
    var power = 1
    while true {
      for factor in [1, 2, 5] where power * factor * 6 >= largest { return power * factor }
      let (next, overflow) = power.multipliedReportingOverflow(by: 10)
      if overflow || next > Int.max / 60 { return power * 5 }
      power = next
    }
  }
}
