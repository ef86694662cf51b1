internal import CahierEvaluation
internal import CahierModel

extension EvaluationReport {
  /// The price methods with what is known of them in law.
  var methods: [String] {
    let nodes = result.outline.leaves.filter {
      result.outline.nodes[$0].criterion.type.isAmount
    }
    return nodes.flatMap { node -> [String] in
      guard
        let choice = result.outline.nodes[node].criterion.priceMethod,
        let sheet = PriceMethodRegister.method(named: choice.id)?.sheet
      else { return [] }
      return method(sheet, choice, of: node)
    }
  }

  private func method(
    _ sheet: PriceMethodSheet, _ choice: PriceMethodChoice, of node: Int
  ) -> [String] {
    let parameters = sheet.parameters.compactMap { parameter in
      (choice.parameters[parameter.symbol] ?? parameter.standard).map { value in
        let number = Rational(value)
        let text = parameter.isAmount ? figures.amount(number) : figures.plain(number)
        return "\(parameter.symbol) = \(text)"
      }
    }
    let formula = ([sheet.expression] + parameters).joined(separator: ", ")
    let head = say(
      Text(
        fr: "Méthode du critère \(name(of: node)) : \(say(sheet.name))",
        en: "Method of the criterion \(name(of: node)): \(say(sheet.name))"))
    return [head, "  \(formula)"] + legalNote(of: sheet)
  }

  /// What French law says of a method; nothing where another law judges the lot.
  private func legalNote(of sheet: PriceMethodSheet) -> [String] {
    guard jurisdiction == nil || jurisdiction == .france else { return [] }
    let status = say(sheet.legal.status.name)
    let law = say(
      Text(
        fr: "  En droit français\u{202F}: \(status). \(say(sheet.legal.note))",
        en: "  In French law: \(status). \(say(sheet.legal.note))"))
    let sources = sheet.legal.sources.map { source in
      let evidence = say(source.evidence.name)
      return say(
        Text(
          fr: "  Source\u{202F}: \(source.reference.fr) (\(evidence))",
          en: "  Source: \(source.reference.en) (\(evidence))"))
    }
    let caution = Text(
      fr: "  Ces indications ne remplacent pas l’avis d’un juriste.",
      en: "  These notes do not stand in for a lawyer’s advice.")
    return [law] + sources + [say(caution)]
  }

  /// The rules that the figures follow.
  var rules: [String] {
    let method = result.lot.method
    let basis = say(
      Text(
        fr: "Prix comparés \(method.taxBasis.rawValue), en \(method.currency).",
        en: "Prices are compared \(method.taxBasis.english), in \(method.currency)."))
    return [basis, say(rounding(method.rounding))] + stage(method.rounding).map(say)
  }

  private func rounding(_ rounding: Rounding) -> Text {
    let mode = rounding.mode.name
    let (marks, totals) = (decimals(rounding.marks), decimals(rounding.totals))
    let isSame = rounding.marks == rounding.totals
    let shown = Text(
      fr: "Nombres affichés arrondis \(mode.fr)\u{202F}: "
        + (isSame
          ? "notes, points et totaux à \(marks.fr). "
          : "notes et points à \(marks.fr), totaux à \(totals.fr). "),
      en: "Figures are shown rounded \(mode.en): "
        + (isSame
          ? "marks, points and totals to \(marks.en). "
          : "marks and points to \(marks.en), totals to \(totals.en). "))
    let ranks =
      rounding.rankOn == .exact
      ? Text(
        fr: "Les rangs viennent des totaux exacts.", en: "Ranks come from the exact totals.")
      : Text(
        fr: "Les rangs viennent des totaux affichés.", en: "Ranks come from the totals shown.")
    return shown + ranks
  }

  private func stage(_ rounding: Rounding) -> [Text] {
    var lines: [Text] = []
    switch rounding.stage {
    case .display: break
    case .adding:
      lines.append(
        Text(
          fr: "Les points de chaque critère sont arrondis avant d’être additionnés.",
          en: "The points of each criterion are rounded before they are added."))
    case .weighting:
      lines.append(
        Text(
          fr: "La note de prix est arrondie avant d’être pondérée.",
          en: "The mark of a price is rounded before it is weighted."))
    }
    if let prices = rounding.prices {
      let decimals = decimals(prices)
      lines.append(
        Text(
          fr: "Le total de chaque prix est arrondi à \(decimals.fr) avant la formule.",
          en: "The total of each price is rounded to \(decimals.en) before the formula."))
    }
    return lines
  }

  /// So many decimals, after « à » or "to".
  private func decimals(_ count: Int) -> Text {
    switch count {
    case 0: Text(fr: "l’unité", en: "the unit")
    case 1: Text(fr: "une décimale", en: "one decimal")
    default: Text(fr: "\(count) décimales", en: "\(count) decimals")
    }
  }
}
