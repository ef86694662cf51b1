/// The number or the word that a paragraph begins with: « 1.2 », « III », « Article 5 ».
struct NumberedLabel: Equatable {
  /// How deep it says to be, from 1: two for « 1.2 ».
  let depth: Int
  /// The text after it.
  let rest: String

  /// Reads the label of a text, or returns nil for one that has none.
  init?(_ text: String) {
    let line = text.prefix { !$0.isNewline }
    guard
      let found = Self.word(line) ?? Self.digits(line) ?? Self.roman(line) ?? Self.letter(line)
    else { return nil }
    self = found
  }

  private init(depth: Int, rest: Substring) {
    self.depth = depth
    self.rest = String(rest.drop { " \t\u{A0}\u{202F}.:-–—)".contains($0) })
  }

  private static let words: Set = [
    "article", "chapitre", "partie", "section", "annexe", "titre", "lot", "chapter", "part",
    "annex", "appendix", "attachment", "task",
  ]

  private static func word(_ line: Substring) -> NumberedLabel? {
    let parts = line.split(separator: " ", maxSplits: 2)
    guard parts.count >= 2, words.contains(parts[0].lowercased()) else { return nil }
    let number = parts[1].trimmingSuffix { ".:)-–".contains($0) }
    let isCounted =
      number.allSatisfy { $0.isNumber || $0 == "." } || isRoman(number)
      || number.count == 1 && number.allSatisfy(\.isUppercase)
    guard !number.isEmpty, isCounted else { return nil }
    return NumberedLabel(depth: 1, rest: parts.count > 2 ? parts[2] : "")
  }

  /// `1.`, `1.2`, `1.2.3)`, but neither `2 postes` nor `3,5 %`.
  private static func digits(_ line: Substring) -> NumberedLabel? {
    let label = line.prefix { $0.isASCII && $0.isNumber || $0 == "." }
    let numbers = label.split(separator: ".")
    guard !numbers.isEmpty, numbers.allSatisfy({ $0.count <= 2 }), label.first != "." else {
      return nil
    }
    let rest = line[label.endIndex...]
    let isEnded = label.last == "." || rest.first == ")" || numbers.count > 1
    let isParted = rest.first.map { " \t\u{A0})-–".contains($0) } ?? true
    let begins = label.last == "." && rest.first?.isUppercase == true
    guard isEnded && (isParted || begins) || rest.hasPrefix(" - ") || rest.hasPrefix(" – ") else {
      return nil
    }
    return NumberedLabel(depth: numbers.count, rest: rest)
  }

  private static func roman(_ line: Substring) -> NumberedLabel? {
    let label = line.prefix { "IVXL".contains($0) }
    guard !label.isEmpty, isRoman(label) else { return nil }
    let rest = line[label.endIndex...]
    guard
      rest.hasPrefix(".") || rest.hasPrefix(" - ") || rest.hasPrefix(" – ") || rest.hasPrefix(")")
    else { return nil }
    return NumberedLabel(depth: 1, rest: rest)
  }

  private static func letter(_ line: Substring) -> NumberedLabel? {
    guard let first = line.first, first.isUppercase, first.isASCII else { return nil }
    let rest = line.dropFirst()
    guard rest.hasPrefix(". ") || rest.hasPrefix(") ") || rest.hasPrefix(" - ") else { return nil }
    return NumberedLabel(depth: 1, rest: rest)
  }

  private static func isRoman(_ text: Substring) -> Bool {
    text.count <= 6 && !text.isEmpty && text.allSatisfy { "IVXL".contains($0) }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return text
  }
}
