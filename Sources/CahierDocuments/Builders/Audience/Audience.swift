package import CahierModel

/// For whom a document is made: decides what is withheld, and nothing else does.
///
/// A rule of display, not of secrecy: a dossier holds everything for whoever opens it.
package enum Audience: String, CaseIterable, Hashable, Sendable {
  /// Those who may tender, and with them everybody.
  case bidders
  /// Those who judge the offers or award the contract, without having written the dossier.
  case committee
  /// The project team.
  case `internal`

  /// Whether rationales, internal answers, kinds and sections are shown.
  var seesInternalTexts: Bool { self == .internal }
  /// Whether the estimated value, the offers and the marks are shown.
  var seesOffers: Bool { self != .bidders }

  /// The words that people read.
  package var name: Text {
    switch self {
    case .bidders: Text(fr: "candidats", en: "tenderers")
    case .committee: Text(fr: "commission", en: "committee")
    case .internal: Text(fr: "équipe projet", en: "project team")
    }
  }

  /// For whom documents are made, as `--audience` takes it: « candidats ».
  package var word: Text {
    switch self {
    case .bidders: Text(fr: "candidats", en: rawValue)
    case .committee: Text(fr: "commission", en: rawValue)
    case .internal: Text(fr: "interne", en: rawValue)
    }
  }
}
