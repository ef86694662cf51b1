package import CahierModel

/// A knock-out turns offers away: it is for what the buyer cannot do without.
package enum KnockOutPriorityRule: ItemRule {
  /// The code of the diagnostic.
  package static let code = "SPEC-009"
  /// Why it matters.
  package static let reason = Text(
    fr: "une exigence éliminatoire a la priorité la plus forte",
    en: "a knock-out has the strongest priority")

  /// What breaks the rule: a knock-out of any priority but the strongest.
  package static func faults(in checked: CheckedItem) -> [ItemFault] {
    guard
      let priority = checked.choice(.priority), let role = checked.choice(.role),
      let rank = priority.words.position(of: priority.word), rank > 0,
      role.word == EvaluationRole.knockOut.rawValue
    else { return [] }
    let (weak, knockOut) = (priority.words[rank].name, role.words[id: role.word]?.name)
    let scored = role.words[id: EvaluationRole.scored.rawValue]
    return [
      ItemFault(
        self,
        Text(
          fr:
            "«\u{202F}\(weak.fr)\u{202F}» et «\u{202F}\(knockOut?.fr ?? role.word)\u{202F}»\u{202F}: "
            + "une offre serait écartée pour ce dont on peut se passer",
          en: "“\(weak.en)” and “\(knockOut?.en ?? role.word)”: "
            + "an offer would be set aside for what can be done without"),
        [ItemFault.Remedy(priority.words[0], in: priority.field)]
          + (scored.map { [ItemFault.Remedy($0, in: role.field)] } ?? []))
    ]
  }
}
