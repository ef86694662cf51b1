import CahierModel

/// A field of a kind as documents show it.
///
/// What the template says of it is looked up once, not once for each of 20,000 items; and it is
/// passed about, not copied.
final class ShownField: Sendable {
  let id: String
  let kind: ItemField.Kind
  /// What the column of the field is called.
  let label: String
  /// What its line is called: the label, and a word where only the team sees the field.
  let lineLabel: String
  /// What stands for each word of the vocabulary of a choice.
  private let words: [String: [Inline]]
  private let reading: DossierReading

  init(_ field: ItemField, _ reading: DossierReading) {
    id = field.id
    kind = field.kind
    label = field.label[reading.language]
    lineLabel =
      field.visibility == .internal ? label + reading.internalMark : label
    self.reading = reading
    guard case .choice(let id) = field.kind, let vocabulary = reading.template.vocabularies[id: id]
    else {
      words = [:]
      return
    }
    words = vocabulary.words.reduce(into: [:]) {
      $0[$1.id] = [.text($1.name[reading.language])]
    }
  }

  /// What an item says there, as people read it; empty where it says nothing.
  func content(in item: Item) -> [Inline] {
    if let text = item.texts[id] { return reading.inlines(text) }
    guard let value = item.fields[id] else { return [] }
    if case .word(let word) = value { return words[word] ?? [.text(word)] }
    return reading.inlines(value)
  }
}

extension DossierReading {
  /// What follows the name of a thing that only the team sees.
  var internalMark: String {
    Text(fr: " (interne)", en: " (internal)")[language]
  }
}
