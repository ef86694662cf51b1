internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// What an item verb works with: the template of the dossier, and the kind that it is about.
struct ItemScene {
  let template: SpecificationTemplate
  /// The languages of the dossier, the main one first.
  let languages: [Language]
  /// The kind that the noun or `--kind` names, or nil for all of them.
  let kind: ItemKind?

  /// `shelves`: the parts of the template that the verb takes from, besides kinds and words.
  init(
    _ arguments: ItemArguments, _ reader: DossierReader, shelves: Set<TemplateShelf> = []
  ) throws {
    template = try DossierTemplate.load(
      reader, leaving: Set(TemplateShelf.allCases).subtracting(shelves))
    languages = try reader.header().languages
    kind = try arguments.kind(in: template)
    try arguments.requireValues(kind.map { [$0] } ?? template.kinds.elements, template)
  }

  /// A code such as items of the dossier have.
  var exampleCode: ItemCode {
    template.exampleCode(kind, languages[0])
  }

  /// The items that the words of a command name, each once, with the codes of ranges that name
  /// none.
  func items(
    _ arguments: ItemArguments, in reader: DossierReader
  ) throws -> (items: [Item], holes: [ItemCode]) {
    guard !arguments.positionals.isEmpty else { throw missingCode }
    let chosen = try ItemCodes(arguments.positionals, example: exampleCode).items(in: reader)
    try requireKind(of: chosen.items, arguments)
    return chosen
  }

  private var missingCode: Failure {
    .usage(
      "INPUT-031", Text(fr: "il manque un code", en: "a code is missing"),
      expected: Text(
        fr: "un code comme \(exampleCode)", en: "a code such as \(exampleCode)"),
      remedies: [Self.command("list", of: kind)])
  }

  /// Refuses items of another kind than the one that the command is about.
  private func requireKind(of items: [Item], _ arguments: ItemArguments) throws(Failure) {
    guard let kind, let stranger = items.first(where: { $0.kind != kind.id }) else { return }
    let strangers = items.filter { $0.kind == stranger.kind }.map(\.code)
    let other = template.kinds[id: stranger.kind]
    let codes = ItemCode.listed(strangers)
    throw .usage(
      "INPUT-098",
      Text(
        fr: "\(codes)\u{202F}: ce n’est pas la sorte «\u{202F}\(kind.name.fr.one)\u{202F}»",
        en: "\(codes): this is not the kind “\(kind.name.en.one)”"),
      found: other?.name[ScreenLanguage.current].one ?? stranger.kind,
      remedies: [
        Self.command(
          arguments.verb, of: other, " \(ItemCode.listed(strangers, separator: " "))")
      ])
  }

  /// A command about a kind by its own noun: `cahier besoin lister`.
  static func command(_ verb: String, of kind: ItemKind?, _ rest: String = "") -> Text {
    func line(_ language: Language) -> String {
      let path = CommandAliases.name(["item", verb], in: language)
      return "cahier \(kind?.noun(language) ?? path[0]) \(path[1])\(rest)"
    }
    return Text(fr: line(.french), en: line(.english))
  }

  /// The warning that ranges hold codes of no item, if they do.
  func warnings(ofHoles holes: [ItemCode]) -> [Diagnostic] {
    guard !holes.isEmpty else { return [] }
    return [
      Diagnostic(
        .warning, "INPUT-100",
        Text(
          fr: "aucun élément ne porte ces codes de la suite\u{202F}: \(ItemCode.listed(holes))",
          en: "no item has these codes of the range: \(ItemCode.listed(holes))"),
        remedies: [Self.command("list", of: kind)])
    ]
  }
}

extension ItemKind {
  /// The usual word for the kind on the command line.
  func noun(_ language: Language) -> String {
    nouns[language]?.first ?? id
  }
}

extension SpecificationTemplate {
  /// A code such as items of a kind have, of the first requirement where no kind is given.
  func exampleCode(_ kind: ItemKind?, _ language: Language) -> ItemCode {
    let prefix = (kind ?? exampleKind)?.prefix[language]
    return prefix.flatMap { ItemCode(prefix: $0, number: 12) } ?? Self.anyCode
  }
}
