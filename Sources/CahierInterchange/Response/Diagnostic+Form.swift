import CahierModel

// What is wrong with the form as a whole.

extension Diagnostic {
  static func laterForm(_ version: String, _ file: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-002",
      Text(
        fr: "ce cadre de réponse est d’une version plus récente de Cahier",
        en: "this response form is of a later version of Cahier"), at: [Text(same: file)],
      found: version,
      remedies: [
        Text(
          fr: "Lire le fichier avec une version plus récente de Cahier.",
          en: "Read the file with a later version of Cahier.")
      ])
  }

  static func noForm(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-001",
      Text(
        fr: "ce fichier n’est pas un cadre de réponse de Cahier, ou sa marque a été retirée",
        en: "this file is no response form of Cahier, or its mark was taken out"),
      at: [Text(same: file)],
      expected: Text(
        fr: "le fichier que «\u{202F}cahier export response\u{202F}» a écrit, rempli",
        en: "the file that “cahier export response” wrote, filled in"),
      remedies: [
        Text(
          fr: "Demander au soumissionnaire le fichier d’origine, rempli.",
          en: "Ask the tenderer for the original file, filled in.")
      ])
  }

  /// `revision`: the version of the dossier that the form bears; `now`: that of the dossier.
  static func otherEdition(_ revision: String?, now: String?) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-003",
      Text(
        fr: "le dossier a changé depuis que ce cadre de réponse a été fait, ou sa marque a été "
          + "modifiée",
        en: "the dossier has changed since this response form was made, or its mark was changed"),
      found: revision, expected: now.map { Text(same: $0) },
      remedies: [
        Text(
          fr: "Vérifier que la version envoyée aux soumissionnaires est bien celle du dossier.",
          en: "Check that the version sent to tenderers is that of the dossier.")
      ])
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
          fr: "Vérifier que c’est bien le fichier de cette consultation\u{202F}; s’il est d’une "
            + "autre, l’importer dans le dossier de celle-ci (--dossier).",
          en: "Check that this is the file of this procedure; if it is of another, import it into "
            + "the dossier of that one (--dossier).")
      ])
  }

  /// `known`: how many of its rows the dossier asks in the same words.
  static func otherVersion(
    _ known: Int, of all: Int, revision: String?, _ own: String?
  ) -> Diagnostic {
    Diagnostic(
      .error, "RESP-048",
      Text(
        fr: "ce cadre de réponse est d’une autre version du dossier\u{202F}: \(known) de ses "
          + "\(all) lignes y sont encore telles quelles",
        en: "this response form is of another version of the dossier: \(known) of its \(all) rows "
          + "are still in it as they were"),
      found: revision, expected: own.map { Text(same: $0) },
      remedies: [
        Text(
          fr: "Vérifier que c’est bien le fichier de cette consultation.",
          en: "Check that this is the file of this procedure."),
        Text(
          fr: "L’importer dans le dossier tel qu’il a été envoyé aux soumissionnaires (une "
            + "sauvegarde), ou demander l’offre sur le cadre de réponse de cette version.",
          en: "Import it into the dossier as it was sent to tenderers (a backup), or ask for the "
            + "tender on the response form of this version."),
      ])
  }

  static func missingSheet(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-004",
      Text(
        fr: "une feuille ou un tableau du cadre de réponse manque",
        en: "a sheet or table of the response form is missing"),
      expected: Text(same: name),
      remedies: [.askTheTenderer])
  }

  static func renamedSheet(_ name: String) -> Diagnostic {
    Diagnostic(
      .warning, "RESP-005",
      Text(
        fr: "la feuille a été renommée",
        en: "the sheet was renamed"),
      expected: Text(same: name))
  }

  static var addedSheet: Diagnostic {
    Diagnostic(
      .warning, "RESP-006",
      Text(
        fr: "cette feuille ou ce tableau a été ajouté et n’est pas lu",
        en: "this sheet or table was added: it is not read"),
      remedies: [
        Text(
          fr: "Lire à la main\u{202F}: il peut y avoir des réserves.",
          en: "Read it by hand: it may hold reservations.")
      ])
  }

  static func noHeader(_ names: [String]) -> Diagnostic {
    Diagnostic(
      .error, "RESP-007",
      Text(
        fr: "la ligne qui nomme les colonnes est introuvable\u{202F}: rien n’est lu ici",
        en: "the row that names the columns is not found: nothing is read here"),
      expected: Text(same: names.joined(separator: ", ")),
      remedies: [.askTheTenderer])
  }

  static func noColumn(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "RESP-008",
      Text(
        fr: "une colonne à lire est introuvable\u{202F}: rien n’est lu ici",
        en: "a column to read is not found: nothing is read here"),
      expected: Text(same: name),
      remedies: [.askTheTenderer])
  }

  static var movedColumns: Diagnostic {
    Diagnostic(
      .warning, "RESP-009",
      Text(
        fr: "des colonnes ont été déplacées, ajoutées ou retirées",
        en: "columns were moved, added or taken out"))
  }
}
