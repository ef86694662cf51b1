import BigInt
import CahierModel
import CahierTestSupport
import Testing

@testable import CahierEvaluation

struct RationalTests {
  /// Fractions of every size, from single digits to beyond 128 bits.
  private func fractions(seed: UInt64) -> [Rational] {
    var random = SeededGenerator(seed: seed)
    return (0..<60).map { _ in
      let sizes = [4, 40, 63, 120, 200]
      func number() -> BigInt {
        var number = BigInt(0)
        let bits = sizes.randomElement(using: &random) ?? 4
        for _ in 0..<bits { number = number * 2 + BigInt(Int.random(in: 0...1, using: &random)) }
        return number
      }
      let sign = Bool.random(using: &random) ? 1 : -1
      return Rational(wide: BigInt(sign) * number(), number() + 1)
    }
  }

  @Test(arguments: UInt64(1)...6)
  func `gives the same results in 128 bits as without bound`(seed: UInt64) {
    let values = fractions(seed: seed)
    for (left, right) in zip(values, values.dropFirst()) {
      let (a, b) = (left.wideParts, right.wideParts)
      let sum = Rational(
        wide: a.numerator * b.denominator + b.numerator * a.denominator,
        a.denominator * b.denominator)
      #expect(left + right == sum)
      #expect(
        left * right
          == Rational(wide: a.numerator * b.numerator, a.denominator * b.denominator))
      #expect((left < right) == (a.numerator * b.denominator < b.numerator * a.denominator))
      #expect(left - right + right == left)
      if right.signum != 0 { #expect(left / right * right == left) }
    }
  }

  @Test func `a fraction that fits 128 bits again is held in them again`() {
    let huge = Rational(Int.max) * Rational(Int.max) * Rational(Int.max)
    let back = huge / Rational(Int.max) / Rational(Int.max)
    #expect(back == Rational(Int.max))
    #expect(back.hashValue == Rational(Int.max).hashValue)
    #expect("\(huge)" == "784637716923335095224261902710254454442933591094742482943")
  }

  @Test(arguments: [
    ("1981/25", 2, "79.24"), ("76847/990", 2, "77.62"), ("1/8", 2, "0.13"), ("-1/8", 2, "-0.13"),
    ("5/2", 0, "3"), ("1/3", 9, "0.333333333"), ("0", 2, "0.00"), ("-1/1000", 2, "0.00"),
    ("199/2", 0, "100"), ("7", 1, "7.0"),
  ])
  func `rounds half up, away from zero`(fraction: String, decimals: Int, text: String) throws {
    let value = try Rational(text: fraction)
    #expect(value.decimalText(decimals, .halfUp) == text)
    #expect(value.rounded(to: decimals, .halfUp).decimalText(decimals, .down) == text)
  }

  @Test(arguments: [
    (RoundingMode.halfUp, ["0.5": "1", "1.5": "2", "2.5": "3", "2.51": "3", "-2.5": "-3"]),
    (.halfEven, ["0.5": "0", "1.5": "2", "2.5": "2", "2.51": "3", "-2.5": "-2"]),
    (.down, ["0.5": "0", "1.5": "1", "2.5": "2", "2.99": "2", "-2.5": "-2"]),
  ])
  func `rounds as the mode says`(mode: RoundingMode, cases: [String: String]) throws {
    for (number, text) in cases {
      #expect(Rational(try ExactDecimal(number)).decimalText(0, mode) == text, "\(number)")
    }
  }

  @Test func `rounds beyond 128 bits`() {
    let huge = Rational(Int.max) * Rational(Int.max) * Rational(Int.max) / 2
    #expect(huge.decimalText(0, .halfEven).hasSuffix("472"))
    #expect(huge.decimalText(1, .halfUp).hasSuffix(".5"))
  }

  @Test func `knows how many decimals write it exactly`() throws {
    #expect(try Rational(text: "1981/25").exactDecimals == 2)
    #expect(try Rational(text: "1/3").exactDecimals == nil)
    #expect(Rational(7).exactDecimals == 0)
  }

  @Test func `a divisor below zero changes the sign`() {
    #expect(Rational(3, over: -6) == Rational(-1, over: 2))
    #expect(Rational(3, over: 0) == nil)
    #expect((Rational(1) / Rational(-4)).description == "-1/4")
  }
}
