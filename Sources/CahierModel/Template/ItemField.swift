/// A field that the items of a kind have.
package struct ItemField: Hashable, Sendable, Identifiable {
  /// What the values of a field are.
  package enum Kind: Hashable, Sendable {
    /// A text of one paragraph or more.
    case text
    /// Several short texts in order: the steps of a use case.
    case texts
    /// A word of the vocabulary with this id.
    case choice(vocabulary: String)
    /// A comparison, a number and a unit: « ≤ 2 s ».
    case level
    case number
    case flag
    case date
    /// Sources of the template, by their ids: the law behind a constraint.
    case sources
  }

  /// What the program itself does with a field.
  ///
  /// One field of a kind at most serves each purpose.
  package enum Purpose: String, CaseIterable, Hashable, Sendable {
    /// The short name of the item, in lists.
    case title
    /// The sentence that binds: what is checked for vague words, answered and marked.
    case statement
    /// Why the item is there. Always internal.
    case rationale
    /// How much it matters: the words of its vocabulary rank from the strongest to the weakest.
    case priority
    /// What it does in the evaluation: its words are those of `EvaluationRole`.
    case role
    /// How far a requirement may be negotiated: the words of its vocabulary go from not at all to
    /// the most.
    case flexibility
    /// Whether the buyer has written what the library leaves to be written.
    case completeness
    /// Who may read it: its words are those of `Visibility`.
    case visibility
    /// The measurable level.
    case level
    /// How a service is paid: gives a line of the price schedule.
    case priceBasis
    /// How many of a service are priced, where its level does not say so.
    case quantity
    /// Whether a service is an option: priced by all tenderers, ordered or not.
    case option
    /// What a service hands over.
    case deliverable
    /// How compliance is observed.
    case verification
  }

  /// What the template calls the field, once in its kind: items keep their values under it.
  package let id: String
  /// What its values are, and how they are read.
  package let kind: Kind
  /// What stands before the value, and above its column in a table.
  package let label: Text
  /// What the program itself does with the field, or nil where it only prints it.
  package var purpose: Purpose?
  /// Whether a text is written in both languages of the dossier, or in its main one alone.
  package var isBilingual = false
  /// Whether an item without it is not complete.
  package var isRequired = false
  /// The word of the vocabulary, number, flag or date that a new item has, as text.
  package var standard: String?
  /// Whether tenderers may read it where they may read the item.
  package var visibility = Visibility.published
  /// What a person should write there.
  package var help: Text?

  package init(id: String, kind: Kind, label: Text) {
    self.id = id
    self.kind = kind
    self.label = label
  }
}
