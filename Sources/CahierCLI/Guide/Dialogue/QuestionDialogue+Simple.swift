internal import CahierModel
internal import CahierRules

// Paragraphs, numbers, dates, choices and files: one value each.
extension QuestionDialogue {
  func paragraph() throws(Detour) -> Reply? {
    var topic = topic
    topic.takesText = true
    topic.takesEdit = current != nil
    while true {
      switch try lines.hear(ask, topic) {
      case .edit:
        guard case .texts(let texts) = current, let old = texts.first else { continue }
        let text = old[dossier.language] ?? old.preferring(dossier.language)
        guard let new = try TextEditing(dialogue: lines).edited(text) else { return nil }
        if let reply = try reply(new) { return reply }
      case .line(""): return nil
      case .line(let line): if let reply = try reply(line) { return reply }
      }
    }
  }

  private func reply(_ line: String) throws(Detour) -> Reply? {
    do throws(InputFault) {
      return Reply(.texts([try reading.text(line)]))
    } catch {
      try lines.refuse(error)
      return nil
    }
  }

  func count() throws(Detour) -> Reply? {
    let offer = ParameterFigures(template: template, answers: dossier.answers)
      .offer(for: AnswerReference(question: question.id))
    let proposed = current == nil ? offer : nil
    let number = try value(
      ask, topic, proposed: proposed,
      read: { (line) throws(InputFault) in
        try reading.count(
          line, range: question.range, names: reading.names(ofUnit: question.unit))
      },
      shown: { showing.number($0, unit: question.unit) },
      keep: { (number) throws(Detour) in
        try saveAsRead(Reply(.number(number)), showing.number(number, unit: question.unit))
      })
    return number.map { Reply(.number($0)) }
  }

  func date() throws(Detour) -> Reply? {
    let date = try value(
      ask, topic, proposed: nil,
      read: { (line) throws(InputFault) in try reading.date(line) },
      shown: { Typography(ScreenLanguage.current).date($0) },
      keep: { (date) throws(Detour) in
        try saveAsRead(Reply(.date(date)), Typography(ScreenLanguage.current).date(date))
      })
    if let date, question.fills == .opening, date < SystemClock.today() {
      console.say(
        Text(fr: "  Remarque\u{202F}: ce jour est passé.", en: "  Note: this day is past."))
    }
    return date.map { Reply(.date($0)) }
  }

  func choice() throws(Detour) -> Reply? {
    sayChoices()
    let prompt = ask + Text(fr: " (un numéro)", en: " (a number)").shown
    while true {
      let line = try lines.line(prompt, topic)
      if line.isEmpty { return nil }
      do throws(InputFault) {
        let id = try reading.choice(line, among: question.choices, isLoose: true)
        sayChosen(id, for: line)
        return Reply(.words([id]))
      } catch {
        try lines.refuse(error)
      }
    }
  }

  /// Says which choice was read where words were typed and no number.
  private func sayChosen(_ id: String, for line: String) {
    guard Int(line) == nil, let label = question.choices[id: id]?.label.shown else { return }
    console.say(Text(fr: "  J’ai lu\u{202F}: \(label).", en: "  I read: \(label)."))
  }

  func multiChoice() throws(Detour) -> Reply? {
    sayChoices()
    let prompt =
      ask
      + Text(
        fr: " (numéros, plages, « tout », « aucun »)", en: " (numbers, ranges, “all”, “none”)"
      ).shown
    while true {
      let line = try lines.line(prompt, topic)
      if line.isEmpty { return nil }
      do throws(InputFault) {
        return Reply(.words(try reading.choices(line, among: question.choices)))
      } catch {
        try lines.refuse(error)
      }
    }
  }

  private func sayChoices() {
    console.say(
      question.choices.enumerated().map { "  \($0.offset + 1) \($0.element.label.shown)" })
  }

  func file() throws(Detour) -> Reply? {
    while true {
      let line = try lines.line(ask, topic)
      if line.isEmpty { return nil }
      if FolderFiles.isFile(line) {
        console.say(
          Text(
            fr:
              "  Noté. Cahier ne sait pas encore lire ce document\u{202F}: gardez-le sous la main pour "
              + "répondre. « cahier answer list » en garde le nom.",
            en: "  Noted. Cahier cannot read this document yet: keep it at hand to answer. "
              + "“cahier answer list” keeps its name."))
        return Reply(.texts([BilingualText(line, in: dossier.language)]))
      }
      console.say(
        question.followUp
          ?? Text(
            fr: "Ce fichier n’est pas dans le répertoire.", en: "This file is not in the folder."))
      let names = FolderFiles.names(in: ".").filter { FolderFiles.isFile($0) }
      if !names.isEmpty { console.say(names.prefix(20).map { "  \($0)" }) }
    }
  }
}
