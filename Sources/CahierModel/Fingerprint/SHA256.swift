/// The secure hash of FIPS 180-4 with 256 bits.
///
/// Cahier's own, and not a library's: the cryptography package costs minutes of each cold build,
/// and nothing here is secret. The vectors of the standard and `sha256sum` check it.
///
/// - Source: NIST FIPS 180-4, sections 4.2.2, 5.1.1 and 6.2.
package struct SHA256: Sendable {
  private var state = initialState
  private var block: [UInt8] = []
  private var byteCount = 0

  /// A hash of no bytes yet.
  package init() {
    block.reserveCapacity(64)
  }

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
    for byte in bytes {
      block.append(byte)
      byteCount += 1
      if block.count == 64 { compress() }
    }
  }

  /// The digest of all bytes taken.
  package consuming func finalize() -> SHA256Digest {
    let bitCount = UInt64(byteCount) * 8
    block.append(0x80)
    if block.count > 56 {
      block += [UInt8](repeating: 0, count: 64 - block.count)
      compress()
    }
    block += [UInt8](repeating: 0, count: 56 - block.count)
    block += (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> UInt64(56 - 8 * $0)) }
    compress()
    return SHA256Digest(words: state)
  }

  private mutating func compress() {
    let schedule = messageSchedule()
    var working = state
    for index in 0..<64 { Self.round(&working, roundConstants[index] &+ schedule[index]) }
    for index in 0..<8 { state[index] &+= working[index] }
    block.removeAll(keepingCapacity: true)
  }

  private func messageSchedule() -> [UInt32] {
    var words = [UInt32](repeating: 0, count: 64)
    for index in 0..<16 {
      words[index] = block[4 * index..<4 * index + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let s0 = early.rotated(7) ^ early.rotated(18) ^ early >> 3
      let s1 = late.rotated(17) ^ late.rotated(19) ^ late >> 10
      words[index] = words[index - 16] &+ s0 &+ words[index - 7] &+ s1
    }
    return words
  }

  /// One round on the eight working variables a to h, in that order.
  private static func round(_ v: inout [UInt32], _ input: UInt32) {
    let (a, e) = (v[0], v[4])
    let choice = (e & v[5]) ^ (~e & v[6])
    let majority = (a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2])
    let sum1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
    let sum0 = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
    let first = v[7] &+ sum1 &+ choice &+ input
    v[7] = v[6]
    v[6] = v[5]
    v[5] = e
    v[4] = v[3] &+ first
    v[3] = v[2]
    v[2] = v[1]
    v[1] = a
    v[0] = first &+ sum0 &+ majority
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
private let initialState: [UInt32] = [
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
