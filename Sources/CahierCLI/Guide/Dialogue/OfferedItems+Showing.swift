internal import CahierModel

extension OfferedItems.Entry {
  /// The text of a field, from the dossier or from the library.
  func text(_ field: ItemField?, in language: Language) -> String? {
    guard let field else { return nil }
    if let text = item?.texts[field.id] { return text.preferring(language) }
    if case .text(let text)? = ready?[field.id] { return text[language] }
    return nil
  }

  /// The id of the word of a field, from the dossier or from the library.
  func word(_ field: ItemField?) -> String? {
    guard let field else { return nil }
    if let item {
      if case .word(let word)? = item.fields[field.id] { return word }
      return nil
    }
    if case .word(let word)? = ready?[field.id] { return word }
    return field.standard
  }
}

/// Says items in lines, in the language of the screen.
struct ItemLines {
  let dossier: GuideDossier
  let kind: ItemKind
  let language = ScreenLanguage.current
  private var template: SpecificationTemplate { dossier.template }

  init(_ dossier: GuideDossier, _ kind: ItemKind) {
    self.dossier = dossier
    self.kind = kind
  }

  /// The title of an item, else its statement.
  func title(_ entry: OfferedItems.Entry) -> String {
    dossier.resolved(
      entry.text(kind.field(for: .title), in: language)
        ?? entry.text(kind.field(for: .statement), in: language) ?? entry.reference.word)
  }

  /// The name of the word that an item has for a purpose.
  func word(_ purpose: ItemField.Purpose, _ entry: OfferedItems.Entry) -> String? {
    let field = kind.field(for: purpose)
    return entry.word(field).map { name(of: $0, field) }
  }

  func name(of word: String, _ field: ItemField?) -> String {
    guard case .choice(let vocabulary)? = field?.kind else { return word }
    return template.vocabularies[id: vocabulary]?.words[id: word]?.name[language] ?? word
  }

  /// The lines of several items, under the names of their families where there are several.
  func listing(_ entries: [OfferedItems.Entry]) -> [String] {
    let families = entries.map { $0.item?.family ?? $0.ready?.family }
    let names = template.families(of: kind)
    guard Set(families).count > 1 else { return entries.map(line) }
    var last: String?
    return zip(entries, families).flatMap { entry, family -> [String] in
      defer { last = family }
      guard family != last, let family, let name = names.first(where: { $0.id == family })?.name
      else { return [line(entry)] }
      return [name[language].capitalised, line(entry)]
    }
  }

  /// Number, tick in words, title, priority and role: `3 (retenu) Lettre interne, importante, notée`.
  func line(_ entry: OfferedItems.Entry) -> String {
    let tick = entry.isTicked ? Text(fr: "(retenu) ", en: "(kept) ")[language] : ""
    let words = [ItemField.Purpose.priority, .role].compactMap { word($0, entry) }
    return "  \(entry.number) \(tick)" + ([title(entry)] + words).joined(separator: ", ")
  }

  /// All that « voir » shows: statement, why, sources.
  func page(_ entry: OfferedItems.Entry) -> [String] {
    let fields: [ItemField] = kind.fields.filter { $0.kind == .text }
    let texts = fields.compactMap { field in
      entry.text(field, in: language).map {
        Typography(language).label(field.label[language]) + " " + dossier.resolved($0)
      }
    }
    var ids: [String] = []
    for field in kind.fields {
      if case .sources(let own)? = entry.ready?[field.id] { ids = own }
      if case .sources(let own)? = entry.item?.fields[field.id] { ids = own }
    }
    let law = dossier.header.jurisdiction
    let sources = ids.compactMap { template.source($0, under: law) }.map {
      "\($0.reference[language]), \($0.confidence.sureness[language])"
    }
    return texts + sources
  }
}
