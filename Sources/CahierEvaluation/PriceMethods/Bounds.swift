internal import CahierModel

/// M × (b − P) ÷ (b − a) between two published prices: full mark at a or below, zero at b or above.
///
/// The mark of an offer depends on no other offer, so that no offer can turn the rank of two
/// others. A lone offer, or offers at one price, are marked by the formula like any other.
package struct Bounds: PriceMethod {
  /// The price with the full mark.
  package let a: Rational
  /// The price with zero, above `a`.
  package let b: Rational

  /// Takes the prices `a` and `b`, on the tax basis of the lot.
  ///
  /// - Throws: `PriceParameterFault` where `b` is not above `a`.
  package init(_ parameters: PriceParameters) throws(PriceParameterFault) {
    a = try parameters.value("a")
    b = try parameters.value("b")
    guard b > a else { throw .order(smaller: "a", larger: "b") }
  }

  /// The mark by the formula, brought to the scale where the price is outside of the bounds.
  package func mark(of price: Rational, in set: PriceSet) -> Rational {
    arithmetic(of: price, in: set).mark
  }

  /// The terms of the formula with the figures of the case.
  package func arithmetic(of price: Rational, in set: PriceSet) -> MarkArithmetic {
    let mark = set.maximum * (b - price) / (b - a)
    return MarkArithmetic(
      [
        .number(set.maximum), .times, .open, .amount(b), .minus, .amount(price), .close,
        .dividedBy, .open, .amount(b), .minus, .amount(a), .close,
      ],
      result: mark,
      limit: mark < .zero ? .floor : mark > set.maximum ? .ceiling(set.maximum) : nil)
  }

  /// Warns of different prices that all have the full mark.
  package func cautions(for set: PriceSet, share: Rational) -> [PriceCaution] {
    let full = set.prices.filter { $0 <= a }
    guard let first = full.first, full.contains(where: { $0 != first }) else { return [] }
    return [
      PriceCaution(
        Text(
          fr: "des offres de prix différents ont toutes la note maximale : la borne a est trop "
            + "haute pour les départager",
          en: "offers at different prices all have the full mark: the bound a is too high to "
            + "tell them apart"))
    ]
  }

  /// The method as it is listed: published bounds make the mark of an offer its own affair.
  package static let sheet = PriceMethodSheet(
    id: "bounds",
    aliases: ["methode-a-bornes", "bareme-borne", "fixed-anchors"],
    name: Text(fr: "Méthode à bornes fixes", en: "Fixed bounds"),
    expression: "max(0, min(M, M * (b - P) / (b - a)))",
    parameters: [
      PriceParameter(
        "a",
        meaning: Text(
          fr: "prix jusqu’auquel la note est maximale", en: "price up to which the mark is full"),
        isAmount: true, .atLeast(0)),
      PriceParameter(
        "b",
        meaning: Text(
          fr: "prix à partir duquel la note est nulle", en: "price from which the mark is zero"),
        isAmount: true, .above(0)),
    ],
    legal: LegalNote(
      .risky,
      Text(
        fr: "Le classement de deux offres ne dépend d’aucune autre. Mais deux offres sous a ont "
          + "la même note : publier a et b, ou fixer a bien au-dessous du marché.",
        en: "No other offer can turn the rank of two offers. But two offers below a have the same "
          + "mark: publish a and b, or set a well below the market."),
      sources: [
        LegalSource(
          Text(
            fr: "Portugal : seules formules admises depuis 2008 (CCP, art. 139)",
            en: "Portugal: the only formulas allowed since 2008 (CCP, art. 139)"),
          url: "https://www.bto.co.uk/blog/price-scoring-does-the-perfect-formula-exist.aspx",
          .verified)
      ]))
}
