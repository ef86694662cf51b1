internal import CahierModel

/// A length as people type it, in months: « 48 mois », « 4 ans et demi », “3 and a half years”.
enum TypedLength {
  /// Reads a length, or returns nil where something in it is no length in whole months.
  static func months(_ typed: String) -> Int? {
    var sum = Halves()
    for word in words(of: typed) {
      guard sum.add(word) else { return nil }
    }
    return sum.months
  }

  private static func words(of text: String) -> [Substring] {
    let folded = PromptWord.folded(text)
    var words: [Substring] = []
    var start = folded.startIndex
    var place = start
    // A letter after a digit begins a word: « 4ans ».
    while place < folded.endIndex {
      let next = folded.index(after: place)
      let isEnd = next == folded.endIndex
      let isCut = !isEnd && folded[place].isNumber && folded[next].isLetter
      if isEnd || isCut || folded[next].isWhitespace {
        words.append(folded[start..<next])
        start = next
        while start < folded.endIndex, folded[start].isWhitespace {
          start = folded.index(after: start)
        }
        place = start
      } else {
        place = next
      }
    }
    return words
  }

  /// Months counted in halves, as the words of a length come.
  private struct Halves {
    private var total = 0
    /// The number whose unit has not come yet, in halves.
    private var pending: Int?
    private var lastUnit: Int?

    var months: Int? {
      guard total % 2 == 0 else { return nil }
      guard let pending else { return total > 0 || lastUnit != nil ? total / 2 : nil }
      // A number alone is a number of months.
      return lastUnit == nil && pending % 2 == 0 ? pending / 2 : nil
    }

    mutating func add(_ word: Substring) -> Bool {
      if let number = TypedNumber.read(String(word)) {
        let doubled = number.multiplied(by: 2)?.reducedToWhole
        guard pending == nil, let doubled, doubled <= 24_000 else { return false }
        pending = doubled
        return true
      }
      if TypedLength.halves.contains(String(word)) {
        if pending != nil { pending = pending.map { $0 + 1 } } else { total += lastUnit ?? 0 }
        return pending != nil || lastUnit != nil
      }
      if let unit = TypedLength.units[String(word)] {
        guard let number = pending else { return false }
        total += number * unit
        (pending, lastUnit) = (nil, unit)
        return true
      }
      return !TypedLength.others.contains(String(word))
    }
  }

  private static let halves: Set<String> = ["demi", "demie", "half"]
  private static let units: [String: Int] = [
    "mois": 1, "month": 1, "months": 1, "an": 12, "ans": 12, "annee": 12, "annees": 12, "year": 12,
    "years": 12, "semestre": 6, "semestres": 6, "trimestre": 3, "trimestres": 3, "quarter": 3,
    "quarters": 3,
  ]
  private static let others: Set<String> = [
    "jour", "jours", "semaine", "semaines", "heure", "heures", "h", "j", "day", "days", "week",
    "weeks", "hour", "hours", "hr", "hrs", "siecle", "siecles", "decennie", "decennies", "decade",
    "decades", "minute", "minutes", "seconde", "secondes", "second", "seconds", "%", "€", "$",
  ]
}
