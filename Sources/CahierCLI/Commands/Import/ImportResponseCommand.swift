internal import ArgumentParser
internal import CahierDocuments
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// `cahier import response response.ods --offer "Société A"`: reads a response form that came back.
struct ImportResponseCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "response",
      Text(
        fr: "Lire le cadre de réponse qu’un soumissionnaire a rempli.",
        en: "Read the response form that a tenderer filled in."),
      discussion: Text(
        fr: """
          Le fichier est celui que « cahier export response » a écrit, rempli avec LibreOffice.
          C’est un classeur ou un texte : le fichier le dit, et non son nom.
          Ce qui a été déplacé, ajouté, retiré ou écrasé est dit à sa place ; rien n’est deviné.
          Une erreur arrête tout, sauf avec --keep-going.

            cahier importer réponse reponse.ods --offer "Société A" --dry-run
            cahier importer réponse reponse.ods --offer "Société A"
          """,
        en: """
          The file is the one that “export response” wrote, filled in with LibreOffice.
          It is a workbook or a text: the file tells which, and not its name.
          What was moved, added, taken out or written over is told at its place; nothing is guessed.
          An error stops everything, unless with --keep-going.

            cahier import response response.ods --offer "Company A" --dry-run
            cahier import response response.ods --offer "Company A"
          """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "le fichier .ods ou .odt, « - » pour l’entrée",
        en: "the .ods or .odt file, “-” for the input"),
      value: Text(fr: "fichier", en: "file"))) var file: String

  @Option(
    help: ArgumentHelp(
      Text(fr: "le nom de l’offre", en: "the name of the offer"),
      value: Text(fr: "offre", en: "offer"))) var offer: String

  @OptionGroup var lot: LotOptions

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le critère de prix que comptent les lignes ; inutile s’il n’y en a qu’un",
        en: "the price criterion that the lines count for; not needed where there is only one"),
      value: .key)) var criterion: String?

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "remplacer les réponses et les prix que l’offre a déjà",
        en: "replace the answers and prices that the offer has already"))) var replace = false

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "prendre ce qui est juste malgré les erreurs",
        en: "take what is right in spite of errors"))) var keepGoing = false

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "dire ce qui serait lu, sans rien écrire", en: "tell what would be read, write nothing")
    )) var dryRun = false

  func run(in session: Session) throws(Failure) {
    let form = try FilledForm(file, in: session)
    guard !form.received.isOfOtherDossier else {
      throw Failure(form.received.findings, status: .data)
    }
    // A form of one lot among several names it.
    let lot = self.lot.lot ?? form.received["lot"]?.value
    let before = try session.readOffer(offer, lot: lot)
    let merge = ResponseMerge(
      received: form.received, file: form.name, criterion: criterion.map { CriterionKey($0) },
      replaces: replace)
    let findings = form.received.findings + merge.findings(for: before.offer)
    try tell(findings, in: session)
    let changed = try dryRun ? merged(merge, before) : write(merge, form, lot, in: session)
    let page = ResponsePage(received: form.received, offer: changed.offer, lot: changed.lot)
    try session.print(page.printable(isDryRun: dryRun), as: output.format)
    session.say(
      dryRun
        ? .nothingWritten
        : Text(
          fr: "La réponse de «\u{202F}\(changed.offer.name)\u{202F}» est enregistrée.",
          en: "The response of “\(changed.offer.name)” is recorded."))
  }

  /// Shows what was found, and stops at an error unless people said to go on.
  private func tell(_ findings: [Diagnostic], in session: Session) throws(Failure) {
    let errors = findings.filter { $0.severity == .error }
    guard !errors.isEmpty, !keepGoing else { return session.show(findings) }
    session.show(findings.filter { $0.severity != .error })
    throw Failure(errors, status: .data)
  }

  private func merged(
    _ merge: ResponseMerge, _ before: (offer: Offer, lot: Lot)
  ) throws(Failure) -> (offer: Offer, lot: Lot) {
    var offer = before.offer
    merge.merge(into: &offer)
    try LotFaults.refuse(
      LotFaults.lasting(of: offer, in: before.lot),
      before: LotFaults.lasting(of: before.offer, in: before.lot), in: before.lot)
    return (offer, before.lot)
  }

  private func write(
    _ merge: ResponseMerge, _ form: FilledForm, _ lot: String?, in session: Session
  ) throws(Failure) -> (offer: Offer, lot: Lot) {
    try session.changeOffer(
      offer, lot: lot, "import response", "\(offer) \(form.name)"
    ) { offer, _, _ in
      merge.merge(into: &offer)
    }
  }
}

/// A response form that came back, read and held against the dossier.
private struct FilledForm {
  let received: ReceivedResponse
  /// What messages and the journal call the file.
  let name: String

  init(_ path: String, in session: Session) throws(Failure) {
    let bytes = try InputBytes.read(path)
    name = path == "-" ? "-" : FolderFiles.name(of: path)
    do throws(DataError) {
      let came = try ReceivedForm.read(bytes, path: path, file: name)
      let language = came.mark.language
      let shown = try Self.shown(session, language)
      let form =
        came.isText
        ? try ResponseForm(
          DocumentBuilder.document(.response, of: shown, language: language), in: language)
        : ResponseForm(
          try SpreadsheetBuilder.spreadsheet(.response, of: shown, language: language),
          in: language)
      received = ResponseReader.read(
        came, form: form, subject: ResponseSubject(shown), file: name)
    } catch {
      throw Failure(error)
    }
  }

  private static func shown(
    _ session: Session, _ language: Language
  ) throws(DataError) -> ShownDossier {
    do throws(Failure) {
      return try ExportReading(session, audience: .bidders, language: language).shown
    } catch {
      throw DataError(error.diagnostics)
    }
  }
}
