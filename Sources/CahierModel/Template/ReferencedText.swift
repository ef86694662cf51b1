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
    var plain = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let after = rest[rest.index(after: open)...]
      let name = after.prefix(while: Self.isPartOfName)
      plain += rest[..<open]
      if !name.isEmpty, name.endIndex < after.endIndex, after[name.endIndex] == "}" {
        if !plain.isEmpty { pieces.append(.text(plain)) }
        plain = ""
        pieces.append(.reference(String(name)))
        rest = after[after.index(after: name.endIndex)...]
      } else {
        plain += "{"
        rest = after
      }
    }
    plain += rest
    if !plain.isEmpty { pieces.append(.text(plain)) }
    self.pieces = pieces
  }

  private static func isPartOfName(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || ".-".contains(character))
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
