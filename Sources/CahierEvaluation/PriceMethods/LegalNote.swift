package import CahierModel

/// What is known of a price method before French courts and in practice.
///
/// It is no legal advice, and says so where it is shown.
package struct LegalNote: Hashable, Sendable {
  /// How French law looks at the method, in one word.
  package let status: LegalStatus
  /// What to mind when the method is chosen, in a few sentences.
  package let note: Text
  /// What the status and the note rest on, best source first.
  package let sources: [LegalSource]

  package init(_ status: LegalStatus, _ note: Text, sources: [LegalSource]) {
    self.status = status
    self.note = note
    self.sources = sources
  }
}

/// How French law looks at a method.
package enum LegalStatus: String, CaseIterable, Hashable, Sendable {
  /// Said to be regular by the ministry's legal department or by a court.
  case accepted
  /// Used, with nothing found against it.
  case usable
  /// Lawful in some cases and struck down in others.
  case risky
  /// Struck down by a court.
  case struckDown = "struck-down"
  /// Used in another country only.
  case foreign

  /// The words that people read.
  package var name: Text {
    switch self {
    case .accepted: Text(fr: "admise", en: "accepted")
    case .usable: Text(fr: "utilisable", en: "usable")
    case .risky: Text(fr: "à risque", en: "risky")
    case .struckDown: Text(fr: "censurée", en: "struck down")
    case .foreign: Text(fr: "étrangère", en: "foreign")
    }
  }
}

/// A text behind a statement of law.
package struct LegalSource: Hashable, Sendable {
  /// The decision, sheet or guide, as lawyers cite it.
  package let reference: Text
  /// Where the text was read, or nil for one that is not on the web.
  package let url: String?
  /// How far it was checked that the source says so.
  package let evidence: Evidence

  package init(_ reference: Text, url: String? = nil, _ evidence: Evidence) {
    self.reference = reference
    self.url = url
    self.evidence = evidence
  }
}

/// How far a statement was checked when it was written here.
package enum Evidence: String, CaseIterable, Hashable, Sendable {
  /// The text was read in a source.
  case verified
  /// Somebody else's account of the source was read.
  case secondary
  /// Known, and not looked up.
  case memory

  /// The words that people read.
  package var name: Text {
    switch self {
    case .verified: Text(fr: "texte lu", en: "text read")
    case .secondary: Text(fr: "source secondaire", en: "secondary source")
    case .memory: Text(fr: "de mémoire, à vérifier", en: "from memory, to be checked")
    }
  }
}
