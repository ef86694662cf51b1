internal import CahierModel

/// M × (Pmax − P) ÷ (Pmax − Pmin): the lowest price has the full mark, the highest zero.
///
/// Where all prices are equal the formula is 0 ÷ 0, and each has the full mark by convention.
package struct LinearMinMax: PriceMethod {
  /// A method with no parameters; it never throws.
  package init(_ parameters: PriceParameters) throws(PriceParameterFault) {}

  /// The mark by the formula, or the maximum where all prices are equal.
  package func mark(of price: Rational, in set: PriceSet) -> Rational {
    guard set.highest > set.lowest else { return set.maximum }
    return set.maximum * (set.highest - price) / (set.highest - set.lowest)
  }

  /// The terms of the formula with the figures of the case.
  package func arithmetic(of price: Rational, in set: PriceSet) -> MarkArithmetic {
    guard set.highest > set.lowest else {
      return MarkArithmetic([.number(set.maximum)], result: set.maximum)
    }
    return MarkArithmetic(
      [
        .number(set.maximum), .times, .open, .amount(set.highest), .minus, .amount(price), .close,
        .dividedBy, .open, .amount(set.highest), .minus, .amount(set.lowest), .close,
      ],
      result: mark(of: price, in: set))
  }

  /// Warns where price carries half of the points or more, or offers are three or fewer.
  package func cautions(for set: PriceSet, share: Rational) -> [PriceCaution] {
    guard set.highest > set.lowest, share * 2 >= .one || set.prices.count <= 3 else { return [] }
    return [
      PriceCaution(
        Text(
          fr: "l’offre la plus chère a zéro quel que soit l’écart de prix, ce qui peut "
            + "neutraliser les autres critères avec un prix lourd ou peu d’offres",
          en: "the dearest offer has zero whatever the gap, which may neutralise the other "
            + "criteria where price weighs much or offers are few"),
        source: "CE, 24 mai 2017, n° 405787")
    ]
  }

  /// The method as it is listed: lowest price full mark, highest price zero.
  package static let sheet = PriceMethodSheet(
    id: "linear-minmax",
    aliases: [
      "lineaire", "notation-lineaire-DAJ", "beidseitige-Interpolation",
      "suhde-pienimpaan-lineaarinen",
    ],
    name: Text(
      fr: "Notation linéaire entre l’offre la plus basse et la plus haute",
      en: "Linear between the lowest and the highest offer"),
    expression: "if(Pmax == Pmin, M, M * (Pmax - P) / (Pmax - Pmin))",
    legal: LegalNote(
      .risky,
      Text(
        fr: "Présentée par la DAJ parmi les méthodes régulières, mais le Conseil d’État a censuré "
          + "la note maximale et la note nulle automatiques avec un prix à 60 %. Avec deux "
          + "offres, un écart d’un centime suffit.",
        en: "Shown by the French ministry among regular methods, but the Conseil d’État struck "
          + "down automatic full and zero marks with price at 60%. With two offers, a gap of one "
          + "cent is enough."),
      sources: [
        LegalSource(
          Text(
            fr: "CE, 24 mai 2017, Ministre de la défense c/ Techno Logistique, n° 405787",
            en: "Conseil d’État (France), 24 May 2017, Techno Logistique, no. 405787"),
          url: "http://www.conseil-etat.fr/fr/arianeweb/CE/analyse/2017-05-24/405787", .verified),
        LegalSource(
          Text(
            fr: "Allemagne : interpolation irrégulière avec peu d’offres",
            en: "Germany: interpolation inadmissible with few offers"),
          url: "https://www.vergabe24.de/blog/einmaleins-der-preisumrechnungsformeln/", .verified),
      ]))
}
