/// The greatest common divisor by halving, which never divides 128 bits; 0 only for two zeros.
func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
  guard first != 0, second != 0 else { return first | second }
  if let first = UInt64(exactly: first), let second = UInt64(exactly: second) {
    return UInt128(oddDivisor(first, second))
  }
  return oddDivisor(first, second)
}

/// The greatest common divisor of two numbers above zero.
@inline(__always)
private func oddDivisor<Number: FixedWidthInteger & UnsignedInteger>(
  _ first: Number, _ second: Number
) -> Number {
  let twos = min(first.trailingZeroBitCount, second.trailingZeroBitCount)
  var small = first >> Number(first.trailingZeroBitCount)
  var large = second >> Number(second.trailingZeroBitCount)
  while small != large {
    if small > large { swap(&small, &large) }
    large -= small
    large >>= Number(large.trailingZeroBitCount)
  }
  return small << Number(twos)
}
