/// One of the answers that a question offers.
package struct QuestionChoice: Hashable, Sendable, Identifiable {
  /// What the answer keeps, once in its question: `littleUsed`.
  package let id: String
  /// What the guide offers, and documents print where `printed` is nil.
  package let label: Text
  /// What the sentence of a document says in the place of the label, or nil for the label.
  package var printed: Text?
  /// The ready items that the choice suggests: their ids.
  package var proposes: [String] = []
  /// The ready items that the choice makes pointless: their ids.
  package var withdraws: [String] = []
  /// What the guide does next.
  package var action: GuideAction?

  package init(id: String, label: Text) {
    self.id = id
    self.label = label
  }
}

/// One of the fields of an answer.
package struct QuestionPart: Hashable, Sendable, Identifiable {
  /// What the answer to the part is.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case text
    /// A whole number.
    case count
    /// A sum of money: an exact decimal in the currency of the dossier.
    case amount
    case date
    /// One of the choices of the part.
    case choice
    case flag
  }

  /// What the template calls the part, once in its question: rows of answers keep values under it.
  package let id: String
  /// What is asked for: a text, a number, a sum, a day, a choice, yes or no.
  package let kind: Kind
  /// What stands before the value on the screen and above its column in documents.
  package let label: Text
  /// The id of the unit of a number, or nil for one that only counts what the label says.
  package var unit: String?
  /// Whether the answer is not complete without it.
  package var isRequired = false
  /// What the program does with the answer.
  package var fills: AnswerFill?
  /// The choices of a part that is one, in the order of their numbers; none for another.
  package var choices: IdentifiedList<QuestionChoice> = []

  package init(id: String, kind: Kind, label: Text) {
    self.id = id
    self.kind = kind
    self.label = label
  }
}

/// The items that a question is about.
package struct ItemSelection: Hashable, Sendable {
  /// The id of the kind of the items.
  package let kind: String
  /// The only family, or nil for all.
  package let family: String?
  /// Whether the question is asked once for each family: the answer of a family has the key
  /// `question.family`.
  package let isAskedByFamily: Bool
  /// The field that a `batch` sets, by its id.
  package let field: String?

  package init(
    kind: String, family: String? = nil, isAskedByFamily: Bool = false, field: String? = nil
  ) {
    self.kind = kind
    self.family = family
    self.isAskedByFamily = isAskedByFamily
    self.field = field
  }
}

/// The items that the lines of an answer become.
///
/// A part whose id is that of a field of the kind fills this field; a line with no parts fills the
/// statement, or the title of a kind with no statement.
package struct ItemCreation: Hashable, Sendable {
  /// The id of the kind that the new items have.
  package let kind: String
  /// The family that they are put into, or nil for a kind that has none.
  package let family: String?
  /// The words that each new item has in fields of choice.
  package let words: [FieldWord]

  /// A field of choice with the word that it gets.
  package struct FieldWord: Hashable, Sendable {
    /// The id of a field of the kind.
    package let field: String
    /// The id of a word of the vocabulary of that field.
    package let word: String

    package init(field: String, word: String) {
      self.field = field
      self.word = word
    }
  }

  package init(kind: String, family: String? = nil, words: [FieldWord] = []) {
    self.kind = kind
    self.family = family
    self.words = words
  }
}

/// What another answer must hold for a question to be asked: one of some choices.
package struct QuestionCondition: Hashable, Sendable {
  /// The id of a question that is asked before.
  package let question: String
  /// The ids of the choices, at least one.
  package let choices: [String]

  package init(question: String, choices: [String]) {
    self.question = question
    self.choices = choices
  }
}
