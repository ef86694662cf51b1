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
      while try step(of: menu) != .stopped {}
    }
  }

  /// Asks what to do once, and does it; goes to a question that is named instead.
  private func step(of menu: GuideQuestion) throws(Detour) -> Guide.Ending {
    do throws(Detour) {
      guard let action = try choose(from: menu) else { return .stopped }
      return try perform(action)
    } catch {
      guard case .question(let key) = error else { throw error }
      return try Detour.failing { () throws(Failure) in try guide.draft(on: .full, only: [key]) }
    }
  }

  /// Ends the menu where the person stops, or a pipe has no more lines.
  ///
  /// A pipe that ends before any line is nobody who answers: what is missing is named.
  private func leaveQuietly(_ body: () throws(Detour) -> Void) throws(Failure) {
    do throws(Detour) {
      try body()
    } catch {
      switch error {
      case .failure(let failure): throw failure
      case .ended where dialogue.promptCount <= 1:
        let missing = guide.dossier.progress.missing().first
        if let missing { throw .missingAnswer(missing.asked) }
      default: break
      }
    }
  }

  private func choose(from menu: GuideQuestion) throws(Detour) -> GuideAction? {
    dialogue.console.say([""])
    dialogue.console.say(
      menu.choices.enumerated().map { "  \($0.offset + 1) \($0.element.label.shown)" })
    let choose = LineDialogue.howToChoose(menu.choices.map(\.label.shown))
    let topic = PromptTopic(help: [menu.help?.shown, choose.shown].compactMap { $0 })
    let reading = AnswerReading(
      template: template, language: guide.dossier.language, typesets: false)
    let prompt =
      menu.ask.shown
      + Text(fr: " (un numéro ; « fin »\u{202F}: quitter)", en: " (a number; “stop”: leave)").shown
    var isAskedAgain = false
    while true {
      let line = try dialogue.line(prompt, topic)
      if line.isEmpty {
        // One Enter too many is no wish to leave: the lines after it would go to the shell.
        if isAskedAgain { return nil }
        isAskedAgain = true
        dialogue.console.say(Self.howToLeave)
        continue
      }
      do throws(InputFault) {
        let id = try reading.choice(line, among: menu.choices)
        return menu.choices[id: id]?.action
      } catch {
        try dialogue.refuse(error)
      }
    }
  }

  private static let howToLeave = Text(
    fr: "  Pour quitter\u{202F}: fin, ou Entrée une seconde fois.",
    en: "  To leave: stop, or Enter once more.")

  private func perform(_ action: GuideAction) throws(Detour) -> Guide.Ending {
    do throws(Detour) {
      switch action {
      case .resumeDrafting: return try draft()
      case .answerAssigned: return try answerAssigned()
      case .review: try ReviewMenu(guide: guide, dialogue: dialogue).run()
      case .prepareConsultation: try CriteriaMenu(guide: guide, dialogue: dialogue).run()
      case .enterOffers: try OffersMenu(guide: guide, dialogue: dialogue).run()
      case .export: try guide.exports(guide.session)
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
        guide.session.show(failure.diagnostics.map(\.withoutOptions))
        return .finished
      case .stop, .ended, .question: throw error
      }
    }
  }
}

// MARK: - Drafting

extension GuideMenu {
  private func draft() throws(Detour) -> Guide.Ending {
    let missing = try Detour.failing { () throws(Failure) in try missingLine() }
    dialogue.console.say([
      "  1 " + choice(Text(fr: "L’essentiel", en: "The essential"), .express),
      "  2 " + choice(Text(fr: "Tout", en: "Everything"), .full),
      "  3 " + missing,
    ])
    let prompt = Text(
      fr: "Lequel\u{202F}? (Entrée\u{202F}: 1)", en: "Which one? (Enter: 1)")
    while true {
      switch try dialogue.line(prompt.shown, PromptTopic(Self.pathHelp)) {
      case "", "1":
        return try Detour.failing { () throws(Failure) in try guide.draft(on: .express) }
      case "2": return try Detour.failing { () throws(Failure) in try guide.draft(on: .full) }
      case "3":
        return try Detour.failing { () throws(Failure) in try guide.draftMissing() }
      case let line: try dialogue.refuse(NumberSelection.notOne(line, of: 3))
      }
    }
  }

  private static let pathHelp = Text(
    fr:
      "« L’essentiel » suffit pour un cahier des charges à imprimer et à relire\u{202F}; « Tout » "
      + "pose aussi les questions de détail\u{202F}; 3 ne repose que ce qui manque aux documents. "
      + "Rien ne se perd en changeant\u{202F}: par exemple 1 aujourd’hui, 2 demain.",
    en: "“The essential” is enough for a specification to print and read again; “Everything” asks "
      + "for details too; 3 asks only what the documents lack. Nothing is lost by changing: for "
      + "example 1 today, 2 tomorrow.")

  /// How many answers the documents lack, whatever was put off or addressed.
  private func missingLine() throws(Failure) -> String {
    let questions = try OpenQuestions(guide.session, template)
    let count = questions.count(in: guide.dossier.progress)
    return Text(
      fr: "Ce qui manque aux documents\u{202F}: \(count) question\(count > 1 ? "s" : "")",
      en: "What the documents lack: \(count) question\(count == 1 ? "" : "s")"
    ).shown
  }

  /// How many questions a path has, how many are open, and how long they take.
  ///
  /// The question of the menu is one of them, and a question that is asked family by family too:
  /// the families are said apart.
  private func choice(_ name: Text, _ path: GuidePath) -> String {
    let progress = guide.dossier.progress
    let total = template.guide.questions.filter { path == .full || $0.isExpress }.count
    let open = progress.counts(on: path).open
    let minutes = CountedText.minute.counted(progress.minutesLeft(in: template, on: path))
    let families = progress.openFamilies(on: path)
    let apart =
      families == 0
      ? Text(same: "")
      : Text(
        fr: " (celles des éléments à choisir, pour chacune des \(families) familles)",
        en: " (those of items to pick, for each of \(families) families)")
    return Text(
      fr: "\(name.fr)\u{202F}: \(total) questions, dont \(open) ouvertes\(apart.fr), environ "
        + minutes.fr,
      en: "\(name.en): \(total) questions, \(open) of them open\(apart.en), about "
        + minutes.en
    ).shown
  }

  private func answerAssigned() throws(Detour) -> Guide.Ending {
    let people = template.guide.people.map(\.id) + guide.dossier.progress.assignees
    let counted = QuestionDialogue.unique(people).map { person in
      (person, guide.dossier.questions(for: person))
    }.filter { !$0.1.isEmpty }
    let names = counted.map { guide.dossier.shownPerson($0.0).shown }
    let prompt = Text(
      fr: "Qui êtes-vous\u{202F}? (un numéro ou un nom ; Entrée\u{202F}: revenir au menu)",
      en: "Who are you? (a number or a name; Enter: back to the menu)")
    let number = try dialogue.number(
      prompt, among: names, beside: counted.map { " (\($0.1.count))" })
    guard let number else { return .finished }
    let keys = Set(counted[number].1.map(\.asked.key))
    return try Detour.failing { () throws(Failure) in
      try guide.draft(on: .full, only: keys)
    }
  }
}
