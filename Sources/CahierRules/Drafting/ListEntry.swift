internal import CahierModel

/// An entry of a list: one that says to be, or one that was typed with a dash.
struct ListEntry {
  /// How deep, from 1.
  let level: Int
  /// Its text without the dash.
  let text: String
  /// Whether it begins an entry, and does not go on with one.
  let isFirst: Bool

  /// Reads a paragraph, or returns nil for one that is no entry.
  init?(_ paragraph: OutlineParagraph) {
    let bare = Self.withoutMark(paragraph.text)
    if let list = paragraph.list {
      (level, text, isFirst) = (list.level, bare ?? paragraph.text, list.isFirst)
    } else if let bare {
      (level, text, isFirst) = (1, bare, true)
    } else {
      return nil
    }
  }

  /// Dashes and the signs of office programs, that of their symbol font among them.
  private static let marks: Set<Character> = [
    "-", "–", "—", "•", "*", "▪", "\u{F0B7}", "→", "●", "■", "➢", "◦", "·", "o",
  ]

  /// The text after the sign that begins it, or nil where none does.
  private static func withoutMark(_ text: String) -> String? {
    guard let first = text.first, marks.contains(first) else { return nil }
    let rest = text.dropFirst()
    guard rest.first.map({ $0.isWhitespace }) == true else { return nil }
    let bare = rest.drop(while: \.isWhitespace)
    return bare.isEmpty ? nil : String(bare)
  }
}
