internal import CahierModel
internal import CahierRules

/// What other checks of the program hold against a dossier: figures of the answers, lots, criteria.
struct OtherFindings {
  let scene: CheckScene

  var all: [Finding] { figures + lots + criteria }

  private var figures: [Finding] {
    FigureRules.faults(template: scene.template, answers: scene.dossier.answers).map { fault in
      Finding(fault.diagnostic.unplaced, at: fault.questions.first.map { .answer($0) } ?? .dossier)
    }
  }

  private var lots: [Finding] {
    let dossier = scene.dossier
    let fault = SingleLotRule.fault(
      template: scene.template, answers: dossier.answers, header: dossier.header,
      lots: dossier.lots.count)
    return fault.map { [Finding($0.diagnostic.unplaced, at: .answer($0.question))] } ?? []
  }

  /// What stands in the way of a ranking, and what the law asks of criteria.
  private var criteria: [Finding] {
    let header = scene.dossier.header
    return scene.dossier.lots.flatMap { lot in
      let law = AwardCriteriaRule.diagnostics(
        for: lot, under: header.jurisdiction, on: header.date)
      return (LotFaults.rules(of: lot) + law).map { Finding($0.inDossier(lot), at: .dossier) }
    }
  }
}

extension Diagnostic {
  /// The diagnostic with no place: the finding says it.
  fileprivate var unplaced: Diagnostic {
    var diagnostic = self
    diagnostic.place = []
    return diagnostic
  }
}
