internal import CahierDocuments
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// The documents that a dossier can give now, written together with pages that lead to them.
struct DocumentSet {
  let session: Session
  /// Where documents for tenderers go, with “/” at its end; the others go into a folder below.
  var folder = "documents/"
  /// The forms of documents; what is filled in has its own.
  var formats: [ExportFormat] = [.odt, .html]
  /// The language of the documents, or nil for the dossier's main one.
  var language: Language?
  /// Whether documents, which workbooks are not, have the other language beside it.
  var isSideBySide = false
  var style = DocumentStyle.standard
  let delivery: Delivery

  /// A document that the dossier can give now.
  struct Choice {
    let name: Text
    let what: ExportWhat
    let audience: Audience

    /// Whether the document is not for tenderers: it goes to a folder of its own.
    var isInternal: Bool { audience != .bidders }
  }

  /// Writes documents, and in each folder the page that leads to them.
  ///
  /// `isIndexed`: whether such pages are written.
  func write(_ choices: [Choice], isIndexed: Bool = false) throws(Failure) {
    var readings: [Audience: ExportReading] = [:]
    for audience in Audience.allCases {
      let subjects = choices.filter { $0.audience == audience }.map(\.what)
      if subjects.isEmpty { continue }
      try reading(for: audience, &readings).tell(of: subjects, in: session)
    }
    do throws(Failure) {
      try write(choices, &readings, isIndexed: isIndexed)
    } catch {
      throw choices.count > 1 && !delivery.onlyCompares ? error.leavingIncomplete(folder) : error
    }
  }

  private func write(
    _ choices: [Choice], _ readings: inout [Audience: ExportReading], isIndexed: Bool
  ) throws(Failure) {
    var entries: [Bool: [SetEntry]] = [:]
    for choice in choices {
      let files = try write(choice, reading(for: choice.audience, &readings))
      if files.isEmpty { continue }
      let names = files.map(FolderFiles.name(of:))
      entries[choice.isInternal, default: []].append(SetEntry(name: choice.name, files: names))
    }
    guard isIndexed else { return }
    for isInternal in [false, true] {
      guard let entries = entries[isInternal] else { continue }
      let audience = isInternal ? Audience.internal : .bidders
      try writeIndex(
        of: entries, try reading(for: audience, &readings), to: place(isInternal: isInternal))
    }
  }

  /// What an audience is shown, read once for all its documents.
  private func reading(
    for audience: Audience, _ known: inout [Audience: ExportReading]
  ) throws(Failure) -> ExportReading {
    if let reading = known[audience] { return reading }
    let reading = try ExportReading(session, audience: audience, language: language)
    known[audience] = reading
    return reading
  }

  private func place(isInternal: Bool) -> String {
    isInternal ? folder + Text(fr: "interne/", en: "internal/").shown : folder
  }

  private func write(
    _ choice: Choice, _ reading: ExportReading
  ) throws(Failure) -> [String] {
    let place = place(isInternal: choice.isInternal)
    let suffix = choice.audience == .internal ? Text(fr: "-interne", en: "-internal").shown : ""
    if !delivery.onlyCompares { try FolderFiles.makeFolders(for: place) }
    let sheets = try choice.what.workbook.map { workbook throws(Failure) in
      try write(workbook, choice, reading, to: place)
    }
    guard let subject = choice.what.subject(person: "") else { return sheets ?? [] }
    // What is filled in has forms of its own: no other comes back.
    let forms = sheets == nil ? formats : choice.what.formats.filter { $0 != .ods }
    return try (sheets ?? [])
      + DocumentExport(
        session: session, what: choice.what, subject: subject, formats: forms,
        folder: place, suffix: suffix, delivery: delivery, audience: choice.audience,
        language: language, isSideBySide: isSideBySide && sheets == nil, style: style
      ).run(reading)
  }

  /// Writes a workbook; criteria that do not hold together yet give no grid, which is told.
  private func write(
    _ workbook: SpreadsheetSubject, _ choice: Choice, _ reading: ExportReading,
    to folder: String
  ) throws(Failure) -> [String] {
    do throws(Failure) {
      return [
        try SpreadsheetExport(
          session: session, what: choice.what, subject: workbook, folder: folder,
          delivery: delivery,
          audience: choice.audience, language: language, style: style
        ).run(reading)
      ]
    } catch {
      guard error.status == .data else { throw error }
      session.show(error.diagnostics.map(\.withoutOptions))
      return []
    }
  }

  private func writeIndex(
    of entries: [SetEntry], _ reading: ExportReading, to folder: String
  ) throws(Failure) {
    let page = HTMLPage(
      DocumentBuilder.index(of: entries, for: reading.shown, language: reading.language),
      style: style)
    try delivery.deliver(page, to: folder + "index.html")
  }
}

extension DocumentSet {
  /// Criteria and the report come once the dossier holds criteria, and offers.
  func available() throws(Failure) -> [Choice] {
    let holding = try session.read { try $0.holdingCounts() }
    let drafting = [
      Choice(
        name: Text(
          fr: "Cahier des charges, pour les candidats", en: "Specification, for tenderers"),
        what: .specification, audience: .bidders),
      Choice(
        name: Text(
          fr: "Cahier des charges, version interne", en: "Specification, internal version"),
        what: .specification, audience: .internal),
      Choice(
        name: Text(fr: "Bordereau des prix", en: "Price schedule"), what: .prices,
        audience: .bidders),
      Choice(
        name: Text(
          fr: "Cadre de réponse à remplir par les candidats (tableur ou texte)",
          en: "Response form for tenderers to fill in (spreadsheet or text)"),
        what: .response, audience: .bidders),
    ]
    let criteria = Choice(
      name: Text(
        fr: "Critères et méthode, pour le règlement de la consultation",
        en: "Criteria and method, for the tender rules"), what: .criteria, audience: .bidders)
    let report = Choice(
      name: Text(fr: "Rapport d’analyse des offres", en: "Analysis report of the offers"),
      what: .report, audience: .committee)
    let comparison = Choice(
      name: Text(
        fr: "Comparaison des offres, sur une page par lot",
        en: "Comparison of the offers, on a page for each lot"),
      what: .comparison, audience: .committee)
    let grid = Choice(
      name: Text(
        fr: "Grille de notation, pour la commission (tableur)",
        en: "Scoring grid, for the committee (spreadsheet)"), what: .grid, audience: .committee)
    let matrix = Choice(
      name: Text(fr: "Matrice de conformité des offres", en: "Compliance matrix of the offers"),
      what: .matrix, audience: .committee)
    return drafting + (holding.criteria > 0 ? [criteria, grid] : [])
      + (holding.responses > 0 ? [matrix] : [])
      + (holding.offers > 0 && holding.marks > 0 ? [report, comparison] : [])
  }
}

extension DocumentSet {
  /// The documents that the dossier cannot give yet, each with what it lacks.
  func absent() throws(Failure) -> [Text] {
    let holding = try session.read { try $0.holdingCounts() }
    var absent: [Text] = []
    if holding.criteria == 0 {
      absent.append(
        Text(
          fr: "Critères et grille de notation\u{202F}: à venir, le dossier n’a pas de critère.",
          en: "Criteria and scoring grid: to come, the dossier has no criteria."))
    }
    if holding.responses == 0 {
      absent.append(
        Text(
          fr: "Matrice de conformité\u{202F}: à venir, aucune offre n’a de réponse.",
          en: "Compliance matrix: to come, no offer has answers."))
    }
    if holding.offers == 0 || holding.marks == 0 {
      absent.append(
        Text(
          fr: "Rapport d’analyse et comparaison\u{202F}: à venir, aucune offre n’a de note.",
          en: "Analysis report and comparison: to come, no offer has marks."))
    }
    return absent
  }
}

extension Failure {
  /// The same failure, which has also left a set of documents without some of them.
  fileprivate func leavingIncomplete(_ folder: String) -> Failure {
    guard FolderFiles.isFolder(folder) else { return self }
    let incomplete = Diagnostic(
      .error, "DOC-029",
      Text(
        fr: "il manque des documents à cet ensemble, et la page qui y mène",
        en: "this set lacks documents, and the page that leads to them"),
      at: [Text(same: folder)],
      remedies: [
        Text(
          fr: "Une fois l’obstacle levé, redonner la commande avec --force.",
          en: "Once the obstacle is out of the way, give the command again with --force.")
      ])
    return Failure(diagnostics + [incomplete], status: status)
  }
}
