internal import CahierEvaluation
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// The ranking of the lots of a dossier, each by its own rules.
struct DossierEvaluation {
  private let header: DossierHeader
  private let evaluations: [Evaluation]
  /// Whether the dossier has several lots, ranked here or not.
  private let isDivided: Bool
  private let knockOuts: KnockOutAnswers
  private let prices: SchedulePrices

  /// Reads the lots, or one of them, with their offers.
  ///
  /// - Throws: `StoreError.noLot` where there is none.
  init(_ reader: DossierReader, lot key: String?) throws {
    header = try reader.header()
    let all = try reader.lots()
    let lots = try key.map { [try reader.lot($0)] } ?? all
    isDivided = all.count > 1
    let template = try DossierTemplate.loadWithoutShelves(reader)
    knockOuts = try KnockOutAnswers(reader, template, isDivided: all.count > 1)
    prices = try SchedulePrices(reader, template, isDivided: all.count > 1)
    if lots.isEmpty { throw StoreError.noLot(key: "") }
    evaluations = try lots.map { Evaluation(lot: $0, offers: try reader.offers(lot: $0.key)) }
  }

  /// The reports of all lots; every fault of every lot is gathered before any is told.
  ///
  /// `explain`: the offer whose calculation is shown in place of the reports.
  func answer(
    format: OutputFormat, explain: String?, in language: Language
  ) throws(Failure) -> EvaluationAnswer {
    let results = try results()
    let warnings = results.flatMap(warnings)
    let parts = results.map { result -> (Lot, [String])? in
      lines(of: result, explain: explain, as: format, language).map { (result.lot, $0) }
    }
    let told = parts.compactMap { $0 }
    if let explain, told.isEmpty, let first = results.first {
      throw Failure(unknownOffer(explain, in: first), status: .usage)
    }
    let shown = format == .json ? json(told) : Array(told.map { $0.1 }.joined(separator: [""]))
    return EvaluationAnswer(lines: shown, warnings: warnings)
  }

  private func warnings(on result: EvaluationResult) -> [Diagnostic] {
    let (lot, offers) = (result.lot, result.checked.evaluation.offers)
    return result.warnings.map { $0.inDossier(lot) }
      + knockOuts.findings(on: offers, at: lot.place)
      + prices.findings(on: offers, in: lot, at: lot.place)
  }

  private func results() throws(Failure) -> [EvaluationResult] {
    var results: [EvaluationResult] = []
    var faults: [Diagnostic] = []
    for evaluation in evaluations {
      do {
        results.append(try evaluation.result())
      } catch {
        faults += error.faults.map(\.diagnostic).gatheringMissingMarks(of: evaluation)
          .map { $0.inDossier(evaluation.lot) }
      }
    }
    if !faults.isEmpty { throw Failure(faults, status: .data) }
    return results
  }

  /// The report of a lot, or the calculation of an offer; nil for an offer that the lot has not.
  private func lines(
    of result: EvaluationResult, explain: String?, as format: OutputFormat, _ language: Language
  ) -> [String]? {
    let report = EvaluationReport(
      result, heading: heading(of: result.lot, in: language), jurisdiction: header.jurisdiction,
      in: language)
    if let explain { return report.explanation(of: explain, as: format) }
    guard format == .json else { return report.lines + ["", unsealed[language]] }
    return result.json(in: language).split(separator: "\n").map(String.init)
  }

  /// What the report is headed by: the dossier, and the lot where there are several.
  private func heading(of lot: Lot, in language: Language) -> [String] {
    let title = header.title.preferring(language)
    let own = isDivided ? lot.heading(in: language) : nil
    return ([title, own].compactMap(\.self)).filter { !$0.isEmpty }
  }

  private let unsealed = Text(
    fr: "Non scellé\u{202F}: rien ne prouve que les règles datent d’avant l’ouverture des offres.",
    en: "Unsealed: nothing proves that the rules were fixed before the offers were opened.")

  /// One object with the lots in their order, each with the lines of its own JSON.
  private func json(_ results: [(Lot, [String])]) -> [String] {
    let lots = results.map { lot, lines in
      let inner = lines.enumerated().map { $0.offset == 0 ? $0.element : "      \($0.element)" }
      let key = JSONValue.string(lot.key).text()
      return """
            {
              "lot": \(key),
              "sealed": false,
              "result": \(inner.joined(separator: "\n"))
            }
        """
    }
    return ["{", "  \"lots\": [", lots.joined(separator: ",\n"), "  ]", "}"]
  }
}
