import CahierModel

/// The texts of law that printed items rest on, and the terms that the document uses.
struct ReferenceLists {
  private let reading: DossierReading
  private let plan: SpecificationPlan

  init(_ reading: DossierReading, _ plan: SpecificationPlan) {
    self.reading = reading
    self.plan = plan
  }

  var sources: [Block] {
    let language = reading.language
    guard !plan.sources.isEmpty else { return [] }
    return [
      .definitions(
        plan.sources.map { source in
          Definition([.text(source.title[language])], [.text(reference(of: source))])
        })
    ]
  }

  var glossary: [Block] {
    guard !plan.glossary.isEmpty else { return [] }
    return [
      .definitions(plan.glossary.map { Definition([.text($0.id)], reading.inlines($0.meaning)) })
    ]
  }

  var sourceSection: [Block] {
    section(Text(fr: "Textes cités", en: "Texts cited"), sources)
  }

  var glossarySection: [Block] {
    section(Text(fr: "Sigles et termes", en: "Abbreviations and terms"), glossary)
  }

  private func section(_ title: Text, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(Heading(1, [.text(title[reading.language])]))] + blocks
  }

  /// The reference; inside, also when it was checked and how sure the template is of it.
  private func reference(of source: TemplateSource) -> String {
    let reference = source.reference[reading.language]
    guard reading.shown.audience == .internal else { return reference }
    let date = reading.typography.date(source.checked)
    let name = source.confidence.name
    // What nobody has read at its source has not been checked: it was noted on that day.
    let note =
      source.confidence.isChecked
      ? Text(
        fr: " (vérifié le \(date)\u{202F}; \(name.fr))", en: " (checked on \(date); \(name.en))")
      : Text(
        fr: " (noté le \(date)\u{202F}; \(name.fr))", en: " (noted on \(date); \(name.en))")
    return reference + note[reading.language]
  }
}

extension TemplateSource.Confidence {
  /// Whether somebody has read it where it stands, or where it is quoted.
  fileprivate var isChecked: Bool { self == .verified || self == .secondary }

  /// The words that people read.
  var name: Text {
    switch self {
    case .verified: Text(fr: "texte lu", en: "text read")
    case .secondary: Text(fr: "source secondaire", en: "secondary source")
    case .memory: Text(fr: "de mémoire, à vérifier", en: "from memory, to be checked")
    case .uncertain: Text(fr: "incertain, à vérifier", en: "uncertain, to be checked")
    }
  }
}
