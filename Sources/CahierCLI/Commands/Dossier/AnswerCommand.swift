package import ArgumentParser
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// `cahier answer`: answers questions of the guide without it.
package struct AnswerCommand: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "answer",
      Text(
        fr: "Répondre à une question du guide, directement.",
        en: "Answer a question of the guide, directly."),
      discussion: Text(
        fr: """
            cahier réponse org.size "45 000 habitants, 650 agents, 14 sites"
            cahier réponse org.presentation --from presentation.txt
            cahier réponse lister --for dataProtection
          """,
        en: """
            cahier answer org.size "45,000 residents, 650 staff, 14 sites"
            cahier answer org.presentation --from presentation.txt
            cahier answer list --for dataProtection
          """),
      subcommands: [AnswerSetCommand.self, AnswerListCommand.self, AnswerClearCommand.self],
      defaultSubcommand: AnswerSetCommand.self)
  }

  package init() {}
}

/// `cahier answer org.size 650`: records an answer, as if it stood in a file of answers.
struct AnswerSetCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "set",
      Text(fr: "Répondre à une question.", en: "Answer a question."),
      discussion: Text(
        fr: "Sans valeur, la question est posée. Plusieurs valeurs font plusieurs lignes.",
        en: "With no value the question is asked. Several values are several lines."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "la question, comme « cahier answer list » l’écrit",
        en: "the question, as “answer list” writes it"),
      value: Text(same: "question"))) var question: String

  @Argument(
    help: ArgumentHelp(
      Text(fr: "la réponse", en: "the answer"), value: Text(fr: "réponse", en: "answer")))
  var values: [String] = []

  @Option(
    help: ArgumentHelp(
      Text(fr: "prendre le texte dans un fichier", en: "take the text from a file"),
      value: Text(fr: "fichier", en: "file"))) var from: String?

  @Flag(help: ArgumentHelp(Text(fr: "personne ne sait", en: "nobody knows"))) var unknown = false

  @Flag(help: ArgumentHelp(Text(fr: "plus tard", en: "later"))) var later = false

  @Option(
    help: ArgumentHelp(
      Text(fr: "adresser la question à quelqu’un", en: "address the question to somebody"),
      value: Text(fr: "qui", en: "who"))) var to: String?

  @Flag(
    name: .customLong("no-typography"),
    help: ArgumentHelp(
      Text(
        fr: "garder guillemets et espaces comme ils sont tapés",
        en: "keep quotes and blanks as they are typed"))) var keepsTyping = false

  func run(in session: Session) throws(Failure) {
    let dossier = try session.read { try GuideDossier($0) }
    let entry = try dossier.entry(question)
    guard let reply = try reply(to: entry.asked, dossier) else {
      var opening = GuideOpening(session: session)
      opening.place = question
      opening.typesets = !keepsTyping
      return try opening.run()
    }
    let guide = Guide(
      session: session, prompter: NobodyPrompter(), dossier: dossier, recorder: nil,
      exports: { _ throws(Detour) in })
    try guide.record(reply, to: entry.asked)
    session.say(
      Text(fr: "Réponse enregistrée : \(question).", en: "Answer saved: \(question)."))
  }

  /// The reply that the words say, or nil where none of them answers.
  private func reply(
    to asked: AskedQuestion, _ dossier: GuideDossier
  ) throws(Failure) -> Reply? {
    if unknown { return Reply(.unknown) }
    if later { return Reply(.later) }
    if let to {
      let part = dossier.team.part(named: to, in: dossier.template)
      return Reply(.assigned, assignee: part ?? to)
    }
    var values = values
    if let from { values = [try InputText.read(from, at: "--from")] }
    guard !values.isEmpty else { return nil }
    let place = DataNode.Place(line: 1, column: 1)
    let scalars = values.map { DataNode(.scalar($0, isQuoted: true), at: place) }
    let node = scalars.count == 1 ? scalars[0] : DataNode(.sequence(scalars), at: place)
    let faults = FaultList()
    let reading = ReplyReading(dossier: dossier, asked: asked, typesets: !keepsTyping)
    let reply = reading.reply(ReadingNode(node, file: from ?? asked.key, faults: faults))
    do throws(DataError) {
      try faults.throwIfAny()
    } catch {
      throw Failure(error)
    }
    return reply
  }
}

extension GuideDossier {
  /// A question by its key.
  func entry(_ key: String) throws(Failure) -> GuideProgress.Entry {
    if let entry = progress[key] { return entry }
    throw Failure(
      Diagnostic(
        .error, "INPUT-075",
        Text(
          fr: "« \(key) » n’est pas une question de ce modèle",
          en: "“\(key)” is no question of this template"),
        remedies: [Text(same: "cahier answer list")]), status: .usage)
  }
}
