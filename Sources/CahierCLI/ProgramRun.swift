internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// One run of the program, from the words that were typed to the status that it leaves with.
struct ProgramRun {
  let arguments: [String]
  let environment: ProgramEnvironment
  /// The position of the first argument that is no UTF-8, from 1, or nil.
  var garbledArgument: Int?

  func run() -> ExitStatus {
    if arguments == ["--version"] {
      return Output.write(data: Array("cahier \(CahierCommand.version)\n".utf8))
        ? .success : .inputOutput
    }
    return ScreenLanguage.$current.withValue(language) {
      Crash.watch()
      return DiagnosticForm.$current.withValue(DiagnosticForm(arguments)) {
        Session.$environment.withValue(environment) { runInLanguage() }
      }
    }
  }

  private var language: Language {
    LanguageChoice.language(arguments: arguments, variables: environment.variables) {
      dossierLanguage
    }
  }

  /// The main language of the dossier at hand, if there is one that can be read.
  ///
  /// A dossier that is about to be made has nothing to do with one that happens to lie there.
  private var dossierLanguage: Language? {
    if let noun = arguments.first.map(CommandAliases.noun), ["import", "new"].contains(noun) {
      return nil
    }
    let option = CommandWords.value(of: "--dossier", in: arguments)
    let path = try? DossierLocation.path(option: option, variables: environment.variables)
    return path.flatMap(DossierStore.mainLanguage)
  }

  private func runInLanguage() -> ExitStatus {
    var words = arguments
    let dossier = DossierAtHand(arguments, environment)
    if let warning = LanguageChoice.warning(variables: environment.variables) {
      Output.write(message: warning.shownLines)
    }
    do throws(Failure) {
      if let garbledArgument { throw Self.noText(garbledArgument) }
      words = CommandWords(arguments, kinds: { dossier.template()?.nouns ?? [:] }).canonical
      try perform(words, dossier)
      return .success
    } catch {
      for diagnostic in error.diagnostics { Output.write(message: diagnostic.shownLines) }
      if error.status == .software {
        FaultReport.tell(words: words, codes: error.diagnostics.map(\.code), environment)
      }
      return error.status
    }
  }

  private static func noText(_ position: Int) -> Failure {
    .usage(
      "INPUT-014",
      Text(
        fr: "l’argument n° \(position) n’est pas du texte en UTF-8",
        en: "argument no. \(position) is no text in UTF-8"),
      remedies: [
        Text(
          fr: "Régler le terminal sur UTF-8, par exemple LC_ALL=C.UTF-8.",
          en: "Set the terminal to UTF-8, for example LC_ALL=C.UTF-8.")
      ])
  }

  private func perform(_ words: [String], _ dossier: DossierAtHand) throws(Failure) {
    if words.isEmpty, session.canAsk {
      Interruption.watch()
      let console = DescriptorConsole(isTerminal: true)
      return try Welcome(session: session, dialogue: LineDialogue(console: console)).run()
    }
    if let topic = HelpTopic(for: words) {
      return try session.print(topic.lines(words: words, dossier))
    }
    try UnknownCommand.refuse(words, dossier)
    let shelves: Set<TemplateShelf> = words.contains("add") ? [.library] : []
    if let page = HelpPage(for: words, template: { dossier.template(shelves) }) {
      return try session.print(page.lines)
    }
    try CommandRun.run(words)
  }

  private var session: Session {
    Session(environment: environment)
  }
}
