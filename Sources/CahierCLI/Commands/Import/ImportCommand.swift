package import ArgumentParser
internal import CahierModel

/// `cahier import`: reads what others wrote.
package struct ImportCommand: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "import",
      Text(
        fr:
          "Lire un dossier depuis son texte, un cahier des charges, ses modifications, ou une réponse.",
        en:
          "Read a dossier from its text, a specification, its changes, or the response of a tenderer."
      ),
      discussion: Text(
        fr: """
            cahier importer dossier mon-dossier/ -o mon-intranet.cahier
            cahier importer cahier-des-charges ancien.odt
            cahier importer modifications relu.odt
            cahier importer réponse reponse.ods --offer "Société A"
          """,
        en: """
            cahier import dossier my-dossier/ -o my-intranet.cahier
            cahier import specification old.odt
            cahier import changes reviewed.odt
            cahier import response response.ods --offer "Company A"
          """),
      subcommands: [
        ImportDossierCommand.self, ImportSpecificationCommand.self, ImportChangesCommand.self,
        ImportResponseCommand.self,
      ],
      defaultSubcommand: ImportDossierCommand.self)
  }

  package init() {}
}
