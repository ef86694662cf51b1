internal import CahierModel

/// What is wrong with the command line of an export.
extension ExportCommand {
  static func twoStyles(_ style: String, _ letterhead: String) -> Failure {
    .usage(
      "STYLE-008",
      Text(fr: "un document n’a qu’un style", en: "a document has one style"),
      at: [Text(same: "--style"), Text(same: "--style-from")],
      found: "\(style), \(letterhead)",
      remedies: [
        Text(fr: "Garder une des deux options.", en: "Keep one of the two options.")
      ])
  }

  /// `--round` for what is no report of a round.
  static func noRound(of what: ExportWhat) -> Failure {
    .usage(
      "REVIEW-024",
      Text(fr: "ce document ne dit rien d’un tour", en: "this document tells of no round"),
      at: [Text(same: "--round")], found: what.word.shown, expected: ExportWhat.review.word)
  }

  static func noDay(of what: ExportWhat) -> Failure {
    .usage(
      "INPUT-161",
      Text(
        fr: "seuls le rapport d’analyse et la comparaison des offres se datent avec --date",
        en: "only the analysis report and the comparison of tenders are dated with --date"),
      found: what.rawValue,
      remedies: [
        Text(
          fr: "Les autres documents portent la date du dossier ou de sa dernière version\u{202F}: "
            + "cahier header edit --date, cahier header revise",
          en: "Other documents bear the day of the dossier or of its last revision: "
            + "cahier header edit --date, cahier header revise")
      ])
  }

  static var noFingerprint: Failure {
    .usage(
      "INPUT-162",
      Text(
        fr: "un PDF n’a pas d’empreinte\u{202F}: LibreOffice y met l’heure",
        en: "a PDF has no fingerprint: LibreOffice puts the time into it"),
      remedies: [
        Text(
          fr: "Conserver le document en odt, et dire son empreinte\u{202F}: --format odt.",
          en: "Keep the document as odt, and tell its fingerprint: --format odt.")
      ])
  }

  static func oneLanguage(_ what: ExportWhat) -> Failure {
    .usage(
      "INPUT-163",
      Text(
        fr: "--side-by-side vaut pour un document en odt, en html ou en pdf",
        en: "--side-by-side is for a document as odt, html or pdf"), at: [what.name],
      remedies: [
        Text(
          fr: "Écrire chaque langue à part\u{202F}: --language fr, puis --language en.",
          en: "Write each language by itself: --language fr, then --language en.")
      ])
  }

  static func oneFile(_ what: ExportWhat) -> Failure {
    .usage(
      "INPUT-164",
      Text(
        fr: "--by-section vaut pour un document en odt, en html ou en pdf, dans un répertoire",
        en: "--by-section is for a document as odt, html or pdf, in a folder"), at: [what.name],
      remedies: [
        Text(
          fr: "cahier export specification --by-section -o parties/",
          en: "cahier export specification --by-section -o parts/")
      ])
  }

  static func nothingToCompare(_ path: String) -> Failure {
    Failure(
      Diagnostic(
        .error, "FILE-021",
        Text(fr: "le fichier n’existe pas", en: "there is no such file"), at: [Text(same: path)],
        remedies: [
          Text(
            fr: "Retirer -o pour ne dire que l’empreinte, ou retirer --fingerprint pour écrire le "
              + "fichier.",
            en: "Leave -o out to be told the fingerprint alone, or leave --fingerprint out to "
              + "write the file.")
        ]), status: .noInput)
  }

  static var missingPerson: Failure {
    Failure(
      Diagnostic(
        .error, "INPUT-044",
        Text(
          fr: "il manque la personne à qui vont les questions",
          en: "the person whom the questions go to is missing"),
        remedies: [Text(same: "cahier export questions --for dataProtection")]), status: .usage)
  }
}
