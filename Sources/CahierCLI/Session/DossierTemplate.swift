internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// The template that a dossier holds.
enum DossierTemplate {
  /// Reads the template of a dossier that is open, with all that it offers.
  static func load(_ reader: DossierReader) throws -> SpecificationTemplate {
    try load(reader, leaving: [])
  }

  /// Reads the template of a dossier that is open, for those who take nothing from its library.
  static func loadWithoutShelves(_ reader: DossierReader) throws -> SpecificationTemplate {
    try load(reader, leaving: Set(TemplateShelf.allCases))
  }

  /// Begins to read the template on a thread beside this one, for those who read many items
  /// meanwhile, and nothing of its library.
  static func aside(_ reader: DossierReader) throws -> TemplateAside {
    let form = Array(try reader.templateForm().utf8)
    return TemplateAside(
      reading: WorkLine("cahier.template").start {
        Result { () throws(DataError) in
          try TemplateReader.read(canonical: form, leaving: Set(TemplateShelf.allCases))
        }
      })
  }

  /// Reads the template of a dossier that is open but for the shelves that are left closed.
  static func load(
    _ reader: DossierReader, leaving closed: Set<TemplateShelf>
  ) throws -> SpecificationTemplate {
    try TemplateReader.read(canonical: Array(reader.templateForm().utf8), leaving: closed)
  }
}

/// A template that is being read on another thread.
struct TemplateAside {
  fileprivate let reading: Awaited<Result<SpecificationTemplate, DataError>>

  /// Waits for the template, which can be had once.
  func get() throws -> SpecificationTemplate {
    try reading.take().get()
  }
}

extension SpecificationTemplate {
  /// The nouns by which commands name the kinds, folded, each with the id of its kind.
  var nouns: [String: String] {
    var nouns: [String: String] = [:]
    for kind in kinds {
      nouns[CommandAliases.folded(kind.id)] = kind.id
      for language in Language.allCases {
        for noun in kind.nouns[language] ?? [] { nouns[CommandAliases.folded(noun)] = kind.id }
      }
    }
    return nouns
  }
}
