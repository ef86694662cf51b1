package import ArgumentParser
internal import CahierEvaluation
internal import CahierInterchange
internal import CahierModel

/// `cahier evaluate FILE`: ranks the offers of one file, with no dossier.
package struct EvaluateCommand: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "evaluate", aliases: ["évaluer", "evaluer"],
      Text(
        fr: "Classe les offres d’un fichier, exactement",
        en: "Rank the offers of a file, exactly"),
      discussion: Text(
        fr: "Le fichier (YAML, JSON ou CSV) tient critères, prix et notes. Aucun dossier n’est "
          + "ouvert ni modifié.",
        en: "The file (YAML, JSON or CSV) holds criteria, prices and marks. No dossier is opened "
          + "or changed."))
  }

  @Argument(
    help: ArgumentHelp(
      Text(fr: "Fichier d’évaluation, « - » pour l’entrée", en: "Evaluation file, “-” for input"),
      value: Text(fr: "fichier", en: "file")))
  var file: String

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "Montrer le calcul complet d’une offre", en: "Show the whole calculation of an offer"),
      value: Text(fr: "offre", en: "offer")))
  var explain: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "Format du résultat : text ou json", en: "Format of the result: text or json"),
      value: Text(same: "format")))
  var format: EvaluationFormat = .text

  @Option(
    help: ArgumentHelp(
      Text(fr: "Langue : fr ou en", en: "Language: fr or en"),
      value: Text(fr: "langue", en: "language")))
  var language: String?

  package init() {}

  package func run() throws {
    let environment = ProgramEnvironment.current()
    let language = LanguageChoice.language(
      arguments: language.map { ["--language", $0] } ?? [], variables: environment.variables,
      dossier: { nil })
    do {
      let bytes = try InputBytes.read(file)
      let answer = try evaluationAnswer(
        bytes, named: file == "-" ? "-" : String(file.split(separator: "/").last ?? ""),
        format: format, explain: explain, in: language)
      Output.write(message: messages(answer.warnings, in: language))
      let text = environment.outputIsTerminal ? answer.text.escapedForTerminal : answer.text
      if !Output.write(data: Array(text.utf8)) {
        throw ExitCode(ExitStatus.inputOutput.rawValue)
      }
    } catch let failure as Failure {
      Output.write(message: messages(failure.diagnostics, in: language))
      throw ExitCode(failure.status.rawValue)
    }
  }

  private func messages(_ diagnostics: [Diagnostic], in language: Language) -> String {
    diagnostics.flatMap { $0.lines(in: language) }.map { $0.escapedForTerminal + "\n" }.joined()
  }
}

/// In what form the ranking is written.
enum EvaluationFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
