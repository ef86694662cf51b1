internal import CahierModel
internal import CahierRules

/// The procedure that the value suggests, in lines that make sense when read aloud.
struct ProcedureLines {
  let purchase: Purchase
  let language = ScreenLanguage.current
  private var typography: Typography { Typography(language) }
  private var header: DossierHeader { purchase.dossier.header }

  var lines: [String] {
    do throws(ProcedureProposal.Gap) {
      let proposal = try purchase.proposal()
      return ([facts] + proposal.steps.map(line) + told(proposal) + [Self.advice[language]])
        .map { "  \($0)" }
    } catch {
      return [facts, gap(error)[language]].map { "  \($0)" }
    }
  }

  /// Every rule that the proposal rests on, for « pourquoi ».
  var sources: [String] {
    guard let law = purchase.law, let proposal = try? purchase.proposal() else { return [] }
    return (proposal.steps.map(\.period.citation) + proposal.duties.map(\.citation))
      .map { $0.shown(law.checked, in: language) } + [Self.advice[language]]
  }

  private static let advice = Text(
    fr: "Le guide propose, vous décidez. Ceci n’est pas un conseil juridique.",
    en: "The guide proposes, you decide. This is not legal advice.")

  private var facts: String {
    let facts = purchase.facts
    let unknown = Text(fr: "inconnue", en: "not known")[language]
    let value = facts.value.map { typography.amount($0, header.currency) } ?? unknown
    let day = typography.date(facts.day)
    return Text(
      fr: "Valeur du besoin hors taxes\u{202F}: \(value). Date du dossier\u{202F}: \(day).",
      en: "Value of the need without tax: \(value). Date of the dossier: \(day).")[language]
  }

  private func line(_ step: ProcedureProposal.Step) -> String {
    let amount = typography.amount(step.amount, .euro)
    let since = typography.date(step.period.from)
    let state =
      step.isReached
      ? Text(fr: "atteint", en: "reached") : Text(fr: "non atteint", en: "not reached")
    let source = step.period.citation
    return typography.label(step.threshold.title[language].capitalised) + " "
      + Text(
        fr: "\(amount) depuis le \(since), \(state.fr) (\(source.article)\u{202F}; "
          + "\(source.confidence.sureness.fr)).",
        en: "\(amount) since \(since), \(state.en) (\(source.article); "
          + "\(source.confidence.sureness.en)).")[language]
  }

  private func told(_ proposal: ProcedureProposal) -> [String] {
    var lines = [
      typography.label(Text(fr: "Procédure proposée", en: "Procedure proposed")[language])
        + " \(proposal.procedure.name[language])."
    ]
    if !proposal.duties.isEmpty {
      let duties = proposal.duties.map { duty in
        "\(duty.statement[language]) (\(duty.citation.article), "
          + "\(duty.citation.confidence.sureness[language]))"
      }
      lines.append(
        typography.label(Text(fr: "S’y ajoutent", en: "With it go")[language])
          + " \(duties.joined(separator: " ; ")).")
    }
    return lines + proposal.steps.filter(\.isNear).map(caution)
      + [proposal.doubt?[language]].compactMap { $0 }
  }

  private func caution(_ step: ProcedureProposal.Step) -> String {
    let margin = purchase.law.map { typography.percent(ExactDecimal($0.margin)) } ?? ""
    let amount = typography.amount(step.amount, .euro)
    return Text(
      fr: "Attention\u{202F}: la valeur est à moins de \(margin) du seuil de \(amount). Une petite "
        + "erreur d’estimation change les règles\u{202F}: vérifiez le calcul, ou suivez la plus "
        + "exigeante.",
      en: "Beware: the value is within \(margin) of the threshold of \(amount). A small error of "
        + "the estimate changes the rules: check the computation, or follow the stricter one.")[
        language]
  }

  private func gap(_ gap: ProcedureProposal.Gap) -> Text {
    switch gap {
    case .noValue:
      Text(
        fr: "Sans valeur estimée, aucune procédure n’est proposée.",
        en: "With no estimated value, no procedure is proposed.")
    case .noBuyer:
      Text(
        fr: "Sans le type d’organisme, aucune procédure n’est proposée.",
        en: "Without the kind of body, no procedure is proposed.")
    case .noLaw(let jurisdiction):
      Text(
        fr: "Cahier ne connaît pas les seuils de ce droit (\(jurisdiction.name.fr)).",
        en: "Cahier does not know the thresholds of this law (\(jurisdiction.name.en)).")
    case .notCovered(let day, let threshold):
      Text(
        fr: "Cahier ne connaît pas le \(threshold.title.fr) au \(Typography(.french).date(day)) "
          + "et ne devine pas. La date du dossier se corrige\u{202F}: cahier header edit --date …",
        en: "Cahier does not know the \(threshold.title.en) on \(Typography(.english).date(day)) "
          + "and does not guess. The date of the dossier can be mended: "
          + "cahier header edit --date …")
    case .nationalLaw(let step):
      Text(
        fr: "Sous le seuil de \(Typography(.french).amount(step.amount, .euro)) "
          + "(\(step.period.citation.article)), le droit national décide\u{202F}: Cahier ne le "
          + "connaît pas ici.",
        en: "Below the threshold of \(Typography(.english).amount(step.amount, .euro)) "
          + "(\(step.period.citation.article)), national law decides: Cahier does not know it here."
      )
    }
  }
}

extension Typography {
  /// A sum of money, with no decimals where it is whole.
  fileprivate func amount(_ amount: ExactDecimal, _ currency: Currency) -> String {
    let figure = number(amount.reduced)
    guard currency == .euro else { return money(amount, currency) }
    return language == .french ? "\(figure)\u{202F}€" : "€\(figure)"
  }
}
