import CahierModel

/// Marks that stand for what is still to be written: `[à compléter]`, `<nom>`, `____`, `??`.
enum PlaceholderMarks {
  /// The places of the marks, in the order of the text.
  static func ranges(in text: FoldedText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < text.words.count {
      if let end = end(of: text, from: index) {
        ranges.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return ranges
  }

  private static func end(of text: FoldedText, from index: Int) -> Int? {
    guard text.words[index].sort == .sign else { return nil }
    if text.isWord(index, "[") { return bracketed(text, index) }
    if text.isWord(index, "<") { return closed(text, index, by: ">", atMost: 12) }
    if text.isWord(index, "_") { return run(text, index, of: "_", atLeast: 4) }
    if text.isWord(index, "?") { return run(text, index, of: "?", atLeast: 2) }
    return nil
  }

  /// A bracket that holds nothing but dots, or an order to fill it in.
  private static func bracketed(_ text: FoldedText, _ start: Int) -> Int? {
    guard let end = closed(text, start, by: "]", atMost: 20) else { return nil }
    let inside = start + 1..<end - 1
    let isDots = inside.allSatisfy { text.isWord($0, among: [".", "…"]) }
    let isOrder =
      text.matches(.placeholder).contains { inside.overlaps($0.range) }
      || text.isWord(start + 1, among: ["inserer", "insert", "completer", "preciser"])
    return isDots || isOrder ? end : nil
  }

  private static func closed(
    _ text: FoldedText, _ start: Int, by mark: StaticString, atMost count: Int
  ) -> Int? {
    // « < 3 » is a comparison: what is to be filled in begins at once, with a letter.
    guard start + 1 < text.words.count, text.isJoined(start + 1) else { return nil }
    if text.isWord(start, "<"), text.words[start + 1].sort != .letters { return nil }
    let last = min(text.words.count, start + count)
    return (start + 1..<last).first { text.isWord($0, mark) }.map { $0 + 1 }
  }

  private static func run(
    _ text: FoldedText, _ start: Int, of mark: StaticString, atLeast count: Int
  ) -> Int? {
    var end = start
    while end < text.words.count, text.isWord(end, mark) { end += 1 }
    return end - start >= count ? end : nil
  }
}
