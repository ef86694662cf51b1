import CahierModel

/// The specification: sections in the order of the template, items as it lays them out.
///
/// It knows no section and no kind by name. Items are made into blocks one at a time, each time
/// that a writer goes through the document.
struct SpecificationBuilder {
  let reading: DossierReading
  let plan: SpecificationPlan
  private let openPoints: OpenPoints

  init(_ reading: DossierReading) {
    self.reading = reading
    plan = SpecificationPlan(reading)
    openPoints = OpenPoints(reading, plan)
  }

  func document() -> Document {
    Document(front, blocks: .chain([Pulled(head)] + body))
  }

  private var front: FrontMatter {
    var front = titles
    front.allowReturn(of: reading, items: plan.printed)
    return front
  }

  private var titles: FrontMatter {
    reading.front(
      "specification", title: Text(fr: "Cahier des charges", en: "Specification"),
      frenchLaw: Text(
        fr: "Cahier des clauses techniques particulières (CCTP)",
        en: "Technical clauses of the contract (CCTP)"),
      facts: reading.commonFacts, mark: mark)
  }

  private var mark: Text? {
    switch reading.shown.audience {
    case .internal:
      Text(fr: "Document interne", en: "Internal document")
    case .bidders, .committee:
      openPoints.isEmpty ? nil : Text(fr: "Projet", en: "Draft")
    }
  }

  private var head: [Block] {
    openPoints.note(in: reading.language)
      + [
        .contents(title: Text(fr: "Sommaire", en: "Contents")[reading.language], depth: 2),
        .pageBreak,
      ]
      + (plan.meanings.isEmpty ? [] : ReadingGuide(reading, plan.meanings).blocks)
  }

  private var body: [Pulled<Block>] {
    var parts: [Pulled<Block>] = []
    for (index, section) in plan.sections.enumerated() {
      parts += SectionBlocks(reading, plan, section).parts
      if index == plan.lastRequirementSection { parts.append(KnockOutTable(reading, plan).blocks) }
    }
    let missing = ReferenceLists(reading, plan)
    if plan.needsSources { parts.append(Pulled(missing.sourceSection)) }
    if plan.needsGlossary { parts.append(Pulled(missing.glossarySection)) }
    return parts
  }
}
