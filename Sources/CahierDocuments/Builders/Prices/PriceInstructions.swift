import CahierModel

/// What the price schedule says of how it is filled in and added up.
///
/// The tax is VAT under the law of the Union and of its members; elsewhere it has no name.
struct PriceInstructions {
  private let tax: Text
  private let rate: Text

  init(_ jurisdiction: Jurisdiction) {
    let isUnion = jurisdiction != .other
    tax = isUnion ? Text(fr: "TVA", en: "VAT") : Text(fr: "Taxes", en: "Tax")
    rate =
      isUnion
      ? Text(fr: "Taux de TVA", en: "VAT rate") : Text(fr: "Taux de taxe", en: "Tax rate")
  }

  var all: [Text] {
    [Self.unitPrices, Self.amounts, withTax, Self.total, Self.quantities]
  }

  private static let unitPrices =
    Text(
      fr: "Indiquez un prix unitaire hors taxes sur chaque ligne. Une ligne offerte porte le "
        + "prix 0. Aucune ligne n’est ajoutée, retirée ni modifiée.",
      en: "State a unit price without tax on each line. A line given free bears the price 0. No "
        + "line is added, removed or changed.")
  private static let amounts =
    Text(
      fr: "Montant hors taxes d’une ligne\u{202F}: prix unitaire × quantité, et × nombre de mois "
        + "pour les prix mensuels.",
      en: "Amount of a line without tax: unit price × quantity, and × number of months for monthly "
        + "prices.")
  private static let total =
    Text(
      fr: "Le total sur la durée du contrat est la somme des montants. Les prix unitaires "
        + "engagent\u{202F}; en cas d’écart, ils l’emportent sur les montants.",
      en: "The total over the contract is the sum of the amounts. Unit prices bind; where they "
        + "differ, they prevail over the amounts.")
  private static let quantities =
    Text(
      fr: "Les quantités servent à comparer les offres. Elles n’engagent pas l’acheteur, sauf "
        + "pour les prix forfaitaires.",
      en: "Quantities serve to compare tenders. They do not bind the buyer, except for lump sums.")

  private var withTax: Text {
    Text(
      fr:
        "Montant toutes taxes comprises\u{202F}: montant hors taxes × (1 + \(lowercased(rate.fr))).",
      en: "Amount with tax: amount without tax × (1 + \(lowercased(rate.en))).")
  }

  /// Words within a sentence; letters that stand for words stay as they are.
  private func lowercased(_ words: String) -> String {
    words.hasPrefix("VAT") ? words : words.prefix(1).lowercased() + words.dropFirst()
  }

  /// For a schedule with options: they are compared with the rest, and ordered or not.
  static let options = Text(
    fr: "Chaque option est chiffrée. Le total qui est comparé comprend les options\u{202F}; "
      + "l’acheteur reste libre de les commander.",
    en: "Each option is priced. The total that is compared includes the options; the buyer stays "
      + "free to order them.")

  var totals: [Text] {
    [
      Text(fr: "Partie", en: "Part"), Text(fr: "Total HT", en: "Total without tax"), tax,
      Text(fr: "Total TTC", en: "Total with tax"),
    ]
  }

  var columns: [Text] {
    [
      Text(fr: "Code", en: "Code"), Text(fr: "Désignation", en: "Description"),
      Text(fr: "Unité", en: "Unit"), Text(fr: "Quantité", en: "Quantity"),
      Text(fr: "Mois", en: "Months"), Text(fr: "Prix unitaire HT", en: "Unit price without tax"),
      Text(fr: "Montant HT", en: "Amount without tax"), rate,
      Text(fr: "Montant TTC", en: "Amount with tax"),
    ]
  }
}

extension PriceBasis {
  /// The title of the lines that are paid in this way.
  var tableTitle: Text {
    switch self {
    case .oneOff: Text(fr: "Prix forfaitaires", en: "Lump sums")
    case .perMonth: Text(fr: "Prix mensuels", en: "Monthly prices")
    case .perUserPerMonth:
      Text(fr: "Prix par utilisateur et par mois", en: "Prices per user per month")
    case .perUnit: Text(fr: "Prix unitaires", en: "Unit prices")
    }
  }

  /// The unit of a line whose item names none.
  var unitName: Text {
    switch self {
    case .oneOff: Text(fr: "forfait", en: "lump sum")
    case .perMonth: Text(fr: "mois", en: "month")
    case .perUserPerMonth: Text(fr: "utilisateur et mois", en: "user and month")
    case .perUnit: Text(fr: "unité", en: "unit")
    }
  }
}
