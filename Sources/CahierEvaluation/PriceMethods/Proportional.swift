internal import CahierModel

/// M × Pmin ÷ P: the lowest price has the full mark, twice that price half of it.
package struct Proportional: PriceMethod {
  /// A method with no parameters; it never throws.
  package init(_ parameters: PriceParameters) throws(PriceParameterFault) {}

  /// The mark by the formula, always above zero.
  package func mark(of price: Rational, in set: PriceSet) -> Rational {
    set.maximum * set.lowest / price
  }

  /// The terms of the formula with the figures of the case.
  package func arithmetic(of price: Rational, in set: PriceSet) -> MarkArithmetic {
    MarkArithmetic(
      [.number(set.maximum), .times, .amount(set.lowest), .dividedBy, .amount(price)],
      result: mark(of: price, in: set))
  }

  /// Has nothing to warn of.
  package func cautions(for set: PriceSet, share: Rational) -> [PriceCaution] { [] }

  /// The method as it is listed: the lowest price over the price.
  package static let sheet = PriceMethodSheet(
    id: "proportional",
    aliases: [
      "classique", "inversement-proportionnelle", "regle-de-trois", "low-bid-ratio",
      "proporcional-inversa", "UfAB-II", "suhde-pienimpaan",
    ],
    name: Text(
      fr: "Méthode classique (proportionnelle inverse)",
      en: "Proportional (lowest price over price)"),
    expression: "M * Pmin / P",
    legal: LegalNote(
      .accepted,
      Text(
        fr: "Première méthode de la fiche de la DAJ, la plus répandue. Une offre chère garde "
          + "toujours des points : le poids réel du prix est plus faible que le poids annoncé.",
        en: "First method of the French ministry’s sheet, the most common one. A dear offer always "
          + "keeps some points: price weighs less than announced."),
      sources: [
        LegalSource(
          Text(
            fr: "DAJ, fiche « Les méthodes de notation du critère prix », 2024, méthode 1",
            en: "DAJ (France), sheet on methods of marking the price criterion, 2024, method 1"),
          url: "https://www.adden-leblog.com/methodes-de-notation-du-critere-prix-dans-les-"
            + "marches-publics-quid-de-la-position-de-la-daj/", .verified),
        LegalSource(
          Text(
            fr: "Espagne : TACRC, résolution 1213/2025",
            en: "Spain: TACRC, resolution 1213/2025"),
          url: "https://www.administracionpublica.com/a-proposito-de-las-formulas-para-valorar-"
            + "el-criterio-precio", .verified),
        LegalSource(
          Text(
            fr: "Royaume-Uni : guide de l’accord-cadre Digital Outcomes and Specialists",
            en: "United Kingdom: Digital Outcomes and Specialists framework guidance"),
          url: "https://www.shma.co.uk/our-thoughts/evaluating-price-in-tenders-new-guidance-on-"
            + "new-practices/", .verified),
      ]))
}
