/// Looks through a PNG file, piece by piece (W3C PNG, third edition, section 5).
struct PNGPicture {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The pieces that make the picture; all others are left out.
  private static let kept = ["IHDR", "PLTE", "tRNS", "sRGB", "gAMA", "pHYs", "IDAT", "IEND"]

  func picture() throws(PictureFault) -> RasterPicture {
    var place = Self.signature.count
    var kept = Self.signature
    var seen: [String] = []
    while seen.last != "IEND" {
      let piece = try piece(at: place)
      if seen.isEmpty, piece.name != "IHDR" { throw .damaged }
      if piece.isNeeded, !Self.kept.contains(piece.name) { throw .unusual }
      if Self.kept.contains(piece.name) { kept += bytes[place..<piece.end] }
      if piece.name != seen.last { seen.append(piece.name) }
      place = piece.end
    }
    guard seen.contains("IDAT"), let width = bytes.number(at: 16, bytes: 4),
      let height = bytes.number(at: 20, bytes: 4)
    else { throw .damaged }
    return RasterPicture(.png, width: width, height: height, bytes: kept)
  }

  private struct Piece {
    let name: String
    /// Where the next one begins.
    let end: Int
    /// Whether a reader that does not know it must not show the picture.
    var isNeeded: Bool { name.first?.isUppercase ?? false }
  }

  private func piece(at place: Int) throws(PictureFault) -> Piece {
    guard let length = bytes.number(at: place, bytes: 4), length <= bytes.count,
      let sum = bytes.number(at: place + 8 + length, bytes: 4)
    else { throw .damaged }
    let name = bytes[place + 4..<place + 8]
    guard name.allSatisfy({ (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }),
      CyclicSum.of(bytes[place + 4..<place + 8 + length]) == sum
    else { throw .damaged }
    return Piece(name: String(decoding: name, as: UTF8.self), end: place + 12 + length)
  }
}

/// The sum by which PNG tells that a piece came whole: CRC-32 of ISO 3309.
enum CyclicSum {
  static func of(_ bytes: ArraySlice<UInt8>) -> Int {
    var sum: UInt32 = .max
    for byte in bytes { sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8 }
    return Int(~sum)
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }
}
