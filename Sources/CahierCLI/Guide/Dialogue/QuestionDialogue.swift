internal import CahierModel
internal import CahierRules

/// Asks one question line by line, in the way of its type.
struct QuestionDialogue {
  let lines: LineDialogue
  let dossier: GuideDossier
  let asked: AskedQuestion
  let reading: AnswerReading
  /// The path on which the question is asked: time left is counted on it.
  let path: GuidePath
  /// Saves what was given so far, for people who stop before the whole answer is there.
  let save: (Reply) throws(Failure) -> Void

  var question: GuideQuestion { asked.question }
  var template: SpecificationTemplate { dossier.template }
  var console: any Console { lines.console }
  var showing: AnswerShowing { AnswerShowing(template) }

  init(
    lines: LineDialogue, dossier: GuideDossier, asked: AskedQuestion, typesets: Bool,
    path: GuidePath = .full, save: @escaping (Reply) throws(Failure) -> Void = { _ in }
  ) {
    let typed = TypedForms()
    self.path = path
    self.save = { reply throws(Failure) in try save(reply.typed(typed.texts)) }
    self.lines = lines
    self.dossier = dossier
    self.asked = asked
    reading = AnswerReading(
      template: dossier.template, language: dossier.language, typesets: typesets, typed: typed,
      today: SystemClock.today(), currency: dossier.header.currency)
  }

  /// The answer before this one, if there was one, with what the header of the dossier says since.
  var current: AnswerValue? {
    HeaderAnswer(dossier, question).value(over: dossier.answer(to: asked.key)?.value)
  }

  /// Whether what is shown as the answer comes from the header, and nobody gave it to the guide.
  private var isFromHeader: Bool { current != dossier.answer(to: asked.key)?.value }

  /// Whether the answer before was read and never confirmed.
  private var isUnconfirmed: Bool { dossier.answer(to: asked.key)?.isUnconfirmed ?? false }

  /// What Enter confirms of an answer that was not.
  private var confirmedNow: Reply? {
    guard isUnconfirmed || isFromHeader, let current else { return nil }
    if case .rows(let rows) = current, question.type == .fields {
      guard rows.allSatisfy(rowReading.isComplete) else { return nil }
    }
    return Reply(current)
  }

  /// The reply, or nil for Enter where nothing is proposed.
  ///
  /// - Throws: `passed` for a question that has nothing to ask about, besides what the person says.
  func reply() throws(Detour) -> Reply? {
    lines.subject = asked.key
    console.say(["", audience])
    sayCurrent()
    let count = lines.promptCount
    let reply = try typedReply() ?? confirmedNow
    if lines.promptCount == count { throw .passed(reply) }
    return reply?.typed(reading.typed.texts)
  }

  private func typedReply() throws(Detour) -> Reply? {
    switch question.type {
    case .paragraph: return try paragraph()
    case .fields: return try fields()
    case .choice: return try choice()
    case .multiChoice: return try multiChoice()
    case .list: return try list()
    case .count: return try count()
    case .date: return try date()
    case .file: return try file()
    case .confirm: return try confirm()
    case .pick: return question.items == nil ? try pickCriteria() : try pick()
    case .edit: return try pick()
    case .rank: return try rank()
    case .batch: return try batch()
    case .statement: return try statement()
    }
  }
}

// MARK: - What is said before

extension QuestionDialogue {
  /// Whether tenderers will see the answer, and who usually knows it.
  private var audience: String {
    let visibility =
      question.visibility == .published
      ? Text(fr: "montrée aux candidats", en: "shown to tenderers")
      : Text(fr: "interne", en: "internal")
    let person = template.guide.people[id: question.askedOf]?.name.shown
    let knows = person.map {
      Text(fr: " ; le sait souvent\u{202F}: \($0)", en: "; usually known to: \($0)")
    }
    return "[\(visibility.shown)\(knows?.shown ?? "")]"
  }

  private func sayCurrent() {
    guard let current, Self.saysCurrent.contains(question.type) else { return }
    let lines = showing.lines(of: current, to: question)
    console.say(heading)
    console.say(lines.map { "  \($0)" })
  }

  /// What is said above the answer before: where it comes from, and what Enter does.
  private var heading: Text {
    if isUnconfirmed {
      return Text(
        fr: "Réponse actuelle, à confirmer (Entrée la confirme)\u{202F}:",
        en: "Present answer, to be confirmed (Enter confirms it):")
    }
    if isFromHeader {
      return Text(
        fr: "Réponse actuelle, d’après l’en-tête du dossier (Entrée la garde)\u{202F}:",
        en: "Present answer, from the header of the dossier (Enter keeps it):")
    }
    return Text(
      fr: "Réponse actuelle (Entrée la garde)\u{202F}:", en: "Present answer (Enter keeps it):")
  }

  /// The types that show their answer as such; the others show it in what they list.
  private static let saysCurrent: Set<QuestionType> = [
    .paragraph, .fields, .choice, .multiChoice, .count, .date, .file,
  ]

  /// What the words of help say at this question.
  var topic: PromptTopic {
    var topic = PromptTopic(help: question.help.map { [$0.shown] } ?? [Self.usualHelp.shown])
    topic.example =
      question.example.map { example in
        [
          Typography(ScreenLanguage.current).label(Text(fr: "Exemple", en: "Example").shown)
            + " " + example.shown
        ]
      } ?? []
    topic.why = why
    topic.location = location
    return topic
  }

  private static let usualHelp = Text(
    fr: "Répondez à la question, ou « plus tard » pour la laisser.",
    en: "Answer the question, or “later” to leave it.")

  /// The source behind the question: what it is, where, when it was checked, how sure we are.
  private var why: [String] {
    guard
      let source = question.why.flatMap({
        template.source($0, under: dossier.header.jurisdiction)
      })
    else { return [] }
    let typography = Typography(ScreenLanguage.current)
    let checked = Text(fr: "Vérifié le", en: "Checked on").shown
    return [
      "\(source.title.shown)", "\(source.reference.shown)",
      "\(checked) \(typography.date(source.checked)), \(source.confidence.sureness.shown).",
      Text(fr: "Ceci n’est pas un conseil juridique.", en: "This is not legal advice.").shown,
    ]
  }

  private var location: [String] {
    let entries = dossier.progress.entries(of: asked.step, on: path)
    let questions = Self.unique(entries.map(\.asked.question.id))
    let place = (questions.firstIndex(of: question.id) ?? 0) + 1
    let title = template.guide.steps[id: asked.step]?.title.shown ?? ""
    let minutes = CountedText.minute.counted(
      dossier.progress.minutesLeft(
        in: template, on: path, from: dossier.progress.position(of: asked.key) ?? 0))
    return [
      Text(
        fr:
          "\(title), question \(place) sur \(questions.count), il reste environ \(minutes.fr).",
        en: "\(title), question \(place) of \(questions.count), about \(minutes.en) left."
      ).shown
    ]
  }
}

extension CahierModel.TemplateSource.Confidence {
  /// How sure whoever wrote the template was, in words.
  var sureness: Text {
    switch self {
    case .verified: Text(fr: "lu dans le texte", en: "read in the text itself")
    case .secondary: Text(fr: "d’une source sans autorité", en: "from a source without authority")
    case .memory: Text(fr: "de mémoire, à relire", en: "from memory, to be read again")
    case .uncertain: Text(fr: "douteux, à vérifier d’abord", en: "doubtful, to be checked first")
    }
  }
}

// MARK: - Asking

extension QuestionDialogue {
  /// The question itself; the family too where there is one.
  var ask: String {
    let text = question.ask.shown
    guard let family = asked.family else { return text }
    let families = question.items.flatMap { template.kinds[id: $0.kind] }.map(template.families)
    guard let families, let place = families.firstIndex(where: { $0.id == family.id }) else {
      return "\(family.name.shown). \(text)"
    }
    let count = Text(
      fr: "famille \(place + 1) sur \(families.count)",
      en: "family \(place + 1) of \(families.count)")
    return "\(family.name.shown) (\(count.shown)). \(text)"
  }
}
