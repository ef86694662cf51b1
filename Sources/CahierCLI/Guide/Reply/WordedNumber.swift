internal import CahierModel

/// A number with the words that stand around it: « 120 k€ HT », « 2 mille comptes », “within 3 hrs”.
///
/// Words that change what a number means are read or refused: nothing is dropped that would make
/// it a thousand times another, another unit, or another currency.
struct WordedNumber {
  /// The number, with what its word multiplies it by.
  let value: ExactDecimal
  /// The words and signs of the text but its digits, folded.
  private let words: [String]
  /// Those that follow the number at once, without the one that multiplies.
  private let following: [String]

  /// Reads the only number of a text, or returns nil.
  ///
  /// `isAmount`: whether a small « m » is a million too; of anything else it is a metre.
  init?(_ typed: String, in language: Language, isAmount: Bool = false) {
    guard let number = TypedNumber.read(typed, in: language) else { return nil }
    words = Self.words(of: typed[...])
    let end = typed.lastIndex(where: \.isNumber).map { typed.index(after: $0) } ?? typed.endIndex
    var rest = Self.words(of: typed[end...])
    let isMetre = rest.first == "m" && !isAmount && !typed.contains("M")
    let factor = isMetre ? nil : rest.first.flatMap { MoneyWords.factors[$0] }
    if factor != nil { rest.removeFirst() }
    guard let product = number.multiplied(by: factor ?? 1) else { return nil }
    value = product
    following = rest
  }

  private static func singular(_ word: String) -> String {
    word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// Words of letters, and signs each on its own.
  private static func words(of text: Substring) -> [String] {
    MoneyWords.words(of: PromptWord.folded(String(text)))
  }
}

// MARK: - What the words say

extension WordedNumber {
  /// The codes of numbers that are read, but mean something else than is asked for.
  static let codes: Set<String> = [
    "INPUT-060", "INPUT-150", "INPUT-151", "INPUT-152", "INPUT-153", "INPUT-154",
  ]

  /// Refuses a measure that is none of the names by which the number is asked for.
  func requireUnit(_ names: [String]) throws(InputFault) {
    let known = Set(names.flatMap { Self.words(of: $0[...]) }.map(Self.singular))
    guard
      let unit = following.first, Self.measures.contains(unit),
      !known.contains(Self.singular(unit))
    else { return }
    throw InputFault(
      "INPUT-150",
      Text(
        fr: "« \(unit) » n’est pas ce qui est compté ici",
        en: "“\(unit)” is not what is counted here"),
      expected: Text(fr: "un nombre, sans cette unité", en: "a number, without that unit"))
  }

  /// Refuses a currency that is not the dossier's.
  func requireCurrency(_ currency: Currency?) throws(InputFault) {
    guard let currency else { return }
    let others = words.compactMap { MoneyWords.currencies[$0] }
      .filter { $0 != currency.description }
    guard let other = others.first else { return }
    throw InputFault(
      "INPUT-151",
      Text(
        fr: "le dossier compte en \(currency.description), pas en \(other)",
        en: "the dossier counts in \(currency.description), not in \(other)"),
      expected: Text(
        fr: "un montant en \(currency.description)", en: "an amount in \(currency.description)"))
  }

  /// Refuses an amount with tax where one without is asked for.
  func requireNoTax() throws(InputFault) {
    let isIncluded = words.contains(where: Self.included.contains)
    guard words.contains("ttc") || isIncluded && words.contains(where: Self.taxes.contains) else {
      return
    }
    throw InputFault(
      "INPUT-152",
      Text(fr: "ce montant est toutes taxes comprises", en: "this amount includes tax"),
      expected: Text(fr: "le montant hors taxes", en: "the amount without tax"))
  }

  /// Refuses an amount for a year, a month or a day where the whole is asked for.
  func requireWhole() throws(InputFault) {
    let isRate = zip(words, words.dropFirst()).contains { word, next in
      ["par", "per", "/", "a", "each", "chaque"].contains(word) && Self.periods.contains(next)
    }
    guard isRate || words.contains(where: Self.rates.contains) else { return }
    throw InputFault(
      "INPUT-153",
      Text(fr: "ce montant vaut pour une période", en: "this amount is for a period"),
      expected: Text(
        fr: "le montant sur toute la durée, reconductions comprises",
        en: "the amount over the whole length, renewals included"))
  }

  private static let periods: Set<String> = [
    "an", "annee", "mois", "jour", "semaine", "trimestre", "semestre", "year", "month", "day",
    "week", "quarter",
  ]
  private static let measures: Set<String> = periods.union(periods.map { $0 + "s" }).union([
    "seconde", "secondes", "second", "seconds", "minute", "minutes", "heure", "heures", "hour",
    "hours", "hr", "hrs", "%", "percent", "€", "$", "£", "euro", "euros", "eur", "dollar",
    "dollars", "usd", "pound", "pounds", "gbp", "chf",
  ])
  private static let rates: Set<String> = [
    "annuel", "annuels", "annuelle", "mensuel", "mensuels", "mensuelle", "yearly", "annually",
    "monthly",
  ]
  private static let included: Set<String> = [
    "incl", "including", "inclusive", "included", "with", "avec", "inclus", "incluses", "compris",
    "comprise", "comprises",
  ]
  private static let taxes: Set<String> = ["tax", "taxes", "vat", "tva", "taxe"]
}
