internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier baseline add v1 --reason "Read by the IT department"`.
struct BaselineAddCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "add",
      Text(
        fr: "Figer l’état présent du cahier des charges.",
        en: "Freeze the present state of the specification."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Text(fr: "son nom", en: "its name"), value: BaselineName.value))
  var name: String

  @OptionGroup var reason: WhyOption

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le jour où les candidats ont reçu cet état",
        en: "the day on which tenderers were given this state"), value: .day)) var published:
    String?

  @OptionGroup var publication: PublicationOptions

  func run(in session: Session) throws(Failure) {
    let name = try BaselineName.checked(self.name)
    let reason = try reason.required(example: TypedReason.baseline)
    let day = try TypedDate.optional(published, at: "--published")
    if day == nil, publication.tendersUntil != nil { throw Self.missingDay }
    let publication = try day.map { day throws(Failure) in
      try self.publication.publication(on: day)
    }
    let note = try session.note("baseline add", name)
    let baseline = try session.change("baseline add", name) {
      try BaselineFreezing.freeze(
        name, reason: reason, publication: publication, note: note, in: $0)
    }
    session.say(
      Text(
        fr: "L’état «\u{202F}\(name)\u{202F}» est figé, empreinte \(baseline.digest.prefix(12)).",
        en: "The state “\(name)” is frozen, digest \(baseline.digest.prefix(12))."))
  }

  private static let missingDay = Failure.usage(
    "INPUT-001",
    Text(fr: "il manque le jour de la publication", en: "the day of publication is missing"),
    at: [Text(same: "--tenders-until")], remedies: [Text(same: "--published 2026-12-01")])
}

/// `cahier baseline list`.
struct BaselineListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list", Text(fr: "Lister les états de référence.", en: "List the baselines."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let baselines = try session.read { try $0.baselines() }
    try session.print(
      Printable(
        table: baselines.map(BaselinePage.row), values: baselines.map(BaselinePage.value),
        ifEmpty: Text(fr: "Aucun état de référence.", en: "No baseline.")), as: output.format)
  }
}

/// `cahier baseline show v1`.
struct BaselineShowCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show",
      Text(
        fr: "Montrer un état de référence, ou tout ce qu’il contient.",
        en: "Show a baseline, or all that it holds."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Argument(help: ArgumentHelp(Text(fr: "son nom", en: "its name"), value: BaselineName.value))
  var name: String

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "écrire le cahier des charges figé, en texte",
        en: "write the frozen specification as text"))) var content = false

  func run(in session: Session) throws(Failure) {
    let (baseline, content) = try session.read { reader in
      let baseline = try reader.baseline(named: name)
      return (baseline, try reader.content(of: baseline))
    }
    if self.content { return try session.write(Array(content.utf8)) }
    try session.print(
      Printable(lines: BaselinePage.lines(baseline), value: BaselinePage.value(baseline)),
      as: output.format)
  }
}

/// `cahier baseline publish v1 --on 2026-12-01 --tenders-until 2027-01-15`.
struct BaselinePublishCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "publish",
      Text(
        fr: "Dire que les candidats ont reçu un état de référence.",
        en: "Say that tenderers were given a baseline."),
      discussion: Text(
        fr:
          "Ensuite, ce qui change dans le cahier des charges se fait connaître par un rectificatif.",
        en: "From then on, what changes in the specification is made known by an amendment."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Text(fr: "son nom", en: "its name"), value: BaselineName.value))
  var name: String

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le jour de la publication\u{202F}; sinon aujourd’hui",
        en: "the day of publication; else today"), value: .day)) var on: String?

  @OptionGroup var publication: PublicationOptions

  func run(in session: Session) throws(Failure) {
    let day = try TypedDate.optional(on, at: "--on") ?? SystemClock.today()
    let publication = try publication.publication(on: day)
    try session.change("baseline publish", name) { writer in
      if let until = try writer.reader.baseline(named: name).publication?.on {
        throw BaselineFault.published(name, on: until)
      }
      try writer.publish(baseline: name, publication)
    }
    session.say(
      Text(
        fr: "«\u{202F}\(name)\u{202F}» est publié depuis le \(Typography(.french).date(day)).",
        en: "“\(name)” is published since \(Typography(.english).date(day))."))
  }
}

/// `cahier baseline remove v0`.
struct BaselineRemoveCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "remove",
      Text(
        fr: "Retirer un état de référence qui n’a pas été publié.",
        en: "Remove a baseline that was not published."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp(Text(fr: "son nom", en: "its name"), value: BaselineName.value))
  var name: String

  func run(in session: Session) throws(Failure) {
    try session.change("baseline remove", name) { writer in
      if let day = try writer.reader.baseline(named: name).publication?.on {
        throw BaselineFault.published(name, on: day)
      }
      if let round = try writer.reader.rounds().first(where: { $0.baseline == name }) {
        throw BaselineFault.reviewed(name, in: round)
      }
      try writer.remove(baseline: name)
    }
    session.say(Text(fr: "«\u{202F}\(name)\u{202F}» est retiré.", en: "“\(name)” is removed."))
  }
}

/// What a published baseline no longer takes.
enum BaselineFault {
  static func reviewed(_ name: String, in round: ReviewRound) -> Failure {
    .data(
      "REVIEW-023",
      Text(
        fr: "\(round.called.fr) porte sur «\u{202F}\(name)\u{202F}»\u{202F}: il reste tel quel",
        en: "\(round.called.en) is about “\(name)”: it stays as it is"))
  }

  static func published(_ name: String, on day: CalendarDate) -> Failure {
    .data(
      "BASE-005",
      Text(
        fr:
          "«\u{202F}\(name)\u{202F}» est publié depuis le \(Typography(.french).date(day))\u{202F}: "
          + "il reste tel quel",
        en: "“\(name)” is published since \(Typography(.english).date(day)): it stays as it is"),
      remedies: [
        Text(
          fr: "cahier rectificatif ajouter --reason … fait connaître un changement.",
          en: "cahier amendment add --reason … makes a change known."),
        Text(
          fr:
            "cahier annuler défait une publication dite par erreur, si c’est le dernier changement.",
          en: "cahier undo takes back a publication told by mistake, if it is the last change."),
      ])
  }
}
