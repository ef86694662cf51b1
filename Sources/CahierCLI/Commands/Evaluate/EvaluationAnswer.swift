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
  let lines: [String]
  if let explain {
    guard let explanation = report.explanation(of: explain, as: format) else {
      throw Failure(unknownOffer(explain, in: result), status: .usage)
    }
    lines = explanation
  } else if format == .json {
    lines = result.json(in: language, reading: file.reading).dataLines
  } else {
    lines = report.lines
  }
  return EvaluationAnswer(lines: lines, warnings: result.warnings)
}

extension String {
  /// The lines of a text that ends its last one.
  fileprivate var dataLines: [String] { split(separator: "\n").map(String.init) }
}

extension EvaluationReport {
  /// How the total of one offer came about, for people or for programs; nil for no such offer.
  func explanation(of name: String, as format: OutputFormat) -> [String]? {
    guard let lines = explanation(of: name) else { return nil }
    guard format == .json, let offer = position(of: name) else { return lines }
    return result.json(explaining: offer, calculation: lines, in: language).dataLines
  }
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
