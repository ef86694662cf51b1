import CahierModel

/// What the specification of a dossier prints, decided before the first block is made.
///
/// Sections and headings with nothing below them are left out.
struct SpecificationPlan: Sendable {
  /// A section with the contents that have something to print.
  struct PrintedSection: Sendable {
    let section: TemplateSection
    let contents: [SectionContent]
  }

  private(set) var sections: [PrintedSection] = []
  /// The positions of the items that are printed, in the order of printing, each once.
  private(set) var printed: [Int] = []
  /// The printed items that an offer must commit to, in the order of printing.
  private(set) var knockOuts: [Int] = []
  /// The index in `sections` of the last one that prints requirements.
  private(set) var lastRequirementSection: Int?
  /// The vocabularies whose meanings no section prints, though the items need them.
  private(set) var meanings: [Vocabulary] = []
  private(set) var sources: [TemplateSource] = []
  private(set) var glossary: [GlossaryEntry] = []

  var needsSources: Bool { !sources.isEmpty && !prints { $0 == .sources } }
  var needsGlossary: Bool { !glossary.isEmpty && !prints { $0 == .glossary } }

  init(_ reading: DossierReading) {
    collectItems(reading)
    sources = Self.sources(of: printed, reading)
    glossary = UsedTerms(reading, printed, sources).entries
    collectSections(reading)
    meanings = missingMeanings(reading)
  }

  private mutating func collectItems(_ reading: DossierReading) {
    var seen = [Bool](repeating: false, count: reading.dossier.items.count)
    for list in reading.template.sections.flatMap(\.contents).compactMap(\.items) {
      for group in reading.groups(of: list) {
        for position in group.positions where !seen[position] {
          seen[position] = true
          printed.append(position)
        }
      }
    }
    let roles = reading.template.kinds.filter(\.isRequirement).reduce(into: [:]) {
      $0[$1.id] = $1.field(for: .role)?.id
    }
    knockOuts = printed.filter { position in
      let item = reading.items[position]
      guard let role = roles[item.kind] else { return false }
      return item.fields[role] == .word(EvaluationRole.knockOut.rawValue)
    }
  }

  private static func sources(
    of printed: [Int], _ reading: DossierReading
  ) -> [TemplateSource] {
    var named: Set<String> = []
    for position in printed {
      for value in reading.items[position].fields.values {
        if case .sources(let sources) = value { named.formUnion(sources) }
      }
    }
    let cited = Set(reading.sources(named.sorted()).map(\.id))
    return reading.template.sources.filter { cited.contains($0.id) }
  }

  private mutating func collectSections(_ reading: DossierReading) {
    for section in reading.template.sections {
      var contents: [SectionContent] = []
      for content in section.contents.reversed() {
        if case .heading = content {
          if let next = contents.last, !next.isHeading { contents.append(content) }
        } else if hasSomething(content, reading) {
          contents.append(content)
        }
      }
      guard !contents.isEmpty else { continue }
      if contents.contains(where: { $0.printsRequirements(of: reading.template) }) {
        lastRequirementSection = sections.count
      }
      sections.append(PrintedSection(section: section, contents: contents.reversed()))
    }
  }

  private func hasSomething(_ content: SectionContent, _ reading: DossierReading) -> Bool {
    switch content {
    case .heading, .prose: true
    case .answer(let id):
      reading.template.guide.questions[id: id].map { !reading.blocks(answering: $0).isEmpty }
        ?? false
    case .items(let list):
      !reading.items.positions(of: list.kind, family: list.family).isEmpty
        || content.printsRequirements(of: reading.template)
    case .parameters(let ids): !ids.isEmpty
    case .glossary: !glossary.isEmpty
    case .meanings(let id): reading.template.vocabularies[id: id] != nil
    case .sources: !sources.isEmpty
    }
  }

  /// The words of role and priority must be explained before they bind anybody.
  private func missingMeanings(_ reading: DossierReading) -> [Vocabulary] {
    var found: [Vocabulary] = []
    let kinds = reading.template.kinds.filter {
      $0.isRequirement && !reading.items.positions(of: $0.id).isEmpty
    }
    for purpose in [ItemField.Purpose.role, .priority] {
      for kind in kinds {
        guard
          case .choice(let id) = kind.field(for: purpose)?.kind,
          !found.contains(where: { $0.id == id }),
          !prints({ $0 == .meanings(vocabulary: id) }),
          let vocabulary = reading.template.vocabularies[id: id]
        else { continue }
        found.append(vocabulary)
      }
    }
    return found
  }

  private func prints(_ isMatch: (SectionContent) -> Bool) -> Bool {
    sections.contains { $0.contents.contains(where: isMatch) }
  }
}

extension SectionContent {
  /// The list of items, where the content is one.
  var items: ItemList? {
    if case .items(let list) = self { list } else { nil }
  }

  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }

  /// Whether tenderers answer the items of the content.
  func printsRequirements(of template: SpecificationTemplate) -> Bool {
    items.flatMap { template.kinds[id: $0.kind] }?.isRequirement ?? false
  }
}
