import CahierEvaluation
import CahierModel

/// One lot of the comparison: the result in a sentence, a table, drawings, what limits it.
struct LotComparison {
  private let reading: DossierReading
  private let outcome: LotOutcome
  private var language: Language { reading.language }

  init(_ reading: DossierReading, _ outcome: LotOutcome) {
    self.reading = reading
    self.outcome = outcome
  }

  var blocks: [Block] {
    let summary = ReportSummary(reading, outcome)
    let lead = Block.text([.text(summary.sentences.joined(separator: " "))], .lead)
    switch outcome.result {
    case .ranked(let result) where !result.ranking.isEmpty:
      return [lead] + blocks(of: result, summary.caution)
    case .ranked(let result): return [lead] + missed(result) + setAside + [remark([])]
    case .noOffer: return [lead] + setAside + [remark([])]
    case .refused(let error):
      let note = reading.note(on: error, title: LotOutcome.refusal)
      return [lead, .note(note)] + setAside + [remark([])]
    }
  }

  private func blocks(of result: EvaluationResult, _ caution: [Block]) -> [Block] {
    let shown = ResultReading(reading, result)
    let userMonths = UserMonths(reading, outcome.lot, result.ranking.map { result.offer($0.offer) })
    let table = ComparisonTable(shown, userMonths.divisor)
    let figures = ComparisonFigures(
      shown, userMonths.divisor, hasPointsInTable: table.hasEveryCriterion)
    return [.table(table.table)] + missed(result) + setAside + caution + figures.blocks
      + [remark(userMonths.sentences)]
  }

  /// The offers under a minimum, which are in no drawing.
  private func missed(_ result: EvaluationResult) -> [Block] {
    let ranking = RankingBlocks(ResultReading(reading, result))
    return result.eliminated.map { .text([.text(ranking.sentence(on: $0))], .small) }
  }

  // MARK: - Offers set aside

  /// A reason longer than this is cut after a word: the register of the report has it whole.
  private static let longestReason = 140

  private var setAside: [Block] {
    let name = Text(fr: "Offre écartée", en: "Tender set aside")[language]
    let label = Inline.strong([.text(reading.typography.label(name))])
    return outcome.offers.filter(\.status.isSetAside).map { offer in
      let words = " \(offer.name) (\(offer.status.name[language]))."
      let reason = Self.cut(reading.inlines(offer.reason))
      let space: [Inline] = reason.isEmpty ? [] : [.text(" ")]
      return .text([label, .text(words)] + space + reason, .small)
    }
  }

  private static func cut(_ content: [Inline]) -> [Inline] {
    if case .language(let language, let words)? = content.first {
      return [.language(language, cut(words))]
    }
    let reason = content.plainText
    guard reason.count > longestReason else { return content }
    let kept = reason.prefix(longestReason)
    let words = kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept
    let end = words.lastIndex { $0.isLetter || $0.isNumber }
    return [.text((end.map { words[...$0] } ?? words) + "…")]
  }

  // MARK: - Remark

  private func remark(_ sentences: [String]) -> Block {
    let reasons = Text(
      fr:
        "Les notes et leurs motifs sont dans le rapport d’analyse des offres. Cahier calcule\u{202F}; "
        + "l’acheteur vérifie et décide.",
      en: "Marks and their reasons are in the analysis report of tenders. Cahier computes; the "
        + "buyer verifies and decides.")
    return .text([.text((sentences + [reasons[language]]).joined(separator: " "))], .small)
  }
}
