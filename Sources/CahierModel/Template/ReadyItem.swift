/// An item of the library, ready to be taken into a dossier.
package struct ReadyItem: Hashable, Sendable, Identifiable {
  /// When the guide ticks an item before it asks.
  package enum Proposal: String, CaseIterable, Hashable, Sendable {
    /// From the start: the law asks for it, or nothing works without it.
    case always
    /// Once an item that it leads to is kept.
    case linked
    /// Only when a choice proposes it, or a person picks it.
    case onRequest
  }

  /// A name that no other ready item has, which a dossier keeps: `need.information.search`.
  package let id: String
  /// The id of the kind that the item has in a dossier.
  package let kind: String
  /// The id of its family, or nil for a kind that has none.
  package var family: String?
  /// When the guide ticks it before it asks.
  package var proposal = Proposal.linked
  /// The law outside which the item is never ticked, or nil where none matters.
  package var law: Jurisdiction?
  /// The fields that it fills, in the order of the fields of its kind.
  package var values: IdentifiedList<FieldEntry> = []
  /// Where it leads, in the order of the links of its kind.
  package var links: IdentifiedList<ReadyLink> = []

  package init(id: String, kind: String) {
    self.id = id
    self.kind = kind
  }

  /// The value of a field, by the field's id, or nil.
  package subscript(field: String) -> FieldValue? {
    values[id: field]?.value
  }
}

/// The value of one field of a ready item.
package struct FieldEntry: Hashable, Sendable, Identifiable {
  /// The id of the field.
  package let id: String
  /// What a dossier starts from: the buyer may change it.
  package let value: FieldValue

  package init(id: String, value: FieldValue) {
    self.id = id
    self.value = value
  }
}

/// The value of a field, as its type says.
package enum FieldValue: Hashable, Sendable {
  /// A text that may hold parameters in braces.
  case text(Text)
  case texts([Text])
  /// The id of a word of the field's vocabulary.
  case word(String)
  case level(MeasurableLevel)
  case number(ExactDecimal)
  case flag(Bool)
  case date(CalendarDate)
  /// Ids of sources of the template.
  case sources([String])
}

/// The ready items to which one leads in a given way.
package struct ReadyLink: Hashable, Sendable, Identifiable {
  /// The id of the link of the kind: `serves`.
  package let id: String
  /// The ids of ready items.
  package let targets: [String]

  package init(id: String, targets: [String]) {
    self.id = id
    self.targets = targets
  }
}
