/// The passages of a printed sentence that stand between square brackets.
///
/// `The contract lasts {value.months} months[ and may be renewed {value.renewals} times].` Such a
/// passage is printed only where each value that it names is given and is not nought. Brackets
/// around words that name no value stand for themselves.
package enum OptionalPassages {
  /// The sentence with the passages that apply, and no bracket around them.
  ///
  /// The time grows with the length of the text.
  package static func kept(of text: String, isGiven: (String) -> Bool) -> String {
    let bytes = text.utf8
    var kept = ""
    var start = bytes.startIndex
    var place = start
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "[")) {
      place = bytes.index(after: open)
      // The innermost pair alone is a passage, so that no stretch is looked at twice.
      guard let close = bytes[place...].firstIndex(where: isBracket) else { break }
      guard bytes[close] == UInt8(ascii: "]") else { continue }
      let passage = String(text[place..<close])
      place = bytes.index(after: close)
      let names = ReferencedText(passage).references
      guard !names.isEmpty else { continue }
      kept += text[start..<open] + (names.allSatisfy(isGiven) ? passage : "")
      start = place
    }
    return trimmed(kept + text[start...])
  }

  private static func isBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
  }

  /// The sentence with no space where a passage at its end or its start was left out.
  private static func trimmed(_ sentence: String) -> String {
    let start = sentence.firstIndex { $0 != " " }
    let end = sentence.lastIndex { $0 != " " }
    guard let start, let end else { return "" }
    return String(sentence[start...end])
  }
}
