/// Clauses and items on one matter, ready to be taken into the dossiers of any template that has a
/// kind for them: personal data, reversibility, sign-on.
package struct ClausePack: Hashable, Sendable, Identifiable {
  /// The name of the pack's folder: `personal-data`.
  package let id: String
  /// What people call it.
  package let name: Text
  /// What it is for, in a sentence.
  package let description: Text
  /// The day on which its facts were last checked.
  package let checked: CalendarDate
  /// The codes of the check whose findings it mends.
  package var remedies: [String] = []
  /// When it is offered: for any of these reasons.
  package var offers: [PackOffer] = []
  /// What its items rest on.
  package var sources: IdentifiedList<PackSource> = []
  /// The items, in the order in which they are shown and added.
  package var items: IdentifiedList<PackItem> = []

  package init(id: String, name: Text, description: Text, checked: CalendarDate) {
    self.id = id
    self.name = name
    self.description = description
    self.checked = checked
  }
}

/// A reason for which a pack is offered.
package struct PackOffer: Hashable, Sendable {
  /// What a dossier must say.
  package enum Condition: Hashable, Sendable {
    /// Its texts hold a word of the list.
    case words(TermList)
    /// The answer to a question holds one of these words.
    case answer(question: String, among: [String])
    /// It is judged by this law.
    case law(Jurisdiction)
    /// Its estimated value reaches a threshold of the law.
    case threshold(LegalThreshold.Name)
  }

  /// What the dossier must say.
  package let condition: Condition
  /// Why the pack is offered then, as a clause with no full stop.
  package let because: Text

  package init(_ condition: Condition, because: Text) {
    self.condition = condition
    self.because = because
  }
}

/// A law, a standard or a guide that items of a pack rest on.
package struct PackSource: Hashable, Sendable, Identifiable {
  /// What items call it; where the template has a source of this id, items name that one too.
  package let id: String
  /// Where to find it, as lawyers cite it.
  package let reference: Text
  /// Its address, or nil where none is known.
  package let url: String?
  /// How sure whoever wrote the pack was of it.
  package let confidence: TemplateSource.Confidence

  package init(id: String, reference: Text, url: String?, confidence: TemplateSource.Confidence) {
    self.id = id
    self.reference = reference
    self.url = url
    self.confidence = confidence
  }
}

/// A clause of a pack, in the purposes that fields of any template serve.
package struct PackItem: Hashable, Sendable, Identifiable {
  /// How much the clause matters: a place among the words of the template's priorities.
  package enum Priority: String, CaseIterable, Hashable, Sendable {
    case must, should, could

    /// The place among the words of a vocabulary, which rank from the strongest to the weakest.
    package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The name that a dossier keeps as the origin of the item: `pack.sign-on.single`.
  package let id: String
  /// The kinds that it may have, by their ids: the first that the template has.
  package let kinds: [String]
  /// The family of the kind, where the template has such a one.
  package var family: String?
  /// Its short name.
  package let title: Text
  /// The sentence that binds.
  package let statement: Text
  /// Why it is asked for; the sources are said beside it.
  package let rationale: Text
  /// How much it matters.
  package var priority = Priority.must
  /// What it does when offers are judged.
  package var role = EvaluationRole.informative
  /// What can be measured of it.
  package var level: MeasurableLevel?
  /// How it is verified: a word of the template's vocabulary, where it has such a one.
  package var verification: String?
  /// The ids of its sources; none for what is practice.
  package var sources: [String] = []
  /// The law outside which it does not hold, or nil for any.
  package var law: Jurisdiction?
  /// The first day on which it holds, nil for one long gone.
  package var from: CalendarDate?
  /// The last day on which it holds, nil where no end is known.
  package var until: CalendarDate?
  /// Ready items of templates that say the same: a dossier with one of them has this one.
  package var twins: [String] = []

  package init(id: String, kinds: [String], title: Text, statement: Text, rationale: Text) {
    self.id = id
    self.kinds = kinds
    self.title = title
    self.statement = statement
    self.rationale = rationale
  }

  /// The kind of a template that the item has there, or nil where it has none of them.
  package func kind(in template: SpecificationTemplate) -> ItemKind? {
    kinds.lazy.compactMap { template.kinds[id: $0] }.first
  }
}

/// How an item of a pack stands to a dossier.
package enum PackItemState: Hashable, Sendable {
  /// It can be added.
  case open
  /// The dossier has it, or a ready item that says the same.
  case taken(ItemCode)
  /// It does not hold yet on the day of the dossier.
  case notYet(CalendarDate)
  /// It held until a day before that of the dossier.
  case ended(CalendarDate)
  /// It belongs to another law than that of the dossier.
  case otherLaw(Jurisdiction)
  /// The template has no kind for it.
  case noKind
}

extension PackItem {
  /// How the item stands to a dossier.
  ///
  /// `taken`: the codes of the dossier's items by their origins.
  package func state(
    for header: DossierHeader, template: SpecificationTemplate, taken: [String: ItemCode]
  ) -> PackItemState {
    for origin in [id] + twins {
      if let code = taken[origin] { return .taken(code) }
    }
    guard kind(in: template) != nil else { return .noKind }
    if let law, law != header.jurisdiction { return .otherLaw(law) }
    if let from, header.date < from { return .notYet(from) }
    if let until, until < header.date { return .ended(until) }
    return .open
  }
}
