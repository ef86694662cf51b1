package import CahierModel
package import CahierStore

/// What the options that every command has say of a session.
package struct SessionChoices: Sendable {
  /// The path of the dossier, where the command names one.
  package var dossier: String?
  /// Who acts, where the command says so.
  package var actor: String?
  /// Whether nothing may be asked, even on a terminal.
  package var asksNothing: Bool
  /// Whether each step is told with the time that it takes.
  package var isVerbose: Bool

  package init(
    dossier: String? = nil, actor: String? = nil, asksNothing: Bool = false,
    isVerbose: Bool = false
  ) {
    self.dossier = dossier
    self.actor = actor
    self.asksNothing = asksNothing
    self.isVerbose = isVerbose
  }
}

/// What a command works with: it never reaches for the process itself.
package struct Session {
  /// What was taken from the process: variables, account, terminals.
  package let environment: ProgramEnvironment
  /// What the options of the command say of the session.
  package let choices: SessionChoices
  /// What is told once, however many changes a guide makes.
  let told = ToldOnce()

  package init(environment: ProgramEnvironment, choices: SessionChoices = SessionChoices()) {
    self.environment = environment
    self.choices = choices
  }

  /// The environment of the command line that is being run.
  @TaskLocal package static var environment = ProgramEnvironment.current()

  /// Whether a person can be asked.
  package var canAsk: Bool {
    environment.canAsk && !choices.asksNothing && (environment.variables["CI"] ?? "").isEmpty
  }

  /// The path of the dossier that the command is about.
  package func dossierPath() throws(Failure) -> String {
    try DossierLocation.path(option: choices.dossier, variables: environment.variables)
  }

  /// Who acts: `--as`, else `CAHIER_USER`, else the login.
  package var actor: String {
    let variables = environment.variables
    return [choices.actor, variables["CAHIER_USER"], variables["LOGNAME"], variables["USER"]]
      .compactMap { $0 }.first { !$0.isEmpty } ?? environment.login
  }

  /// The line that a change leaves in the journal.
  package func note(_ action: String, _ subject: String = "") throws(Failure) -> ChangeNote {
    let who = try ActorName.checked(actor)
    var random = SystemRandomNumberGenerator()
    let salt = (0..<2).map { _ in ItemID(bits: random.next()).description }.joined()
    return ChangeNote(
      at: SystemClock.now(), who: who, action: action, subject: subject, salt: salt)
  }
}

// MARK: - The dossier

extension Session {
  /// Opens the dossier of the command.
  package func open(_ access: DossierStore.Access) throws(Failure) -> DossierStore {
    let path = try dossierPath()
    let step = Text(fr: "ouverture de \(path)", en: "opening \(path)")
    let store = try timed(step) { () throws(Failure) in
      try reporting(path) {
        try DossierStore(path: path, access: access, patience: environment.patience)
      }
    }
    if access == .write, DossierStore.isBackup(path) { show([.writesToBackup(path)]) }
    if choices.isVerbose {
      let template = try reporting(path) { try store.read { try $0.templateReference() } }
      trace(
        Text(
          fr: "modèle \(template.name), version \(template.version)",
          en: "template \(template.name), version \(template.version)"))
    }
    return store
  }

  /// Opens the dossier and reads from it.
  package func read<Value>(_ body: (DossierReader) throws -> Value) throws(Failure) -> Value {
    let store = try open(.read)
    return try timed(Text(fr: "lecture", en: "reading")) { () throws(Failure) in
      try reporting(store.path) { try store.read(body) }
    }
  }

  /// Opens the dossier and changes it, with one line in the journal.
  ///
  /// `typed`: what the person typed, where the dossier keeps it otherwise.
  package func change<Value>(
    _ action: String, _ subject: String = "", typed: [String] = [],
    _ body: (DossierWriter) throws -> Value
  ) throws(Failure) -> Value {
    var note = try note(action, subject)
    note.typed = typed
    let store = try open(.write)
    return try timed(Text(fr: "écriture (\(action))", en: "writing (\(action))")) {
      () throws(Failure) in
      let value = try reporting(store.path) { try store.change(note, body) }
      try tellOfPublished(after: action, in: store)
      return value
    }
  }

  /// Runs `body` and turns what the store throws into a failure about the file at `path`.
  package func reporting<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(Failure) -> Value {
    do {
      return try body()
    } catch let failure as Failure {
      throw failure
    } catch let error as StoreError {
      throw Failure(error, path: path)
    } catch let error as DataError {
      throw Failure(error)
    } catch {
      throw Failure(
        Diagnostic(
          .error, "STORE-099",
          Text(fr: "erreur imprévue\u{202F}: \(error)", en: "unexpected error: \(error)"),
          at: [Text(same: path)]), status: .software)
    }
  }
}

// MARK: - Speaking

extension Session {
  /// Writes lines of data on standard output, made harmless where that is a terminal.
  package func print(_ lines: [String]) throws(Failure) {
    let text = lines.map { $0 + "\n" }.joined()
    try write(Array((environment.outputIsTerminal ? text.escapedForTerminal : text).utf8))
  }

  /// Writes bytes of data on standard output as they are.
  package func write(_ bytes: [UInt8]) throws(Failure) {
    guard Output.write(data: bytes) else {
      throw Failure(
        Diagnostic(
          .error, "FILE-023",
          Text(fr: "la sortie ne prend plus rien", en: "the output takes no more"),
          remedies: [
            Text(
              fr: "Vérifier la place sur le disque, ou le programme qui lit la sortie.",
              en: "Check the space on the disk, or the program that reads the output.")
          ]), status: .inputOutput)
    }
  }

  /// Tells the person something that is no data: what was done, what comes next.
  package func say(_ text: Text) {
    Output.write(message: text.shown.escapedForTerminal + "\n")
  }

  /// Shows diagnostics that do not stop the command.
  package func show(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      Output.write(message: diagnostic.shownLines)
    }
  }
}
