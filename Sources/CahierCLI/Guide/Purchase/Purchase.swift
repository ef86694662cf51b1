internal import CahierInterchange
internal import CahierModel
internal import CahierRules

/// What the dossier says of the purchase, laid against the law that judges it.
struct Purchase {
  let dossier: GuideDossier
  /// Nil where Cahier knows no law of this jurisdiction.
  let law: ProcurementLaw?

  init(_ dossier: GuideDossier) throws(DataError) {
    self.dossier = dossier
    law = try RuleLibrary.procurementLaw(of: dossier.header.jurisdiction)
  }

  /// What thresholds are compared with: the value of the answers, else that of the header.
  var facts: PurchaseFacts {
    PurchaseFacts(
      value: value, buyer: word(.buyerKind), isFromCentralBody: word(.route) == "catalogue",
      day: dossier.header.date)
  }

  func proposal() throws(ProcedureProposal.Gap) -> ProcedureProposal {
    guard let law else { throw .noLaw(dossier.header.jurisdiction) }
    return try law.proposal(for: facts)
  }

  private var value: ExactDecimal? {
    guard let contract = number(.estimatedValue) else { return dossier.header.estimatedValueExVAT }
    return number(.similarPurchases).map { contract.adding($0) } ?? contract
  }

  private func number(_ fill: AnswerFill) -> ExactDecimal? {
    dossier.template.reference(filling: fill).flatMap {
      ParameterFigures(template: dossier.template, answers: dossier.answers).number($0)
    }
  }

  private func word(_ fill: AnswerFill) -> String? {
    guard
      let reference = dossier.template.reference(filling: fill),
      case .words(let words) = dossier.answer(to: reference.question)?.value
    else { return nil }
    return words.first
  }

  /// The day that was wished for, or nil.
  var opening: CalendarDate? {
    guard
      let reference = dossier.template.reference(filling: .opening),
      case .date(let date) = dossier.answer(to: reference.question)?.value
    else { return nil }
    return date
  }
}

extension LegalCitation {
  /// The article, the text, how sure, and when it was checked.
  func shown(_ checked: CalendarDate, in language: Language) -> String {
    let day = Typography(language).date(checked)
    return Text(
      fr: "\(article) (\(source))\u{202F}; \(confidence.sureness.fr), vérifié le \(day)",
      en: "\(article) (\(source)); \(confidence.sureness.en), checked on \(day)")[language]
  }
}
