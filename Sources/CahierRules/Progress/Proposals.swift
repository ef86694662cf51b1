package import CahierModel

/// Which ready items the guide ticks before it asks.
package struct Proposals: Hashable, Sendable {
  /// The ids of ready items that a choice proposes.
  package private(set) var proposed: Set<String> = []
  /// The ids of ready items that a choice makes pointless.
  package private(set) var withdrawn: Set<String> = []
  private let law: Jurisdiction?

  /// Gathers what the choices answered so far propose and withdraw.
  ///
  /// `law`: that of the dossier; nil ticks items of any law.
  package init(template: SpecificationTemplate, answers: [Answer], law: Jurisdiction? = nil) {
    self.law = law
    for answer in answers {
      guard
        let question = template.guide.questions[id: answer.question],
        case .words(let words) = answer.value
      else { continue }
      for word in words {
        guard let choice = question.choices[id: word] else { continue }
        proposed.formUnion(choice.proposes)
        withdrawn.formUnion(choice.withdraws)
      }
    }
  }

  /// Whether a ready item is ticked.
  ///
  /// A choice wins over the item's own rule; one that withdraws wins over one that proposes.
  ///
  /// `taken`: the ids of the ready items that the dossier holds.
  package func ticks(_ item: ReadyItem, taken: Set<String>) -> Bool {
    if withdrawn.contains(item.id) { return false }
    if let law, let own = item.law, own != law { return false }
    if proposed.contains(item.id) { return true }
    return switch item.proposal {
    case .always: true
    case .linked: item.links.contains { $0.targets.contains { taken.contains($0) } }
    case .onRequest: false
    }
  }
}
