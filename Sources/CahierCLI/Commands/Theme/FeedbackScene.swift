internal import CahierModel
internal import CahierStore

/// What commands on feedback work with.
struct FeedbackScene {
  let template: SpecificationTemplate
  let kind: ItemKind
  /// The languages of the dossier, the main one first.
  let languages: [Language]
  var language: Language { languages[0] }

  init(_ reader: DossierReader) throws {
    template = try DossierTemplate.loadWithoutShelves(reader)
    kind = try FeedbackKinds(template).feedback
    languages = try reader.header().languages
  }

  /// A code such as needs of the dossier have.
  var needExample: ItemCode { template.exampleCode(nil, language) }

  /// The feedback that words name.
  func feedback(_ words: [String], _ reader: DossierReader) throws -> [Item] {
    let example = template.exampleCode(kind, language)
    let items = try ItemCodes(words, example: example).items(in: reader).items
    guard let stranger = items.first(where: { $0.kind != kind.id }) else { return items }
    throw Failure.usage(
      "THEME-002",
      Text(fr: "\(stranger.code) n’est pas un retour", en: "\(stranger.code) is no feedback"),
      expected: Text(fr: "un code comme \(example)", en: "a code such as \(example)"))
  }
}

/// Reads where a consultation stands.
enum StockTakeReading {
  static func stockTake(_ reader: DossierReader) throws -> StockTake {
    var dossier = try reader.dossier()
    dossier.consultation = try reader.consultation()
    return StockTake(dossier, language: dossier.header.mainLanguage)
  }
}
