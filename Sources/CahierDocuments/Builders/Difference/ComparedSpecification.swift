package import CahierModel

/// A specification laid out to be compared: everything that a reader would find in it, in words.
///
/// Figures of the buyer stand in the texts that name them, so that an answer that changes shows
/// wherever it is printed.
package struct ComparedSpecification: Sendable {
  /// Header, answers, items and criteria, each in its order.
  package let entries: [ComparedEntry]

  /// Lays out what an audience is shown, in a language; texts in the other one of the dossier are
  /// fields of their own.
  package init(_ shown: ShownDossier, language: Language) {
    let reading = DossierReading(shown, language: language)
    let others = shown.dossier.header.languages.filter { $0 != language }
    let other = others.first.map { DossierReading(shown, language: $0) }
    let texts = ComparedTexts(reading: reading, other: other)
    let all =
      [ComparedHeader(texts: texts).entry] + ComparedAnswers(texts: texts).entries
      + ComparedItems(texts: texts).entries + ComparedCriteria(texts: texts).entries
    entries = shown.audience == .bidders ? all.compactMap(\.published) : all
  }
}

extension ComparedEntry {
  /// The thing as tenderers see it: without what is kept inside, nil for an answer that is all so.
  fileprivate var published: ComparedEntry? {
    var entry = self
    entry.fields.removeAll { $0.nature == .internal }
    return entry.fields.isEmpty && part == .answers ? nil : entry
  }
}

/// Turns values of a dossier into fields.
struct ComparedTexts: Sendable {
  let reading: DossierReading
  /// The same in the other language of the dossier, where it has two.
  let other: DossierReading?

  var language: Language { reading.language }

  /// A text in the main language, and one field more for the other one.
  func fields(
    _ id: String, _ name: String, _ text: BilingualText?, _ nature: ComparedField.Nature
  ) -> [ComparedField] {
    guard let text, !text.isEmpty else { return [] }
    let own = field(id, name, words(of: text, in: reading), nature)
    guard let other, other.language != language, text[other.language] != nil,
      text[language] != nil
    else { return [own].compactMap { $0 } }
    let suffix = " (" + other.language.name[language] + ")"
    return [
      own, field("\(id).\(other.language)", name + suffix, words(of: text, in: other), nature),
    ]
    .compactMap { $0 }
  }

  /// One field, or nil for one that says nothing.
  func field(
    _ id: String, _ name: String, _ value: String, _ nature: ComparedField.Nature,
    isCodes: Bool = false
  ) -> ComparedField? {
    value.isEmpty
      ? nil : ComparedField(id: id, name: name, nature: nature, value: value, isCodes: isCodes)
  }

  /// The paragraphs of a text, a line each.
  private func words(of text: BilingualText, in reading: DossierReading) -> String {
    reading.paragraphs(text).map(\.plainText).joined(separator: "\n")
  }
}

/// What the dossier is about.
struct ComparedHeader {
  let texts: ComparedTexts

  var entry: ComparedEntry {
    let name = Text(fr: "En-tête", en: "Header")[texts.language]
    return ComparedEntry(
      id: "header", part: .header, area: "header", areaName: name, title: name,
      fields: about + contract + editions)
  }

  private var header: DossierHeader { texts.reading.dossier.header }

  private func one(
    _ id: String, _ name: Text, _ value: String?, _ nature: ComparedField.Nature
  ) -> [ComparedField] {
    [value.flatMap { texts.field(id, name[texts.language], $0, nature) }].compactMap { $0 }
  }

  private var about: [ComparedField] {
    let language = texts.language
    let typography = Typography(language)
    let template = texts.reading.dossier.template
    return texts.fields("title", Text(fr: "Titre", en: "Title")[language], header.title, .title)
      + one("buyer", Text(fr: "Acheteur", en: "Buyer"), header.buyer, .text)
      + one("reference", Text(fr: "Référence", en: "Reference"), header.reference, .text)
      + one(
        "languages", Text(fr: "Langues", en: "Languages"),
        typography.list(header.languages.map { $0.name[language] }), .contract)
      + one("date", Text(fr: "Date", en: "Date"), typography.date(header.date), .internal)
      + one(
        "template", Text(fr: "Modèle", en: "Template"), "\(template.name) \(template.version)",
        .internal)
  }

  private var contract: [ComparedField] {
    let typography = Typography(texts.language)
    let value = header.estimatedValueExVAT.map { typography.sum($0, header.currency) }
    return one(
      "jurisdiction", Text(fr: "Droit", en: "Law"), header.jurisdiction.name[texts.language],
      .contract)
      + one(
        "procedure", Text(fr: "Procédure", en: "Procedure"),
        header.procedure?.name[texts.language], .contract)
      + one(
        "durationMonths", Text(fr: "Durée", en: "Length"),
        header.durationMonths.map { typography.duration($0, .month) }, .contract)
      + one("currency", Text(fr: "Monnaie", en: "Currency"), "\(header.currency)", .price)
      + one(
        "estimatedValueExVAT", Text(fr: "Valeur estimée", en: "Estimated value"), value, .internal)
  }

  private var editions: [ComparedField] {
    let typography = Typography(texts.language)
    let lines = header.revisions.map { revision in
      "\(revision.number), \(typography.date(revision.date)), \(revision.author)"
        + typography.colon + texts.reading.plain(revision.summary)
    }
    return one(
      "revisions", Text(fr: "Versions", en: "Revisions"), lines.joined(separator: "\n"), .internal)
  }
}
