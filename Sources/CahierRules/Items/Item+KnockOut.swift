package import CahierModel

extension Item {
  /// Gives an item that has just become a knock-out no flexibility: an offer that is set aside for
  /// want of it cannot be told that it was open to negotiation.
  ///
  /// - Parameters:
  ///   - before: The item as it was, nil for a new one.
  ///   - kind: Its kind, which may have no field of that purpose.
  ///   - said: The fields that somebody filled with this change: what they say stays.
  ///   - template: Where the words of the field are.
  package mutating func hardenIfKnockOut(
    before: Item? = nil, kind: ItemKind, besides said: Set<String> = [],
    in template: SpecificationTemplate
  ) {
    let knockOut = ItemValue.word(EvaluationRole.knockOut.rawValue)
    guard
      let role = kind.field(for: .role)?.id, fields[role] == knockOut,
      before?.fields[role] != knockOut,
      let field = kind.field(for: .flexibility), !said.contains(field.id),
      case .choice(let id) = field.kind, let none = template.vocabularies[id: id]?.words.first
    else { return }
    fields[field.id] = .word(none.id)
  }
}
