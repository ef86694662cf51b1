internal import CahierModel
internal import CahierRules
internal import CahierStore

/// Opens the guide on a dossier: who answers, from where, on which path.
struct GuideOpening {
  let session: Session
  /// The question or the step to begin with.
  var place: String?
  var answers: String?
  var recordAnswers: String?
  /// The path, or nil to ask.
  var path: GuidePath?
  /// Whether only what the documents lack is asked.
  var isMissing = false
  var typesets = true

  func run() throws(Failure) {
    let dossier = try session.read { try GuideDossier($0) }
    if let answers {
      try draft(fromFile: answers, dossier)
    } else if let console = session.console {
      Interruption.watch()
      try converse(on: console, dossier)
    } else {
      try nobody(dossier)
    }
  }

  /// `dialogue`: where to ask which documents to write; nil to write all of them.
  private func guide(
    _ prompter: any Prompter, _ dossier: GuideDossier, asking dialogue: LineDialogue? = nil
  ) -> Guide {
    Guide(
      session: session, prompter: prompter, dossier: dossier,
      recorder: recordAnswers.map { AnswerRecorder(path: $0, language: dossier.language) },
      exports: { session throws(Detour) in
        try GuideExports(session: session).run(asking: dialogue)
      })
  }

  // MARK: From a file

  private func draft(fromFile path: String, _ dossier: GuideDossier) throws(Failure) {
    let prompter = try AnswersPrompter(path: path, dossier: dossier, typesets: typesets)
    let guide = guide(prompter, dossier)
    let keys = Set(dossier.progress.entries.map(\.asked.key).filter(prompter.answers))
    _ = try guide.draft(on: .full, only: keys)
    let unasked = guide.dossier.progress.entries.filter {
      $0.state == .notAsked && keys.contains($0.asked.key)
    }
    for entry in unasked {
      session.say(
        Text(
          fr: "« \(entry.asked.key) » ne se pose pas, d’après une autre réponse.",
          en: "“\(entry.asked.key)” is not asked, because of another answer."))
    }
    try farewell(guide)
  }

  private func nobody(_ dossier: GuideDossier) throws(Failure) {
    let guide = guide(NobodyPrompter(), dossier)
    _ = try guide.draft(on: path ?? .express)
    try farewell(guide)
  }

  // MARK: In conversation

  private func converse(on console: any Console, _ dossier: GuideDossier) throws(Failure) {
    let dialogue = LineDialogue(console: console)
    dialogue.editor = session.environment.variables["VISUAL"]
    dialogue.produce = { () throws(Failure) in try GuideExports(session: session).runAll() }
    let guide = guide(
      LinePrompter(dialogue: dialogue, typesets: typesets), dossier,
      asking: console.isTerminal ? dialogue : nil)
    if let place {
      _ = try begin(at: place, guide)
    } else if isMissing {
      _ = try guide.draftMissing()
    } else if let path {
      _ = try guide.draft(on: path)
    } else {
      try GuideMenu(guide: guide, dialogue: dialogue).run()
    }
    try farewell(guide)
  }

  /// Begins at a question, which is asked even if it was answered, or at a step.
  private func begin(at place: String, _ guide: Guide) throws(Failure) -> Guide.Ending {
    let progress = guide.dossier.progress
    if progress[place] != nil {
      return try guide.draft(on: .full, only: [place])
    }
    let step = guide.template.guide.part(named: place)
    let position = progress.entries.firstIndex { entry in
      entry.asked.question.id == place || entry.asked.step == step
    }
    guard let position else {
      throw Failure(
        Diagnostic(
          .error, "INPUT-078",
          Text(
            fr: "« \(place) » n’est ni une question ni une partie du guide",
            en: "“\(place)” is no question and no part of the guide"),
          expected: Text(
            fr: guide.template.guide.steps.map(\.title.fr).joined(separator: ", "),
            en: guide.template.guide.steps.map(\.title.en).joined(separator: ", ")),
          remedies: [Text(same: "cahier answer list")]), status: .usage)
    }
    return try guide.draft(on: path ?? .full, from: position)
  }

  /// Says what is left, and how to go on.
  private func farewell(_ guide: Guide) throws(Failure) {
    let progress = guide.dossier.progress
    let missing = try OpenQuestions(session, guide.template).count(in: progress)
    let file = session.choices.dossier.map { " --dossier \(ShellWord.quoted($0))" } ?? ""
    let lines = FarewellLines(open: progress.counts().open, missing: missing, file: file)
    for line in lines.texts { guide.say(line) }
  }
}

extension Session {
  /// The console of the conversation: a terminal, or a pipe; nil where nothing may be asked.
  var console: (any Console)? {
    if choices.asksNothing { return nil }
    if canAsk { return DescriptorConsole(isTerminal: true) }
    return environment.inputIsTerminal ? nil : DescriptorConsole(isTerminal: false)
  }
}
