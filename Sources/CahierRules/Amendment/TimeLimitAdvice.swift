package import CahierModel

/// Whether a change to published documents asks for more time to tender, and why.
///
/// It says what the answer depends on; the buyer decides.
package struct TimeLimitAdvice: Hashable, Sendable {
  /// How far the changes go.
  package enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// Something that decides or measures offers was replaced: the time limit is to be moved, in
    /// proportion.
    case significant
    /// Words were replaced that bind nobody the more: the buyer judges whether they matter.
    case toJudge
    /// Nothing that tenderers see was replaced.
    case none
  }

  /// One change that matters.
  package struct Ground: Hashable, Sendable {
    /// What was changed, as people call it: « BF-012, Niveau ».
    package let what: String
    /// Why it matters, as a clause with no full stop.
    package let why: Text
    /// Whether it decides or measures offers.
    package let isSignificant: Bool
  }

  /// How far the changes go.
  package let verdict: Verdict
  /// Every change that tenderers see, the significant ones first.
  package let grounds: [Ground]
  /// The rules that the advice rests on.
  package let rules: [LegalRule]
  /// Whether the documents reach tenderers too late before the time limit; nil where no day is known
  /// or no such limit holds.
  package let isLate: Bool?
  /// The days that must lie between the sending and the time limit, where the law says so.
  package let leastDays: Int?

  /// - Parameters:
  ///   - difference: What tenderers see of the change.
  ///   - header: The law and the procedure of the dossier.
  ///   - day: When the change is sent.
  ///   - tendersUntil: The time limit that holds until then, where it is known.
  package init(
    _ difference: SpecificationDifference, header: DossierHeader, on day: CalendarDate,
    tendersUntil: CalendarDate?
  ) {
    let grounds = difference.told.flatMap(Self.grounds)
    self.grounds = grounds.filter(\.isSignificant) + grounds.filter { !$0.isSignificant }
    verdict =
      grounds.isEmpty ? .none : grounds.contains(where: \.isSignificant) ? .significant : .toJudge
    rules = TimeLimitRules.rules(of: header.jurisdiction).filter { $0.holds(on: day) }
    let isFormal = header.procedure.map { TimeLimitRules.formal.contains($0) } ?? false
    leastDays = isFormal && header.jurisdiction != .other ? TimeLimitRules.informationDays : nil
    isLate = leastDays.flatMap { days in tendersUntil.map { day.adding(days: days) > $0 } }
  }
}

// MARK: - What is significant

extension TimeLimitAdvice {
  private static func grounds(_ change: EntryChange) -> [Ground] {
    let entry = change.entry
    let name = entry.part == .items ? entry.label : entry.title
    let seen = change.fields.filter { $0.field.nature != .internal }
    switch change.state {
    case .same:
      return [Ground(what: name, why: moved, isSignificant: false)]
    case .added, .removed:
      guard !seen.isEmpty else { return [] }
      let binds =
        change.isBinding || entry.part == .criteria
        || seen.contains { [.role, .price].contains($0.field.nature) }
      let why = change.state == .added ? added : removed
      return [Ground(what: name, why: why, isSignificant: binds)]
    case .changed:
      return seen.map { field in
        let (why, isSignificant) = reason(field.field.nature, isBinding: change.isBinding)
        return Ground(what: "\(name), \(field.field.name)", why: why, isSignificant: isSignificant)
      }
    }
  }

  private static func reason(
    _ nature: ComparedField.Nature, isBinding: Bool
  ) -> (why: Text, isSignificant: Bool) {
    switch nature {
    case .weight:
      (Text(fr: "les offres sont jugées autrement", en: "offers are judged otherwise"), true)
    case .role:
      (
        Text(
          fr: "ce qui élimine ou ce qui est noté n’est plus le même",
          en: "what excludes an offer, or is marked, is no longer the same"), true
      )
    case .level, .quantity:
      (
        Text(
          fr: "ce qui est demandé se mesure autrement", en: "what is asked for measures otherwise"),
        true
      )
    case .price:
      (Text(fr: "les prix se forment autrement", en: "prices are made otherwise"), true)
    case .date: (Text(fr: "une date change", en: "a date changes"), true)
    case .contract:
      (
        Text(
          fr: "la durée, la procédure ou la langue du contrat change",
          en: "the length, the procedure or the language of the contract changes"), true
      )
    case .statement, .priority:
      isBinding
        ? (
          Text(
            fr: "c’est une exigence que toute offre doit satisfaire",
            en: "it is a requirement that every offer must meet"), true
        ) : (wording, false)
    case .title, .text, .links, .internal: (wording, false)
    }
  }

  private static let moved = Text(
    fr: "sa place ou son code change, pas ce qui y est dit",
    en: "its place or its code changes, not what it says")
  private static let added = Text(
    fr: "les candidats ne l’avaient pas", en: "tenderers did not have it")
  private static let removed = Text(
    fr: "les candidats l’avaient pris en compte", en: "tenderers had counted on it")
  private static let wording = Text(
    fr: "la rédaction change\u{202F}: à l’acheteur de dire si le sens change aussi",
    en: "the wording changes: the buyer says whether the meaning does too")
}
