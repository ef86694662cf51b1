package import CahierModel

/// A name within a document that references and links lead to.
///
/// Made of any text: letters and digits of ASCII, `-`, `_` and `.` stay, others become `-`. At most
/// 40 characters, the longest bookmark that Word keeps, and never a digit first.
package struct Anchor: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  private static let maximumLength = 40

  /// The anchor that is made of a text, always the same for the same text.
  package init(_ text: some StringProtocol) {
    var name = ""
    var isChanged = false
    for byte in text.utf8 {
      let isKept = Self.isKept(byte)
      isChanged = isChanged || !isKept
      // The bytes that go on with a letter of several bytes add no dash of their own.
      if isKept || byte & 0xC0 != 0x80 {
        name.append(isKept ? Character(Unicode.Scalar(byte)) : "-")
      }
    }
    if !(name.utf8.first.map(Self.isLetter) ?? false) { name = "n-" + name }
    // Two texts that were cut or changed to the same name must not become one.
    if isChanged || name.utf8.count > Self.maximumLength {
      name = name.prefix(Self.maximumLength - 9) + "-" + Self.digest(of: text)
    }
    description = name
  }

  /// The anchor of an item: its code, which has the letters of anchors alone.
  package init(_ code: ItemCode) {
    description = code.description
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
  }

  /// Eight letters that differ when the texts do: 32 bits of FNV-1a, no secret.
  private static func digest(of text: some StringProtocol) -> String {
    let hash = text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension Anchor: ExpressibleByStringLiteral {
  /// The anchor of a literal.
  package init(stringLiteral value: String) {
    self.init(value)
  }
}

/// Where a link may lead: into the document, to a file beside it, to the web or to a mailbox, and
/// nowhere else.
package struct LinkTarget: Hashable, Sendable {
  /// Within the document, or out of it to an address.
  package enum Kind: Hashable, Sendable {
    case inside(Anchor)
    case outside(String)
    /// A relative address, escaped.
    case beside(String)
  }

  /// Where it leads, already checked.
  package let kind: Kind

  /// A place of the same document.
  package init(inside anchor: Anchor) {
    kind = .inside(anchor)
  }

  /// An address that begins with `http:`, `https:` or `mailto:` and has only the characters of a
  /// URL (RFC 3986), or nil: `javascript:` and the like are no links.
  package init?(address: String) {
    let schemes = ["http://", "https://", "mailto:"]
    let folded = address.lowercased()
    guard
      let scheme = schemes.first(where: folded.hasPrefix), folded.utf8.count > scheme.utf8.count,
      address.utf8.count <= 2048, address.utf8.allSatisfy(Self.isURLByte),
      Self.hasWholeEscapes(address)
    else { return nil }
    kind = .outside(address)
  }

  /// A place of a file in the same folder.
  package init?(file name: String, at anchor: Anchor) {
    guard let file = LinkTarget(file: name), case .beside(let address) = file.kind else {
      return nil
    }
    kind = .beside("\(address)#\(anchor)")
  }

  /// A file in the same folder, by its name, or nil for what is no plain name: one with `/`, and
  /// those of the folder itself and of the one above.
  package init?(file name: String) {
    guard !name.isEmpty, name.utf8.count <= 255, !name.utf8.contains(UInt8(ascii: "/")),
      name != ".", name != ".."
    else { return nil }
    let escaped = name.utf8.map { byte in
      Self.plainBytes.contains(byte)
        ? String(UnicodeScalar(byte)) : "%" + String(UInt16(byte) + 256, radix: 16).suffix(2)
    }
    // A name such as `mailto:x` is no scheme behind `./`.
    kind = .beside("./" + escaped.joined())
  }

  private static let plainBytes = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)

  private static let urlBytes = Set(
    """
    ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%
    """.utf8)

  private static func isURLByte(_ byte: UInt8) -> Bool {
    urlBytes.contains(byte)
  }

  private static func hasWholeEscapes(_ address: String) -> Bool {
    address.split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy {
      $0.prefix(2).count == 2 && $0.prefix(2).allSatisfy(\.isHexDigit)
    }
  }
}
