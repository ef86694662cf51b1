/// The words among which a field or an answer chooses: priorities, families, phases.
package struct Vocabulary: Hashable, Sendable, Identifiable {
  /// What fields and kinds call the vocabulary: `priority`.
  package let id: String
  /// What the words are, as a heading says it: “Priority”.
  package let name: Text
  /// The words, the strongest or first one first: the order ranks priorities and prints families.
  package let words: IdentifiedList<VocabularyWord>

  package init(id: String, name: Text, words: IdentifiedList<VocabularyWord>) {
    self.id = id
    self.name = name
    self.words = words
  }
}

/// One of the words of a vocabulary.
package struct VocabularyWord: Hashable, Sendable, Identifiable {
  /// What items and answers keep, once in the vocabulary: `must`.
  package let id: String
  /// The word that people read and choose.
  package let name: Text
  /// What choosing the word brings about, in a sentence that documents print.
  package let meaning: Text?

  package init(id: String, name: Text, meaning: Text? = nil) {
    self.id = id
    self.name = name
    self.meaning = meaning
  }
}
