/// A translation whose source has changed since it was made.
package struct StaleTranslation: Hashable, Sendable {
  /// The item that holds the text.
  package let item: ItemCode
  /// The id of the field.
  package let field: String
  /// The language of the translation, never the main one of its dossier.
  package let language: Language

  package init(item: ItemCode, field: String, language: Language) {
    self.item = item
    self.field = field
    self.language = language
  }
}

extension Dossier {
  /// The dossier with a mark after each of these translations: for those who can mend them.
  package func marking(_ stale: [StaleTranslation]) -> Dossier {
    guard !stale.isEmpty else { return self }
    let places = Dictionary(grouping: stale, by: \.item)
    var dossier = self
    for index in dossier.items.indices {
      for translation in places[dossier.items[index].code] ?? [] {
        let mark = StaleTranslation.mark[translation.language]
        guard let text = dossier.items[index].texts[translation.field]?[translation.language]
        else { continue }
        dossier.items[index].texts[translation.field]?[translation.language] = "\(text) \(mark)"
      }
    }
    return dossier
  }
}

extension StaleTranslation {
  /// What stands after such a text in a document for the project team.
  package static let mark = Text(
    fr: "[traduction à revoir\u{202F}: le texte d’origine a changé]",
    en: "[translation to be checked: the original has changed]")
}
