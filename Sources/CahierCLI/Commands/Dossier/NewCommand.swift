package import ArgumentParser
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// `cahier new mon-intranet.cahier --template intranet --language fr`: makes a dossier.
package struct NewCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "new", Text(fr: "Créer un dossier.", en: "Make a dossier."),
      discussion: Text(
        fr: """
          Le fichier reçoit une copie du modèle : il se suffit à lui-même.

            cahier nouveau mon-intranet.cahier --template intranet --language fr
            cahier nouveau agency.cahier --template intranet --languages en,fr --jurisdiction UE
          """,
        en: """
          The file receives a copy of the template: it needs nothing else.

            cahier new mon-intranet.cahier --template intranet --language fr
            cahier new agency.cahier --template intranet --languages en,fr --jurisdiction EU
          """))
  }

  @OptionGroup package var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le fichier à créer", en: "the file to make"),
      value: Text(fr: "fichier.cahier", en: "file.cahier"))) var file: String

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le modèle : un nom de « cahier template list », ou un répertoire",
        en: "the template: a name of “cahier template list”, or a folder"),
      value: Text(fr: "modèle", en: "template"))) var template: String

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "les langues du dossier, la principale d’abord : fr,en",
        en: "the languages of the dossier, the main one first: fr,en"),
      value: Text(fr: "langues", en: "languages"))) var languages: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "le titre", en: "the title"), value: Text(fr: "titre", en: "title")))
  var title: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le droit qui s’applique", en: "the law that applies"),
      value: Text(fr: "droit", en: "law"))) var jurisdiction: Jurisdiction?

  @Option(
    help: ArgumentHelp(
      Text(fr: "le jour de référence du dossier", en: "the reference day of the dossier"),
      value: Text(fr: "date", en: "date"))) var date: String?

  package init() {}

  package func run(in session: Session) throws(Failure) {
    let languages = try dossierLanguages()
    let template = try TemplateSource.template(
      named: self.template, variables: session.environment.variables)
    let canonical = CanonicalTemplate(template)
    let dossier = Dossier(
      header: DossierHeader(
        title: try dossierTitle(template, languages), languages: languages,
        jurisdiction: jurisdiction ?? (languages[0] == .french ? .france : .europeanUnion),
        date: try referenceDate()),
      template: TemplateReference(
        name: template.id, version: template.version, digest: canonical.digest.description))
    let path = DossierLocation.named(file)
    try session.reporting(path) {
      try DossierStore.create(
        path: path, holding: dossier, template: canonical.text, note: session.note("new", path))
    }
    let word = ShellWord.quoted(path)
    session.say(
      Text(
        fr: "\(path) est créé. Pour la suite : cahier guide --dossier \(word)",
        en: "\(path) is made. Next: cahier guide --dossier \(word)"))
  }

  private func dossierLanguages() throws(Failure) -> [Language] {
    guard let languages else { return [common.language ?? ScreenLanguage.current] }
    return try TypedLanguages.read(languages, at: "--languages")
  }

  private func dossierTitle(
    _ template: SpecificationTemplate, _ languages: [Language]
  ) throws(Failure) -> BilingualText {
    guard let title else {
      return languages.reduce(into: BilingualText()) { $0[$1] = template.name[$1] }
    }
    let line = try TypedText.line(title, at: "--title")
    return BilingualText(
      try TypedText.prose(line, in: languages[0], at: "--title"), in: languages[0])
  }

  private func referenceDate() throws(Failure) -> CalendarDate {
    guard let date else { return SystemClock.today() }
    if let date = TypedDate.read(date) { return date }
    throw Self.usage(
      "INPUT-025", Text(fr: "« \(date) » n’est pas une date", en: "“\(date)” is no date"),
      Text(same: "2026-11-21"))
  }

  private static func usage(_ code: String, _ message: Text, _ expected: Text) -> Failure {
    Failure(Diagnostic(.error, code, message, expected: expected), status: .usage)
  }
}
