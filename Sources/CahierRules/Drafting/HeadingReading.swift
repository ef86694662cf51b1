internal import CahierModel

/// Tells the headings of a text: by their levels, and where it has none, by styles, numbers and bold.
struct HeadingReading {
  /// Whether paragraphs of the text say of themselves that they are headings.
  private let hasLevels: Bool
  private let language: Language

  init(_ document: OutlineDocument, language: Language) {
    self.language = language
    let levels = document.blocks.count { block in
      guard case .paragraph(let paragraph) = block else { return false }
      return Self.statedLevel(paragraph) != nil
    }
    // A title alone makes no outline.
    hasLevels = levels > 1
  }

  /// The level of a heading, from 1, or nil for a paragraph that is none.
  ///
  /// `level`: that of the last heading that has a level or a number, 0 where there was none: a bold
  /// line is one below, and so is the next.
  func level(of paragraph: OutlineParagraph, under level: Int) -> Int? {
    guard !paragraph.isOfIndex, !paragraph.text.contains("\n\n") else { return nil }
    if let stated = Self.statedLevel(paragraph) { return stated }
    guard paragraph.list == nil, isShort(paragraph.text) else { return nil }
    if let label = NumberedLabel(paragraph.text), !label.rest.isEmpty || paragraph.isBold,
      paragraph.isBold || !hasLevels
    {
      return label.depth
    }
    guard paragraph.isBold || !hasLevels && Self.isShouted(paragraph.text) else { return nil }
    return level + 1
  }

  /// Whether a heading has a level of its own, by what it says or by its number.
  func isRanked(_ paragraph: OutlineParagraph) -> Bool {
    Self.statedLevel(paragraph) != nil || NumberedLabel(paragraph.text) != nil
  }

  /// What a paragraph says of itself; one as long as a sentence only borrows the looks of a heading.
  private static func statedLevel(_ paragraph: OutlineParagraph) -> Int? {
    guard paragraph.text.utf8.count <= 250, !paragraph.isOfIndex else { return nil }
    let isSentence =
      paragraph.text.hasSuffix(".") && paragraph.text.utf8.count > 100
      || paragraph.text.hasSuffix(";")
    guard !isSentence else { return nil }
    if let level = paragraph.outlineLevel { return level }
    for style in paragraph.styles {
      if let level = level(ofStyle: style) { return level }
    }
    return nil
  }

  /// `Heading 2`, `heading 2`, `Titre 2`, `Titre2`: 2.
  static func level(ofStyle name: String) -> Int? {
    let folded = name.lowercased()
    for word in ["heading", "titre", "title"] where folded.hasPrefix(word) {
      let rest = folded.dropFirst(word.count).drop { $0 == " " || $0 == "_" }
      if rest.isEmpty { return 1 }
      let digits = rest.prefix(while: \.isNumber)
      if let level = Int(digits), (1...10).contains(level) { return level }
    }
    return nil
  }

  /// Whether a line is as short as headings are, and ends as none of another kind does.
  private func isShort(_ text: String) -> Bool {
    guard text.utf8.count <= 140, let last = text.last(where: { !$0.isWhitespace }) else {
      return false
    }
    return !".;,:!?".contains(last) && SentenceForce(of: text, in: language) < .desired
  }

  /// Whether all letters are capitals, and there are several.
  private static func isShouted(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 4 && letters.allSatisfy(\.isUppercase)
  }
}
