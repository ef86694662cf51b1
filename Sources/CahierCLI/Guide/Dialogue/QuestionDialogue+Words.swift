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

  /// Asks for exceptions; Enter and a no are none, a yes goes through them where all have a word.
  ///
  /// `keeping`: the word that all of them have, which a yes keeps.
  func changes(
    _ prompt: String, _ entries: [OfferedItems.Entry], vocabulary: String,
    keeping word: String? = nil
  ) throws(Detour) -> [(item: ItemReference, word: String)] {
    let reader = WordChanges(template: template, vocabulary: vocabulary, kept: word)
    var topic = topic
    topic.see = { number in
      guard let entry = entries.first(where: { $0.number == number }) else { return nil }
      return template.kinds[id: entry.item?.kind ?? ""].map { ItemLines(dossier, $0).page(entry) }
    }
    while true {
      let line = try lines.line(prompt, topic)
      if YesNo.read(line) == false { return [] }
      if YesNo.read(line) == true, let word {
        return try changesOneByOne(entries, reader, keeping: word)
      }
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
}
