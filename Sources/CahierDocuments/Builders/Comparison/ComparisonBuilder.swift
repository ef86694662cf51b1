import CahierEvaluation
import CahierModel

/// The comparison of the offers on a page for each lot, for those who decide.
///
/// It shows the result and never the reasons: those are in the analysis report.
struct ComparisonBuilder {
  private let reading: DossierReading
  private let day: CalendarDate?
  private var language: Language { reading.language }

  /// `day`: nil for the day of the last thing that is reported.
  init(_ reading: DossierReading, day: CalendarDate? = nil) {
    self.reading = reading
    self.day = day
  }

  func document() -> Document {
    let outcomes = reading.dossier.lots.map { LotOutcome($0, of: reading.dossier) }
    let lots = outcomes.enumerated().flatMap { index, outcome in
      let name = outcomes.count == 1 ? contract : reading.title(of: outcome.lot)
      return [title(name, isFirst: index == 0)] + LotComparison(reading, outcome).blocks
    }
    let blocks = lots.isEmpty ? [title(contract, isFirst: true)] + reading.noLot : lots
    return Document(front(outcomes), blocks: Pulled(blocks))
  }

  /// What is bought, which a lot alone is.
  private var contract: String { reading.plain(reading.dossier.header.title) }

  /// Each lot has a page of its own: a decision is taken lot by lot.
  private func title(_ name: String, isFirst: Bool) -> Block {
    .heading(Heading(1, [.text(name)], isNumbered: false, startsPage: !isFirst))
  }

  private func front(_ outcomes: [LotOutcome]) -> FrontMatter {
    var front = reading.front(
      "comparison", title: Text(fr: "Comparaison des offres", en: "Comparison of tenders"),
      facts: reading.commonFacts + [state(outcomes)],
      mark: Text(fr: "Confidentiel", en: "Confidential"), isRevised: false,
      date: day ?? reading.lastReportedDay)
    front.cover?.isPage = false
    if outcomes.count < 2 { front.cover?.subtitle = nil }
    return front
  }

  /// How far the comparison has come: the decision itself is never the program’s.
  private func state(_ outcomes: [LotOutcome]) -> Cover.Fact {
    let isRanked = outcomes.map { outcome in
      if case .ranked(let result) = outcome.result { !result.ranking.isEmpty } else { false }
    }
    let words =
      if !isRanked.contains(true) {
        Text(fr: "sans classement", en: "no ranking yet")
      } else if isRanked.contains(false) {
        Text(fr: "classement partiel, avant décision", en: "ranked in part, before the decision")
      } else {
        Text(fr: "offres classées, avant décision", en: "ranked, before the decision")
      }
    return Cover.Fact(Text(fr: "État", en: "State")[language], words[language])
  }
}
