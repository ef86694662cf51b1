internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// A dossier with all that a check lays it against, read within one transaction.
struct CheckScene {
  let dossier: Dossier
  let template: SpecificationTemplate
  let scene: DossierScene

  private let sections: [String: TemplateSection]

  init(_ scene: DossierScene) {
    self.scene = scene
    (dossier, template) = (scene.dossier, scene.template)
    var sections: [String: TemplateSection] = [:]
    for kind in scene.template.kinds {
      let families = scene.template.families(of: kind).map { Optional($0.id) } + [nil]
      for family in families {
        sections["\(kind.id)/\(family ?? "")"] = scene.template.section(
          printing: kind.id, family: family)
      }
    }
    self.sections = sections
  }

  /// The section that prints what a finding is about, nil for the dossier and its criteria.
  func section(of place: FindingPlace) -> TemplateSection? {
    switch place {
    case .item(let code):
      guard let item = scene.items[code] else { return nil }
      return sections["\(item.kind)/\(item.family ?? "")"] ?? sections["\(item.kind)/"]
    case .answer(let question):
      return template.sections.first { $0.contents.contains(.answer(question: question)) }
    case .dossier, .criterion: return nil
    }
  }

  /// Whether the dossier has such a place.
  func has(_ place: FindingPlace) -> Bool {
    switch place {
    case .dossier: true
    case .item(let code): scene.items[code] != nil
    case .criterion(let lot, let key):
      dossier.lots.contains { each in
        each.key == lot && each.criterionPlaces.contains { $0.criterion.key.description == key }
      }
    case .answer(let question): dossier.answers.contains { $0.question == question }
    }
  }
}

/// Reads what a check needs.
enum CheckReading {
  /// The rules of wording with their words, read once.
  static let wording: WordingRules? = (try? RuleLibrary.wordingTerms()).map(WordingRules.init)

  static func scene(_ session: Session) throws(Failure) -> CheckScene {
    let words = Self.wordsAside()
    let (dossier, template, stale) = try session.read { reader in
      let template = try DossierTemplate.aside(reader)
      let dossier = try reader.dossier()
      return (dossier, try template.get(), try reader.staleTranslations())
    }
    let rules: WordingRules
    let threshold: ExactDecimal?
    do throws(DataError) {
      rules = try words.take().get()
      threshold = try formalisedThreshold(of: dossier, template)
    } catch {
      throw Failure(error)
    }
    return try session.timed(Text(fr: "contrôle des textes", en: "check of the texts")) {
      () throws(Failure) in
      CheckScene(
        DossierScene(
          dossier, template: template, stale: stale, formalisedThreshold: threshold, by: rules))
    }
  }

  /// Begins to read the words of the rules on a thread beside this one, while the dossier is read.
  private static func wordsAside() -> Awaited<Result<WordingRules, DataError>> {
    WorkLine("cahier.words").start {
      Result { () throws(DataError) in WordingRules(try RuleLibrary.wordingTerms()) }
    }
  }

  /// The value from which a formalised procedure is due on the day of the dossier, for its buyer.
  private static func formalisedThreshold(
    of dossier: Dossier, _ template: SpecificationTemplate
  ) throws(DataError) -> ExactDecimal? {
    guard
      let law = try RuleLibrary.procurementLaw(of: dossier.header.jurisdiction),
      let period = law.thresholds[id: LegalThreshold.Name.formalised.rawValue]?
        .period(on: dossier.header.date)
    else { return nil }
    let question = template.reference(filling: .buyerKind)?.question
    let answer = dossier.answers.first { $0.question == question }
    var buyer: String?
    if case .words(let words) = answer?.value { buyer = words.first }
    let standing = buyer.flatMap { law.buyers[id: $0]?.standing } ?? .subcentral
    return period.amounts[standing]
  }
}
