package import CahierModel

/// What the buyer cannot do without is knock-out or contractual: a score lets it be missed.
///
/// A measurable level is a floor: an answer below it does not fulfil the requirement.
package enum ScoredMustRule: ItemRule {
  /// The code of the diagnostic.
  package static let code = "SPEC-008"
  /// Why it matters.
  package static let reason = Text(
    fr: "ce qui est indispensable est éliminatoire ou contractuel, ou a un niveau plancher",
    en: "what cannot be done without is knock-out or contractual, or has a floor")

  /// What breaks the rule: the strongest priority, scored, and no level.
  package static func faults(in checked: CheckedItem) -> [ItemFault] {
    guard
      let priority = checked.choice(.priority), let role = checked.choice(.role),
      priority.words.count > 1, priority.words.position(of: priority.word) == 0,
      role.word == EvaluationRole.scored.rawValue, !hasLevel(checked)
    else { return [] }
    let (must, scored) = (priority.words[0].name, role.words[id: role.word]?.name)
    return [
      ItemFault(
        self,
        Text(
          fr: "«\u{202F}\(must.fr)\u{202F}» et «\u{202F}\(scored?.fr ?? role.word)\u{202F}» "
            + "sans plancher\u{202F}: l’offre qui l’ignore reste en course",
          en: "“\(must.en)” and “\(scored?.en ?? role.word)” with no floor: "
            + "an offer that ignores it stays in the race"),
        remedies(priority.field, priority.words, role.field, role.words, checked.kind))
    ]
  }

  private static func hasLevel(_ checked: CheckedItem) -> Bool {
    guard let field = checked.kind.field(for: .level) else { return false }
    return checked.item.fields[field.id] != nil
  }

  private static func remedies(
    _ priority: ItemField, _ priorities: IdentifiedList<VocabularyWord>, _ role: ItemField,
    _ roles: IdentifiedList<VocabularyWord>, _ kind: ItemKind
  ) -> [ItemFault.Remedy] {
    let others = [EvaluationRole.knockOut, .informative].compactMap { roles[id: $0.rawValue] }
    var remedies = others.map { ItemFault.Remedy($0, in: role) }
    remedies.append(ItemFault.Remedy(priorities[1], in: priority))
    if let level = kind.field(for: .level) {
      remedies.append(
        ItemFault.Remedy(
          effect: Text(fr: "avec un plancher", en: "with a floor"),
          options: "--\(level.id.commandOption) \"≥ …\""))
    }
    return remedies
  }
}

extension ItemFault.Remedy {
  /// Giving a field another word of its vocabulary.
  init(_ word: VocabularyWord, in field: ItemField) {
    self.init(effect: word.name, options: "--\(field.id.commandOption) \(word.id)")
  }
}
