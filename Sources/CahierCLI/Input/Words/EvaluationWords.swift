internal import ArgumentParser
package import CahierModel

extension CriterionType: TypedChoice {}

extension OfferStatus: TypedChoice {
  /// The status of an offer as `--status` takes it, dashes for blanks: « hors-délai ».
  package var word: Text {
    switch self {
    case .abnormallyLow: Text(fr: "anormalement-basse", en: rawValue)
    case .late: Text(fr: "hors-délai", en: rawValue)
    case .excluded: Text(fr: "exclue", en: rawValue)
    case .admitted, .irregular, .unacceptable, .inappropriate, .withdrawn:
      Text(fr: name.fr, en: rawValue)
    }
  }

  /// What people say of such an offer in place of the term of the code.
  package var otherWords: [String] {
    switch self {
    case .late: ["tardive", "en retard"]
    case .excluded: ["non admise"]
    case .abnormallyLow: ["basse"]
    case .admitted, .irregular, .unacceptable, .inappropriate, .withdrawn: []
    }
  }
}

/// A status that sets an offer aside, as an option takes it.
package struct StatusAside: ExpressibleByArgument {
  /// What becomes of the offer; it may be one that admits it, which the command refuses.
  package let status: OfferStatus

  /// Reads any status: the command tells what to do for one that admits the offer.
  package init?(argument: String) {
    guard let status = OfferStatus(typed: argument) else { return nil }
    self.status = status
  }

  /// The statuses that set an offer aside, in the language of the screen.
  package static var allValueStrings: [String] {
    OfferStatus.allCases.filter(\.isSetAside).map(\.word.shown)
  }
}

extension ResponseAnswer: TypedChoice {
  /// Whether an item is met, in one word: « partiel ».
  package var word: Text {
    switch self {
    case .met: Text(fr: "satisfait", en: rawValue)
    case .partly: Text(fr: "partiel", en: rawValue)
    case .roadMap: Text(fr: "prévu", en: rawValue)
    case .notMet: Text(fr: "non-satisfait", en: rawValue)
    }
  }

  /// Yes, no and the words between them that tenderers write.
  package var otherWords: [String] {
    switch self {
    case .met: ["satisfaite", "oui", "yes"]
    case .partly: ["partielle", "partiellement", "en partie", "partial", "partially"]
    case .roadMap: ["prévue", "planned", "feuille de route"]
    case .notMet: ["non satisfaite", "non", "no"]
    }
  }
}

extension RoundingMode: TypedChoice {
  /// How figures are rounded, as `--rounding-mode` takes it: « demi-haut ».
  package var word: Text {
    switch self {
    case .halfUp: Text(fr: "demi-haut", en: rawValue)
    case .halfEven: Text(fr: "demi-pair", en: rawValue)
    case .down: Text(fr: "troncature", en: rawValue)
    }
  }

  /// What the rule is called where nobody names its half.
  package var otherWords: [String] {
    switch self {
    case .halfUp: ["au plus proche", "nearest"]
    case .halfEven: []
    case .down: ["tronqué", "bas", "truncation"]
    }
  }
}

extension RankBasis: TypedChoice {
  /// Which totals ranks compare, in a sentence.
  package var name: Text {
    switch self {
    case .exact: Text(fr: "totaux exacts", en: "exact totals")
    case .displayed: Text(fr: "totaux affichés", en: "totals shown")
    }
  }

  /// Which totals ranks compare, as `--rank-on` takes it: « exacts ».
  package var word: Text {
    switch self {
    case .exact: Text(fr: "exacts", en: rawValue)
    case .displayed: Text(fr: "affichés", en: rawValue)
    }
  }

  /// The singular of what is shown, and the everyday word for it.
  package var otherWords: [String] { self == .displayed ? ["affiché", "shown"] : [] }
}

extension RoundingStage: TypedChoice {
  /// The first step of the calculation that rounds, in a sentence.
  package var name: Text {
    switch self {
    case .display: Text(fr: "affichage", en: "display")
    case .adding: Text(fr: "avant addition", en: "before adding")
    case .weighting: Text(fr: "avant pondération", en: "before weighting")
    }
  }

  /// The first step of the calculation that rounds, as `--rounding-stage` takes it.
  package var word: Text {
    switch self {
    case .display: Text(fr: "affichage", en: rawValue)
    case .adding: Text(fr: "addition", en: rawValue)
    case .weighting: Text(fr: "pondération", en: rawValue)
    }
  }
}

extension MarkAggregation: TypedChoice {
  /// How individual marks become one, in a sentence.
  package var name: Text {
    switch self {
    case .consensus: Text(fr: "note de consensus", en: "consensus mark")
    case .mean: Text(fr: "moyenne", en: "mean")
    }
  }

  /// How individual marks become one, as `--individual-marks` takes it.
  package var word: Text {
    switch self {
    case .consensus: Text(same: rawValue)
    case .mean: Text(fr: "moyenne", en: rawValue)
    }
  }
}
