import CahierModel

// What nobody was to fill in.

extension Diagnostic {
  static func changedCell(_ found: String?, expected: Text, isGrave: Bool) -> Diagnostic {
    Diagnostic(
      isGrave ? .error : .warning, "RESP-016",
      Text(
        fr: "une cellule protégée a changé",
        en: "a protected cell was changed"),
      found: found,
      expected: expected,
      remedies: [.askTheTenderer])
  }

  static func changedLabel(_ found: String?, expected: String) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-017",
      Text(
        fr: "le nom d’une colonne a changé",
        en: "the name of a column was changed"),
      found: found,
      expected: Text(same: expected))
  }

  static func missingText(_ text: String) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-018",
      Text(
        fr: "un texte du cadre de réponse manque",
        en: "a text of the response form is missing"),
      expected: Text(same: text))
  }

  static func changedText(_ found: String, expected: String) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-022",
      Text(
        fr: "un texte du cadre de réponse a changé",
        en: "a text of the response form was changed"),
      found: found,
      expected: Text(same: expected),
      remedies: [
        Text(
          fr: "Le lire à la main\u{202F}: il peut porter une réserve.",
          en: "Read it by hand: it may hold a reservation.")
      ])
  }

  static func strayContent(_ text: String) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-019",
      Text(
        fr: "du texte se trouve hors des cellules à remplir\u{202F}: il n’est pas lu",
        en: "there is text outside the cells to fill in: it is not read"),
      found: text,
      remedies: [
        Text(
          fr: "Le lire à la main\u{202F}: il peut porter une réserve.",
          en: "Read it by hand: it may hold a reservation.")
      ])
  }

  /// `formula`: as the file has it; `text`: what stands there in its place.
  static func changedFormula(_ formula: String?, text: String?) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-020",
      Text(
        fr: "une formule a été changée ou remplacée",
        en: "a formula was changed or written over"),
      found: formula.map(ShownFormula.of) ?? text,
      remedies: [
        Text(
          fr: "Rien\u{202F}: les montants sont recalculés d’après les prix unitaires.",
          en: "Nothing: amounts are computed anew from the unit prices.")
      ])
  }

  /// `found`: the amount that stands there, or what else does.
  static func otherTotal(
    _ found: ExactDecimal?, text: String?, expected: ExactDecimal?, _ currency: Currency
  ) -> Diagnostic {
    let words = text.flatMap { $0.isEmpty ? nil : $0 }
    var diagnostic = otherTotal(words, expected: Text.money(expected ?? 0, currency))
    diagnostic.foundFigure = found.map { Text.money($0, currency) }
    return diagnostic
  }

  private static func otherTotal(_ found: String?, expected: Text) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-021",
      Text(
        fr: "le montant n’est pas celui que donnent les prix unitaires",
        en: "the amount is not what the unit prices make"),
      found: found,
      expected: expected,
      remedies: [
        Text(
          fr: "Les prix unitaires l’emportent, si les règles de la consultation le "
            + "disent\u{202F}; le faire confirmer par le soumissionnaire.",
          en: "Unit prices prevail, if the tender rules say so; have the tenderer confirm it.")
      ])
  }
}
