/// A picture made of dots that comes from outside, looked through and without what is not picture.
///
/// Comments, places, cameras and previews that a picture may carry are left out: a document that is
/// published gives away no more than what it shows.
package struct RasterPicture: Hashable, Sendable {
  /// The forms that every reader of documents shows.
  package enum Format: String, Hashable, Sendable {
    case png, jpeg

    /// What the picture is called on the Internet: `image/png`, `image/jpeg`.
    package var mediaType: String { "image/\(rawValue)" }
  }

  /// What the file is by its first bytes, whatever its name says.
  package let format: Format
  /// In dots.
  package let width: Int
  /// In dots too; neither side is longer than `sideLimit`.
  package let height: Int
  /// The file, with its picture alone.
  package let bytes: [UInt8]

  init(_ format: Format, width: Int, height: Int, bytes: [UInt8]) {
    self.format = format
    self.width = width
    self.height = height
    self.bytes = bytes
  }

  /// The largest file that is read: 2 MiB are a large logo.
  package static let byteLimit = 2 << 20
  /// The most dots that a side may have.
  package static let sideLimit = 5_000

  /// Reads a PNG or JPEG file, whatever its name says.
  ///
  /// - Throws: `PictureFault` for anything else, a file that is cut or damaged, or one beyond the
  ///   limits.
  package init(_ bytes: [UInt8]) throws(PictureFault) {
    guard bytes.count <= Self.byteLimit else { throw .tooLarge }
    if bytes.starts(with: PNGPicture.signature) {
      self = try PNGPicture(bytes).picture()
    } else if bytes.starts(with: [0xFF, 0xD8]) {
      self = try JPEGPicture(bytes).picture()
    } else {
      throw .notAPicture
    }
    guard width > 0, height > 0 else { throw .damaged }
    guard max(width, height) <= Self.sideLimit else { throw .tooLarge }
  }
}

/// Why a file is no picture for a document.
package enum PictureFault: Error, Hashable {
  /// Neither PNG nor JPEG.
  case notAPicture
  /// Cut, changed on its way, or against its own format.
  case damaged
  /// Beyond `RasterPicture.byteLimit` or `RasterPicture.sideLimit`.
  case tooLarge
  /// A kind of PNG or JPEG that browsers and office programs do not all show.
  case unusual
}

extension [UInt8] {
  /// The number that so many bytes from a place on stand for, the most significant first; nil
  /// beyond the end.
  func number(at place: Int, bytes count: Int) -> Int? {
    guard place >= 0, place + count <= self.count else { return nil }
    return self[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
  }
}
