package import ArgumentParser
internal import CahierModel

/// `cahier evaluate [FILE]`: ranks the offers of the dossier, or of one file with no dossier.
package struct EvaluateCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "evaluate",
      Text(
        fr: "Classer exactement les offres du dossier, ou d’un fichier.",
        en: "Rank the offers of the dossier, or of a file, exactly."),
      discussion: Text(
        fr: """
          Sans fichier, les lots du dossier sont classés. Un fichier (YAML, JSON ou CSV) tient les
          critères, les prix et les notes, et se passe de dossier.
          """,
        en: """
          With no file the lots of the dossier are ranked. A file (YAML, JSON or CSV) holds criteria,
          prices and marks, and needs no dossier.
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

  @OptionGroup var lot: LotOptions

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "montrer le calcul complet d’une offre", en: "show the whole calculation of an offer"),
      value: Text(fr: "offre", en: "offer")))
  var explain: String?

  package init() {}

  package func run(in session: Session) throws(Failure) {
    guard let file else { return try rankDossier(in: session) }
    let answer = try evaluationAnswer(
      InputBytes.read(file), named: file, format: output.format, explain: explain,
      in: ScreenLanguage.current)
    session.show(answer.warnings)
    try session.print(answer.lines)
  }

  private func rankDossier(in session: Session) throws(Failure) {
    let evaluation = try session.read { try DossierEvaluation($0, lot: lot.lot) }
    let answer = try evaluation.answer(
      format: output.format, explain: explain, in: ScreenLanguage.current)
    session.show(answer.warnings)
    try session.print(answer.lines)
  }
}
