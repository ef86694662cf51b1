internal import CahierModel
internal import CahierRules

// Knock-outs: all on one screen with what they bring about; exceptions change the role.
extension QuestionDialogue {
  func confirmKnockOuts() throws(Detour) -> Reply? {
    let entries = dossier.knockOuts.enumerated().map { index, item in
      OfferedItems.Entry(
        number: index + 1, reference: item.origin.map(ItemReference.ready) ?? .code(item.code),
        ready: nil, item: item, isTicked: true)
    }
    let first = entries.first?.item.flatMap { template.kinds[id: $0.kind] }
    guard
      let field = first?.field(for: .role), case .choice(let vocabulary) = field.kind
    else {
      console.say(Text(fr: "  Aucune exigence éliminatoire.", en: "  No knock-out requirement."))
      return Reply(.confirmed(true))
    }
    sayKnockOuts(entries, vocabulary)
    let changes = try changes(
      knockOutPrompt(vocabulary), entries, field: field, vocabulary: vocabulary,
      keeping: EvaluationRole.knockOut.rawValue)
    var work = ItemWork()
    work.words = changes.map { ItemWork.FieldWord(item: $0.item, field: field.id, word: $0.word) }
    return Reply(.confirmed(true), items: work)
  }

  private func sayKnockOuts(_ entries: [OfferedItems.Entry], _ vocabulary: String) {
    let words = template.vocabularies[id: vocabulary]?.words ?? []
    if let meaning = words[id: EvaluationRole.knockOut.rawValue]?.meaning {
      console.say(["  \(meaning.shown)"])
    }
    console.say(entries.map { "  \($0.number) \(knockOutTitle($0))" })
  }

  private func knockOutTitle(_ entry: OfferedItems.Entry) -> String {
    guard let item = entry.item else { return "" }
    let listing = ItemListing(template: template, language: ScreenLanguage.current)
    return "\(item.code) \(dossier.resolved(listing.title(of: item)))"
  }

  private func knockOutPrompt(_ vocabulary: String) -> String {
    let words = template.vocabularies[id: vocabulary]?.words ?? []
    let other = words[id: EvaluationRole.scored.rawValue]?.name.shown ?? ""
    let enter = Text(
      fr: " (Entrée\u{202F}: les garder toutes ; oui\u{202F}: une par une ; 3=\(other) ; voir 3)",
      en: " (Enter: keep them all; yes: one by one; 3=\(other); see 3)")
    return ask + enter.shown
  }

  /// Asks for the word of each item; Enter and a yes keep it.
  ///
  /// « retour » goes one item back.
  func changesOneByOne(
    _ entries: [OfferedItems.Entry], _ reader: WordChanges, keeping word: String
  ) throws(Detour) -> [(item: ItemReference, word: String)] {
    var changed: [String: String] = [:]
    var place = 0
    let name = template.vocabularies[id: reader.vocabulary]?.words[id: word]?.name.shown ?? ""
    while entries.indices.contains(place) {
      let entry = entries[place]
      let prompt = Text(
        fr:
          "  \(entry.number) \(knockOutTitle(entry))\u{202F}: \(name)\u{202F}? (Entrée\u{202F}: oui)",
        en: "  \(entry.number) \(knockOutTitle(entry)): \(name)? (Enter: yes)")
      do throws(Detour) {
        changed[entry.reference.word] = try heardWord(prompt.shown, reader, keeping: word)
        place += 1
      } catch {
        guard case .back = error, place > 0 else { throw error }
        place -= 1
      }
    }
    return entries.compactMap { entry in
      changed[entry.reference.word].flatMap { $0 == word ? nil : (entry.reference, $0) }
    }
  }

  private func heardWord(
    _ prompt: String, _ reader: WordChanges, keeping word: String
  ) throws(Detour) -> String {
    while true {
      let line = try lines.line(prompt, topic)
      if line.isEmpty { return word }
      do throws(InputFault) {
        return try reader.word(line)
      } catch {
        try lines.refuse(error)
      }
    }
  }
}
