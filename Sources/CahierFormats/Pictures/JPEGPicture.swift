/// Looks through a JPEG file, segment by segment (ITU-T T.81, annex B).
struct JPEGPicture {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func picture() throws(PictureFault) -> RasterPicture {
    var place = 2
    var kept: [UInt8] = [0xFF, 0xD8]
    var size: (width: Int, height: Int)?
    while true {
      let segment = try segment(at: place)
      if segment.marker == Marker.end {
        guard let size, place > 2 else { throw .damaged }
        kept += [0xFF, Marker.end]
        return RasterPicture(.jpeg, width: size.width, height: size.height, bytes: kept)
      }
      if Marker.isFrame(segment.marker) {
        // One frame alone, in a way of coding that every browser knows.
        guard size == nil, Marker.usualFrames.contains(segment.marker) else { throw .unusual }
        size = try self.size(in: segment)
      }
      if Marker.isKept(segment.marker) { kept += bytes[segment.start..<segment.end] }
      place = segment.end
    }
  }

  private struct Segment {
    let marker: UInt8
    let start: Int
    let end: Int
  }

  private func segment(at place: Int) throws(PictureFault) -> Segment {
    var start = place
    // Any number of FF may stand before a marker.
    while bytes.number(at: start + 1, bytes: 1) == 0xFF { start += 1 }
    guard bytes.number(at: start, bytes: 1) == 0xFF,
      let marker = bytes.number(at: start + 1, bytes: 1).map(UInt8.init)
    else { throw .damaged }
    if marker == Marker.end { return Segment(marker: marker, start: start, end: start + 2) }
    guard let length = bytes.number(at: start + 2, bytes: 2), length >= 2,
      start + 2 + length <= bytes.count, marker >= 0xC0, !(0xD0...0xD8).contains(marker)
    else { throw .damaged }
    let end = start + 2 + length
    return Segment(
      marker: marker, start: start, end: marker == Marker.scan ? endOfScan(from: end) : end)
  }

  /// Where the coded dots after the head of a scan end: at the next marker that is none of theirs.
  private func endOfScan(from start: Int) -> Int {
    var place = start
    while let pair = bytes.number(at: place, bytes: 2) {
      let marker = UInt8(pair & 0xFF)
      if pair >> 8 == 0xFF, marker != 0, marker != 0xFF, !(0xD0...0xD7).contains(marker) {
        return place
      }
      place += 1
    }
    return bytes.count
  }

  private func size(in frame: Segment) throws(PictureFault) -> (width: Int, height: Int) {
    guard let height = bytes.number(at: frame.start + 5, bytes: 2),
      let width = bytes.number(at: frame.start + 7, bytes: 2), frame.end - frame.start >= 10
    else { throw .damaged }
    return (width, height)
  }

  private enum Marker {
    static let end: UInt8 = 0xD9
    static let scan: UInt8 = 0xDA
    /// Baseline, extended and progressive, all in Huffman's code.
    static let usualFrames: ClosedRange<UInt8> = 0xC0...0xC2

    static func isFrame(_ marker: UInt8) -> Bool {
      (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    /// Tables, frames, scans, and the two notes of programs that say what the colours are.
    static func isKept(_ marker: UInt8) -> Bool {
      [0xE0, 0xEE].contains(marker) || !((0xE0...0xEF).contains(marker) || marker >= 0xF0)
    }
  }
}
