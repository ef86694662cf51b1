internal import ArgumentParser
internal import CahierDocuments
internal import CahierModel
internal import CahierStore

/// Writes the documents of the dossier, as ODT and as HTML, into the folder of documents.
struct GuideExports {
  let session: Session

  /// A document that the dossier can give now.
  struct Choice {
    let name: Text
    let what: ExportWhat
    let audience: Audience

    /// Whether the document is not for tenderers: it goes to a folder of its own.
    var isInternal: Bool { audience != .bidders }
  }

  /// Asks which documents to write, all of them for Enter, and writes them.
  ///
  /// `dialogue`: where to ask; nil to write all of them.
  func run(asking dialogue: LineDialogue?) throws(Detour) {
    let choices = try Detour.failing { () throws(Failure) in try available() }
    let picked = try dialogue.map { dialogue throws(Detour) in try pick(choices, dialogue) }
    try Detour.failing { () throws(Failure) in
      for choice in picked ?? choices { try write(choice) }
    }
  }

  /// Writes every document that the dossier can give now.
  func runAll() throws(Failure) {
    for choice in try available() { try write(choice) }
  }

  private func pick(_ choices: [Choice], _ dialogue: LineDialogue) throws(Detour) -> [Choice] {
    let numbers = try dialogue.numbers(
      Self.prompt(choices),
      help: Text(
        fr: "Des numéros et des plages\u{202F}: 1, 3. Chaque document s’écrit en ODT et en "
          + "HTML, et les classeurs de tableur en ODS, dans le dossier « documents », les documents "
          + "internes dans « documents/interne », et remplace celui d’avant.",
        en: "Numbers and ranges: 1, 3. Each document is written as ODT and as HTML, and "
          + "spreadsheets as ODS, into the folder “documents”, internal ones into “documents/internal”, and "
          + "replaces the one before."),
      among: choices.map(\.name.shown))
    return numbers.isEmpty ? choices : numbers.map { choices[$0] }
  }

  /// The question, with the range and which documents Enter takes that nobody outside may see.
  static func prompt(_ choices: [Choice]) -> Text {
    let hidden = choices.indices.filter { choices[$0].isInternal }.map { String($0 + 1) }
    let list = hidden.joined(separator: ", ")
    let apart =
      hidden.isEmpty
      ? Text(same: "")
      : Text(
        fr: hidden.count > 1 ? ", dont \(list) internes" : ", dont \(list) interne",
        en: ", \(list) being internal")
    return Text(
      fr: "Quels documents produire\u{202F}? (1-\(choices.count)\u{202F}; Entrée\u{202F}: "
        + "tous\(apart.fr))",
      en: "Which documents to produce? (1-\(choices.count); Enter: all\(apart.en))")
  }

  /// Criteria and the report come once the dossier holds criteria, and offers.
  private func available() throws(Failure) -> [Choice] {
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
          fr: "Cadre de réponse à remplir par les candidats (tableur)",
          en: "Response form for tenderers to fill in (spreadsheet)"),
        what: .response, audience: .bidders),
    ]
    let criteria = Choice(
      name: Text(
        fr: "Critères et méthode, pour le règlement de la consultation",
        en: "Criteria and method, for the tender rules"), what: .criteria, audience: .bidders)
    let report = Choice(
      name: Text(fr: "Rapport d’analyse des offres", en: "Analysis report of the offers"),
      what: .report, audience: .committee)
    let grid = Choice(
      name: Text(
        fr: "Grille de notation, pour la commission (tableur)",
        en: "Scoring grid, for the committee (spreadsheet)"), what: .grid, audience: .committee)
    return drafting + (holding.criteria > 0 ? [criteria, grid] : [])
      + (holding.offers > 0 && holding.marks > 0 ? [report] : [])
  }

  private func write(_ choice: Choice) throws(Failure) {
    let folder =
      choice.isInternal
      ? Text(fr: "documents/interne/", en: "documents/internal/").shown : "documents/"
    let suffix = choice.audience == .internal ? Text(fr: "-interne", en: "-internal").shown : ""
    FolderFiles.makeFolders(for: folder)
    if let workbook = choice.what.workbook { return try write(workbook, choice, to: folder) }
    guard let subject = choice.what.subject(person: "") else { return }
    try DocumentExport(
      session: session, what: choice.what, subject: subject, formats: [.odt, .html],
      folder: folder, suffix: suffix, force: true, audience: choice.audience, language: nil
    ).run()
  }
}

extension GuideExports {
  /// Writes a workbook; criteria that do not hold together yet give no grid, which is told.
  private func write(
    _ workbook: SpreadsheetSubject, _ choice: Choice, to folder: String
  ) throws(Failure) {
    do throws(Failure) {
      try SpreadsheetExport(
        session: session, what: choice.what, subject: workbook, folder: folder, force: true,
        audience: choice.audience, language: nil
      ).run()
    } catch {
      guard error.status == .data else { throw error }
      session.show(error.diagnostics.map(\.withoutOptions))
    }
  }
}

/// Runs a command as if it had been typed: the menus of the guide do nothing that commands cannot.
enum CommandRun {
  static func run(_ words: [String]) throws(Failure) {
    do {
      var command = try CahierCommand.parseAsRoot(words)
      try command.run()
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(
        UsageSentence.diagnostic(
          for: CahierCommand.message(for: error),
          command: CommandTree.known(words.prefix { !$0.hasPrefix("-") }.map { $0 })),
        status: .usage)
    }
  }
}
