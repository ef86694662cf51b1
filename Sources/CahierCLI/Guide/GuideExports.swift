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
      Text(
        fr: "Quels documents produire\u{202F}? (1-3\u{202F}; Entrée\u{202F}: tous)",
        en: "Which documents to produce? (1-3; Enter: all)"),
      help: Text(
        fr: "Des numéros et des plages. Chaque document s’écrit en ODT et en HTML dans le "
          + "dossier « documents », et remplace celui d’avant.",
        en: "Numbers and ranges. Each document is written as ODT and as HTML into the folder "
          + "“documents”, and replaces the one before."),
      among: choices.map(\.name.shown))
    return numbers.isEmpty ? choices : numbers.map { choices[$0] }
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
    ]
    let criteria = Choice(
      name: Text(
        fr: "Critères et méthode, pour le règlement de la consultation",
        en: "Criteria and method, for the tender rules"), what: .criteria, audience: .bidders)
    let report = Choice(
      name: Text(fr: "Rapport d’analyse des offres", en: "Analysis report of the offers"),
      what: .report, audience: .committee)
    return drafting + (holding.criteria > 0 ? [criteria] : [])
      + (holding.offers > 0 && holding.marks > 0 ? [report] : [])
  }

  private func write(_ choice: Choice) throws(Failure) {
    guard let subject = choice.what.subject(person: "") else { return }
    let folder = Text(fr: "documents/", en: "documents/").shown
    let suffix = choice.audience == .internal ? Text(fr: "-interne", en: "-internal").shown : ""
    FolderFiles.makeFolders(for: folder)
    try DocumentExport(
      session: session, what: choice.what, subject: subject, formats: [.odt, .html],
      folder: folder, suffix: suffix, force: true, audience: choice.audience, language: nil
    ).run()
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
