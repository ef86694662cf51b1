package import ArgumentParser
internal import CahierDocuments
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// `cahier export specification --format odt`: writes a document, or the dossier as text.
package struct ExportCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "export",
      Text(
        fr: "Écrire un document ou le texte du dossier.",
        en: "Write a document, or the text of the dossier."),
      discussion: Text(
        fr: """
          QUOI : \(ExportWhat.list(in: .french)).

          Ce qui n’est pas montré au public choisi est dit avant d’écrire. Sans -o, le fichier prend
          le nom du dossier et du document dans le répertoire courant ; -o - écrit sur la sortie.

            cahier export specification --format odt
            cahier export report --format html --audience committee -o rapport.html
            cahier export dossier -o mon-dossier/
          """,
        en: """
          WHAT: \(ExportWhat.list(in: .english)).

          What the audience is not shown is said before anything is written. Without -o, the file
          takes the name of the dossier and of the document, in this folder; -o - writes to the
          output.

            cahier export specification --format odt
            cahier export report --format html --audience committee -o report.html
            cahier export dossier -o my-dossier/
          """))
  }

  @OptionGroup package var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "ce qu’il faut écrire", en: "what to write"), value: Text(fr: "quoi", en: "what")))
  var what: ExportWhat

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "odt ou html pour un document, yaml ou json pour le dossier",
        en: "odt or html for a document, yaml or json for the dossier"),
      value: Text(same: "format"))) var format: ExportFormat?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      Text(
        fr: "le fichier ; un répertoire avec « / » pour le dossier ; « - » pour la sortie",
        en: "the file; a folder with “/” for the dossier; “-” for the output"),
      value: Text(fr: "fichier", en: "file"))) var output: String?

  @Flag(
    help: ArgumentHelp(
      Text(fr: "remplacer un fichier existant", en: "replace a file that exists"))) var force =
    false

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "pour qui : bidders (candidats), committee (commission) ou internal (interne)",
        en: "for whom: bidders, committee or internal"), value: Text(fr: "public", en: "audience")))
  var audience: Audience?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      Text(
        fr: "la personne dont on veut les questions", en: "the person whose questions are wanted"),
      value: Text(fr: "qui", en: "who"))) var person: String?

  package init() {}

  package func run(in session: Session) throws(Failure) {
    if what == .dossier {
      try DossierExport(session: session, format: format, output: output, force: force).run()
    } else {
      let subject = try what.subject(person: person)
      try DocumentExport(
        session: session, what: what, subject: subject, format: format ?? .odt, output: output,
        force: force, audience: audience ?? what.usualAudience, language: common.language
      ).run()
    }
  }
}

/// What `cahier export` can write.
enum ExportWhat: String, CaseIterable, ExpressibleByArgument {
  case dossier, specification

  /// The name that people read.
  var name: Text {
    switch self {
    case .dossier: Text(fr: "le dossier en texte", en: "the dossier as text")
    case .specification: Text(fr: "le cahier des charges", en: "the specification")
    }
  }

  /// The word in the name of the file.
  var slug: Text {
    switch self {
    case .dossier: Text(fr: "dossier", en: "dossier")
    case .specification: Text(fr: "cahier-des-charges", en: "specification")
    }
  }

  /// For whom a document is written when nobody says.
  var usualAudience: Audience {
    switch self {
    case .dossier: .internal
    case .specification: .bidders
    }
  }

  /// The subject of the document.
  func subject(person: String?) throws(Failure) -> ExportSubject {
    switch self {
    case .dossier, .specification: .specification
    }
  }

  static func list(in language: Language) -> String {
    allCases.map { "\($0.rawValue) (\($0.name[language]))" }.joined(separator: ", ")
  }
}

/// The form of what is written.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case odt, html, yaml, json
}

extension Audience: ExpressibleByArgument {}
