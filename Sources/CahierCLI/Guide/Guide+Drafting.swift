internal import CahierModel
internal import CahierRules

extension Guide {
  /// Goes through the questions of a path from a place on.
  ///
  /// `keys`: the only questions to ask, or nil for all that are open.
  /// `start`: the place in the order of the guide.
  func draft(
    on path: GuidePath, only keys: Set<String>? = nil, from start: Int = 0
  ) throws(Failure) -> Ending {
    (prompter as? LinePrompter)?.path = path
    var drafting = Drafting(path: path, only: keys, position: start)
    while let entry = drafting.next(in: dossier.progress) {
      introduce(entry, after: drafting.step, path)
      drafting.step = entry.asked.step
      if let ending = try ask(entry, &drafting) { return ending }
      tellOpen(of: entry.asked.step, before: drafting.next(in: dossier.progress)?.asked.step)
    }
    return .finished
  }

  /// Goes through the questions whose answer the documents lack, in whatever state they are.
  func draftMissing() throws(Failure) -> Ending {
    let keys = try OpenQuestions(session, template).keys
    guard !keys.isEmpty else {
      say(Text(fr: "Rien ne manque aux documents.", en: "The documents lack nothing."))
      return .finished
    }
    return try draft(on: .full, only: Set(keys))
  }

  /// Asks one question, and moves to the next or wherever the person goes.
  private func ask(
    _ entry: GuideProgress.Entry, _ drafting: inout Drafting
  ) throws(Failure) -> Ending? {
    do throws(Detour) {
      goesOn = drafting.isFollowed(entry.asked.key, in: dossier.progress)
      let reply = try prompter.reply(to: entry.asked, in: dossier)
      if let reply {
        try Detour.failing { () throws(Failure) in try record(reply, to: entry.asked) }
      }
      if reply != nil, entry.asked.question.action == .export {
        try exports(session)
      }
      drafting.done(entry.asked.key, in: dossier.progress)
      return nil
    } catch {
      return try follow(error, from: entry, &drafting)
    }
  }

  private func follow(
    _ detour: Detour, from entry: GuideProgress.Entry, _ drafting: inout Drafting
  ) throws(Failure) -> Ending? {
    let asked = entry.asked
    switch detour {
    case .failure(let failure): throw failure
    case .stop: return .stopped
    case .ended:
      let missing = dossier.progress.missing().first {
        drafting.path.holds($0.asked) && drafting.asks($0.asked.key)
      }
      if let missing { throw .missingAnswer(missing.asked) }
      return .stopped
    case .back:
      if !drafting.goBack(from: asked.key, in: dossier.progress) {
        say(Text(fr: "C’est la première question.", en: "This is the first question."))
      }
    case .later:
      try putOff(entry)
      drafting.done(asked.key, in: dossier.progress)
    case .passed(let reply):
      if let reply { try record(reply, to: asked) }
      drafting.passed(asked.key, in: dossier.progress)
    case .unknown:
      try record(Reply(.unknown), to: asked)
      say(
        Text(
          fr: "  Noté\u{202F}: à préciser avant publication.",
          en: "  Noted: to be stated before publication."))
      drafting.done(asked.key, in: dossier.progress)
    case .assigned(let name):
      try assign(asked, to: name)
      drafting.done(asked.key, in: dossier.progress)
    case .question(let key): drafting.insert(key == asked.key ? nil : key, before: asked.key)
    case .edit:
      drafting.insert(try questionToEdit(in: asked.step), before: asked.key)
    }
    return nil
  }

  /// Puts off a question that is open; one that has an answer, or waits for one, stays as it is.
  private func putOff(_ entry: GuideProgress.Entry) throws(Failure) {
    // What was saved meanwhile counts too: the lines of a list.
    var state = dossier.progress[entry.asked.key]?.state ?? entry.state
    if dossier.answer(to: entry.asked.key)?.value != nil { state = .answered }
    guard state != .open else { return try record(Reply(.later), to: entry.asked) }
    guard state == .answered else { return }
    say(Text(fr: "  La réponse est gardée.", en: "  The answer is kept."))
  }

  /// Addresses a question to somebody: one of the guide's people where the name is one.
  private func assign(_ asked: AskedQuestion, to name: String?) throws(Failure) {
    let known = name.flatMap { dossier.team.part(named: $0, in: template) }
    let assignee = name == nil ? asked.question.askedOf : known ?? name ?? ""
    try record(Reply(.assigned, assignee: assignee), to: asked)
    let shown = dossier.shownPerson(assignee)
    say(
      Text(
        fr: "  Question adressée à\u{202F}: \(shown.fr).",
        en: "  The question goes to: \(shown.en)."))
  }

  /// The key of an answer of a step that the person wants to change, or nil.
  private func questionToEdit(in step: String) throws(Failure) -> String? {
    guard let dialogue = (prompter as? LinePrompter)?.dialogue else { return nil }
    let entries = dossier.progress.entries(of: step).filter { $0.asked.question.type != .confirm }
    dialogue.console.say(
      entries.enumerated().map { "  \($0.offset + 1) \($0.element.asked.question.ask.shown)" })
    do throws(Detour) {
      let line = try dialogue.line(
        Text(
          fr: "Laquelle modifier\u{202F}? (un numéro ; Entrée\u{202F}: aucune)",
          en: "Which one to modify? (a number; Enter: none)"
        ).shown,
        PromptTopic(
          Text(
            fr: "Le numéro de la question à reposer\u{202F}: 2.",
            en: "The number of the question to ask again: 2.")))
      guard let number = Int(line), entries.indices.contains(number - 1) else { return nil }
      return entries[number - 1].asked.key
    } catch {
      if case .failure(let failure) = error { throw failure }
      return nil
    }
  }
}

// MARK: - Steps

extension Guide {
  /// Says where a step begins, and how long the rest takes.
  private func introduce(_ entry: GuideProgress.Entry, after step: String?, _ path: GuidePath) {
    guard entry.asked.step != step, let console = prompter.console else { return }
    guard let next = template.guide.steps[id: entry.asked.step] else { return }
    let number = (template.guide.steps.position(of: next.id) ?? 0) + 1
    let minutes = CountedText.minute.counted(
      dossier.progress.minutesLeft(
        in: template, on: path, from: dossier.progress.position(of: entry.asked.key) ?? 0))
    let count = dossier.progress.counts(of: next.id, on: path)
    let title = "\(number). \(next.title.shown)"
    console.say([""])
    console.say(
      Text(
        fr: "\(title) (\(count.answered) sur \(count.total)), il reste environ \(minutes.fr)",
        en: "\(title) (\(count.answered) of \(count.total)), about \(minutes.en) left"))
    if let introduction = next.introduction { console.say([introduction.shown]) }
  }

  /// Lists what stays open in a step when it is left.
  private func tellOpen(of step: String, before next: String?) {
    guard step != next, let console = prompter.console else { return }
    let open = dossier.progress.entries(of: step).filter {
      [.unknown, .later, .assigned].contains($0.state)
    }
    guard !open.isEmpty else { return }
    console.say(Text(fr: "Reste dans cette partie\u{202F}:", en: "Left in this part:"))
    for entry in open {
      let state: Text =
        switch entry.state {
        case .unknown: Text(fr: "à préciser", en: "to be stated")
        case .assigned:
          Text(fr: "adressée à ", en: "addressed to ")
            + (entry.assignee.map(dossier.shownPerson) ?? Text(same: "?"))
        default: Text(fr: "plus tard", en: "later")
        }
      let family = entry.asked.family.map { "\($0.name.shown). " } ?? ""
      console.say(["  \(family)\(entry.asked.question.ask.shown) (\(state.shown))"])
    }
  }
}
