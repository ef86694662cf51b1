internal import BigInt

// With BigInt 6.0.1 and Swift 6.3.1, `Int128(exactly:)` of a `BigInt` below zero is wrong by 2^64:
// the property test of `Rational` found it. Magnitudes move correctly, so both ways use them.

extension BigInt {
  /// The same number without bound.
  init(exact number: Int128) {
    self.init(sign: number < 0 ? .minus : .plus, magnitude: BigUInt(number.magnitude))
  }

  /// The same number in 128 bits, or nil where it does not fit; the least of them never does.
  var narrowed: Int128? {
    guard magnitude.bitWidth <= 127 else { return nil }
    let number = Int128(UInt128(magnitude))
    return sign == .minus ? -number : number
  }
}
