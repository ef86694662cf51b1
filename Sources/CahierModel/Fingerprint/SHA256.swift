/// The secure hash of FIPS 180-4 with 256 bits.
///
/// Cahier's own, and not a library's: the cryptography package costs minutes of each cold build,
/// and nothing here is secret. The vectors of the standard and `sha256sum` check it.
///
/// - Source: NIST FIPS 180-4, sections 4.2.2, 5.1.1 and 6.2.
package struct SHA256: Sendable {
  private var state = initialState
  /// The bytes that do not fill a block yet, and how many they are.
  private var block = InlineArray<64, UInt8>(repeating: 0)
  private var filled = 0
  private var byteCount = 0

  /// A hash of no bytes yet.
  package init() {}

  /// The digest of bytes that are all at hand.
  package static func digest(of bytes: some Sequence<UInt8>) -> SHA256Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }

  /// The digest of a text in UTF-8.
  package static func digest(of text: String) -> SHA256Digest {
    digest(of: text.utf8)
  }

  /// Takes the next bytes.
  package mutating func update(_ bytes: some Sequence<UInt8>) {
    let isTaken: Void? = bytes.withContiguousStorageIfAvailable { take($0.span) }
    if isTaken == nil { for byte in bytes { take(byte) } }
  }

  /// Takes whole blocks where they lie, and copies only what is left of them.
  private mutating func take(_ bytes: Span<UInt8>) {
    var place = 0
    while place < bytes.count, filled > 0 || bytes.count - place < 64 {
      take(bytes[place])
      place += 1
    }
    while bytes.count - place >= 64 {
      compress(bytes.extracting(place..<place + 64))
      byteCount += 64
      place += 64
    }
    while place < bytes.count {
      take(bytes[place])
      place += 1
    }
  }

  private mutating func take(_ byte: UInt8) {
    block[filled] = byte
    filled += 1
    byteCount += 1
    if filled == 64 {
      let full = block
      compress(full.span)
      filled = 0
    }
  }

  /// The digest of all bytes taken.
  package consuming func finalize() -> SHA256Digest {
    let bitCount = UInt64(byteCount) * 8
    take(0x80)
    while filled != 56 { take(0) }
    for index in 0..<8 { take(UInt8(truncatingIfNeeded: bitCount >> UInt64(56 - 8 * index))) }
    return SHA256Digest(words: (0..<8).map { state[$0] })
  }

  private mutating func compress(_ bytes: Span<UInt8>) {
    let (schedule, constants) = (Self.messageSchedule(bytes), roundConstants.span)
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let choice = (e & f) ^ (~e & g)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let sum1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
      let sum0 = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
      let first = h &+ sum1 &+ choice &+ constants[index] &+ schedule[index]
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sum0 &+ majority)
    }
    state &+= [a, b, c, d, e, f, g, h]
  }

  private static func messageSchedule(_ bytes: Span<UInt8>) -> InlineArray<64, UInt32> {
    var words = InlineArray<64, UInt32>(repeating: 0)
    for index in 0..<16 {
      let (high, low) = (UInt32(bytes[4 * index]) << 8, UInt32(bytes[4 * index + 2]) << 8)
      words[index] =
        (high | UInt32(bytes[4 * index + 1])) << 16 | low | UInt32(bytes[4 * index + 3])
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let s0 = early.rotated(7) ^ early.rotated(18) ^ early >> 3
      let s1 = late.rotated(17) ^ late.rotated(19) ^ late >> 10
      words[index] = words[index - 16] &+ s0 &+ words[index - 7] &+ s1
    }
    return words
  }
}

/// What SHA-256 makes of some bytes: 32 bytes.
package struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  /// The bytes of the digest, 32 of them.
  package let bytes: [UInt8]

  fileprivate init(words: [UInt32]) {
    bytes = words.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  /// The digest in 64 hexadecimal digits, as `sha256sum` prints it.
  package var description: String {
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}

extension UInt32 {
  /// The bits moved to the right, those that fall off coming back on the left.
  fileprivate func rotated(_ count: UInt32) -> UInt32 {
    self >> count | self << (32 - count)
  }
}

/// The first 32 bits of the fractional parts of the square roots of the first 8 primes.
private let initialState: SIMD8<UInt32> = [
  0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
  0x5BE0_CD19,
]

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
private let roundConstants: [UInt32] = [
  0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
  0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
  0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
  0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
  0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
  0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
  0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
  0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
  0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
  0xC671_78F2,
]
