package import ArgumentParser
internal import CahierModel

/// `cahier evaluate`: ranks the offers of the dossier, or those of one file with no dossier.
package struct EvaluateCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "evaluate",
      Text(
        fr: "Classer exactement les offres du dossier, ou d’un fichier.",
        en: "Rank exactly the offers of the dossier, or of a file."),
      discussion: Text(
        fr: """
          Sans fichier, les lots du dossier. Un fichier (YAML, JSON ou CSV) tient les critères, les
          prix et les notes : aucun dossier n’est alors ouvert.
          """,
        en: """
          With no file, the lots of the dossier. A file (YAML, JSON or CSV) holds criteria, prices
          and marks: no dossier is opened then.
          """))
  }

  @OptionGroup package var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "le fichier d’évaluation ; « - » pour l’entrée standard",
        en: "the evaluation file; “-” for standard input"),
      value: Text(fr: "fichier", en: "file")))
  var file: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "un lot du dossier, par sa clé", en: "one lot of the dossier, by its key"),
      value: Text(fr: "clé", en: "key")))
  var lot: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "montrer le calcul complet d’une offre", en: "show the whole calculation of an offer"),
      value: Text(fr: "offre", en: "offer")))
  var explain: String?

  package init() {}

  package func run(in session: Session) throws(Failure) {
    guard let file else {
      return try DossierEvaluation(
        session: session, lot: lot, format: output.format, explain: explain
      ).run()
    }
    let answer = try evaluationAnswer(
      InputBytes.read(file), named: file, format: output.format, explain: explain,
      in: ScreenLanguage.current)
    session.show(answer.warnings)
    try session.print(answer.lines)
  }
}
