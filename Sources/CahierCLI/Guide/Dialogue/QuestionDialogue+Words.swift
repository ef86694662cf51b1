internal import CahierModel
internal import CahierRules

// A word of several items, exceptions only; items that somebody writes.
extension QuestionDialogue {
  func batch() throws(Detour) -> Reply? {
    guard
      let offered = offered(isAnswered: true), !offered.kept.isEmpty,
      let field = question.items?.field.flatMap({ offered.kind.fields[id: $0] }),
      case .choice(let vocabulary) = field.kind
    else {
      console.say(
        Text(
          fr: "  Rien n’est encore retenu ici. Question passée.",
          en: "  Nothing is kept here yet. Question passed."))
      return nil
    }
    let lines = ItemLines(dossier, offered.kind)
    console.say(
      offered.kept.map { entry in
        "  \(entry.number) \(lines.title(entry))"
          + (entry.word(field).map { ", \(lines.name(of: $0, field))" } ?? "")
      })
    let words = template.vocabularies[id: vocabulary]?.words.map(\.name.shown) ?? []
    let last = words.last ?? ""
    let prompt =
      ask
      + Text(
        fr: " (Entrée\u{202F}: aucune ; \(offered.kept[0].number)=\(last))",
        en: " (Enter: none; \(offered.kept[0].number)=\(last))"
      ).shown
    let changes = try changes(prompt, offered.kept, vocabulary: vocabulary)
    var work = ItemWork()
    work.words = changes.map { ItemWork.FieldWord(item: $0.item, field: field.id, word: $0.word) }
    return Reply(.words(Self.unique(changes.map(\.item.word))), items: work)
  }

  /// Asks for exceptions; Enter is none.
  func changes(
    _ prompt: String, _ entries: [OfferedItems.Entry], vocabulary: String
  ) throws(Detour) -> [(item: ItemReference, word: String)] {
    let reader = WordChanges(template: template, vocabulary: vocabulary)
    var topic = topic
    topic.see = { number in
      guard let entry = entries.first(where: { $0.number == number }) else { return nil }
      return template.kinds[id: entry.item?.kind ?? ""].map { ItemLines(dossier, $0).page(entry) }
    }
    while true {
      let line = try lines.line(prompt, topic)
      do throws(InputFault) {
        let changes = try reader.read(line, numbers: Set(entries.map(\.number)))
        return changes.compactMap { change in
          entries.first { $0.number == change.number }.map { ($0.reference, change.word) }
        }
      } catch {
        try lines.refuse(error)
      }
    }
  }

  static func unique(_ words: [String]) -> [String] {
    var known: Set<String> = []
    return words.filter { known.insert($0).inserted }
  }

  func statement() throws(Detour) -> Reply? {
    guard let kind = question.items.flatMap({ template.kinds[id: $0.kind] }) else { return nil }
    var work = ItemWork()
    var texts: [String] = []
    if case .texts(let old) = current {
      texts = old.flatMap { ($0[dossier.language] ?? "").split(separator: "\n").map(String.init) }
      console.say(texts.map { "  \($0)" })
    }
    while let own = try ownItem(of: kind, isNext: !work.own.isEmpty) {
      work.own.append(own)
      if let text = kind.leadingField.flatMap({ own.texts[$0.id] }) { texts.append(text) }
    }
    guard !work.own.isEmpty else { return nil }
    let text = BilingualText(texts.joined(separator: "\n"), in: dossier.language)
    return Reply(.texts([text]), items: work)
  }
}

// MARK: - An item in one sentence

extension QuestionDialogue {
  /// Asks for a new item: its sentence, then what its kind needs; nil for an empty line.
  func ownItem(of kind: ItemKind, isNext: Bool = false) throws(Detour) -> OwnItem? {
    guard let field = kind.leadingField else { return nil }
    var topic = topic
    topic.takesText = true
    if question.type != .statement { topic.help = [Self.oneSentence.shown] }
    let prompt =
      isNext
      ? Text(
        fr: "Un autre\u{202F}? (Entrée\u{202F}: non)", en: "Another one? (Enter: no)"
      ).shown
      : question.type == .statement ? ask : field.label.shown
    let line = try lines.line(prompt, topic)
    if line.isEmpty { return nil }
    var own = OwnItem()
    do throws(InputFault) {
      own.texts[field.id] = try reading.words(line)
    } catch {
      try lines.refuse(error)
      return try ownItem(of: kind, isNext: isNext)
    }
    own.texts[field.id] = try checked(own.texts[field.id] ?? "", field)
    own.family = asked.family?.id
    if own.family == nil, let families = kind.families {
      own.family = try word(of: families, Text(fr: "Famille", en: "Family").shown, usual: nil)
    }
    try askNeeded(of: kind, into: &own)
    try askLinks(of: kind, into: &own)
    return own
  }

  private static let oneSentence = Text(
    fr: "Une phrase, une seule exigence\u{202F}: qui doit faire quoi, avec un nombre et une unité "
      + "s’il le faut.",
    en: "One sentence, one requirement: who shall do what, with a number and a unit if needed.")

  /// Says what is held against a statement, and lets the person at a terminal correct it.
  func checked(_ text: String, _ field: ItemField) throws(Detour) -> String {
    guard field.purpose == .statement else { return text }
    let checks = AnswerChecks(template: template, language: dossier.language)
    var text = text
    while true {
      let findings = checks.statement(text)
      console.say(findings.map(\.sentence))
      guard !findings.isEmpty, console.isTerminal else { return text }
      let heard = try lines.hear(
        Text(
          fr: "Corriger cet énoncé\u{202F}? (Entrée\u{202F}: le garder, m\u{202F}: modifier)",
          en: "Correct this statement? (Enter: keep it, m: modify)"
        ).shown, editing(PromptTopic()))
      guard heard != .line(""), heard.isYesOrEdit else { return text }
      guard let new = try TextEditing(dialogue: lines).edited(text) else { return text }
      do throws(InputFault) {
        text = try reading.words(new)
      } catch {
        try lines.refuse(error)
      }
    }
  }

  /// Asks for the other fields that an item of the kind must have and that have no usual value.
  private func askNeeded(of kind: ItemKind, into own: inout OwnItem) throws(Detour) {
    for field in kind.fields where field.isRequired && own.texts[field.id] == nil {
      switch field.kind {
      case .text, .texts:
        let usual = Self.shortTitle(own.texts[kind.leadingField?.id ?? ""] ?? "")
        var topic = topic
        topic.takesText = true
        let enter = Text(fr: "Entrée\u{202F}: \(usual)", en: "Enter: \(usual)").shown
        let prompt = "  \(field.label.shown) (\(enter))"
        let line = try lines.line(prompt, topic)
        own.texts[field.id] = line.isEmpty ? usual : (try? reading.words(line)) ?? usual
      case .choice(let vocabulary):
        own.words[field.id] = try word(
          of: vocabulary, "  \(field.label.shown)", usual: field.standard)
      case .level, .number, .flag, .date, .sources: break
      }
    }
  }

  /// The first words of a sentence, as a title.
  static func shortTitle(_ text: String) -> String {
    let words = text.split(separator: " ")
    let title = words.prefix(8).joined(separator: " ")
    return words.count > 8 ? title + "…" : title.hasSuffix(".") ? String(title.dropLast()) : title
  }

  /// Asks for a word of a vocabulary, whose meanings are shown.
  func word(
    of vocabulary: String, _ prompt: String, usual: String?
  ) throws(Detour) -> String {
    let words = template.vocabularies[id: vocabulary]?.words ?? []
    console.say(
      words.enumerated().map { number, word in
        "    \(number + 1) \(word.name.shown)" + (word.meaning.map { "\u{A0}: \($0.shown)" } ?? "")
      })
    let name = usual.flatMap { words[id: $0]?.name.shown }
    let enter = name.map { Text(fr: " (Entrée\u{202F}: \($0))", en: " (Enter: \($0))").shown } ?? ""
    while true {
      let line = try lines.line(prompt + enter, topic)
      if line.isEmpty, let usual { return usual }
      if line.isEmpty {
        console.say(
          Text(
            fr: "  Il faut choisir ici\u{202F}: un numéro de 1 à \(words.count).",
            en: "  One has to be chosen here: a number from 1 to \(words.count)."))
        continue
      }
      do throws(InputFault) {
        return try FieldInput(template: template).word(line, of: vocabulary)
      } catch {
        try lines.refuse(
          InputFault(
            "INPUT-057",
            Text(fr: "je n’ai pas reconnu « \(line) »", en: "I did not recognise “\(line)”"),
            expected: Text(
              fr: "un numéro de 1 à \(words.count)", en: "a number from 1 to \(words.count)")))
      }
    }
  }

  /// Asks where the item leads, for links that it needs.
  private func askLinks(of kind: ItemKind, into own: inout OwnItem) throws(Detour) {
    for role in kind.links where role.atLeast > 0 {
      let targets = dossier.items.filter { role.kinds.contains($0.kind) }
      guard !targets.isEmpty else { continue }
      let listing = ItemListing(template: template, language: ScreenLanguage.current)
      console.say(
        targets.enumerated().map { "    \($0.offset + 1) \(listing.title(of: $0.element))" })
      let prompt =
        "  \(role.label.shown) "
        + Text(fr: "(numéros ; Entrée\u{202F}: aucun)", en: "(numbers; Enter: none)").shown
      own.links[role.id] = try numbers(prompt, count: targets.count).map { number in
        let item = targets[number - 1]
        return item.origin.map(ItemReference.ready) ?? .code(item.code)
      }
    }
  }

  private func numbers(_ prompt: String, count: Int) throws(Detour) -> [Int] {
    while true {
      let line = try lines.line(prompt, topic)
      do throws(InputFault) {
        return try NumberSelection(line, count: count).picked(proposed: [], count: count)
      } catch {
        try lines.refuse(error)
      }
    }
  }
}

extension LineDialogue.Heard {
  /// Whether the person wants to change what is shown.
  fileprivate var isYesOrEdit: Bool {
    switch self {
    case .edit: true
    case .line(let line): YesNo.read(line) == true
    }
  }
}
