internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// `cahier answer list --for dataProtection`: the questions, and where each stands.
struct AnswerListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list", Text(fr: "Lister les questions et les réponses.", en: "List questions and answers."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Flag(help: ArgumentHelp(Text(fr: "les questions sans réponse", en: "questions with no answer")))
  var open = false

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      Text(fr: "les questions d’une personne", en: "the questions of a person"),
      value: Text(fr: "qui", en: "who"))) var person: String?

  func run(in session: Session) throws(Failure) {
    let (template, answers) = try session.read { reader in
      (try DossierTemplate.load(reader), try reader.answers())
    }
    let progress = GuideProgress(template: template, answers: answers)
    let given = Dictionary(
      answers.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
    var entries = progress.entries
    if let person {
      let team = Team(
        template: template, answers: answers, language: ScreenLanguage.current)
      entries = progress.questions(
        for: team.part(named: person, in: template) ?? person, in: template, names: team.names)
    }
    if open { entries = entries.filter { ![.answered, .notAsked].contains($0.state) } }
    let showing = AnswerShowing(template)
    try session.print(
      Printable(
        lines: entries.map { entry in
          let value = given[entry.asked.key]?.value.map {
            showing.lines(of: $0, to: entry.asked.question).joined(separator: " / ")
          }
          let state = value ?? "(\(entry.state.name.shown))"
          return "\(entry.asked.key)  \(entry.asked.question.ask.shown)  \(state)"
        },
        value: .array(
          entries.map { entry in
            .record([
              "question": .string(entry.asked.key), "ask": .text(entry.asked.question.ask),
              "state": .string(entry.state.rawValue), "to": .optional(entry.assignee),
              "step": .string(entry.asked.step),
            ])
          }), ifEmpty: Text(fr: "Aucune question.", en: "No question.")), as: output.format)
  }
}

extension GuideProgress.State {
  /// Where a question stands, in words.
  var name: Text {
    switch self {
    case .answered: Text(fr: "répondue", en: "answered")
    case .open: Text(fr: "ouverte", en: "open")
    case .unknown: Text(fr: "à préciser", en: "to be stated")
    case .later: Text(fr: "plus tard", en: "later")
    case .assigned: Text(fr: "adressée à quelqu’un", en: "addressed to somebody")
    case .notAsked: Text(fr: "sans objet", en: "not asked")
    }
  }
}

/// `cahier answer clear org.size`: forgets answers; the items that they made stay.
struct AnswerClearCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "clear",
      Text(
        fr: "Effacer des réponses ; les éléments qu’elles ont créés restent.",
        en: "Forget answers; the items that they made stay."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "les questions", en: "the questions"), value: Text(same: "question"))
  ) var questions: [String]

  func run(in session: Session) throws(Failure) {
    let dossier = try session.read { try GuideDossier($0) }
    for key in questions { _ = try dossier.entry(key) }
    try session.change("answer clear", questions.joined(separator: ", ")) { writer in
      for key in questions { try writer.remove(answerTo: key, in: dossier.template) }
    }
    session.say(
      Text(
        fr: "Effacé : \(questions.joined(separator: ", ")).",
        en: "Forgotten: \(questions.joined(separator: ", "))."))
  }
}
