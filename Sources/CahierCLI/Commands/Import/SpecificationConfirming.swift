internal import CahierModel
internal import CahierRules

/// Asks a person which of the items of a text are taken: all, some sections, or one by one.
struct SpecificationConfirming {
  private let draft: SpecificationDraft
  private let console: any Console

  init(_ draft: SpecificationDraft, _ console: any Console) {
    (self.draft, self.console) = (draft, console)
  }

  private func ask(_ question: Text, splits: Bool) throws(Failure) -> Proposing.Reply {
    try Proposing(console).ask(question, splits: splits)
  }

  /// The items that are taken; none where the person wants none.
  func taken() throws(Failure) -> [DraftedItem] {
    Interruption.watch()
    let counted = CountedText.item.counted(draft.items.count)
    let all = try ask(
      Text(fr: "Prendre les \(counted.fr)", en: "Take the \(counted.en)"), splits: true)
    switch all {
    case .yes: return draft.items
    case .no: return nothing()
    case .oneByOne: break
    }
    var taken: [DraftedItem] = []
    for section in sections { taken += try self.taken(of: section) }
    return taken.isEmpty ? nothing() : taken
  }

  private func nothing() -> [DraftedItem] {
    console.say(Text(fr: "Rien n’est enregistré.", en: "Nothing is recorded."))
    return []
  }

  private var sections: [[DraftedItem]] {
    var sections: [[DraftedItem]] = []
    for item in draft.items {
      if sections.last?.last?.part.headings == item.part.headings {
        sections[sections.count - 1].append(item)
      } else {
        sections.append([item])
      }
    }
    return sections
  }

  private func taken(of section: [DraftedItem]) throws(Failure) -> [DraftedItem] {
    let title = SpecificationPage.title(section[0].part.headings)
    let counted = CountedText.item.counted(section.count)
    let question = Text(
      fr: "«\u{202F}\(title)\u{202F}», \(counted.fr)\u{202F}: prendre",
      en: "“\(title)”, \(counted.en): take")
    switch try ask(question, splits: true) {
    case .yes: return section
    case .no: return []
    case .oneByOne: break
    }
    var taken: [DraftedItem] = []
    for item in section {
      console.say(SpecificationPage.lines(of: item))
      if case .yes = try ask(Text(fr: "Prendre", en: "Take"), splits: false) { taken.append(item) }
    }
    return taken
  }
}
