import CahierModel

/// Price formulas as people read them.
enum PriceFormulaWords {
  /// What a formula does, in a sentence; nil for one that only its signs describe.
  static func sentence(of method: String) -> Text? {
    switch method {
    case "proportional":
      Text(
        fr: "L’offre la moins chère a la note maximale. La note des autres est la note maximale "
          + "multipliée par le prix le plus bas et divisée par leur prix.",
        en: "The cheapest tender has the full mark. The mark of the others is the full mark "
          + "multiplied by the lowest price and divided by their price.")
    case "linear-minmax":
      Text(
        fr:
          "L’offre la moins chère a la note maximale, la plus chère zéro\u{202F}; entre les deux, "
          + "la note baisse en proportion de l’écart.",
        en: "The cheapest tender has the full mark, the dearest zero; in between, marks fall in "
          + "proportion to the difference.")
    case "linear-n-min":
      Text(
        fr: "L’offre la moins chère a la note maximale\u{202F}; la note baisse en proportion du "
          + "prix et vaut zéro à n fois le prix le plus bas.",
        en: "The cheapest tender has the full mark; marks fall in proportion to the price and are "
          + "zero at n times the lowest price.")
    case "bounds":
      Text(
        fr: "La note est maximale jusqu’au prix a, nulle à partir du prix b et baisse en "
          + "proportion du prix entre les deux.",
        en: "The mark is full up to the price a, zero from the price b, and falls in proportion to "
          + "the price in between.")
    default: nil
    }
  }

  /// The expression with the signs of arithmetic that people write.
  static func signs(of expression: String) -> String {
    expression.map { character in
      switch character {
      case "*": "×"
      case "/": "÷"
      case "-": "−"
      default: String(character)
      }
    }.joined()
  }

  /// Whether a symbol stands in an expression as a word of its own.
  static func uses(_ symbol: String, _ expression: String) -> Bool {
    expression.split { !$0.isLetter && !$0.isNumber }.contains { $0 == symbol }
  }
}
