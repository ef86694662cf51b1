import CahierModel

// Rows that were moved, added or taken out.

extension Diagnostic {
  static func missingRow(_ code: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-010",
      Text(
        fr: "la ligne de \(code) manque\u{202F}: retirée, ou son code effacé",
        en: "the row of \(code) is missing: taken out, or its code deleted"),
      remedies: [.askTheTenderer])
  }

  static func repeatedRow(_ code: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-011",
      Text(
        fr: "le code \(code) est déjà plus haut\u{202F}: seule la première ligne est lue",
        en: "the code \(code) stands above already: only the first row is read"),
      found: code,
      remedies: [.askTheTenderer])
  }

  static func codeOfOtherForm(_ code: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-012",
      Text(
        fr: "ce code est du dossier, mais pas de ce cadre de réponse\u{202F}: la ligne n’est "
          + "pas lue",
        en: "this code is of the dossier, but not of this response form: the row is not read"),
      found: code,
      remedies: [
        Text(
          fr: "Vérifier la version du dossier à laquelle l’offre répond.",
          en: "Check which version of the dossier the tender answers.")
      ])
  }

  static func changedCode(_ code: String, expected: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-013",
      Text(
        fr: "le code de la ligne a été remplacé\u{202F}: la ligne n’est pas lue",
        en: "the code of the row was written over: the row is not read"),
      found: code,
      expected: Text(same: expected),
      remedies: [.askWhatIsMeant])
  }

  static func rowsNotAsked(_ codes: [String]) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-049",
      Text(
        fr: "ce cadre de réponse n’a pas de ligne pour ce que le dossier a ajouté depuis "
          + "(\(codes.count))",
        en: "this response form has no row for what the dossier has added since (\(codes.count))"),
      found: codes.joined(separator: ", "), remedies: [.askTheTenderer])
  }

  static func rowsNoLongerAsked(_ codes: [String]) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-055",
      Text(
        fr: "ce cadre de réponse a des lignes que le dossier n’a plus\u{202F}: elles ne sont pas "
          + "lues (\(codes.count))",
        en: "this response form has rows that the dossier no longer has: they are not read "
          + "(\(codes.count))"),
      found: codes.joined(separator: ", "))
  }

  static func answerToOtherText(_ found: String?, expected: Text) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-056",
      Text(
        fr: "le dossier a changé ici depuis\u{202F}: la réponse vaut pour l’ancien texte",
        en: "the dossier has changed here since: the answer is to the earlier text"),
      found: found, expected: expected,
      remedies: [
        Text(
          fr: "Vérifier que la réponse vaut aussi pour le nouveau texte\u{202F}; sinon, demander "
            + "au soumissionnaire de répondre à celui-ci.",
          en: "Check that the answer holds for the new text too; otherwise ask the tenderer to "
            + "answer that.")
      ])
  }

  /// `isSure`: whether it cannot be of another version of the dossier.
  static func addedRow(_ text: String, isSure: Bool) -> Diagnostic {
    Diagnostic(
      isSure ? .error : .warning, "RESP-014",
      Text(
        fr: "cette ligne a été ajoutée, ou vient d’une autre version du dossier\u{202F}: elle "
          + "n’est pas lue",
        en: "this row was added, or is of another version of the dossier: it is not read"),
      found: text,
      remedies: [.askTheTenderer])
  }

  static func movedRows(_ count: Int) -> Diagnostic {
    let rows = Text(
      fr: count > 1
        ? "\(count) lignes ne sont plus à leur place" : "la ligne n’est plus à sa place",
      en: count > 1 ? "\(count) rows are no longer in place" : "the row is no longer in its place")
    return Diagnostic(
      .warning, "RESP-015",
      rows + Text(fr: "\u{202F}: le code fait foi", en: ": its code tells what it is"))
  }
}
