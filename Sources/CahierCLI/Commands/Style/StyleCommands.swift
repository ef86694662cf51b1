internal import ArgumentParser
internal import CahierDocuments
internal import CahierFormats
internal import CahierModel

/// `cahier style`: the looks of documents.
struct StyleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "style",
      Text(
        fr: "L’apparence des documents : couleurs, polices, logo, en-tête et pied de page.",
        en: "The looks of documents: colours, fonts, logo, header and footer."),
      discussion: Text(
        fr: """
          Une charte maison est un fichier style.yaml, avec son logo à côté : partir d’un style
          montré, changer ce qui doit l’être, vérifier, puis le donner à l’export.

            cahier style montrer sobre > charte/style.yaml
            cahier style vérifier charte/style.yaml
            cahier exporter tout --style charte/style.yaml -o documents/

          La variable CAHIER_STYLE le donne une fois pour toutes.
          """,
        en: """
          The looks of a house are a file style.yaml, its logo beside it: begin with a style that is
          shown, change what has to be, check, then give it to the export.

            cahier style show plain > house/style.yaml
            cahier style check house/style.yaml
            cahier export all --style house/style.yaml -o documents/

          The variable CAHIER_STYLE gives it once and for all.
          """),
      subcommands: [
        StyleListCommand.self, StyleShowCommand.self, StyleCheckCommand.self,
      ])
  }
}

/// `cahier style list`: the styles that have a name.
struct StyleListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", Text(fr: "Lister les styles.", en: "List the styles."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let styles = try StyleSource.named()
    try session.print(
      Printable(
        table: styles.map { [$0.id, $0.name.shown, $0.summary.shown] },
        values: styles.map { style in
          .record([
            "name": .string(style.id), "title": .text(style.name), "summary": .text(style.summary),
          ])
        }, ifEmpty: Text(fr: "Aucun style.", en: "No style.")), as: output.format)
  }
}

/// `cahier style show plain`: a style as a file to begin with.
struct StyleShowCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show",
      Text(
        fr: "Montrer un style en entier, comme le fichier par lequel commencer le sien.",
        en: "Show the whole of a style, as the file with which to begin one’s own."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le nom d’un style", en: "the name of a style"),
      value: Text(fr: "style", en: "style"))) var name: String

  func run(in session: Session) throws(Failure) {
    try session.print(StyleFile(try StyleSource.house(named: name)).lines)
  }
}

/// `cahier style check style.yaml`: what is wrong with a file, and what is hard to read in it.
struct StyleCheckCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "check",
      Text(
        fr: "Vérifier un fichier de style : sa forme, son logo, ses contrastes.",
        en: "Check a file of a style: its form, its logo, its contrasts."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "le fichier, ou le répertoire qui tient style.yaml",
        en: "the file, or the folder that holds style.yaml"),
      value: Text(fr: "fichier", en: "file"))) var file: String

  func run(in session: Session) throws(Failure) {
    let findings = DocumentStyle(try StyleSource.house(at: file)).contrastFindings(in: file)
    if findings.contains(where: { $0.severity == .error }) {
      throw Failure(findings, status: .data)
    }
    session.show(findings)
    session.say(
      Text(fr: "\(file)\u{202F}: ce style peut servir.", en: "\(file): this style can be used."))
  }
}
