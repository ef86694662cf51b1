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

  static func dateBesideAnswer(_ date: CalendarDate, _ answer: ResponseAnswer) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-033",
      Text(
        fr: "une date accompagne la réponse «\u{202F}\(answer.name.fr)\u{202F}»",
        en: "a date stands beside the answer “\(answer.name.en)”"),
      found: date.description)
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
      found: formula,
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

  static func noAmount(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-038",
      Text(
        fr: "ce prix n’est pas un nombre",
        en: "this price is no number"),
      found: text,
      expected: Text(
        fr: "un nombre, sans autre texte ni date",
        en: "a number, no other text and no date"),
      remedies: [.askWhatIsMeant])
  }

  static func amountOutOfRange(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-039",
      Text(
        fr: "ce prix est négatif, ou a trop de chiffres",
        en: "this price is below zero, or has too many digits"),
      found: text,
      expected: Text(
        fr: "0 ou plus, avec 6 décimales au plus",
        en: "0 or more, with 6 decimals at most"),
      remedies: [.askWhatIsMeant])
  }

  static func otherCurrency(_ code: String, expected: Currency) -> Diagnostic {
    Diagnostic(
      .error, "RESP-040",
      Text(
        fr: "ce prix est dans une autre monnaie que celle du dossier",
        en: "this price is in another currency than that of the dossier"),
      found: code,
      expected: Text(same: expected.description),
      remedies: [.askTheTenderer])
  }

  static func noRate(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-041",
      Text(
        fr: "ce n’est pas un taux",
        en: "this is no rate"),
      found: text,
      expected: Text(
        fr: "un taux de 0\u{202F}% à 100\u{202F}%, avec deux décimales au plus",
        en: "a rate from 0% to 100%, with two decimals at most"),
      remedies: [.askWhatIsMeant])
  }

  static var noRateGiven: Diagnostic {
    Diagnostic(
      .warning, "RESP-042",
      Text(
        fr: "la ligne a un prix sans taux",
        en: "the line has a price but no rate"),
      remedies: [.askTheTenderer])
  }

  static func noQuantity(_ code: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-043",
      Text(
        fr: "le dossier ne dit pas la quantité ou la durée de \(code)\u{202F}: son prix n’est "
          + "pas lu",
        en: "the dossier does not state the quantity or the months of \(code): its price is not "
          + "read"),
      remedies: [
        Text(
          fr: "Préciser la quantité ou la durée dans le dossier, puis recommencer.",
          en: "State the quantity or the months in the dossier, then run the command again.")
      ])
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

  static func otherReference(_ found: String, expected: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-046",
      Text(
        fr: "ce cadre de réponse est celui d’une autre consultation",
        en: "this response form is that of another procedure"),
      found: found,
      expected: Text(same: expected),
      remedies: [
        Text(
          fr: "Vérifier que c’est bien le fichier de cette consultation.",
          en: "Check that this is the file of this procedure.")
      ])
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
