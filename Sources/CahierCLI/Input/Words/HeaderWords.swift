internal import ArgumentParser
package import CahierModel

extension Language: TypedChoice {
  /// The code of ISO 639-1 that `--language` takes: `fr`, `en`.
  package var word: Text { Text(same: rawValue) }
}

extension Jurisdiction: TypedChoice {
  /// Whose law judges the dossier, as `--jurisdiction` takes it: « UE ».
  package var word: Text {
    switch self {
    case .france: Text(same: "FR")
    case .europeanUnion: Text(fr: "UE", en: "EU")
    case .other: Text(fr: "autre", en: "other")
    }
  }

  /// The name of the country or of the Union, and the adjective.
  package var otherWords: [String] {
    switch self {
    case .france: ["France", "français", "French"]
    case .europeanUnion: ["Union européenne", "européen", "European Union", "European"]
    case .other: ["autres"]
    }
  }
}

extension ProcedureType: TypedChoice {
  /// How the contract is passed, as `--procedure` takes it: « appel-ouvert ».
  package var word: Text {
    switch self {
    case .adapted: Text(fr: "adaptée", en: rawValue)
    case .openCall: Text(fr: "appel-ouvert", en: rawValue)
    case .restrictedCall: Text(fr: "appel-restreint", en: rawValue)
    case .negotiated: Text(fr: "négociation", en: rawValue)
    case .competitiveDialogue: Text(fr: "dialogue", en: rawValue)
    case .directAward: Text(fr: "sans-publicité", en: rawValue)
    case .centralPurchasingBody: Text(fr: "centrale", en: rawValue)
    }
  }

  /// The usual short forms and initials: MAPA, AOO, AOR.
  package var otherWords: [String] {
    switch self {
    case .adapted: ["adapté", "MAPA"]
    case .openCall: ["ouvert", "open", "open call", "AOO"]
    case .restrictedCall: ["restreint", "restricted", "restricted call", "AOR"]
    case .negotiated: ["négociée", "négocié", "avec négociation", "negotiation"]
    case .competitiveDialogue: []
    case .directAward: ["gré à gré", "direct", "sans mise en concurrence"]
    case .centralPurchasingBody: ["centrale d’achat", "central"]
    }
  }
}
