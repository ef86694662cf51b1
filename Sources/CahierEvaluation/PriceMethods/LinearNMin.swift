internal import CahierModel

/// max(0, M × (n × Pmin − P) ÷ ((n − 1) × Pmin)): full mark at Pmin, zero from n times Pmin on.
package struct LinearNMin: PriceMethod {
  /// How many times the lowest price has zero, above 1.
  package let n: Rational

  /// Takes `n`, above 1; 2 where the rules state none.
  ///
  /// - Throws: `PriceParameterFault` for parameters that were read for another method.
  package init(_ parameters: PriceParameters) throws(PriceParameterFault) {
    n = try parameters.value("n")
  }

  /// The mark by the formula, zero where that is below zero.
  package func mark(of price: Rational, in set: PriceSet) -> Rational {
    max(.zero, unlimitedMark(of: price, in: set))
  }

  private func unlimitedMark(of price: Rational, in set: PriceSet) -> Rational {
    set.maximum * (n * set.lowest - price) / ((n - .one) * set.lowest)
  }

  /// The terms of the formula with the figures of the case.
  package func arithmetic(of price: Rational, in set: PriceSet) -> MarkArithmetic {
    let mark = unlimitedMark(of: price, in: set)
    return MarkArithmetic(
      [
        .number(set.maximum), .times, .open, .number(n), .times, .amount(set.lowest), .minus,
        .amount(price), .close, .dividedBy, .open, .open, .number(n), .minus, .number(.one),
        .close, .times, .amount(set.lowest), .close,
      ],
      result: mark, limit: mark < .zero ? .floor : nil)
  }

  /// Warns from n = 7 on.
  package func cautions(for set: PriceSet, share: Rational) -> [PriceCaution] {
    guard n >= 7 else { return [] }
    return [
      PriceCaution(
        Text(
          fr: "avec un n de 7 ou plus, de forts écarts de prix changent peu la note : la formule "
            + "neutralise le prix",
          en: "with n at 7 or above, wide gaps in price hardly move the mark: the formula "
            + "neutralises price"),
        source: "CE, 3 novembre 2014, Commune de Belleville-sur-Loire, n° 373362")
    ]
  }

  /// The method as it is listed: zero from `n` times the lowest price on.
  package static let sheet = PriceMethodSheet(
    id: "linear-n-min",
    aliases: ["lineaire-n-fois-le-minimum", "double-du-min-si-n-2"],
    name: Text(
      fr: "Linéaire, zéro à n fois la meilleure offre",
      en: "Linear, zero at n times the lowest offer"),
    expression: "max(0, M * (n * Pmin - P) / ((n - 1) * Pmin))",
    parameters: [
      PriceParameter(
        "n",
        meaning: Text(
          fr: "combien de fois le prix le plus bas donne zéro",
          en: "how many times the lowest price gives zero"),
        standard: 2, .above(1))
    ],
    legal: LegalNote(
      .usable,
      Text(
        fr: "Choisir n pour que des écarts réalistes changent la note : n = 7 a été censuré. Le "
          + "plancher à zéro est obligatoire, une note négative étant irrégulière.",
        en: "Choose n so that realistic gaps move the mark: n = 7 was struck down. The floor at "
          + "zero is required, since a negative mark is unlawful."),
      sources: [
        LegalSource(
          Text(
            fr: "Weka, dossier « Méthode de jugement des offres et de pondération des critères »",
            en: "Weka (France), file on methods of judging offers and weighting criteria"),
          url: "https://www.weka.fr/marches-publics/dossier-pratique/marches-publics-de-la-"
            + "preparation-a-l-execution-dt104/methode-de-jugement-des-offres-et-de-ponderation-"
            + "des-criteres-3146/", .verified),
        LegalSource(
          Text(
            fr: "CE, 3 novembre 2014, Commune de Belleville-sur-Loire, n° 373362 (n = 7)",
            en: "Conseil d’État (France), 3 November 2014, Belleville-sur-Loire, no. 373362"),
          url: "http://www.doubletrade.com/une-methode-de-notation-des-prix-retoquee-par-le-"
            + "prefet/", .verified),
        LegalSource(
          Text(
            fr: "CE, 18 décembre 2012, Département de la Guadeloupe, n° 362532 (notes négatives)",
            en: "Conseil d’État (France), 18 December 2012, Guadeloupe, no. 362532"), .verified),
      ]))
}
