internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// The template that a dossier holds.
enum DossierTemplate {
  /// Reads the template of the dossier at `path`.
  static func load(path: String, patience: Double) throws -> SpecificationTemplate {
    let store = try DossierStore(path: path, access: .read, patience: patience)
    return try store.read { try load($0) }
  }

  /// Reads the template of a dossier that is open.
  static func load(_ reader: DossierReader) throws -> SpecificationTemplate {
    try TemplateReader.read(canonical: Array(reader.templateForm().utf8))
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
