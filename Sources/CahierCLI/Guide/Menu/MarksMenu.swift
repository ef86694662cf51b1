internal import CahierModel
internal import CahierStore

/// Marks, criterion by criterion, with what each mark means.
struct MarksMenu: CommandMenu {
  let guide: Guide
  let dialogue: LineDialogue

  func run() throws(Detour) {
    guard let offer = try chosenOffer(guide, dialogue) else { return }
    let lots = try Detour.failing { () throws(Failure) in
      try guide.session.read { try $0.lots() }
    }
    let leaves =
      lots.first { $0.key == offer.lot }?.criterionPlaces.map(\.criterion)
      .filter { $0.isLeaf && !$0.type.isAmount } ?? []
    let evaluator = try dialogue.text(
      Text(
        fr: "Qui note\u{202F}? (Entrée\u{202F}: la note de consensus)",
        en: "Who marks? (Enter: the consensus mark)"))
    for leaf in leaves { try mark(leaf, of: offer, by: evaluator) }
  }

  private func mark(_ leaf: Criterion, of offer: Offer, by evaluator: String) throws(Detour) {
    let language = ScreenLanguage.current
    dialogue.console.say([leaf.name.preferring(language)])
    dialogue.console.say(
      leaf.levels.map { "  \($0.mark) \($0.meaning.preferring(language))" })
    let most = leaf.scale?.description ?? "5"
    while true {
      let value = try dialogue.text(
        Text(
          fr: "Note de 0 à \(most) (Entrée\u{202F}: passer)",
          en: "Mark from 0 to \(most) (Enter: skip)"
        ), takesText: false)
      if value.isEmpty { return }
      let why = try dialogue.text(
        Text(
          fr: "Pourquoi cette note\u{202F}? (le candidat le lira)",
          en: "Why this mark? (the tenderer will read it)"))
      let place = try dialogue.text(
        Text(
          fr: "Où l’offre le dit (Entrée\u{202F}: non noté)",
          en: "Where the offer says so (Enter: not noted)"))
      var words = ["mark", "set", "--justification", why]
      if !place.isEmpty { words += ["--place", place] }
      if !evaluator.isEmpty { words += ["--evaluator", evaluator] }
      if !offer.lot.isEmpty { words += ["--lot", offer.lot] }
      if try tried(words, values: [offer.name, leaf.key.description, value]) { return }
    }
  }
}
