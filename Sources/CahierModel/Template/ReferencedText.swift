/// A text of a template or an item, cut where it names a value in braces.
///
/// `{accounts}` names a parameter, `{org.size.sites}` a part of an answer. A brace that opens no
/// name stands for itself.
package struct ReferencedText: Hashable, Sendable {
  /// A stretch of the text.
  package enum Piece: Hashable, Sendable {
    case text(String)
    /// The name between braces.
    case reference(String)
  }

  package let pieces: [Piece]

  /// Cuts a text in one language.
  ///
  /// The time grows with the length of the text.
  package init(_ text: String) {
    var pieces: [Piece] = []
    // Braces and names are ASCII, so that bytes tell them and no piece cuts a character.
    let bytes = text.utf8
    var start = bytes.startIndex
    var place = start
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "{")) {
      let first = bytes.index(after: open)
      let end = bytes[first...].firstIndex { !Self.isPartOfName($0) } ?? bytes.endIndex
      place = first
      guard end > first, end < bytes.endIndex, bytes[end] == UInt8(ascii: "}") else { continue }
      if open > start { pieces.append(.text(String(text[start..<open]))) }
      pieces.append(.reference(String(text[first..<end])))
      start = bytes.index(after: end)
      place = start
    }
    if start < bytes.endIndex { pieces.append(.text(String(text[start...]))) }
    self.pieces = pieces
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// The names between braces, in their order.
  package var references: [String] {
    pieces.compactMap { piece in
      if case .reference(let name) = piece { name } else { nil }
    }
  }

  /// The text with each name replaced by its value.
  ///
  /// A name with no value stays in its braces, for the document to mark, and is listed.
  package func resolved(_ value: (String) -> String?) -> (text: String, unknown: [String]) {
    var text = ""
    var unknown: [String] = []
    for piece in pieces {
      switch piece {
      case .text(let plain): text += plain
      case .reference(let name):
        if let value = value(name) {
          text += value
        } else {
          text += "{\(name)}"
          unknown.append(name)
        }
      }
    }
    return (text, unknown)
  }
}
