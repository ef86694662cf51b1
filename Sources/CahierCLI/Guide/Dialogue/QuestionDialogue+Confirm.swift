internal import CahierModel
internal import CahierRules

// What is shown and accepted, or not.
extension QuestionDialogue {
  func confirm() throws(Detour) -> Reply? {
    if question.action == .showKnockOuts { return try confirmKnockOuts() }
    if Self.mends.contains(question.action) { return try confirmMending() }
    if question.action == .proposeProcedure { return try confirmProcedure() }
    let screen = ConfirmationScreen(dossier: dossier, question: question, step: asked.step)
    let shown = screen.lines
    console.say(shown)
    if shown.isEmpty, Self.showsWhatIsMissing.contains(question.action) {
      console.say(Text(fr: "  Rien à signaler.", en: "  Nothing to report."))
      return Reply(.confirmed(true))
    }
    let prompt =
      ask.contains("(") ? ask : ask + Text(fr: " (Entrée\u{202F}: oui)", en: " (Enter: yes)").shown
    var topic = editing(topic)
    topic.why = screen.sources + topic.why
    while true {
      switch try lines.hear(prompt, topic) {
      case .edit: throw .edit
      case .line(""): return Reply(.confirmed(true))
      case .line(let line):
        if let flag = YesNo.read(line) { return Reply(.confirmed(flag)) }
        console.say(
          Text(
            fr: "Entrée pour oui, « non », ou « m » pour modifier une réponse de cette partie.",
            en: "Enter for yes, “no”, or “m” to modify an answer of this part."))
      }
    }
  }

  /// What shows a list of faults: an empty one asks nothing.
  private static let showsWhatIsMissing: [GuideAction?] = [
    .showOpenQuestions
  ]

  /// Every knock-out on one screen with what it brings about; exceptions change the role.
  private func confirmKnockOuts() throws(Detour) -> Reply? {
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
    let words = template.vocabularies[id: vocabulary]?.words ?? []
    if let meaning = words[id: EvaluationRole.knockOut.rawValue]?.meaning {
      console.say(["  \(meaning.shown)"])
    }
    let listing = ItemListing(template: template, language: ScreenLanguage.current)
    console.say(
      entries.compactMap { entry in
        entry.item.map { "  \(entry.number) \($0.code) \(listing.title(of: $0))" }
      })
    let other = words[id: EvaluationRole.scored.rawValue]?.name.shown ?? ""
    let prompt =
      ask
      + Text(
        fr: " (Entrée\u{202F}: les garder toutes ; 3=\(other) ; voir 3)",
        en: " (Enter: keep them all; 3=\(other); see 3)"
      ).shown
    let changes = try changes(prompt, entries, vocabulary: vocabulary)
    var work = ItemWork()
    work.words = changes.map { ItemWork.FieldWord(item: $0.item, field: field.id, word: $0.word) }
    return Reply(.confirmed(true), items: work)
  }
}
