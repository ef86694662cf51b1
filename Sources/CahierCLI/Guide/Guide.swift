internal import CahierModel
internal import CahierRules
internal import CahierStore

/// A session of the guide: it asks, and saves each answer as it is given.
final class Guide {
  let session: Session
  let prompter: any Prompter
  let recorder: AnswerRecorder?
  /// Produces the documents of the dossier: the end of drafting.
  let exports: (Session) throws(Detour) -> Void
  private(set) var dossier: GuideDossier
  /// Whether another question comes after the one that is asked, so that « retour » leads to it.
  var goesOn = false

  init(
    session: Session, prompter: any Prompter, dossier: GuideDossier, recorder: AnswerRecorder?,
    exports: @escaping (Session) throws(Detour) -> Void
  ) {
    self.session = session
    self.prompter = prompter
    self.dossier = dossier
    self.recorder = recorder
    self.exports = exports
    guard let lines = prompter as? LinePrompter else { return }
    lines.save = { [weak self] reply, asked throws(Failure) in
      try self?.record(reply, to: asked, isWhole: false)
    }
    lines.dialogue.kindNouns = Set(
      template.kinds.flatMap { $0.nouns.values.joined() }.map(CommandAliases.folded))
    lines.dialogue.questionNamed = { [weak self] in self?.question(named: $0) }
  }

  var template: SpecificationTemplate { dossier.template }

  /// How a part of the conversation came to its end.
  enum Ending {
    case finished
    /// The person stopped: all is saved.
    case stopped
  }

  func say(_ text: Text) {
    if let console = prompter.console { console.say(text) } else { session.say(text) }
  }

  /// The key of the question that a word names, or of the first one of a part; nil where it is none,
  /// or is not asked.
  private func question(named word: String) -> String? {
    if let entry = dossier.progress[word] { return entry.state == .notAsked ? nil : word }
    let step = template.guide.part(named: word)
    return dossier.progress.entries.first { entry in
      entry.state != .notAsked && (entry.asked.question.id == word || entry.asked.step == step)
    }?.asked.key
  }

  /// Reads the dossier anew.
  func reload() throws(Failure) {
    let template = template
    dossier = try session.read { try GuideDossier($0, template: template) }
  }

  /// Records a reply as one change, and tells what it did.
  ///
  /// `isWhole`: whether the person is done with the question; what goes with it is told then.
  func record(
    _ reply: Reply, to asked: AskedQuestion, isWhole: Bool = true
  ) throws(Failure) {
    let template = template
    let told = try session.change("answer", asked.key, typed: reply.typed) { writer in
      let dossier = try GuideDossier(writer.reader, template: template)
      return try AnswerRecording(dossier: dossier, writer: writer).record(reply, to: asked)
    }
    try reload()
    for text in told { say(Text(same: "  ") + text) }
    if goesOn, told.contains(where: { $0.en.contains("cahier item edit") }) {
      say(Self.typedOutside)
    }
    try recorder?.keep(reply, to: asked)
    guard isWhole else { return }
    warn(of: reply, to: asked)
    if reply.items.kept != nil, let console = prompter.console {
      console.say(kept(asked).map { "  \($0)" })
    }
  }

  /// Tells what may be held against an answer; a conversation has told of statements already.
  private func warn(of reply: Reply, to asked: AskedQuestion) {
    let checks = AnswerChecks(template: template, language: dossier.language)
    let question = asked.question
    let numbers =
      checks.numbers(of: reply, to: question, under: dossier.header.jurisdiction)
      + (reply.state == .given ? checks.figures(of: asked.key, in: dossier.answers) : [])
    guard let console = prompter.console else {
      return session.show(numbers + checks.statements(of: reply, to: question))
    }
    console.say(numbers.map { $0.sentence(after: goesOn ? asked.key : nil) })
  }

  private static let typedOutside = Text(
    fr: "  Ces commandes se tapent hors du guide\u{202F}; ici, « retour » repose la question.",
    en: "  These commands are typed outside the guide; here, “back” asks the question again.")

  /// What a pick kept: « 9 besoins fonctionnels : BF-001 à BF-009. »
  private func kept(_ asked: AskedQuestion) -> [String] {
    guard
      let selection = asked.question.items, let kind = template.kinds[id: selection.kind]
    else { return [] }
    let codes = dossier.items(of: kind.id, family: asked.family?.id ?? selection.family)
      .map(\.code).sorted()
    let language = ScreenLanguage.current
    let name = kind.name.name(for: ExactDecimal(codes.count), in: language)
    guard let first = codes.first, let last = codes.last else { return ["0 \(name)."] }
    let isRange = codes.count > 1 && last.number - first.number == codes.count - 1
    let list =
      isRange
      ? Text(fr: "\(first) à \(last)", en: "\(first) to \(last)")[language]
      : codes.map(\.description).joined(separator: ", ")
    return ["\(codes.count) \(name)\(Typography(language).colon)\(list)."]
  }
}
