import CahierModel

/// Lays the numbers of a text against those of its translation.
enum FigureTwins {
  /// The numbers that one of the texts has and the other one lacks, or nil where they have the same.
  ///
  /// A small number that one language writes in letters is the same: « deux », “2”. A time of day
  /// that English counts to 12 is left alone.
  static func unlike(_ one: FoldedText, _ other: FoldedText) -> [Language: [String]]? {
    let (first, second) = (numbers(one), numbers(other))
    guard first.map(\.value) != second.map(\.value) else { return nil }
    let (missingThere, missingHere) = (
      lacking(first, besides: second, spelled: other), lacking(second, besides: first, spelled: one)
    )
    if missingThere.isEmpty && missingHere.isEmpty { return nil }
    if isTimeOfDay(one) || isTimeOfDay(other) { return nil }
    return [one.language: missingThere, other.language: missingHere]
  }

  private static func numbers(_ text: FoldedText) -> [(value: ExactDecimal, original: String)] {
    var numbers: [(ExactDecimal, String)] = []
    var index = 0
    while index < text.words.count {
      guard text.words[index].sort == .number else {
        index += 1
        continue
      }
      let end = text.endOfNumber(from: index)
      if let value = text.number(index..<end) {
        numbers.append((value, text.original(index..<end)))
      }
      index = end
    }
    return numbers
  }

  private static func lacking(
    _ numbers: [(value: ExactDecimal, original: String)],
    besides others: [(value: ExactDecimal, original: String)], spelled text: FoldedText
  ) -> [String] {
    var rest = others.map(\.value)
    return numbers.filter { number in
      if let index = rest.firstIndex(of: number.value) {
        rest.remove(at: index)
        return false
      }
      return !isSpelled(number.value, in: text)
    }.map(\.original)
  }

  private static func isSpelled(_ value: ExactDecimal, in text: FoldedText) -> Bool {
    guard let words = spellings[value] else { return false }
    return text.words.indices.contains { text.isWord($0, among: words) }
  }

  private static func isTimeOfDay(_ text: FoldedText) -> Bool {
    text.words.indices.contains { index in
      index > 0 && text.words[index - 1].sort == .number
        && text.isWord(index, among: ["am", "pm", "noon"])
    }
  }

  private static let spellings: [ExactDecimal: [StaticString]] = [
    0: ["zero", "no"], 1: ["un", "une", "one", "a", "an", "once", "chaque", "each"],
    2: ["deux", "two", "twice", "both", "double"], 3: ["trois", "three"],
    4: ["quatre", "four"], 5: ["cinq", "five"], 6: ["six"], 7: ["sept", "seven"],
    8: ["huit", "eight"], 9: ["neuf", "nine"], 10: ["dix", "ten"], 11: ["onze", "eleven"],
    12: ["douze", "twelve"], 15: ["quinze", "fifteen"], 20: ["vingt", "twenty"],
    30: ["trente", "thirty"], 40: ["quarante", "forty"], 50: ["cinquante", "fifty"],
    60: ["soixante", "sixty"], 100: ["cent", "hundred"], 1000: ["mille", "thousand"],
  ]
}
