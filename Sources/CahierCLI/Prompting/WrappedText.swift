/// A text in lines of a width, broken between words.
enum WrappedText {
  /// The narrowest terminal whose lines are broken: below, each word would be a line.
  static let leastWidth = 20

  /// The lines of a line; those that follow are indented as the first one is.
  ///
  /// A word longer than the width stays whole, for an address or a command can then be copied. Blanks
  /// that no line breaks at hold their words together. A character counts as one column.
  static func lines(_ line: String, width: Int?) -> [String] {
    guard let width, width >= leastWidth, line.count > width else { return [line] }
    let indent = String(line.prefix { $0 == " " }.prefix(width / 2))
    var lines: [String] = []
    var current = ""
    var count = 0
    for word in words(of: line.dropFirst(indent.count)) {
      let length = word.count
      if count > 0, count + 1 + length > width {
        lines.append(current)
        count = 0
      }
      current = count == 0 ? "\(indent)\(word)" : "\(current) \(word)"
      count = count == 0 ? indent.count + length : count + 1 + length
    }
    return lines + [current]
  }

  /// The words of a line, with what French typography never parts from them: guillemets, the marks
  /// that have a blank before them, the sign of « + 3 » and « - 4 ».
  private static func words(of line: Substring) -> [String] {
    var words: [String] = []
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if let last = words.last, !last.isEmpty, holds(last, word) {
        words[words.count - 1] = "\(last) \(word)"
      } else {
        words.append(String(word))
      }
    }
    return words
  }

  private static func holds(_ word: String, _ next: Substring) -> Bool {
    guard let first = next.first else { return false }
    if word.hasSuffix("«") || "»;:!?%€".contains(first) { return true }
    let sign = word.split(separator: " ").last ?? ""
    return first.isNumber && ["+", "-", "−", "–"].contains(sign)
  }

  /// A prompt in lines; the blank at its end stays on the last one.
  static func prompt(_ prompt: String, width: Int?) -> String {
    let end = prompt.hasSuffix(" ") ? " " : ""
    return lines(String(prompt.dropLast(end.count)), width: width.map { $0 - end.count })
      .joined(separator: "\n") + end
  }
}
