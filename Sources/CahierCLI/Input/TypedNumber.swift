internal import CahierModel

/// Numbers as people write them.
enum TypedNumber {
  /// Reads `1 250`, `1 250,50`, `1,250.50`, `environ 650`, `650 agents`, or returns nil.
  ///
  /// A comma or a point followed by exactly three digits, with none of the other kind, is taken for
  /// a mark between thousands only where another one stands before it: `1.250` is 1.250. Callers
  /// show what was read and ask.
  static func read(_ text: String) -> ExactDecimal? {
    let runs = numberRuns(in: text)
    guard runs.count == 1 else { return nil }
    return decimal(runs[0])
  }

  /// Reads a number in a text of a language: in English a comma before three digits stands between
  /// thousands, as in `12,500`.
  static func read(_ text: String, in language: Language) -> ExactDecimal? {
    guard language == .english else { return read(text) }
    let characters = Array(text)
    let kept = characters.indices.filter { place in
      let isMark = place > 0 && characters[place] == "," && characters[place - 1].isNumber
      return !isMark || !isGroup(characters[(place + 1)...])
    }
    return read(String(kept.map { characters[$0] }))
  }

  /// The parts of a text that look like one number, blanks between groups of digits taken out.
  private static func numberRuns(in text: String) -> [String] {
    var runs: [String] = []
    var run = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      if character.isASCII, character.isNumber {
        run.append(character)
      } else if !run.isEmpty, ".,".contains(character), next.isASCII, next.isNumber {
        run.append(character)
      } else if !run.isEmpty, isBlank(character), isGroup(characters[(index + 1)...]) {
        continue
      } else if run.isEmpty, character == "-" || character == "−", next.isNumber {
        run.append("-")
      } else if !run.isEmpty {
        runs.append(run)
        run = ""
      }
    }
    return run.isEmpty ? runs : runs + [run]
  }

  private static func isBlank(_ character: Character) -> Bool {
    " \u{A0}\u{202F}\u{2009}".contains(character)
  }

  /// Whether what follows a blank is a group of exactly three digits.
  private static func isGroup(_ rest: ArraySlice<Character>) -> Bool {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    return digits.count == 3
  }

  private static func decimal(_ run: String) -> ExactDecimal? {
    let marks = run.filter { ".,".contains($0) }
    guard let last = marks.last else { return try? ExactDecimal(parsing: run) }
    let isGrouping = marks.count > 1 && marks.allSatisfy { $0 == last }
    let plain = run.compactMap { character -> Character? in
      guard ".,".contains(character) else { return character }
      return character == last && !isGrouping ? "." : nil
    }
    return try? ExactDecimal(parsing: String(plain))
  }
}
