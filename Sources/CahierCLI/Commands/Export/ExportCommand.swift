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
        fr: "la date d’un rapport ; sinon celle de la dernière offre reçue",
        en: "the day of a report; else that of the last tender received"), value: .day))
  var date: String?

  package init() {}

  package func run(in session: Session) throws(Failure) {
    let addressee = try person.map { name throws(Failure) in try Team.part(named: name, in: session)
    }
    if let output, output != "-" { try session.requireNotTheDossier(output) }
    if what == .all { return try exportAll(in: session) }
    let day = try TypedDate.optional(date, at: "--date")
    if day != nil, what != .report { throw Self.noDay(of: what) }
    let format = try ExportFormat.chosen(format, for: what, output: output)
    let looks = try looks(in: session)
    if format == .ods, let workbook = what.workbook {
      try SpreadsheetExport(
        session: session, what: what, subject: workbook, output: output, force: force,
        audience: try audience(of: workbook), language: common.language, style: looks
      ).run()
      return
    }
    guard let subject = what.subject(person: addressee ?? "") else {
      if let audience, audience != .internal { throw .usage(.dossierNotFor(audience)) }
      return try DossierExport(session: session, format: format, output: output, force: force)
        .run()
    }
    if what == .questions, person == nil { throw Self.missingPerson }
    try DocumentExport(
      session: session, what: what, subject: subject, formats: [format], output: output,
      suffix: addressee.flatMap(FileSlug.slug).map { "-" + $0 } ?? "", force: force,
      audience: try audience(of: subject), language: common.language,
      style: looks, day: day
    ).run()
  }

  /// Writes all that the dossier can give to those who may read it.
  private func exportAll(in session: Session) throws(Failure) {
    let folder = output.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? "documents/"
    let forms = try format.map { format throws(Failure) in
      try [ExportFormat.chosen(format, for: .all, output: nil)]
    }
    if date != nil { throw Self.noDay(of: what) }
    try FolderFiles.requireEmpty(folder, force: force)
    let set = DocumentSet(
      session: session, folder: folder, formats: forms ?? [.odt, .html],
      language: common.language, style: try looks(in: session), force: force)
    // Each audience may read what those before it may.
    let readers = Audience.allCases.prefix { $0 != audience } + [audience ?? .internal]
    let choices = try set.available().filter { readers.contains($0.audience) }
    try set.write(choices, isIndexed: true)
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

  private static func twoStyles(_ style: String, _ letterhead: String) -> Failure {
    .usage(
      "STYLE-008",
      Text(fr: "un document n’a qu’un style", en: "a document has one style"),
      at: [Text(same: "--style"), Text(same: "--style-from")],
      found: "\(style), \(letterhead)",
      remedies: [
        Text(fr: "Garder une des deux options.", en: "Keep one of the two options.")
      ])
  }

  private static func noDay(of what: ExportWhat) -> Failure {
    .usage(
      "INPUT-161",
      Text(
        fr: "seul le rapport d’analyse se date avec --date",
        en: "only the analysis report is dated with --date"), found: what.rawValue,
      remedies: [
        Text(
          fr: "Les autres documents portent la date du dossier ou de sa dernière version\u{202F}: "
            + "cahier header edit --date, cahier header revise",
          en: "Other documents bear the day of the dossier or of its last revision: "
            + "cahier header edit --date, cahier header revise")
      ])
  }

  private static var missingPerson: Failure {
    Failure(
      Diagnostic(
        .error, "INPUT-044",
        Text(
          fr: "il manque la personne à qui vont les questions",
          en: "the person whom the questions go to is missing"),
        remedies: [Text(same: "cahier export questions --for dataProtection")]), status: .usage)
  }
}
