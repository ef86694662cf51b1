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
    let results = try evaluations.map { (evaluation) throws(Failure) in try result(of: evaluation) }
    for result in results { session.show(result.warnings) }
    switch format {
    case .text: try session.print(try lines(results, title: title))
    case .json: try session.print([json(results)])
    }
  }

  private func result(of evaluation: Evaluation) throws(Failure) -> EvaluationResult {
    do throws(EvaluationError) {
      return try evaluation.result()
    } catch {
      let lot = Self.name(of: evaluation.lot)
      throw Failure(
        error.faults.map { fault in
          var diagnostic = fault.diagnostic
          diagnostic.place = [lot] + place(of: fault.subject, in: evaluation) + diagnostic.place
          return diagnostic
        }, status: .data)
    }
  }

  private static func name(of lot: Lot) -> Text {
    lot.key.isEmpty
      ? Text(fr: "lot unique", en: "the only lot")
      : Text(fr: "lot \(lot.key)", en: "lot \(lot.key)")
  }

  private func place(of subject: EvaluationSubject, in evaluation: Evaluation) -> [Text] {
    switch subject {
    case .lot, .method, .tie, .criterion: []
    case .offer(let offer), .mark(let offer, _), .priceLine(let offer, _):
      [Text(same: evaluation.offers[offer].name)]
    }
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
      return "{\"lot\":\(key),\"evaluation\":\(result.json(in: ScreenLanguage.current))}"
    }
    return "{\"lots\":[\(lots.joined(separator: ","))]}"
  }
}
