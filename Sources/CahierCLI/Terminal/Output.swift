internal import CahierModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The two streams of the program: data on standard output, everything else on standard error.
package enum Output {
  /// Writes data, whole, or tells that the reader is gone or the disk is full.
  package static func write(data bytes: [UInt8]) -> Bool {
    write(bytes, to: STDOUT_FILENO)
  }

  /// Writes a prompt, a diagnostic or a progress line at once.
  package static func write(message text: String) {
    _ = write(Array(text.utf8), to: STDERR_FILENO)
  }

  private static func write(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest.removeFirst(count)
    }
    return true
  }
}

extension String {
  /// The text as a terminal may show it: what a terminal obeys is written out.
  ///
  /// Control characters and the marks that reorder a line (U+061C, U+200E, U+200F, U+202A to U+202E,
  /// U+2066 to U+2069) become `\u{…}`. Tab and line feed stay.
  package var escapedForTerminal: String {
    guard unicodeScalars.contains(where: \.isObeyedByTerminals) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isObeyedByTerminals {
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }
}

extension StringProtocol {
  /// The text with a blank for each end of a line in it: data of one line stays on one line.
  package var onOneLine: String {
    unicodeScalars.contains(where: \.isLineEnd)
      ? String(map { $0.isNewline ? " " : $0 }) : String(self)
  }
}

extension Unicode.Scalar {
  fileprivate var isObeyedByTerminals: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
