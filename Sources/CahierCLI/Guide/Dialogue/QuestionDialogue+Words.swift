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
    let changes = try changes(
      prompt, offered.kept, field: field, vocabulary: vocabulary)
    var work = ItemWork()
    work.words = changes.map { ItemWork.FieldWord(item: $0.item, field: field.id, word: $0.word) }
    return Reply(.words(Self.unique(changes.map(\.item.word))), items: work)
  }

  typealias ItemWordChange = (item: ItemReference, word: String)

  /// Asks for exceptions until Enter or a no; a yes goes through them where all have a word.
  ///
  /// After a change its lines are shown as they are now. Who leaves keeps what was changed.
  /// `keeping`: the word that all of them have, which a yes keeps.
  func changes(
    _ prompt: String, _ entries: [OfferedItems.Entry], field: ItemField, vocabulary: String,
    keeping word: String? = nil
  ) throws(Detour) -> [ItemWordChange] {
    let reader = WordChanges(template: template, vocabulary: vocabulary, kept: word)
    var prompt = prompt
    var made: [ItemWordChange] = []
    while true {
      do throws(Detour) {
        let line = try lines.line(prompt, seeing(entries))
        if line.isEmpty || YesNo.read(line) == false { return made }
        if YesNo.read(line) == true, let word, made.isEmpty {
          return try changesOneByOne(entries, reader, keeping: word)
        }
        guard let new = try changes(line, entries, reader) else { continue }
        for change in new {
          made.removeAll { $0.item == change.item }
          made.append(change)
        }
        made.removeAll { $0.word == word }
        sayChanged(new, entries, field)
        prompt = Self.otherChange
      } catch {
        try keep(made, field, error)
        throw error
      }
    }
  }

  /// The changes that a line says, or nil with what is wrong said.
  private func changes(
    _ line: String, _ entries: [OfferedItems.Entry], _ reader: WordChanges
  ) throws(Detour) -> [ItemWordChange]? {
    do throws(InputFault) {
      return try reader.read(line, numbers: Set(entries.map(\.number))).compactMap { change in
        entries.first { $0.number == change.number }.map { ($0.reference, change.word) }
      }
    } catch {
      try lines.refuse(error)
      return nil
    }
  }

  /// Keeps what was changed when the person goes elsewhere; the question stays as it is.
  private func keep(
    _ made: [ItemWordChange], _ field: ItemField, _ detour: Detour
  ) throws(Detour) {
    if made.isEmpty { return }
    if case .failure = detour { return }
    var work = ItemWork()
    work.words = made.map { ItemWork.FieldWord(item: $0.item, field: field.id, word: $0.word) }
    var reply = Reply(.confirmed(false), items: work)
    reply.leavesOpen = true
    let partial = reply
    try Detour.failing { () throws(Failure) in try save(partial) }
    console.say(
      Text(fr: "  Les changements sont gardés.", en: "  The changes are kept."))
  }

  private func sayChanged(
    _ changes: [ItemWordChange], _ entries: [OfferedItems.Entry], _ field: ItemField
  ) {
    for entry in entries {
      guard
        let change = changes.last(where: { $0.item == entry.reference }),
        let kind = (entry.item?.kind).flatMap({ template.kinds[id: $0] })
      else { continue }
      let lines = ItemLines(dossier, kind)
      let name = lines.name(of: change.word, field)
      console.say(["  \(entry.number) \(lines.title(entry)), \(name)"])
    }
  }

  private func seeing(_ entries: [OfferedItems.Entry]) -> PromptTopic {
    var topic = topic
    topic.see = { number in
      guard let entry = entries.first(where: { $0.number == number }) else { return nil }
      return template.kinds[id: entry.item?.kind ?? ""].map { ItemLines(dossier, $0).page(entry) }
    }
    return topic
  }

  private static var otherChange: String {
    Text(
      fr: "Un autre changement\u{202F}? (Entrée\u{202F}: terminer)",
      en: "Another change? (Enter: done)"
    ).shown
  }

  static func unique(_ words: [String]) -> [String] {
    var known: Set<String> = []
    return words.filter { known.insert($0).inserted }
  }
}
