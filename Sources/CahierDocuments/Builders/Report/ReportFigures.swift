import CahierEvaluation
import CahierModel

/// The drawings of an analysis, each with a text that says the same.
struct ReportFigures {
  private let reading: DossierReading
  private let result: EvaluationResult

  init(_ reading: DossierReading, _ result: EvaluationResult) {
    self.reading = reading
    self.result = result
  }

  var points: [Block] { [] }
  var prices: [Block] { [] }
}
