package import ArgumentParser
internal import CahierModel

/// `cahier evaluate FILE`: ranks the offers of one file, with no dossier.
package struct EvaluateCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "evaluate",
      Text(
        fr: "Classer exactement les offres d’un fichier, sans dossier.",
        en: "Rank the offers of a file exactly, with no dossier."),
      discussion: Text(
        fr: "Le fichier (YAML, JSON ou CSV) tient les critères, les prix et les notes.",
        en: "The file (YAML, JSON or CSV) holds criteria, prices and marks."))
  }

  @OptionGroup package var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "le fichier d’évaluation ; « - » pour l’entrée standard",
        en: "the evaluation file; “-” for standard input"),
      value: Text(fr: "fichier", en: "file")))
  var file: String

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "montrer le calcul complet d’une offre", en: "show the whole calculation of an offer"),
      value: Text(fr: "offre", en: "offer")))
  var explain: String?

  package init() {}

  package func run(in session: Session) throws(Failure) {
    let answer = try evaluationAnswer(
      InputBytes.read(file), named: file, format: output.format, explain: explain,
      in: ScreenLanguage.current)
    session.show(answer.warnings)
    try session.print(answer.lines)
  }
}
