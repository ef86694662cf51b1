/// Numbers as a spreadsheet writes them, with a blank between groups of three digits.
enum GroupedDigits {
  /// The number without the blanks around it and between its groups.
  ///
  /// A blank that parts no group of three stays, and makes the text no number: `1 2` may be two
  /// numbers, and a line feed between digits is two cells in one.
  static func joined(_ field: String) -> String {
    let trimmed = field.trimmingBlanks
    let groups = trimmed.split(omittingEmptySubsequences: false, whereSeparator: isBlank)
    guard groups.count > 1, let first = groups.first, let last = groups.last else {
      return String(trimmed)
    }
    let lead = first.drop { $0 == "-" || $0 == "+" }
    let whole = last.prefix { $0.isASCII && $0.isNumber }
    let middle = groups.dropFirst().dropLast() + [whole]
    guard
      (1...3).contains(lead.count), middle.allSatisfy({ $0.count == 3 && $0.allSatisfy(isDigit) })
    else { return String(trimmed) }
    return groups.joined()
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// A blank as people type it, or one that does not break the line.
  fileprivate static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\u{A0}" || character == "\u{202F}"
  }
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    var text = self[...]
    while let first = text.first, GroupedDigits.isBlank(first) || first == "\t" {
      text.removeFirst()
    }
    while let last = text.last, GroupedDigits.isBlank(last) || last == "\t" { text.removeLast() }
    return text
  }
}
