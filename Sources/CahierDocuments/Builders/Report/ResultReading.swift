import CahierEvaluation
import CahierModel

/// The result of a lot with the words and figures of its report.
struct ResultReading {
  let reading: DossierReading
  let result: EvaluationResult
  var language: Language { reading.language }
  var typography: Typography { reading.typography }
  var rounding: Rounding { result.lot.method.rounding }

  init(_ reading: DossierReading, _ result: EvaluationResult) {
    self.reading = reading
    self.result = result
  }

  /// Points or a mark, with the decimals that the rules show.
  func points(_ points: Rational) -> String {
    typography.figure(points, decimals: rounding.marks, rounding.mode)
  }

  /// A total, with the decimals that the rules show.
  func total(_ total: Rational) -> String {
    typography.figure(total, decimals: rounding.totals, rounding.mode)
  }

  /// The name of the offer at a position of the evaluation.
  func name(of offer: Int) -> String { result.offer(offer).name }

  /// The name of the criterion at a position of the outline.
  func name(ofCriterion position: Int) -> String {
    reading.plain(result.outline.nodes[position].criterion.name)
  }

  /// That name in quotation marks.
  func quotedName(ofCriterion position: Int) -> String {
    typography.quoted(name(ofCriterion: position))
  }
}
