/// What tells a specification that comes back from a word processor: that it is one, in which
/// languages and for whom it was made, and of which state of the dossier.
///
/// It stands in the properties of the file, which LibreOffice and Word keep, and not on its pages.
package struct ReturnMark: Hashable, Sendable, CustomStringConvertible {
  /// The languages of the document, the left one first.
  package var languages: [Language]
  /// For whom it was made, by its word.
  package var audience: String
  /// The mark of the dossier that it was made from: `Dossier.contentMark`.
  package var state: String
  /// Which part it is of a document that was cut into several, from 1; nil for a whole one.
  package var part: Int?

  /// What its property is called.
  package static let property = "cahier-specification"
  /// The version of the layout.
  package static let version = 1

  /// Creates the mark of a document.
  package init(languages: [Language], audience: String, state: String, part: Int? = nil) {
    (self.languages, self.audience, self.state, self.part) = (languages, audience, state, part)
  }

  package var description: String {
    let languages = languages.map(\.rawValue).joined(separator: "+")
    let part = part.map { " \($0)" } ?? ""
    return "\(Self.version) \(languages) \(audience) \(state)\(part)"
  }

  /// Reads what a property says, nil for what is no such mark; its version need not be ours.
  package init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard
      words.count == 4 || words.count == 5, words[0] == "\(Self.version)",
      case let languages = words[1].split(separator: "+").compactMap({
        Language(rawValue: String($0))
      }), (1...2).contains(languages.count), Set(languages).count == languages.count
    else { return nil }
    self.init(languages: languages, audience: words[2], state: words[3])
    guard words.count == 5 else { return }
    guard let part = Int(words[4]), part > 0 else { return nil }
    self.part = part
  }
}

extension ItemID {
  /// The bookmark that an item has in a document: letters, digits and a low line, which is all that
  /// Word takes in one.
  package var bookmark: String { "\(Self.bookmarkPrefix)\(self)" }

  /// Reads the id of an item in a bookmark, nil for another bookmark.
  ///
  /// Programs append a number to the bookmark of a copy: it is none of the item.
  package init?(bookmark: String) {
    guard bookmark.hasPrefix(Self.bookmarkPrefix) else { return nil }
    self.init(String(bookmark.dropFirst(Self.bookmarkPrefix.count)))
  }

  private static let bookmarkPrefix = "cahier_"
}
