internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier review open v1 --until 2026-12-10`.
struct ReviewOpenCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "open",
      Text(
        fr: "Ouvrir un tour de relecture sur un état de référence.",
        en: "Open a review round on a baseline."),
      discussion: Text(
        fr: "Sans --participant, toutes les parties prenantes du dossier participent, avec la "
          + "population qu’elles représentent.",
        en: "Without --participant, all the stakeholders of the dossier take part, with the "
          + "population that they represent."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "l’état de référence à relire", en: "the baseline to read"),
      value: BaselineName.value)) var baseline: String

  @Option(
    help: ArgumentHelp(
      Text(fr: "le dernier jour des réponses", en: "the last day for answers"), value: .day))
  var until: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le jour de l’ouverture\u{202F}; sinon aujourd’hui",
        en: "the day of opening; else today"),
      value: .day)) var on: String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "un participant, et la population pour laquelle il parle",
        en: "a participant, and the population that they speak for"),
      value: TypedParticipant.value)) var participant: [String] = []

  func run(in session: Session) throws(Failure) {
    let day = try TypedDate.optional(on, at: "--on") ?? SystemClock.today()
    let until = try TypedDate.optional(until, at: "--until")
    if let until, until < day { throw Failure.beforeOpening(until, of: day, at: "--until") }
    var named: [RoundParticipant] = []
    for typed in participant {
      named.append(try TypedParticipant.read(typed, at: "--participant"))
    }
    let author = try session.note("review open").who
    let round = try session.change("review open", baseline) { [named] writer in
      let state = try writer.reader.baseline(named: baseline)
      let participants = try named.isEmpty ? stakeholders(writer.reader) : named
      guard !participants.isEmpty else { throw Self.nobody }
      try TypedParticipant.requireOnce(participants)
      let round = ReviewRound(
        number: (try writer.reader.rounds().last?.number ?? 0) + 1, baseline: state.name,
        openedOn: day, answersUntil: until, author: author, participants: participants)
      try writer.set(round)
      return round
    }
    session.say(
      Text(
        fr: "\(round.called.fr.capitalised) est ouvert sur «\u{202F}\(baseline)\u{202F}», "
          + "\(CountedText.participant.counted(round.participants.count).fr). Ensuite\u{202F}: cahier relecture exporter",
        en: "\(round.called.en.capitalised) is open on “\(baseline)”, "
          + "\(CountedText.participant.counted(round.participants.count).en). Next: cahier review export"
      ))
  }

  /// The stakeholders of the dossier, each with the population that it represents.
  private func stakeholders(_ reader: DossierReader) throws -> [RoundParticipant] {
    let language = try reader.header().mainLanguage
    let items = try reader.items(ItemQuery(kind: FeedbackKinds.stakeholder))
    let populations = try reader.items(ItemQuery(kind: FeedbackKinds.population))
    let names = Dictionary(
      populations.map { ($0.code, $0.texts["title"]?.preferring(language) ?? "") },
      uniquingKeysWith: { first, _ in first })
    let links = try reader.links().filter { $0.role == "represents" }
    return items.map { item in
      RoundParticipant(
        name: item.texts["title"]?.preferring(language) ?? item.code.description,
        population: links.first { $0.from == item.code }.flatMap { names[$0.to] } ?? "")
    }
  }

  private static let nobody = Failure.data(
    "REVIEW-015", Text(fr: "personne n’est invité à relire", en: "nobody is asked to read"),
    remedies: [
      Text(same: "--participant DSI=bureaux"),
      Text(
        fr: "cahier partie-prenante ajouter --title DSI", en: "cahier stakeholder add --title IT"),
    ])
}

/// `cahier review invite DGS=encadrement`.
struct ReviewInviteCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "invite",
      Text(
        fr: "Inviter quelqu’un de plus, ou changer sa population.",
        en: "Ask somebody else, or change their population."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var which: RoundOption

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le participant", en: "the participant"), value: TypedParticipant.value))
  var name: String

  func run(in session: Session) throws(Failure) {
    let typed = try TypedParticipant.read(name, at: TypedParticipant.value.shown)
    try session.change("review invite", typed.name) { writer in
      var round = try writer.reader.openRound(which.round)
      let folded = CommandAliases.folded(typed.name)
      if let place = round.participants.firstIndex(where: {
        CommandAliases.folded($0.name) == folded
      }) {
        round.participants[place].population = typed.population
      } else {
        round.participants.append(typed)
      }
      try writer.set(round)
    }
    session.say(
      Text(
        fr: "«\u{202F}\(typed.name)\u{202F}» participe.", en: "“\(typed.name)” takes part."))
  }
}

/// `cahier review close`.
struct ReviewCloseCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "close",
      Text(
        fr: "Clore un tour\u{202F}: plus rien n’y est repris.",
        en: "Close a round: nothing more is taken."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var which: RoundOption

  @Option(
    help: ArgumentHelp(
      Text(fr: "le jour\u{202F}; sinon aujourd’hui", en: "the day; else today"), value: .day))
  var on: String?

  func run(in session: Session) throws(Failure) {
    let day = try TypedDate.optional(on, at: "--on") ?? SystemClock.today()
    let closed = try session.change("review close") { writer in
      var round = try writer.reader.openRound(which.round)
      let open = round.comments.filter { $0.decision == nil }.map(\.number)
      guard open.isEmpty else { throw Self.undecided(open, round) }
      if day < round.openedOn { throw Failure.beforeOpening(day, of: round.openedOn, at: "--on") }
      round.closedOn = day
      try writer.set(round)
      return round
    }
    let unsigned = closed.participants.filter { $0.signedOn == nil }.map(\.name)
    if !unsigned.isEmpty { session.show([Self.unsigned(unsigned)]) }
    session.say(
      Text(
        fr: "\(closed.called.fr.capitalised) est clos. Ensuite\u{202F}: cahier exporter relecture",
        en: "\(closed.called.en.capitalised) is closed. Next: cahier export review"))
  }

  private static func undecided(_ numbers: [Int], _ round: ReviewRound) -> Failure {
    let list = numbers.map(String.init).joined(separator: ", ")
    return .data(
      "REVIEW-014",
      Text(
        fr: "l’équipe n’a pas répondu à toutes les remarques",
        en: "the team has not answered all comments"), found: list,
      remedies: [
        Text(
          fr: "cahier relecture décider \(numbers[0]) --accept --reason \"…\"",
          en: "cahier review decide \(numbers[0]) --accept --reason \"…\"")
      ])
  }

  private static func unsigned(_ names: [String]) -> Diagnostic {
    Diagnostic(
      .warning, "REVIEW-021",
      Text(fr: "tous n’ont pas donné leur accord", en: "not everybody has signed off"),
      found: names.joined(separator: ", "))
  }
}
