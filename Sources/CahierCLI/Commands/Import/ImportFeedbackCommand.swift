internal import ArgumentParser
internal import CahierInterchange
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// `cahier import feedback enquete.csv`: makes feedback of the answers to a survey.
struct ImportFeedbackCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "feedback",
      Text(
        fr: "Lire l’export d’une enquête, et en faire des retours.",
        en: "Read the export of a survey, and make feedback of it."),
      discussion: Text(
        fr: """
          Le fichier est un tableau CSV ou un classeur (.ods, .xlsx), une ligne par réponse.
          Encodage et séparateur se reconnaissent. Ce qui est lu de chaque colonne se propose, se
          corrige et se retient pour le prochain fichier aux mêmes colonnes. Noms, adresses et
          numéros de téléphone sont écartés. Chaque ligne et chaque cellule est comptée.

            cahier importer retours enquete.csv --dry-run
            cahier importer retours enquete.csv --column "Votre direction=population" --yes
            cahier importer retours enquete.csv --column 3=nombre --column 8=ignorée --yes
          """,
        en: """
          The file is a CSV table or a workbook (.ods, .xlsx), with a row for each answer.
          Encoding and separator are recognised. What is read from each column is proposed, can be
          mended, and is remembered for the next file with the same heads. Names, addresses and
          telephone numbers are dropped. Each row and each cell is counted.

            cahier import feedback survey.csv --dry-run
            cahier import feedback survey.csv --column "Your division=population" --yes
            cahier import feedback survey.csv --column 3=number --column 8=ignored --yes
          """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @OptionGroup var source: FileToRead

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "ce qui est lu d’une colonne, par son nom ou son numéro",
        en: "what is read from a column, by its head or its number"),
      value: Text(fr: "colonne=lecture", en: "column=use"))) var column: [String] = []

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le nom sous lequel ces colonnes sont retenues\u{202F}; sinon celui du fichier",
        en: "the name under which these columns are remembered; else that of the file"),
      value: Text(fr: "nom", en: "name"))) var map: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "la feuille d’un classeur\u{202F}; sinon la première",
        en: "the sheet of a workbook; else the first"),
      value: Text(fr: "feuille", en: "sheet"))) var sheet: String?

  @OptionGroup var frame: FeedbackFrameOptions

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "garder ce qui désigne des personnes, à leur demande",
        en: "keep what names people, at their request"))) var keepPersonal = false

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "prendre tout ce qui est proposé, sans demander",
        en: "take all that is proposed, without asking")))
  var yes = false

  @OptionGroup var trial: DryRunOption

  func run(in session: Session) throws(Failure) {
    var draft = try SurveyDraft(
      SurveyOrders(
        file: source.file, sheet: sheet, name: map, columns: column, isPersonalKept: keepPersonal),
      in: session)
    session.show(draft.source.findings)
    let frame = try frame.frame(draft.template)
    if !trial.dryRun, !yes, session.canAsk, output.format == .text, source.file != "-" {
      guard let uses = try SurveyAsking(draft, DescriptorConsole(isTerminal: true)).uses() else {
        return
      }
      draft.uses = uses
      return try take(draft, frame, in: session)
    }
    guard !trial.dryRun, yes else {
      try tell(draft, draft.account, in: session)
      return session.say(trial.dryRun ? .nothingWritten : Self.unconfirmed)
    }
    try take(draft, frame, in: session)
  }

  private func tell(
    _ draft: SurveyDraft, _ account: SurveyAccount, in session: Session
  ) throws(Failure) {
    session.show(SurveyFindings(draft, account).all)
    try session.print(
      SurveyPage(draft, account).printable(isDryRun: trial.dryRun), as: output.format)
  }

  private func take(
    _ draft: SurveyDraft, _ frame: FeedbackFrame, in session: Session
  ) throws(Failure) {
    let account = draft.account
    try tell(draft, account, in: session)
    guard draft.uses.contains(where: \.isRead) else { throw SurveyFindings.nothingRead(draft.file) }
    let recording = SurveyRecording(draft: draft, account: account, frame: frame)
    let made = try session.change("import feedback", draft.file) { writer in
      try recording.record(in: writer)
    }
    for line in recording.told(made) { session.say(line) }
  }

  private static let unconfirmed = Text(
    fr: "Rien n’est enregistré. Pour prendre ces retours\u{202F}: ajouter --yes.",
    en: "Nothing is recorded. To take this feedback: add --yes.")
}

/// What is said of all the feedback of a file.
struct FeedbackFrame {
  /// A word of the template: `missing`.
  var nature: String?
  var theme: String?
  var population: String?
  /// The day, for answers that name none.
  var date: CalendarDate?
}

/// `--nature`, `--theme`, `--population`, `--date`: what the file does not say itself.
struct FeedbackFrameOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Text(fr: "la nature de tous les retours", en: "the nature of all the feedback"),
      value: Text(fr: "nature", en: "nature"))) var nature: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le thème des retours qui n’en ont pas", en: "the theme of feedback that has none"),
      value: Text(fr: "thème", en: "theme"))) var theme: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "la population des réponses qui n’en disent pas",
        en: "the population of answers that name none"),
      value: Text(same: "population"))) var population: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le jour des réponses qui n’en portent pas", en: "the day of answers that bear none"),
      value: .day)) var date: String?

  func frame(_ template: SpecificationTemplate) throws(Failure) -> FeedbackFrame {
    FeedbackFrame(
      nature: try nature.map { typed throws(Failure) in try Self.word(typed, template) },
      theme: try theme.map { typed throws(Failure) in try TypedText.line(typed, at: "--theme") },
      population: try population.map { typed throws(Failure) in
        try TypedText.line(typed, at: "--population")
      }, date: try TypedDate.optional(date, at: "--date"))
  }

  private static func word(
    _ typed: String, _ template: SpecificationTemplate
  ) throws(Failure) -> String {
    guard
      case .choice(let vocabulary) = try FeedbackKinds(template).feedback.fields[id: "nature"]?
        .kind
    else { return typed }
    do throws(InputFault) {
      return try FieldInput(template: template).word(typed, of: vocabulary)
    } catch {
      throw Failure(error.diagnostic(at: "--nature", found: typed), status: .usage)
    }
  }
}
