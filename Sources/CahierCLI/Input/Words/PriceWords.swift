internal import ArgumentParser
internal import CahierEvaluation
package import CahierModel

extension PriceBasis: TypedChoice {
  package var word: Text {
    switch self {
    case .oneOff: Text(fr: "forfait", en: rawValue)
    case .perMonth: Text(fr: "mois", en: rawValue)
    case .perUserPerMonth: Text(fr: "utilisateur", en: rawValue)
    case .perUnit: Text(fr: "unité", en: rawValue)
    }
  }

  package var otherWords: [String] {
    switch self {
    case .oneOff: ["forfaitaire", "unique", "once", "lump sum"]
    case .perMonth: ["mensuel", "mensuelle", "month", "monthly"]
    case .perUserPerMonth:
      ["utilisateur et mois", "par utilisateur", "compte", "par compte", "user", "per user"]
    case .perUnit: ["unitaire", "unit"]
    }
  }
}

extension TaxBasis: TypedChoice {
  package var name: Text {
    switch self {
    case .exclusive: Text(fr: "HT", en: "without tax")
    case .inclusive: Text(fr: "TTC", en: "with tax")
    }
  }

  package var word: Text { Text(same: rawValue) }

  package var otherWords: [String] {
    switch self {
    case .exclusive: ["hors taxe", "hors taxes", "exclusive"]
    case .inclusive: ["toutes taxes comprises", "inclusive"]
    }
  }
}

/// A price method as an option takes it.
package enum PriceMethodWord: String, TypedChoice {
  case proportional
  case linearMinMax = "linear-minmax"
  case linearNMin = "linear-n-min"
  case bounds

  package var name: Text {
    let sheet = PriceMethodRegister.method(named: rawValue)?.sheet
    return sheet?.name ?? Text(same: rawValue)
  }

  package var word: Text {
    switch self {
    case .proportional: Text(fr: "proportionnelle", en: rawValue)
    case .linearMinMax: Text(fr: "linéaire-min-max", en: rawValue)
    case .linearNMin: Text(fr: "linéaire-n-fois", en: rawValue)
    case .bounds: Text(fr: "bornes", en: rawValue)
    }
  }

  package var otherWords: [String] {
    (PriceMethodRegister.method(named: rawValue)?.sheet.aliases ?? [])
      + (self == .proportional ? ["classique"] : [])
  }
}
