internal import CahierModel

/// Asks a person which of the changes of a document are taken: all, some sections, or one by one.
///
/// What the dossier has changed too is always asked one by one.
struct ReturnedConfirming {
  private let draft: ReturnedDraft
  private let console: any Console
  private let words: ReturnedWords

  init(_ draft: ReturnedDraft, _ console: any Console) {
    (self.draft, self.console) = (draft, console)
    words = ReturnedWords(draft: draft)
  }

  /// The changes that are taken, in the order of the document.
  func taken() throws(Failure) -> [ReturnedProposal] {
    Interruption.watch()
    let counted = CountedText.change.counted(draft.proposals.count)
    let all = try Proposing(console).ask(
      Text(fr: "Prendre les \(counted.fr)", en: "Take the \(counted.en)"), splits: true)
    var taken: [ReturnedProposal] = []
    switch all {
    case .no: break
    case .yes:
      for proposal in draft.proposals where try takesAtOnce(proposal) { taken.append(proposal) }
    case .oneByOne: for section in sections { taken += try self.taken(of: section) }
    }
    if taken.isEmpty {
      console.say(Text(fr: "Rien n’est enregistré.", en: "Nothing is recorded."))
    }
    return taken
  }

  private func takesAtOnce(_ proposal: ReturnedProposal) throws(Failure) -> Bool {
    if proposal.change.action == .withdrawal, draft.isMostlyGone { return false }
    return proposal.state == .clean ? true : try takes(proposal)
  }

  private var sections: [[ReturnedProposal]] {
    var sections: [[ReturnedProposal]] = []
    for proposal in draft.proposals {
      if let last = sections.last?.last, words.section(of: last) == words.section(of: proposal) {
        sections[sections.count - 1].append(proposal)
      } else {
        sections.append([proposal])
      }
    }
    return sections
  }

  private func taken(of section: [ReturnedProposal]) throws(Failure) -> [ReturnedProposal] {
    let title = words.section(of: section[0])
    let counted = CountedText.change.counted(section.count)
    let question = Text(
      fr: "«\u{202F}\(title)\u{202F}», \(counted.fr)\u{202F}: prendre",
      en: "“\(title)”, \(counted.en): take")
    var taken: [ReturnedProposal] = []
    switch try Proposing(console).ask(question, splits: true) {
    case .no: break
    case .yes: for proposal in section where try takesAtOnce(proposal) { taken.append(proposal) }
    case .oneByOne: for proposal in section where try takes(proposal) { taken.append(proposal) }
    }
    return taken
  }

  private func takes(_ proposal: ReturnedProposal) throws(Failure) -> Bool {
    console.say(["  " + words.name(of: proposal)] + words.lines(of: proposal).map { "    \($0)" })
    if case .yes = try Proposing(console).ask(Text(fr: "Prendre", en: "Take"), splits: false) {
      return true
    }
    return false
  }
}
