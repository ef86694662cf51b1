internal import ArgumentParser
internal import CahierEvaluation
package import CahierModel

extension PriceBasis: TypedChoice {
  /// What the amount of a line is for, as `--per` takes it: « mois ».
  package var word: Text {
    switch self {
    case .oneOff: Text(fr: "forfait", en: rawValue)
    case .perMonth: Text(fr: "mois", en: rawValue)
    case .perUserPerMonth: Text(fr: "utilisateur", en: rawValue)
    case .perUnit: Text(fr: "unité", en: rawValue)
    }
  }

  /// What price schedules call the same: « mensuel », “lump sum”.
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
  /// Whether amounts hold the tax, in a sentence.
  package var name: Text {
    switch self {
    case .exclusive: Text(fr: "HT", en: "without tax")
    case .inclusive: Text(fr: "TTC", en: "with tax")
    }
  }

  /// Whether amounts hold the tax, as `--tax` takes it: `HT` or `TTC`.
  package var word: Text { Text(same: rawValue) }

  /// The abbreviations written out in French, and the English adjectives.
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

  /// What the register calls the method, in full.
  package var name: Text {
    let sheet = PriceMethodRegister.method(named: rawValue)?.sheet
    return sheet?.name ?? Text(same: rawValue)
  }

  /// The method in a word that fits the command line: « proportionnelle ».
  package var word: Text {
    switch self {
    case .proportional: Text(fr: "proportionnelle", en: rawValue)
    case .linearMinMax: Text(fr: "linéaire-min-max", en: rawValue)
    case .linearNMin: Text(fr: "linéaire-n-fois", en: rawValue)
    case .bounds: Text(fr: "bornes", en: rawValue)
    }
  }

  /// The other names of the method in the register, under which files may call it too.
  package var otherWords: [String] {
    (PriceMethodRegister.method(named: rawValue)?.sheet.aliases ?? [])
      + (self == .proportional ? ["classique"] : [])
  }
}
