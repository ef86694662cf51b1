/// Whether an offer is ranked, and if not, why in one word of the code.
///
/// - Source: French public procurement code, L2152-1 to L2152-6 and R2152-1 to R2152-7.
package enum OfferStatus: String, CaseIterable, Hashable, Sendable {
  /// Regular, acceptable and appropriate: ranked.
  case admitted
  /// Against the tender documents or the law.
  case irregular
  /// Over the credits set for the contract before the procedure.
  case unacceptable
  /// With no relation to the need.
  case inappropriate
  /// Rejected as abnormally low after an explanation was asked for.
  case abnormallyLow
  /// Received after the deadline.
  case late
  case withdrawn
  /// Of a candidate who is excluded or whose candidacy is not admitted.
  case excluded

  /// Whether the offer takes no part in the ranking, nor in the lowest or highest price.
  package var isSetAside: Bool { self != .admitted }

  /// The word that people read.
  package var name: Text {
    switch self {
    case .admitted: Text(fr: "admise", en: "admitted")
    case .irregular: Text(fr: "irrégulière", en: "irregular")
    case .unacceptable: Text(fr: "inacceptable", en: "unacceptable")
    case .inappropriate: Text(fr: "inappropriée", en: "inappropriate")
    case .abnormallyLow: Text(fr: "anormalement basse", en: "abnormally low")
    case .late: Text(fr: "hors délai", en: "late")
    case .withdrawn: Text(fr: "retirée", en: "withdrawn")
    case .excluded: Text(fr: "candidature non admise", en: "candidate not admitted")
    }
  }
}
