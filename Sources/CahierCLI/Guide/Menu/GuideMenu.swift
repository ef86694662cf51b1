internal import CahierModel
internal import CahierRules

/// The menu of the guide: the question of the template whose choices lead somewhere.
struct GuideMenu {
  let guide: Guide
  let dialogue: LineDialogue

  private var template: SpecificationTemplate { guide.template }

  /// Asks what to do until the person leaves; a template with no menu is drafted at once.
  func run() throws(Failure) {
    guard let menu = template.guide.questions.first(where: \.isMenu) else {
      return try leaveQuietly { () throws(Detour) in _ = try draft() }
    }
    try leaveQuietly { () throws(Detour) in
      while let action = try choose(from: menu) {
        if try perform(action) == .stopped { return }
      }
    }
  }

  /// Ends the menu where the person stops, or a pipe has no more lines.
  private func leaveQuietly(_ body: () throws(Detour) -> Void) throws(Failure) {
    do throws(Detour) {
      try body()
    } catch {
      if case .failure(let failure) = error { throw failure }
    }
  }

  private func choose(from menu: GuideQuestion) throws(Detour) -> GuideAction? {
    dialogue.console.say([""])
    dialogue.console.say(
      menu.choices.enumerated().map { "  \($0.offset + 1) \($0.element.label.shown)" })
    var topic = PromptTopic()
    topic.help = menu.help.map { [$0.shown] } ?? []
    let reading = AnswerReading(
      template: template, language: guide.dossier.language, typesets: false)
    let prompt =
      menu.ask.shown
      + Text(fr: " (un numéro ; Entrée\u{202F}: rien)", en: " (a number; Enter: nothing)").shown
    while true {
      let line = try dialogue.line(prompt, topic)
      if line.isEmpty { return nil }
      do throws(InputFault) {
        let id = try reading.choice(line, among: menu.choices)
        return menu.choices[id: id]?.action
      } catch {
        try dialogue.refuse(error)
      }
    }
  }

  private func perform(_ action: GuideAction) throws(Detour) -> Guide.Ending {
    do throws(Detour) {
      switch action {
      case .resumeDrafting: return try draft()
      case .answerAssigned: return try answerAssigned()
      case .review: try review()
      case .prepareConsultation: try CriteriaMenu(guide: guide, dialogue: dialogue).run()
      case .enterOffers: try OffersMenu(guide: guide, dialogue: dialogue).run()
      case .export: try Detour.failing { () throws(Failure) in try guide.exports(guide.session) }
      default: break
      }
      return .finished
    } catch {
      switch error {
      case .back, .later, .unknown, .assigned, .edit, .passed: return .finished
      case .failure(let failure):
        // A refusal within a menu is told, and the menu comes again: nothing is lost.
        guard failure.status == .usage || failure.status == .data, dialogue.console.isTerminal
        else { throw error }
        guide.session.show(failure.diagnostics)
        return .finished
      case .stop, .ended: throw error
      }
    }
  }
}

// MARK: - Drafting and reviewing

extension GuideMenu {
  private func draft() throws(Detour) -> Guide.Ending {
    dialogue.console.say([
      "  1 " + choice(Text(fr: "L’essentiel", en: "The essential"), .express),
      "  2 " + choice(Text(fr: "Tout", en: "Everything"), .full),
    ])
    let prompt = Text(
      fr: "Lequel\u{202F}? (Entrée\u{202F}: 1)", en: "Which one? (Enter: 1)")
    while true {
      switch try dialogue.line(prompt.shown) {
      case "", "1":
        return try Detour.failing { () throws(Failure) in try guide.draft(on: .express) }
      case "2": return try Detour.failing { () throws(Failure) in try guide.draft(on: .full) }
      case let line: try dialogue.refuse(NumberSelection.notOne(line, of: 2))
      }
    }
  }

  /// How many questions a path has, how many are open, and how long they take.
  ///
  /// The question of the menu is one of them, and a question that is asked family by family too:
  /// the families are said apart.
  private func choice(_ name: Text, _ path: GuidePath) -> String {
    let progress = guide.dossier.progress
    let total = template.guide.questions.filter { path == .full || $0.isExpress }.count
    let open = progress.counts(on: path).open
    let minutes = progress.minutesLeft(in: template, on: path)
    let families = progress.openFamilies(on: path)
    let apart =
      families == 0
      ? Text(same: "")
      : Text(
        fr: " (celles des éléments à choisir, pour chacune des \(families) familles)",
        en: " (those of items to pick, for each of \(families) families)")
    return Text(
      fr: "\(name.fr)\u{202F}: \(total) questions, dont \(open) ouvertes\(apart.fr), environ "
        + "\(minutes) minutes",
      en: "\(name.en): \(total) questions, \(open) of them open\(apart.en), about "
        + "\(minutes) minutes"
    ).shown
  }

  private func answerAssigned() throws(Detour) -> Guide.Ending {
    let people = template.guide.people.map(\.id) + guide.dossier.progress.assignees
    let counted = QuestionDialogue.unique(people).map { person in
      (person, guide.dossier.questions(for: person))
    }.filter { !$0.1.isEmpty }
    dialogue.console.say(
      counted.enumerated().map { index, entry in
        let name = guide.dossier.shownPerson(entry.0).shown
        return "  \(index + 1) \(name) (\(entry.1.count))"
      })
    let prompt = Text(fr: "Qui êtes-vous\u{202F}? (un numéro)", en: "Who are you? (a number)")
    let line = try dialogue.line(prompt.shown)
    guard let number = Int(line), counted.indices.contains(number - 1) else { return .finished }
    let keys = Set(counted[number - 1].1.map(\.asked.key))
    return try Detour.failing { () throws(Failure) in
      try guide.draft(on: .full, only: keys)
    }
  }

  /// What is missing, then each section as it will be printed.
  private func review() throws(Detour) {
    let console = dialogue.console
    for entry in guide.dossier.progress.missing() {
      console.say(["  \(entry.asked.question.ask.shown) [\(entry.asked.key)]"])
    }
    for section in template.sections {
      console.say([""] + SectionPreview(dossier: guide.dossier, section: section.id).lines)
    }
  }
}
