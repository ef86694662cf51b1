/// What a dossier is about, whose it is, and by which rules it is judged.
package struct DossierHeader: Hashable, Sendable {
  /// What is bought, as the cover of the documents says it.
  package var title: BilingualText
  /// The languages of the dossier, the main one first: it gives items their codes.
  package var languages: [Language]
  /// The official name of the contracting authority.
  package var buyer: String?
  /// The number of the consultation, as it stands on the documents.
  package var reference: String?
  /// The currency of the estimate; the method of a lot says its own, in which prices are compared.
  package var currency: Currency
  /// Whose law judges the dossier.
  package var jurisdiction: Jurisdiction
  /// The day on which rules of law are looked up, and which documents carry.
  package var date: CalendarDate
  /// How the contract is passed, where that was decided.
  package var procedure: ProcedureType?
  /// The estimate without tax, in the currency: internal, never shown to tenderers.
  package var estimatedValueExVAT: ExactDecimal?
  /// The length of the contract in months, renewals included.
  package var durationMonths: Int?
  /// The editions of the documents, oldest first.
  package var revisions: [Revision]

  /// A header from its title, its date and at least one language; the rest has usual values.
  package init(
    title: BilingualText, languages: [Language], buyer: String? = nil, reference: String? = nil,
    currency: Currency = .euro, jurisdiction: Jurisdiction = .france, date: CalendarDate,
    procedure: ProcedureType? = nil, estimatedValueExVAT: ExactDecimal? = nil,
    durationMonths: Int? = nil, revisions: [Revision] = []
  ) {
    precondition(!languages.isEmpty, "a dossier has a main language")
    self.title = title
    self.languages = languages
    self.buyer = buyer
    self.reference = reference
    self.currency = currency
    self.jurisdiction = jurisdiction
    self.date = date
    self.procedure = procedure
    self.estimatedValueExVAT = estimatedValueExVAT
    self.durationMonths = durationMonths
    self.revisions = revisions
  }

  /// The language that gives items their codes and documents their default.
  package var mainLanguage: Language { languages[0] }
}

/// Whose law judges a dossier.
package enum Jurisdiction: String, CaseIterable, Hashable, Sendable {
  /// The French public procurement code.
  case france = "FR"
  /// The directives or the financial rules of the Union, with no national law.
  case europeanUnion = "EU"
  /// No law that Cahier knows: it judges nothing.
  case other

  /// The name that people read.
  package var name: Text {
    switch self {
    case .france: Text(fr: "droit français", en: "French law")
    case .europeanUnion: Text(fr: "droit de l’Union européenne", en: "European Union law")
    case .other: Text(fr: "autre droit", en: "another law")
    }
  }
}

/// How a contract is passed.
///
/// - Source: terms of the French public procurement code and of the DECP schema, see the glossary.
package enum ProcedureType: String, CaseIterable, Hashable, Sendable {
  case adapted
  case openCall
  case restrictedCall
  case negotiated
  case competitiveDialogue
  case directAward
  case centralPurchasingBody

  /// The name that people read.
  package var name: Text {
    switch self {
    case .adapted: Text(fr: "procédure adaptée", en: "adapted procedure")
    case .openCall: Text(fr: "appel d’offres ouvert", en: "open call for tenders")
    case .restrictedCall: Text(fr: "appel d’offres restreint", en: "restricted call for tenders")
    case .negotiated: Text(fr: "procédure avec négociation", en: "procedure with negotiation")
    case .competitiveDialogue: Text(fr: "dialogue compétitif", en: "competitive dialogue")
    case .directAward:
      Text(
        fr: "marché sans publicité ni mise en concurrence préalables",
        en: "direct award without publicity")
    case .centralPurchasingBody:
      Text(fr: "recours à une centrale d’achat", en: "purchase from a central purchasing body")
    }
  }
}

/// One edition of the documents.
package struct Revision: Hashable, Sendable {
  /// The number on the cover: `1.0`.
  package var number: String
  /// The day of the edition, printed in the table of revisions.
  package var date: CalendarDate
  /// Who made the edition, as the table of revisions names the person or the service.
  package var author: String
  /// What changed.
  package var summary: BilingualText

  package init(number: String, date: CalendarDate, author: String, summary: BilingualText) {
    self.number = number
    self.date = date
    self.author = author
    self.summary = summary
  }
}
