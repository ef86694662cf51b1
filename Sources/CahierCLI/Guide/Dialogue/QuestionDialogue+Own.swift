internal import CahierModel
internal import CahierRules

// Items that somebody writes, each saved once it is whole.
extension QuestionDialogue {
  func statement() throws(Detour) -> Reply? {
    guard let kind = question.items.flatMap({ template.kinds[id: $0.kind] }) else { return nil }
    var texts: [String] = []
    if case .texts(let old) = current {
      texts = old.flatMap { ($0[dossier.language] ?? "").split(separator: "\n").map(String.init) }
      console.say(texts.map { "  \($0)" })
    }
    var reply: Reply?
    while let own = try nextOwn(of: kind, after: reply) {
      if let text = kind.leadingField.flatMap({ own.texts[$0.id] }) { texts.append(text) }
      let text = BilingualText(texts.joined(separator: "\n"), in: dossier.language)
      let work = ItemWork(own: (reply?.items.own ?? []) + [own])
      let whole = Reply(.texts([text]), items: work)
      try Detour.failing { () throws(Failure) in try save(whole) }
      reply = whole
    }
    return reply
  }

  /// The next item, or nil where there is none, or nobody knows of one more.
  private func nextOwn(of kind: ItemKind, after reply: Reply?) throws(Detour) -> OwnItem? {
    do throws(Detour) {
      return try ownItem(of: kind, isNext: reply != nil)
    } catch {
      guard reply != nil, error.isNoAnswer else { throw error }
      return nil
    }
  }

  /// Asks for a new item: its sentence, then what its kind needs; nil for an empty line.
  ///
  /// « retour » goes one thing back, and from the first of them to the sentence.
  func ownItem(of kind: ItemKind, isNext: Bool = false) throws(Detour) -> OwnItem? {
    guard let field = kind.leadingField else { return nil }
    var own = OwnItem()
    own.family = asked.family?.id
    while let text = try sentence(field, isNext: isNext, before: own.texts[field.id]) {
      own.texts[field.id] = text
      do throws(Detour) {
        try askRest(of: kind, into: &own)
        return own
      } catch {
        if case .back = error { continue }
        if error.isLeaving { lines.sayNotSaved(quoting: text) }
        throw error
      }
    }
    return nil
  }

  /// Asks for the sentence of an item, or nil for Enter and for no.
  ///
  /// `before`: what was typed already, which Enter keeps.
  private func sentence(
    _ field: ItemField, isNext: Bool, before: String?
  ) throws(Detour) -> String? {
    var topic = topic
    topic.takesText = true
    if question.type != .statement {
      topic = self.topic(about: field.help, Self.oneSentence)
      topic.takesText = true
    }
    let write = question.type == .statement ? ask : field.label.shown
    var prompt = isNext && before == nil ? Self.another.shown : write
    if let before { prompt = "\(field.label.shown) (\(Self.enter(before).shown))" }
    while true {
      let line: String
      do throws(Detour) {
        line = try lines.line(prompt, topic)
      } catch {
        if let before { lines.sayNotSaved(quoting: before) }
        throw error
      }
      if line.isEmpty || YesNo.read(line) == false { return line.isEmpty ? before : nil }
      if YesNo.read(line) == true {
        prompt = write
        continue
      }
      guard line.contains(where: \.isLetter) else {
        try lines.refuse(Self.noSentence(line))
        continue
      }
      if let text = try words(line) { return try checked(text, field) }
    }
  }

  private static let oneSentence = Text(
    fr: "Une phrase, une seule exigence\u{202F}: qui doit faire quoi, avec un nombre et une unité "
      + "s’il le faut.",
    en: "One sentence, one requirement: who shall do what, with a number and a unit if needed.")

  private static let another = Text(
    fr: "Un autre\u{202F}? (Entrée\u{202F}: non)", en: "Another one? (Enter: no)")

  private static func noSentence(_ line: String) -> InputFault {
    InputFault(
      "INPUT-053",
      Text(fr: "je n’ai pas reconnu « \(line) »", en: "I did not recognise “\(line)”"),
      expected: Text(fr: "une phrase, oui ou non", en: "a sentence, yes or no"))
  }
}

// MARK: - Checking a statement

extension QuestionDialogue {
  /// Says what is held against a statement, and lets the person at a terminal correct it.
  func checked(_ text: String, _ field: ItemField) throws(Detour) -> String {
    guard field.purpose == .statement else { return text }
    let checks = AnswerChecks(template: template, language: dossier.language)
    var text = text
    while true {
      let findings = checks.statement(text)
      console.say(findings.map(\.sentence))
      guard !findings.isEmpty, console.isTerminal else { return text }
      guard let new = try correction(of: text) else { return text }
      if let new = try words(new) { text = new }
    }
  }

  /// A text as it is kept, or nil with what is wrong said.
  func words(_ typed: String) throws(Detour) -> String? {
    do throws(InputFault) {
      return try reading.words(typed)
    } catch {
      try lines.refuse(error)
      return nil
    }
  }

  /// What a statement that was warned of becomes, or nil if it stays.
  ///
  /// A line that is no word of this prompt is the new statement, once the person says so.
  private func correction(of text: String) throws(Detour) -> String? {
    while true {
      switch try lines.hear(Self.corrects.shown, editing(topic)) {
      case .edit: return try TextEditing(dialogue: lines).edited(text)
      case .line(""): return nil
      case .line(let line):
        switch YesNo.read(line) {
        case true?: return try TextEditing(dialogue: lines).edited(text)
        case false?: return nil
        case nil: if try isReplacement(line) { return line }
        }
      }
    }
  }

  private func isReplacement(_ line: String) throws(Detour) -> Bool {
    let prompt = Text(
      fr: "Est-ce le nouvel énoncé\u{202F}? (Entrée\u{202F}: oui, non)",
      en: "Is that the new statement? (Enter: yes, no)")
    while true {
      let answer = try lines.line(prompt.shown, topic)
      if answer.isEmpty { return true }
      do throws(InputFault) {
        return try reading.flag(answer)
      } catch {
        try lines.refuse(error)
      }
    }
  }

  private static let corrects = Text(
    fr: "Corriger cet énoncé\u{202F}? (Entrée\u{202F}: le garder, m\u{202F}: modifier)",
    en: "Correct this statement? (Enter: keep it, m: modify)")
}
