/// A text of a template or an item, cut where it names a value in braces.
///
/// `{accounts}` names a parameter, `{org.size.sites}` a part of an answer.
/// `{accounts|account|accounts}` is the noun that goes with the figure. A brace that opens no name
/// stands for itself.
package struct ReferencedText: Hashable, Sendable {
  /// A stretch of the text.
  package enum Piece: Hashable, Sendable {
    case text(String)
    /// The name between braces.
    case reference(String)
    /// A name, and the words for one and for several.
    case agreement(String, CountedName)
  }

  /// The stretches of the text in their order: put together they are the text again.
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
      place = first
      guard let (piece, end) = Self.piece(of: text, from: first) else { continue }
      if open > start { pieces.append(.text(String(text[start..<open]))) }
      pieces.append(piece)
      start = bytes.index(after: end)
      place = start
    }
    if start < bytes.endIndex { pieces.append(.text(String(text[start...]))) }
    self.pieces = pieces
  }

  /// What stands between a brace and the one that closes it, and the place of the latter.
  private static func piece(
    of text: String, from first: String.Index
  ) -> (piece: Piece, end: String.Index)? {
    let bytes = text.utf8
    guard
      let end = bytes[first...].firstIndex(where: { !isPartOfName($0) }), end > first
    else { return nil }
    let name = String(text[first..<end])
    if bytes[end] == UInt8(ascii: "}") { return (.reference(name), end) }
    guard bytes[end] == UInt8(ascii: "|"), let close = closing(of: text, from: end) else {
      return nil
    }
    let words = text[bytes.index(after: end)..<close]
      .split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 2 else { return nil }
    return (.agreement(name, CountedName(one: words[0], many: words[1])), close)
  }

  /// The brace that closes the words of an agreement, or nil where another one opens before it.
  private static func closing(of text: String, from place: String.Index) -> String.Index? {
    let braces = [UInt8(ascii: "{"), UInt8(ascii: "}")]
    guard let close = text.utf8[place...].firstIndex(where: braces.contains) else { return nil }
    return text.utf8[close] == UInt8(ascii: "}") ? close : nil
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
      switch piece {
      case .text: nil
      case .reference(let name), .agreement(let name, _): name
      }
    }
  }

  /// The text with each name replaced by its value, as the language writes it.
  ///
  /// A name with no value stays in its braces, for the document to mark, and is listed.
  package func resolved(
    in language: Language, _ value: (String) -> String?
  ) -> (text: String, unknown: [String]) {
    var text = ""
    var unknown: [String] = []
    for piece in pieces {
      switch piece {
      case .text(let plain): text += plain
      case .agreement(let name, let words):
        text += words.word(forWritten: value(name), in: language)
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

extension CountedName {
  /// The word that goes with a figure as the language writes it; `many` where there is none.
  ///
  /// In French 0, 1 and 1,5 are singular; in English 1 alone is.
  package func word(forWritten figure: String?, in language: Language) -> String {
    guard let figure else { return many }
    let whole = figure.prefix { $0 != "," && $0 != "." }
    switch language {
    case .french: return whole == "0" || whole == "1" ? one : many
    case .english: return figure == "1" ? one : many
    }
  }
}
