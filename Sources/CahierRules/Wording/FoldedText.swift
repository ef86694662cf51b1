package import CahierModel

/// What a text does in a dossier: rules hold for some of these alone.
package enum TextRole: String, CaseIterable, Hashable, Sendable {
  /// The statement of something that tenderers answer.
  case requirement
  /// The statement of something else: an objective.
  case statement
  case rationale
  case title
  /// Any other published text: an annex, an answer of the guide.
  case prose
  /// The name of an award criterion.
  case criterion
  /// What a level of a scale means.
  case descriptor

  /// What people call it.
  package var name: Text {
    switch self {
    case .requirement: Text(fr: "exigence", en: "requirement")
    case .statement: Text(fr: "énoncé", en: "statement")
    case .rationale: Text(fr: "justification", en: "rationale")
    case .title: Text(fr: "intitulé", en: "title")
    case .prose: Text(fr: "texte", en: "text")
    case .criterion: Text(fr: "critère", en: "criterion")
    case .descriptor: Text(fr: "niveau de notation", en: "level of a scale")
    }
  }
}

/// A text cut into words that compare with no regard to case, accents, apostrophes and blanks, with
/// the terms of every list that stand in it.
package struct FoldedText: Sendable {
  /// Whose lists of words the text is checked by.
  package let language: Language
  /// What the text does in the dossier.
  package let role: TextRole
  /// The words and signs in the order of the text; blanks, apostrophes and hyphens are none.
  package let words: [TextWord]
  /// The terms in the order of their first words.
  package let matches: [TermMatch]

  private let text: String
  private let folded: [UInt8]
  /// A bit for each list that has a term in the text.
  private let present: UInt128

  /// Cuts a text into its words and finds the terms in it, in one pass for each.
  package init(_ text: String, _ language: Language, as role: TextRole, by terms: TermAutomaton) {
    var text = text
    let scan = text.withUTF8(WordScan.init)
    var words = scan.words
    for index in words.indices {
      words[index].term = terms.number(of: scan.folded[words[index].folded])
    }
    let found = terms.matches(in: words)
    present = found.reduce(0) { $0 | 1 << UInt128($1.list.rawValue) }
    let lawful = found.filter { $0.list == .lawful }
    self.text = text
    self.language = language
    self.role = role
    self.words = words
    folded = scan.folded
    matches =
      lawful.isEmpty
      ? found
      : found.filter { match in
        !match.list.isLet || !lawful.contains { $0.range.overlaps(match.range) }
      }
  }

  /// The terms of a list that do not overlap one of the list of what is let through.
  package func matches(_ list: TermList, except exceptions: TermList? = nil) -> [TermMatch] {
    guard mayHave(list) else { return [] }
    let found = matches.filter { $0.list == list }
    guard !found.isEmpty, let exceptions, mayHave(exceptions) else { return found }
    let allowed = matches.filter { $0.list == exceptions }
    return found.filter { match in !allowed.contains { $0.range.overlaps(match.range) } }
  }

  /// Whether a term of a list stands anywhere in the text.
  package func has(_ list: TermList) -> Bool {
    mayHave(list) && matches.contains { $0.list == list }
  }

  /// Whether a term of a list was found, be it that a lawful phrase took it away.
  private func mayHave(_ list: TermList) -> Bool { present & 1 << UInt128(list.rawValue) != 0 }

  /// The words of a range as they were written.
  package func original(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return String(
      decoding: text.utf8.dropFirst(first.range.lowerBound)
        .prefix(last.range.upperBound - first.range.lowerBound), as: UTF8.self)
  }

  /// A word in small base letters.
  func folded(_ index: Int) -> ArraySlice<UInt8> { folded[words[index].folded] }

  /// Whether there is a word at a place and it is this one, in small base letters.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard words.indices.contains(index) else { return false }
    let folded = folded(index)
    return folded.count == word.utf8CodeUnitCount
      && word.withUTF8Buffer { $0.elementsEqual(folded) }
  }

  /// Whether there is a word at a place and it is one of these.
  func isWord(_ index: Int, among words: [StaticString]) -> Bool {
    words.contains { isWord(index, $0) }
  }

  /// Whether a word follows the one before with nothing between.
  func isJoined(_ index: Int) -> Bool {
    index > 0 && words[index].range.lowerBound == words[index - 1].range.upperBound
  }

  /// The places of the sentence that holds a word.
  func sentence(around index: Int) -> Range<Int> {
    var start = index
    while start > 0, !words[start].startsSentence { start -= 1 }
    var end = index + 1
    while end < words.count, !words[end].startsSentence { end += 1 }
    return start..<end
  }

  /// The end of a number with its groups and decimals: « 1 250 », « 99,5 ».
  func endOfNumber(from start: Int) -> Int {
    var end = start + 1
    while end < words.count {
      if words[end].sort == .number, words[end].folded.count == 3,
        words[end].isAfterBlank || isJoined(end)
      {
        end += 1
      } else if end + 1 < words.count, isWord(end, ",") || isWord(end, "."),
        words[end + 1].sort == .number, isJoined(end), isJoined(end + 1)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// The places of the verbs that bind: « doit », “shall”.
  package var bindingVerbs: [Int] { matches(.binding).map(\.range.lowerBound) }
}
