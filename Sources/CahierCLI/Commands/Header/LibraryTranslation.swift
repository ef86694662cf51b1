internal import CahierModel
internal import CahierStore

/// Takes the texts of the library in a language that a dossier has just been given.
///
/// Only texts that are those of the library in the other language still: what somebody has written has
/// no translation there.
struct LibraryTranslation {
  private let language: Language

  init(into language: Language) {
    self.language = language
  }

  /// Takes them into every item of the library; gives back how many items have got some.
  func take(_ writer: DossierWriter) throws -> Int {
    let template = try DossierTemplate.load(writer.reader)
    var count = 0
    for item in try writer.reader.items() {
      guard let origin = item.origin, let ready = template.library[id: origin] else { continue }
      let translated = translated(item, from: ready)
      guard translated.texts != item.texts else { continue }
      try writer.update(translated)
      count += 1
    }
    return count
  }

  private func translated(_ item: Item, from ready: ReadyItem) -> Item {
    var (item, whole) = (item, Item(code: item.code, id: item.id, kind: item.kind))
    whole.fill(from: ready, languages: Language.allCases)
    for entry in ready.values {
      guard let original = whole.texts[entry.id], let written = item.texts[entry.id],
        written[language] == nil, let said = written[language.other],
        said == original[language.other]
      else { continue }
      item.texts[entry.id]?[language] = original[language]
    }
    return item
  }

  /// What a person is told of so many items.
  static func told(_ count: Int) -> Text {
    let items = CountedText.item.counted(count)
    return Text(
      fr: "\(items.fr) de la bibliothèque\u{202F}: textes repris dans la nouvelle langue.",
      en: "\(items.en) of the library: texts taken in the new language.")
  }
}
