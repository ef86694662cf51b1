/// A kind of item of a specification: an objective, a need, a constraint, a persona.
package struct ItemKind: Hashable, Sendable, Identifiable {
  /// What the template calls the kind, which items of a dossier keep: `need`.
  package let id: String
  /// The letters that open the codes of its items, `BF` in `BF-012`: the main language of the
  /// dossier chooses, once.
  package let prefix: Text
  /// The noun that people read, for one item and for several.
  package let name: CountedText
  /// The words that name the kind on the command line, the usual one first, in each language.
  package var nouns: [Language: [String]] = [:]
  /// The vocabulary of its families, where it has some: its id.
  package var families: String?
  /// Whether tenderers answer each item of it.
  ///
  /// Such a kind has a field that serves as `role`.
  package var isRequirement = false
  /// Whether its items may be shown to tenderers.
  package var visibility = Visibility.published
  /// The fields of its items, in the order in which they are asked for and printed.
  package var fields: IdentifiedList<ItemField> = []
  /// The ways in which its items lead to others, in the order of printing.
  package var links: IdentifiedList<LinkRole> = []

  package init(id: String, prefix: Text, name: CountedText) {
    self.id = id
    self.prefix = prefix
    self.name = name
  }
}

extension ItemKind {
  /// The field that serves a purpose, or nil where no field of the kind does.
  package func field(for purpose: ItemField.Purpose) -> ItemField? {
    fields.first { $0.purpose == purpose }
  }
}

/// Who may read something.
package enum Visibility: String, CaseIterable, Hashable, Sendable {
  /// Printed in what tenderers receive.
  case published
  /// Kept inside: estimates, rationales, opinions of staff.
  case `internal`
}

/// What a requirement does when offers are judged.
package enum EvaluationRole: String, CaseIterable, Hashable, Sendable {
  /// An offer that does not commit to it is irregular.
  case knockOut
  /// It may be missed; the answer is marked and becomes contractual.
  case scored
  /// Accepted by signing, verified in performance, not marked.
  case informative
}
