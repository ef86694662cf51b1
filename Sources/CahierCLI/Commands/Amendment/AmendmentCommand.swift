internal import ArgumentParser
internal import CahierDocuments
internal import CahierFormats
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// `cahier amendment`: what is replaced after the consultation was published.
struct AmendmentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "amendment",
      Text(
        fr: "Rectifier le cahier des charges après sa publication.",
        en: "Amend the specification after it was published."),
      discussion: Text(
        fr: """
          On modifie d’abord le dossier\u{202F}; « vérifier » dit ce que les candidats n’ont pas encore et si la date limite est en jeu\u{202F}; « ajouter » fige l’ancien et le nouveau texte, avec le motif\u{202F}; « montrer » en fait un document.

            cahier rectificatif vérifier
            cahier rectificatif ajouter --reason "Le niveau était faux" --tenders-until 2027-01-22
            cahier rectificatif montrer 1 --audience candidats --format odt
          """,
        en: """
          The dossier is changed first; “check” tells what tenderers do not have yet and whether the time limit is concerned; “add” freezes old and new words with the reason; “show” makes a document of it.

            cahier amendment check
            cahier amendment add --reason "The level was wrong" --tenders-until 2027-01-22
            cahier amendment show 1 --audience bidders --format odt
          """),
      subcommands: [
        AmendmentCheckCommand.self, AmendmentAddCommand.self, AmendmentDecideCommand.self,
        AmendmentListCommand.self, AmendmentShowCommand.self,
      ])
  }
}

extension TimeLimitDecision {
  /// Refuses a time limit that is before the amendment, or no later than the one that holds: a time
  /// limit is prolonged, never cut short.
  func require(
    after publication: Baseline.Publication?, on day: CalendarDate
  ) throws(Failure) {
    guard case .moved(let until) = self else { return }
    let last = publication.flatMap { $0.tendersUntil ?? $0.on } ?? day
    guard until <= last || until < day else { return }
    throw .usage(
      "AMEND-007",
      Text(
        fr: "la nouvelle date limite n’est pas après celle qui vaut, ou précède le rectificatif",
        en: "the new time limit is not after the one that holds, or is before the amendment"),
      at: [Text(same: "--tenders-until")], found: "\(until)",
      expected: last < day
        ? Text(fr: "le \(day) ou après", en: "\(day) or later")
        : Text(fr: "après le \(last)", en: "after \(last)"))
  }
}

/// `--tenders-until` and `--keep-time-limit`: what the buyer decides of the time limit.
struct TimeLimitOptions: ParsableArguments {
  @Option(
    name: .customLong("tenders-until"),
    help: ArgumentHelp(
      Text(fr: "la nouvelle date limite des offres", en: "the new time limit for tenders"),
      value: .day)) var tendersUntil: String?

  @Option(
    name: .customLong("keep-time-limit"),
    help: ArgumentHelp(
      Text(
        fr: "pourquoi la date limite reste la même", en: "why the time limit stays as it is"),
      value: .text)) var kept: String?

  /// The decision, `open` where neither option is given.
  func decision() throws(Failure) -> TimeLimitDecision {
    let day = try TypedDate.optional(tendersUntil, at: "--tenders-until")
    let reason = try TypedText.optionalLine(kept, at: "--keep-time-limit")
    switch (day, reason) {
    case (_?, _?):
      throw .usage(
        "AMEND-003",
        Text(
          fr: "la date limite ne peut pas à la fois changer et rester",
          en: "the time limit cannot both move and stay"),
        at: [Text(same: "--tenders-until"), Text(same: "--keep-time-limit")])
    case (let day?, nil): return .moved(to: day)
    case (nil, let reason?):
      try TypedReason.require(
        BilingualText(reason, in: ScreenLanguage.current), at: "--keep-time-limit",
        example: TypedReason.amendment)
      return .kept(reason: reason)
    case (nil, nil): return .open
    }
  }
}

/// `cahier amendment check`.
struct AmendmentCheckCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "check",
      Text(
        fr: "Dire ce que les candidats n’ont pas encore, et si la date limite est en jeu.",
        en: "Tell what tenderers do not have yet, and whether the time limit is concerned."),
      discussion: Text(
        fr: "Avec --strict, le statut est 1 s’il y a quelque chose à faire connaître.",
        en: "With --strict the status is 1 where there is something to make known."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le jour de l’envoi\u{202F}; sinon aujourd’hui", en: "the day of sending; else today"),
      value: .day)) var date: String?

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "sortir avec le statut 1 si un rectificatif est à faire",
        en: "leave with status 1 where an amendment is due"))) var strict = false

  func run(in session: Session) throws(Failure) {
    let day = try TypedDate.optional(date, at: "--date") ?? SystemClock.today()
    let scene = try AmendmentScene.pending(session, ScreenLanguage.current)
    let page = DifferencePage(scene.subject(for: .bidders))
    let advice = scene.advice(on: day)
    let isDue = !page.subject.difference.isEmpty
    try session.print(
      Printable(
        lines: page.lines + [""] + advice.sentences.map(\.shown),
        value: .record(["difference": page.value, "timeLimit": AmendmentPage.value(advice)])),
      as: output.format)
    guard strict, isDue else { return }
    throw Failure(
      Diagnostic(
        .error, "AMEND-004",
        Text(
          fr: "les candidats n’ont pas encore ce qui a changé",
          en: "tenderers do not have what has changed yet"),
        remedies: [AmendmentPage.remedy]), status: .findings)
  }
}

/// `cahier amendment add --reason "The level was wrong"`.
struct AmendmentAddCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add",
      Text(
        fr: "Enregistrer ce qui a changé depuis la publication.",
        en: "Record what has changed since the publication."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var reason: WhyOption
  @OptionGroup var timeLimit: TimeLimitOptions

  @Option(
    help: ArgumentHelp(
      Text(fr: "sa date\u{202F}; sinon aujourd’hui", en: "its day; else today"), value: .day))
  var date: String?

  func run(in session: Session) throws(Failure) {
    let reason = try reason.required(example: TypedReason.amendment)
    let decision = try timeLimit.decision()
    let day = try TypedDate.optional(date, at: "--date") ?? SystemClock.today()
    let scene = try AmendmentScene.pending(session, ScreenLanguage.current)
    guard !scene.subject(for: .internal).difference.isEmpty else { throw Self.nothing(scene) }
    try decision.require(after: scene.published.publication, on: day)
    let advice = scene.advice(on: day)
    let amendment = try record(scene, reason, decision, day, in: session)
    session.say(
      Text(
        fr: "Le rectificatif n°\u{A0}\(amendment.number) est enregistré.",
        en: "Amendment no. \(amendment.number) is recorded."))
    for sentence in advice.sentences { session.say(sentence) }
  }

  /// Freezes the state that tenderers get, and records what it replaces.
  private func record(
    _ scene: AmendmentScene, _ reason: String, _ decision: TimeLimitDecision, _ day: CalendarDate,
    in session: Session
  ) throws(Failure) -> Amendment {
    let note = try session.note("amendment add")
    return try session.change("amendment add") { writer in
      guard try writer.reader.publishedBaseline()?.name == scene.published.name else {
        throw AmendmentScene.notPublished
      }
      let number = (try writer.reader.amendments().last?.number ?? 0) + 1
      let names = Set(try writer.reader.baselines().map(\.name))
      let name = AmendmentPage.freeName("r\(number)", names)
      var until = scene.published.publication?.tendersUntil
      if case .moved(let day) = decision { until = day }
      try BaselineFreezing.freeze(
        name, reason: reason, publication: Baseline.Publication(on: day, tendersUntil: until),
        note: note, in: writer)
      let amendment = Amendment(
        number: number, baseline: scene.published.name, result: name, date: day,
        author: note.who, reason: reason, timeLimit: decision)
      try writer.set(amendment)
      writer.subject.name = "\(number)"
      return amendment
    }
  }

  private static func nothing(_ scene: AmendmentScene) -> Failure {
    let name = scene.published.name
    return .data(
      "AMEND-005",
      Text(
        fr: "rien n’a changé depuis «\u{202F}\(name)\u{202F}»",
        en: "nothing has changed since “\(name)”"),
      remedies: [
        Text(
          fr: "Modifier d’abord le dossier, puis recommencer.",
          en: "Change the dossier first, then run the same command again.")
      ])
  }
}
