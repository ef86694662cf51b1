internal import ArgumentParser
internal import CahierDocuments
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier review export -o review/`: the frozen state as documents, and the response sheet.
struct ReviewExportCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "export",
      Text(
        fr:
          "Écrire ce qui part aux participants\u{202F}: le document figé et la feuille de réponse.",
        en: "Write what goes out to participants: the frozen document and the response sheet."),
      discussion: Text(
        fr:
          "Quatre fichiers\u{202F}: le cahier des charges figé en HTML et en ODT, la feuille de réponse "
          + "en ODS et en CSV. Elle revient par « cahier relecture importer ».",
        en:
          "Four files: the frozen specification as HTML and ODT, the response sheet as ODS and CSV. "
          + "It comes back by “cahier review import”."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var which: RoundOption

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      Text(fr: "le répertoire", en: "the folder"), value: Text(fr: "répertoire", en: "folder")))
  var output: String?

  @Flag(
    help: ArgumentHelp(
      Text(fr: "remplacer des fichiers existants", en: "replace files that exist"))) var force =
    false

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "ce que voient les participants\u{202F}; sinon ce que verront les candidats",
        en: "what participants see; else what tenderers will see"),
      value: Text(fr: "public", en: "audience"))) var audience: Audience?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "l’apparence\u{202F}: le nom d’un style, ou un fichier style.yaml",
        en: "the looks: the name of a style, or a file style.yaml"),
      value: Text(same: "style"))) var style: String?

  func run(in session: Session) throws(Failure) {
    let state = try session.read { try ReviewState($0.round(which.round), $0) }
    let subject = state.subject(audience ?? .bidders, common.language)
    let language = subject.language
    var folder = output ?? ""
    if output == nil { folder = try session.exportPath(Self.slug(state.round)[language]) }
    if !folder.hasSuffix("/") { folder += "/" }
    try FolderFiles.requireEmpty(folder, force: force)
    let looks = try StyleSource.style(style, letterhead: nil, in: session)
    let delivery = Delivery(session, replaces: force)
    let stem = folder + ExportWhat.specification.slug[language]
    let sheet = folder + Text(fr: "feuille-de-relecture", en: "review-sheet")[language]
    try FolderFiles.makeFolders(for: stem)
    let document = try Self.specification(subject)
    try delivery.deliver(document, to: stem + ".html", as: .html, style: looks)
    try delivery.deliver(document, to: stem + ".odt", as: .odt, style: looks)
    let workbook = subject.spreadsheet()
    session.show(workbook.problems)
    let file = try Failure.writing(sheet + ".ods") { () throws(FormatError) in
      try OpenDocumentSpreadsheet(workbook, style: looks)
    }
    try delivery.deliver(file, to: sheet + ".ods")
    try delivery.deliver(PlainFile(Self.csv(subject.rows())), to: sheet + ".csv")
  }

  private static func slug(_ round: ReviewRound) -> Text {
    Text(fr: "relecture-\(round.number)", en: "review-\(round.number)")
  }

  private static func specification(_ subject: ReviewSubject) throws(Failure) -> Document {
    do throws(DataError) {
      return try DocumentBuilder.document(
        .specification, of: subject.shown, language: subject.language)
    } catch {
      throw Failure(error)
    }
  }

  private static func csv(_ rows: [[String]]) -> [UInt8] {
    var writer = CSVWriter(isForSpreadsheets: true)
    for row in rows { writer.add(row) }
    return writer.bytes
  }
}
