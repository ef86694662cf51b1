internal import CahierModel
internal import CahierRules

// What an item that somebody writes needs besides its sentence.
extension QuestionDialogue {
  /// One thing to ask of an item.
  private enum Need {
    case family(String)
    case text(ItemField)
    case word(ItemField, of: String)
    case link(LinkRole)
  }

  /// Asks for what the kind needs, one thing after the other; « retour » goes one back.
  ///
  /// - Throws: `back` from the first of them.
  func askRest(of kind: ItemKind, into own: inout OwnItem) throws(Detour) {
    let needs = needs(of: kind)
    var place = 0
    while needs.indices.contains(place) {
      do throws(Detour) {
        try ask(needs[place], of: kind, into: &own)
        place += 1
      } catch {
        guard case .back = error, place > 0 else { throw error }
        place -= 1
      }
    }
  }

  /// The family, then the fields that the kind must have, then the links that it needs.
  private func needs(of kind: ItemKind) -> [Need] {
    var needs: [Need] = []
    if asked.family == nil, let families = kind.families { needs.append(.family(families)) }
    for field in kind.fields where field.isRequired && field.id != kind.leadingField?.id {
      switch field.kind {
      case .text, .texts: needs.append(.text(field))
      case .choice(let vocabulary): needs.append(.word(field, of: vocabulary))
      case .level, .number, .flag, .date, .sources: break
      }
    }
    let links = kind.links.filter { role in
      role.atLeast > 0 && dossier.items.contains { role.kinds.contains($0.kind) }
    }
    return needs + links.map(Need.link)
  }

  /// The words of help about one thing that is asked of an item, not about the whole question.
  func topic(about field: Text?, _ how: Text) -> PromptTopic {
    var topic = topic
    topic.help = [field?.shown, how.shown].compactMap { $0 }
    topic.example = []
    return topic
  }

  private func ask(_ need: Need, of kind: ItemKind, into own: inout OwnItem) throws(Detour) {
    switch need {
    case .family(let families):
      let name = Text(fr: "Famille", en: "Family").shown
      own.family = try word(of: families, name, usual: nil, help: nil)
    case .text(let field):
      let usual = Self.shortTitle(own.texts[kind.leadingField?.id ?? ""] ?? "")
      own.texts[field.id] = try title(field, usual: usual)
    case .word(let field, let vocabulary):
      own.words[field.id] = try word(
        of: vocabulary, "  \(field.label.shown)", usual: field.standard, help: field.help)
    case .link(let role): own.links[role.id] = try targets(of: role)
    }
  }

  private func title(_ field: ItemField, usual: String) throws(Detour) -> String {
    var topic = self.topic(
      about: field.help,
      Text(
        fr: "Quelques mots suffisent\u{202F}: « \(usual) ».",
        en: "A few words are enough: “\(usual)”."))
    topic.takesText = true
    let line = try lines.line("  \(field.label.shown) (\(Self.enter(usual).shown))", topic)
    return line.isEmpty ? usual : (try? reading.words(line)) ?? usual
  }

  /// The first words of a sentence, as a title.
  static func shortTitle(_ text: String) -> String {
    let words = text.split(separator: " ")
    let title = words.prefix(8).joined(separator: " ")
    return words.count > 8 ? title + "…" : title.hasSuffix(".") ? String(title.dropLast()) : title
  }

  /// Asks where the item leads.
  private func targets(of role: LinkRole) throws(Detour) -> [ItemReference] {
    let targets = dossier.items.filter { role.kinds.contains($0.kind) }
    let listing = ItemListing(template: template, language: ScreenLanguage.current)
    console.say(
      targets.enumerated().map { place, item in
        "    \(place + 1) \(dossier.resolved(listing.title(of: item)))"
      })
    let prompt =
      "  \(role.label.shown) "
      + Text(fr: "(numéros ; Entrée\u{202F}: aucun)", en: "(numbers; Enter: none)").shown
    let help = Text(
      fr: "Ce que l’élément sert ou concerne\u{202F}: des numéros de la liste, 1 ou 1, 3.",
      en: "What the item serves or is about: numbers of the list, 1 or 1, 3.")
    return try numbers(prompt, topic(about: nil, help), count: targets.count).map { number in
      let item = targets[number - 1]
      return item.origin.map(ItemReference.ready) ?? .code(item.code)
    }
  }

  private func numbers(
    _ prompt: String, _ topic: PromptTopic, count: Int
  ) throws(Detour) -> [Int] {
    while true {
      let line = try lines.line(prompt, topic)
      do throws(InputFault) {
        return try NumberSelection(line, count: count).picked(proposed: [], count: count)
      } catch {
        try lines.refuse(error)
      }
    }
  }

  /// Asks for a word of a vocabulary, whose meanings are shown.
  func word(
    of vocabulary: String, _ prompt: String, usual: String?, help: Text? = nil
  ) throws(Detour) -> String {
    let words = template.vocabularies[id: vocabulary]?.words ?? []
    console.say(
      words.enumerated().map { number, word in
        "    \(number + 1) \(word.name.shown)" + (word.meaning.map { "\u{A0}: \($0.shown)" } ?? "")
      })
    let name = usual.flatMap { words[id: $0]?.name.shown }
    let topic = self.topic(
      about: help, LineDialogue.howToChoose(words.map(\.name.shown)))
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
            expected: NumberSelection.oneOf(words.count)))
      }
    }
  }
}
