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

            cahier exporter cahier-des-charges --format odt
            cahier exporter rapport --format html --audience commission -o rapport.html
            cahier exporter grille -o grille.ods
            cahier exporter dossier -o mon-dossier/
            cahier exporter relecture --round 1 --format odt
            cahier exporter tout -o documents/
          """,
        en: """
          WHAT: \(ExportWhat.list(in: .english)).

          What the audience is not shown is said before anything is written. Without -o, the file
          takes the name of the dossier and of the document, in this folder; -o - writes to the
          output.

            cahier export specification --format odt
            cahier export report --format html --audience committee -o report.html
            cahier export grid -o grid.ods
            cahier export dossier -o my-dossier/
            cahier export review --round 1 --format odt
            cahier export all -o documents/
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
        fr:
          "odt, html ou pdf pour un document, ods pour une grille, ods ou odt pour un cadre de "
          + "réponse, yaml ou json pour le dossier, text pour des questions ; sinon la fin du nom "
          + "du fichier",
        en: "odt, html or pdf for a document, ods for a grid, ods or odt for a response form, yaml "
          + "or json for the dossier, text for questions; else the ending of the file"),
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
        fr: "pour qui est le document", en: "for whom the document is"),
      value: Text(fr: "public", en: "audience")))
  var audience: Audience?

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "les deux langues côte à côte, celle de --language à gauche",
        en: "both languages side by side, that of --language on the left"))) var sideBySide = false

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "un document par partie, dans un répertoire, avec une page qui y mène",
        en: "a document for each section, in a folder, with a page that leads to them")))
  var bySection = false

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      Text(
        fr: "la personne dont on veut les questions", en: "the person whose questions are wanted"),
      value: Text(fr: "qui", en: "who"))) var person: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le papier d’un document, A4 d’ordinaire", en: "the paper of a document, A4 as a rule"),
      value: Text(fr: "papier", en: "paper")))
  var paper: PaperSize?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "l’apparence\u{202F}: le nom d’un style, ou un fichier style.yaml",
        en: "the looks: the name of a style, or a file style.yaml"),
      value: Text(same: "style"))) var style: String?

  @Option(
    name: .customLong("style-from"),
    help: ArgumentHelp(
      Text(
        fr: "l’apparence d’un document ODT de la maison, son papier à en-tête par exemple",
        en: "the looks of an ODT of the house, its letterhead for example"),
      value: Text(fr: "fichier", en: "file"))) var letterhead: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "la date d’un rapport ou d’une comparaison ; sinon celle de la dernière offre reçue",
        en: "the day of a report or of a comparison; else that of the last tender received"),
      value: .day))
  var date: String?

  @OptionGroup var round: RoundOption

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "ne rien écrire\u{202F}: dire l’empreinte de ce qui serait écrit, et si le fichier qui "
          + "est là est le même",
        en: "write nothing: tell the fingerprint of what would be written, and whether the file "
          + "that is there is the same"))) var fingerprint = false

  package init() {}

  package func run(in session: Session) throws(Failure) {
    let delivery = Delivery(session, replaces: force, onlyCompares: fingerprint)
    try run(in: session, into: delivery)
    try delivery.finish()
  }

  private func run(in session: Session, into delivery: Delivery) throws(Failure) {
    let addressee = try person.map { name throws(Failure) in try Team.part(named: name, in: session)
    }
    if let output, output != "-" { try session.requireNotTheDossier(output) }
    if what == .all { return try exportAll(in: session, into: delivery) }
    let day = try TypedDate.optional(date, at: "--date")
    if day != nil, ![.report, .comparison].contains(what) { throw Self.noDay(of: what) }
    if round.round != nil, what != .review { throw Self.noRound(of: what) }
    let format = try ExportFormat.chosen(format, for: what, output: output)
    try requireFingerprint(of: format)
    if format == .pdf { try PDFExport.requireLibreOffice() }
    if sideBySide, what.workbook != nil || !format.isDocument { throw Self.oneLanguage(what) }
    if bySection, what.workbook != nil || !format.isDocument || output == "-" {
      throw Self.oneFile(what)
    }
    let looks = try looks(in: session)
    if what == .review {
      return try ReviewReportExport(
        session: session, round: round.round, format: format, output: output, delivery: delivery,
        audience: audience, language: common.language, style: looks
      ).run()
    }
    if format == .ods, let workbook = what.workbook {
      try SpreadsheetExport(
        session: session, what: what, subject: workbook, output: output, delivery: delivery,
        audience: try audience(of: workbook), language: common.language, style: looks
      ).run()
      return
    }
    guard let subject = what.subject(person: addressee ?? "") else {
      if let audience, audience != .internal { throw .usage(.dossierNotFor(audience)) }
      return try DossierExport(session: session, format: format, output: output, delivery: delivery)
        .run()
    }
    if what == .questions, person == nil { throw Self.missingPerson }
    let export = DocumentExport(
      session: session, what: what, subject: subject, formats: [format], output: output,
      suffix: addressee.flatMap(FileSlug.slug).map { "-" + $0 } ?? "", delivery: delivery,
      audience: try audience(of: subject), language: common.language,
      isSideBySide: sideBySide, style: looks, day: day
    )
    guard bySection else {
      try export.run()
      return
    }
    try writeSections(export, as: format)
  }

  /// Writes a document for each section, into a folder that is named after the dossier unless `-o`
  /// names it.
  private func writeSections(
    _ export: DocumentExport, as format: ExportFormat
  ) throws(Failure) {
    if let output, !output.hasSuffix("/"), output.hasSuffix(".\(format.ending)") {
      throw Self.oneFile(what)
    }
    var folder = output ?? ""
    if output == nil { folder = try export.session.exportPath(what.slug.shown) }
    let place = folder.hasSuffix("/") ? folder : folder + "/"
    if !fingerprint { try FolderFiles.requireEmpty(place, force: force) }
    export.delivery.expectsFiles = FolderFiles.isFolder(place)
    try SectionedExport(export: export, format: format, folder: place).run()
  }

  /// Writes all that the dossier can give to those who may read it.
  private func exportAll(in session: Session, into delivery: Delivery) throws(Failure) {
    let folder = output.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? "documents/"
    let forms = try format.map { format throws(Failure) in
      try [ExportFormat.chosen(format, for: .all, output: nil)]
    }
    try requireFingerprint(of: forms?.first)
    if date != nil { throw Self.noDay(of: what) }
    if bySection { throw Self.oneFile(what) }
    if forms == [.pdf] { try PDFExport.requireLibreOffice() }
    if !fingerprint { try FolderFiles.requireEmpty(folder, force: force) }
    delivery.expectsFiles = FolderFiles.isFolder(folder)
    let set = DocumentSet(
      session: session, folder: folder, formats: forms ?? [.odt, .html],
      language: common.language, isSideBySide: sideBySide, style: try looks(in: session),
      delivery: delivery)
    // Each audience may read what those before it may.
    let readers = Audience.allCases.prefix { $0 != audience } + [audience ?? .internal]
    let choices = try set.available().filter { readers.contains($0.audience) }
    try set.write(choices, isIndexed: true)
    if !fingerprint { for line in try set.absent() { session.say(line) } }
  }

  /// LibreOffice puts the time into a PDF: no two are the same.
  private func requireFingerprint(of format: ExportFormat?) throws(Failure) {
    guard fingerprint else { return }
    if format == .pdf { throw Self.noFingerprint }
    guard let output, output != "-", what != .all, !bySection, !output.hasSuffix("/") else {
      return
    }
    if !FolderFiles.isFile(output) { throw Self.nothingToCompare(output) }
  }

  /// The looks that were asked for, on the paper that was.
  private func looks(in session: Session) throws(Failure) -> DocumentStyle {
    if let letterhead, let style { throw Self.twoStyles(style, letterhead) }
    var looks = try StyleSource.style(style, letterhead: letterhead, in: session)
    looks.page.paper = paper ?? .a4
    return looks
  }

  /// The audience that was asked for, if the document is ever made for it.
  private func audience(of subject: ExportSubject) throws(Failure) -> Audience {
    guard let audience else { return subject.audiences.first ?? .internal }
    if subject.audiences.contains(audience) { return audience }
    throw .usage(.notFor(audience, subject))
  }

  /// The audience that was asked for, if the workbook is ever made for it.
  private func audience(of workbook: SpreadsheetSubject) throws(Failure) -> Audience {
    guard let audience else { return workbook.audiences.first ?? .internal }
    if workbook.audiences.contains(audience) { return audience }
    throw .usage(.notFor(audience, workbook))
  }
}
