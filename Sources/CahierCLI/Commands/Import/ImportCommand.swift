package import ArgumentParser
internal import CahierModel

/// `cahier import`: reads what others wrote.
package struct ImportCommand: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "import",
      Text(
        fr:
          "Lire un dossier depuis son texte, un cahier des charges existant, une enquête ou la réponse d’un soumissionnaire.",
        en:
          "Read a dossier from its text, an existing specification, a survey or the response of a tenderer."
      ),
      discussion: Text(
        fr: """
            cahier importer dossier mon-dossier/ -o mon-intranet.cahier
            cahier importer cahier-des-charges ancien.odt
            cahier importer retours enquete.csv
            cahier importer réponse reponse.ods --offer "Société A"
          """,
        en: """
            cahier import dossier my-dossier/ -o my-intranet.cahier
            cahier import specification old.odt
            cahier import feedback survey.csv
            cahier import response response.ods --offer "Company A"
          """),
      subcommands: [
        ImportDossierCommand.self, ImportSpecificationCommand.self, ImportFeedbackCommand.self,
        ImportResponseCommand.self,
      ],
      defaultSubcommand: ImportDossierCommand.self)
  }

  package init() {}
}
