internal import CahierEvaluation
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// The ranking of the lots of a dossier.
struct DossierEvaluation {
  let session: Session
  /// The key of the only lot to rank, or nil for all of them.
  let lot: String?
  let format: OutputFormat
  /// The offer whose calculation is shown in full, or nil.
  let explain: String?

  func run() throws(Failure) {
    let (title, evaluations) = try session.read { reader in
      let lots = try lot.map { [try reader.lot($0)] } ?? reader.lots()
      let evaluations = try lots.map { Evaluation(lot: $0, offers: try reader.offers(lot: $0.key)) }
      return (try reader.header().title, evaluations)
    }
    guard !evaluations.isEmpty else {
      throw Failure(.noLot(key: ""), path: try session.dossierPath())
    }
    let results = try results(of: evaluations)
    for result in results { session.show(result.warnings.map { $0.inDossier(result.lot) }) }
    switch format {
    case .text: try session.print(try lines(results, title: title))
    case .json: try session.print([json(results)])
    }
  }

  /// The rankings; every fault of every lot is gathered before any is told.
  private func results(of evaluations: [Evaluation]) throws(Failure) -> [EvaluationResult] {
    var results: [EvaluationResult] = []
    var faults: [Diagnostic] = []
    for evaluation in evaluations {
      do {
        results.append(try evaluation.result())
      } catch {
        faults += error.faults.map { $0.diagnostic.inDossier(evaluation.lot) }
      }
    }
    if !faults.isEmpty { throw Failure(faults, status: .data) }
    return results
  }

  private func lines(
    _ results: [EvaluationResult], title: BilingualText
  ) throws(Failure) -> [String] {
    let language = ScreenLanguage.current
    let notes = [
      Text(
        fr: "Dossier non scellé : rien ne prouve que critères et poids précèdent les notes.",
        en: "Unsealed dossier: nothing proves that criteria and weights came before the marks.")
    ]
    let reports = results.map { result in
      let name = result.lot.title.isEmpty ? title : result.lot.title
      return EvaluationReport(result, title: name, notes: notes, in: language)
    }
    guard let explain else { return Array(reports.map(\.lines).joined(separator: [""])) }
    let explanations = reports.compactMap { $0.explanation(of: explain) }
    guard !explanations.isEmpty else { throw unknownOffer(explain, results) }
    return Array(explanations.joined(separator: [""]))
  }

  private func unknownOffer(_ name: String, _ results: [EvaluationResult]) -> Failure {
    let names = results.flatMap { $0.checked.evaluation.offers.map(\.name) }
    let known = names.joined(separator: ", ")
    return Failure(
      Diagnostic(
        .error, "EVAL-052",
        Text(fr: "aucune offre ne s’appelle « \(name) »", en: "no offer is called “\(name)”"),
        expected: Text(fr: "une de ces offres : \(known)", en: "one of these offers: \(known)")),
      status: .usage)
  }

  /// One object, with the answer for each lot by its key.
  private func json(_ results: [EvaluationResult]) -> String {
    let lots = results.map { result in
      let key = JSONValue.string(result.lot.key).text()
      let lines = result.json(in: ScreenLanguage.current).split(separator: "\n")
      let answer = lines.joined(separator: "\n      ")
      return
        "    {\n      \"lot\": \(key),\n      \"sealed\": false,\n      \"evaluation\": \(answer)\n    }"
    }
    return "{\n  \"lots\": [\n\(lots.joined(separator: ",\n"))\n  ]\n}"
  }
}
