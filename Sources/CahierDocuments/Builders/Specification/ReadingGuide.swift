import CahierModel

/// What the words that bind mean, for a template whose sections do not say so.
struct ReadingGuide {
  private let reading: DossierReading
  private let vocabularies: [Vocabulary]

  init(_ reading: DossierReading, _ vocabularies: [Vocabulary]) {
    self.reading = reading
    self.vocabularies = vocabularies
  }

  var blocks: [Block] {
    let title = Text(fr: "Lire ce document", en: "Reading this document")
    let parts = vocabularies.flatMap { vocabulary -> [Block] in
      let meanings = reading.meanings(vocabulary)
      guard !meanings.isEmpty else { return [] }
      return [.heading(Heading(2, [.text(vocabulary.name[reading.language])]))] + meanings
    }
    return parts.isEmpty ? [] : [.heading(Heading(1, [.text(title[reading.language])]))] + parts
  }
}
