internal import CahierDocuments
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// A round with the frozen state that it is about.
struct ReviewState {
  let round: ReviewRound
  let baseline: Baseline
  let state: SpecificationState

  init(_ round: ReviewRound, _ reader: DossierReader) throws {
    self.round = round
    baseline = try reader.baseline(named: round.baseline)
    state = try SpecificationState(baseline, reader)
  }

  /// What participants are asked about, as they see it.
  func items(_ audience: Audience = .bidders) -> [ReviewItem] {
    let shown = state.shown(to: audience)
    return shown.dossier.reviewItems(shown.template)
  }

  /// What documents are made of.
  func subject(_ audience: Audience, _ language: Language?) -> ReviewSubject {
    ReviewSubject(
      round: round, shown: state.shown(to: audience), digest: baseline.digest,
      language: language ?? state.dossier.header.mainLanguage)
  }
}

extension Failure {
  /// A day of a round that is before its opening.
  static func beforeOpening(
    _ day: CalendarDate, of opening: CalendarDate, at option: String
  ) -> Failure {
    .usage(
      "REVIEW-019",
      Text(
        fr: "ce jour précède l’ouverture du tour", en: "this day is before the opening of the round"
      ),
      at: [Text(same: option)], found: "\(day)",
      expected: Text(fr: "le \(opening) ou après", en: "\(opening) or later"))
  }
}
