import CahierModel

// What tenderers wrote in the cells to fill in.

extension Diagnostic {
  static func noAnswer(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-030",
      Text(
        fr: "ce n’est pas une réponse de la liste",
        en: "this is no answer of the list"),
      found: text,
      expected: .joined(ResponseAnswer.allCases.map(\.name)),
      remedies: [.askWhatIsMeant])
  }

  static func remarkWithoutAnswer(_ code: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-031",
      Text(
        fr: "\(code) a une date ou un commentaire, mais pas de réponse",
        en: "\(code) has a date or a comment, but no answer"),
      remedies: [.askTheTenderer])
  }

  static func noDate(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-032",
      Text(
        fr: "cette cellule attend une date",
        en: "this cell takes a date"),
      found: text,
      expected: Text(
        fr: "une date, jour, mois et année",
        en: "a date: day, month and year"),
      remedies: [.askWhatIsMeant])
  }

  static func pastDate(_ date: CalendarDate, day: CalendarDate) -> Diagnostic {
    var diagnostic = Diagnostic(
      .warning, "RESP-029",
      Text(
        fr: "cette date est antérieure à celle du dossier",
        en: "this date is before that of the dossier"),
      expected: Text(fr: "à partir du ", en: "from ") + .date(day)
        + Text(fr: "", en: " on"),
      remedies: [.askTheTenderer])
    diagnostic.foundFigure = .date(date)
    return diagnostic
  }

  static func dateBesideAnswer(_ date: CalendarDate, _ answer: ResponseAnswer) -> Diagnostic {
    var diagnostic = Diagnostic(
      .warning, "RESP-033",
      Text(
        fr: "une date accompagne la réponse «\u{202F}\(answer.name.fr)\u{202F}»",
        en: "a date stands beside the answer “\(answer.name.en)”"))
    diagnostic.foundFigure = .date(date)
    return diagnostic
  }

  static func roadMapWithoutDate(_ code: String) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-034",
      Text(
        fr: "\(code) est prévu sans date",
        en: "\(code) is on the road map with no date"),
      remedies: [.askTheTenderer])
  }

  static func partlyWithoutComment(_ code: String) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-035",
      Text(
        fr: "\(code) n’est satisfait qu’en partie, sans commentaire",
        en: "\(code) is met in part only, with no comment"),
      remedies: [.askTheTenderer])
  }

  static func formulaInCell(_ formula: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-036",
      Text(
        fr: "une formule se trouve dans une cellule à remplir",
        en: "there is a formula in a cell to fill in"),
      found: ShownFormula.of(formula),
      expected: Text(
        fr: "une valeur saisie",
        en: "a value that was entered"),
      remedies: [.askWhatIsMeant])
  }

  static func errorInCell(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-037",
      Text(
        fr: "la cellule contient une erreur de calcul",
        en: "the cell holds an error of computing"),
      found: text,
      remedies: [.askWhatIsMeant])
  }

  static func unanswered(_ codes: [String]) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-044",
      Text(
        fr: "des exigences n’ont pas de réponse (\(codes.count))",
        en: "requirements have no answer (\(codes.count))"),
      found: codes.joined(separator: ", "),
      remedies: [.askTheTenderer])
  }

  static func unpriced(_ codes: [String]) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-045",
      Text(
        fr: "des lignes n’ont pas de prix (\(codes.count))",
        en: "lines have no price (\(codes.count))"),
      found: codes.joined(separator: ", "),
      remedies: [.askTheTenderer])
  }

  static func moreFindings(_ count: Int) -> Diagnostic {
    Diagnostic(
      .note, "RESP-047",
      Text(
        fr: "\(count) autres constats ne sont pas montrés",
        en: "\(count) more findings are not shown"),
      remedies: [
        Text(
          fr: "Corriger ceux qui précèdent, puis recommencer.",
          en: "Mend those above, then run the command again.")
      ])
  }
}
