internal import ArgumentParser
package import CahierModel

extension CriterionType: TypedChoice {}

extension OfferStatus: TypedChoice {
  package var word: Text {
    switch self {
    case .abnormallyLow: Text(fr: "anormalement-basse", en: rawValue)
    case .late: Text(fr: "hors-délai", en: rawValue)
    case .excluded: Text(fr: "exclue", en: rawValue)
    case .admitted, .irregular, .unacceptable, .inappropriate, .withdrawn:
      Text(fr: name.fr, en: rawValue)
    }
  }

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
  package let status: OfferStatus

  /// Reads any status: the command tells what to do for one that admits the offer.
  package init?(argument: String) {
    guard let status = OfferStatus(typed: argument) else { return nil }
    self.status = status
  }

  package static var allValueStrings: [String] {
    OfferStatus.allCases.filter(\.isSetAside).map(\.word.shown)
  }
}

extension ResponseAnswer: TypedChoice {
  package var word: Text {
    switch self {
    case .met: Text(fr: "satisfait", en: rawValue)
    case .partly: Text(fr: "partiel", en: rawValue)
    case .roadMap: Text(fr: "prévu", en: rawValue)
    case .notMet: Text(fr: "non-satisfait", en: rawValue)
    }
  }

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
  package var word: Text {
    switch self {
    case .halfUp: Text(fr: "demi-haut", en: rawValue)
    case .halfEven: Text(fr: "demi-pair", en: rawValue)
    case .down: Text(fr: "troncature", en: rawValue)
    }
  }

  package var otherWords: [String] {
    switch self {
    case .halfUp: ["au plus proche", "nearest"]
    case .halfEven: []
    case .down: ["tronqué", "bas", "truncation"]
    }
  }
}

extension RankBasis: TypedChoice {
  package var name: Text {
    switch self {
    case .exact: Text(fr: "totaux exacts", en: "exact totals")
    case .displayed: Text(fr: "totaux affichés", en: "totals shown")
    }
  }

  package var word: Text {
    switch self {
    case .exact: Text(fr: "exacts", en: rawValue)
    case .displayed: Text(fr: "affichés", en: rawValue)
    }
  }

  package var otherWords: [String] { self == .displayed ? ["affiché", "shown"] : [] }
}

extension RoundingStage: TypedChoice {
  package var name: Text {
    switch self {
    case .display: Text(fr: "affichage", en: "display")
    case .adding: Text(fr: "avant addition", en: "before adding")
    case .weighting: Text(fr: "avant pondération", en: "before weighting")
    }
  }

  package var word: Text {
    switch self {
    case .display: Text(fr: "affichage", en: rawValue)
    case .adding: Text(fr: "addition", en: rawValue)
    case .weighting: Text(fr: "pondération", en: rawValue)
    }
  }
}

extension MarkAggregation: TypedChoice {
  package var name: Text {
    switch self {
    case .consensus: Text(fr: "note de consensus", en: "consensus mark")
    case .mean: Text(fr: "moyenne", en: "mean")
    }
  }

  package var word: Text {
    switch self {
    case .consensus: Text(same: rawValue)
    case .mean: Text(fr: "moyenne", en: rawValue)
    }
  }
}
