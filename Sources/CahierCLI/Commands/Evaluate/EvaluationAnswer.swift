internal import CahierEvaluation
internal import CahierInterchange
internal import CahierModel

/// What `cahier evaluate` says: data for standard output, warnings for the other stream.
struct EvaluationAnswer {
  /// The lines of the report, or of the JSON, each without its end.
  let lines: [String]
  let warnings: [Diagnostic]
}

/// The answer for the bytes of a file: a pure function, which the command and its tests share.
func evaluationAnswer(
  _ bytes: [UInt8], named name: String, format: OutputFormat, explain: String?,
  in language: Language
) throws(Failure) -> EvaluationAnswer {
  let (file, result) = try evaluated(bytes, named: name)
  let report = EvaluationReport(
    result, heading: [file.title.preferring(language)], notes: file.notes, in: language)
  var lines = report.lines
  if let explain {
    guard let explanation = report.explanation(of: explain) else {
      throw Failure(unknownOffer(explain, in: result), status: .usage)
    }
    lines = explanation
  }
  if format == .json { lines = result.json(in: language).split(separator: "\n").map(String.init) }
  return EvaluationAnswer(lines: lines, warnings: result.warnings)
}

private func evaluated(
  _ bytes: [UInt8], named name: String
) throws(Failure) -> (EvaluationFile, EvaluationResult) {
  do {
    let file = try EvaluationFile(reading: bytes, named: name)
    return (file, try file.result())
  } catch {
    throw Failure(error)
  }
}

func unknownOffer(_ name: String, in result: EvaluationResult) -> Diagnostic {
  let names = result.checked.evaluation.offers.map(\.name).joined(separator: ", ")
  return Diagnostic(
    .error, "EVAL-052",
    Text(
      fr: "aucune offre ne s’appelle « \(name) »", en: "no offer is called “\(name)”"),
    found: name,
    expected: Text(fr: "une de ces offres : \(names)", en: "one of these offers: \(names)"))
}
