package import CahierModel

/// A number of a text with what it counts: the whole of them is the ledger of a dossier.
package struct LedgerFigure: Hashable, Sendable {
  /// Whether the number is a floor, a ceiling or the thing itself.
  package enum Bound: Hashable, Sendable {
    case exact, atLeast, atMost
  }

  /// The number itself.
  package let value: ExactDecimal
  /// The number and its unit as they were written: « 99,5 % ».
  package let original: String
  /// What is counted, in small base letters: the sign or the word that follows the number.
  package let unit: String
  /// What the number says: a floor, a ceiling, a value.
  package let bound: Bound
  /// Whether it counts for a period or for each of something: « 1 atelier par trimestre ».
  package let isRate: Bool
  /// What it is a figure of, where a word before it says so: the availability, the response time.
  package let subject: TermList?
  /// The item, criterion or answer that says it.
  package let place: FindingPlace
  /// What the text does in the dossier.
  package let role: TextRole
  /// The language of the text.
  package let language: Language
}

extension FoldedText {
  /// The numbers of the text, in its order; those of names and years count nothing and are left out.
  func figures(at place: FindingPlace) -> [LedgerFigure] {
    var figures: [LedgerFigure] = []
    var index = 0
    while index < words.count {
      guard words[index].sort == .number else {
        index += 1
        continue
      }
      let end = endOfNumber(from: index)
      if let figure = figure(index..<end, at: place) { figures.append(figure) }
      index = end
    }
    return figures
  }

  private func figure(_ range: Range<Int>, at place: FindingPlace) -> LedgerFigure? {
    guard let value = number(range), words.indices.contains(range.upperBound) else { return nil }
    let isPartOfName = range.lowerBound > 0 && isJoined(range.lowerBound)
    guard !isPartOfName, let end = unitEnd(range.upperBound) else { return nil }
    let unit = (range.upperBound..<end).map { String(decoding: folded($0), as: UTF8.self) }
    return LedgerFigure(
      value: value, original: original(range.lowerBound..<end),
      unit: unit.joined(separator: " "), bound: bound(of: range),
      isRate: isWord(end, among: Self.rates), subject: subject(before: range.lowerBound),
      place: place, role: role, language: language)
  }

  /// The number that some words write: groups of three digits, and decimals after a comma or a stop.
  func number(_ range: Range<Int>) -> ExactDecimal? {
    var digits = ""
    var isDecimal = false
    for index in range {
      if words[index].sort == .number {
        digits += String(decoding: folded(index), as: UTF8.self)
      } else if isGroupMark(index, in: range) {
        continue
      } else if !isDecimal {
        digits += "."
        isDecimal = true
      } else {
        return nil
      }
    }
    return (try? ExactDecimal(parsing: digits))?.reduced
  }

  /// Whether a mark parts groups: the comma of English before three digits.
  private func isGroupMark(_ index: Int, in range: Range<Int>) -> Bool {
    language == .english && isWord(index, ",") && index + 1 < range.upperBound
      && words[index + 1].folded.count == 3
  }

  /// The end of the unit: a sign or one word, with what qualifies a day.
  private func unitEnd(_ index: Int) -> Int? {
    if isWord(index, among: ["%", "€", "$", "£", "‰"]) { return index + 1 }
    guard words[index].sort == .letters else { return nil }
    let isQualified = matches(.dayQualifier).contains { $0.range.lowerBound == index + 1 }
    return isQualified && isWord(index, among: ["jour", "jours", "heure", "heures"])
      ? index + 2 : index + 1
  }

  private func bound(of range: Range<Int>) -> LedgerFigure.Bound {
    let sentence = sentence(around: range.lowerBound)
    func isNear(_ match: TermMatch) -> Bool {
      sentence.contains(match.range.lowerBound)
        && (match.range.upperBound == range.lowerBound
          || (range.upperBound...range.upperBound + 3).contains(match.range.lowerBound))
    }
    if matches(.atLeast).contains(where: isNear) { return .atLeast }
    return matches(.atMost).contains(where: isNear) ? .atMost : .exact
  }

  /// What stands at most eight words before a number in its sentence and says what it is of.
  private func subject(before index: Int) -> TermList? {
    let start = max(sentence(around: index).lowerBound, index - 8)
    let found = matches.last { match in
      Self.subjects.contains(match.list) && match.range.lowerBound >= start
        && match.range.upperBound <= index
    }
    return found?.list
  }

  private static let rates: [StaticString] = [
    "par", "chaque", "tous", "toutes", "a", "an", "per", "each", "every",
  ]

  private static let subjects: Set<TermList> = [
    .availability, .responseTime, .recovery, .retention, .warranty, .contractLength, .payment,
    .turnover,
  ]
}

extension TermList {
  /// What people call the subject of a figure.
  var subjectName: Text {
    switch self {
    case .turnover: Text(fr: "le chiffre d’affaires", en: "the turnover")
    case .availability: Text(fr: "la disponibilité", en: "the availability")
    case .responseTime: Text(fr: "le temps de réponse", en: "the response time")
    case .recovery: Text(fr: "le rétablissement", en: "the recovery")
    case .retention: Text(fr: "la conservation", en: "the retention")
    case .warranty: Text(fr: "la garantie", en: "the warranty")
    case .contractLength: Text(fr: "la durée du marché", en: "the length of the contract")
    default: Text(fr: "le délai de paiement", en: "the time of payment")
    }
  }
}
