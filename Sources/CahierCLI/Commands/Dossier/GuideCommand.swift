package import ArgumentParser
internal import CahierModel
internal import CahierRules

/// `cahier guide`: goes through the questions, from a terminal, a pipe or a file of answers.
package struct GuideCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "guide",
      Text(
        fr: "Répondre aux questions du modèle, pas à pas.",
        en: "Answer the questions of the template, step by step."),
      discussion: Text(
        fr: """
          Chaque réponse est enregistrée aussitôt : on peut arrêter et reprendre à tout moment.

            cahier guide
            cahier guide --express < reponses.txt
            cahier guide --answers reponses.yaml
            cahier guide org.size
          """,
        en: """
          Each answer is saved at once: one can stop and go on at any time.

            cahier guide
            cahier guide --express < answers.txt
            cahier guide --answers answers.yaml
            cahier guide org.size
          """))
  }

  @OptionGroup package var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "la question ou la partie par laquelle commencer",
        en: "the question or the part to begin with"),
      value: Text(fr: "où", en: "where"))) var place: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "prendre les réponses dans un fichier", en: "take the answers from a file"),
      value: Text(fr: "fichier", en: "file"))) var answers: String?

  @Option(
    name: .customLong("record-answers"),
    help: ArgumentHelp(
      Text(
        fr: "garder les réponses dans un fichier que --answers relit",
        en: "keep the answers in a file that --answers reads"),
      value: Text(fr: "fichier", en: "file"))) var recordAnswers: String?

  @Flag(
    help: ArgumentHelp(
      Text(fr: "les questions de l’essentiel seulement", en: "the essential questions only")))
  var express = false

  @Flag(help: ArgumentHelp(Text(fr: "toutes les questions", en: "every question"))) var full =
    false

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "les questions dont la réponse manque aux documents, remises ou adressées comprises",
        en: "the questions whose answer the documents lack, those put off or addressed included")))
  var missing = false

  @Flag(
    name: .customLong("no-typography"),
    help: ArgumentHelp(
      Text(
        fr: "garder guillemets et espaces comme ils sont tapés",
        en: "keep quotes and blanks as they are typed"))) var keepsTyping = false

  package init() {}

  package func run(in session: Session) throws(Failure) {
    let opening = GuideOpening(
      session: session, place: place, answers: answers, recordAnswers: recordAnswers,
      path: express ? .express : full ? .full : nil, isMissing: missing, typesets: !keepsTyping)
    try opening.run()
  }
}
