internal import CahierModel
internal import CahierStore

/// What an offer answers to requirements: the knock-outs first, by numbers and ranges.
struct ResponsesMenu: CommandMenu {
  let guide: Guide
  let dialogue: LineDialogue

  func run() throws(Detour) {
    guard let offer = try chosenOffer(guide, dialogue) else { return }
    var (knockOuts, others) = split(unanswered(by: offer))
    while !knockOuts.isEmpty || !others.isEmpty {
      let isFirst = !knockOuts.isEmpty
      let items = isFirst ? knockOuts : others
      dialogue.console.say(
        isFirst
          ? Text(fr: "Exigences éliminatoires\u{202F}:", en: "Knock-out requirements:")
          : Text(fr: "Autres exigences\u{202F}:", en: "Other requirements:"))
      let picked = try answer(items, of: offer)
      if picked.isEmpty, !isFirst { return }
      let rest = items.filter { item in !picked.contains(item.code) }
      if isFirst { knockOuts = picked.isEmpty ? [] : rest } else { others = rest }
    }
    dialogue.console.say(
      Text(fr: "Toutes les exigences ont leur réponse.", en: "Every requirement is answered."))
  }

  /// The items that tenderers answer and that this offer has no answer to yet.
  private func unanswered(by offer: Offer) -> [Item] {
    let answered = Set(offer.responses.map(\.item))
    return guide.dossier.items.filter { item in
      guard let kind = guide.template.kinds[id: item.kind], kind.isRequirement,
        kind.field(for: .role) != nil
      else { return false }
      return !answered.contains(item.code.description)
    }
  }

  private func split(_ items: [Item]) -> (knockOuts: [Item], others: [Item]) {
    let knockOuts = items.filter(isKnockOut)
    let codes = Set(knockOuts.map(\.code))
    return (knockOuts, items.filter { !codes.contains($0.code) })
  }

  private func isKnockOut(_ item: Item) -> Bool {
    guard let field = guide.template.kinds[id: item.kind]?.field(for: .role) else { return false }
    return item.fields[field.id] == .word(EvaluationRole.knockOut.rawValue)
  }

  /// Asks for one answer to some of the items; the codes of those that have it now.
  private func answer(_ items: [Item], of offer: Offer) throws(Detour) -> [ItemCode] {
    let numbers = try dialogue.numbers(
      Text(
        fr: "Lesquelles ont la même réponse\u{202F}? (1-9, tout\u{202F}; Entrée\u{202F}: suite)",
        en: "Which have the same answer? (1-9, all; Enter: go on)"),
      help: Text(
        fr: "Des numéros et des plages\u{202F}: 1, 3-7. Puis la réponse de l’offre, une fois "
          + "pour toutes celles-là.",
        en: "Numbers and ranges: 1, 3-7. Then the answer of the offer, once for all of those."),
      among: items.map { item in
        let field = guide.template.kinds[id: item.kind]?.leadingField
        let text = field.flatMap { item.texts[$0.id] }?.preferring(ScreenLanguage.current) ?? ""
        return "\(item.code) \(guide.dossier.resolved(text))"
      })
    guard !numbers.isEmpty else { return [] }
    let words = ResponseAnswer.allCases
    let number = try dialogue.number(
      Text(fr: "Leur réponse\u{202F}? (Entrée\u{202F}: 1)", en: "Their answer? (Enter: 1)"),
      among: words.map(\.name.shown))
    let lot = offer.lot.isEmpty ? [] : ["--lot", offer.lot]
    var done: [ItemCode] = []
    for code in numbers.map({ items[$0].code }) {
      let values = [offer.name, code.description, words[number ?? 0].rawValue]
      if try tried(["offer", "answer"] + lot, values: values) { done.append(code) }
    }
    return done
  }
}
