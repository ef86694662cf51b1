internal import CahierEvaluation
internal import CahierInterchange
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// How far a dossier is, read without its items.
struct DossierState {
  let title: BilingualText
  let template: SpecificationTemplate
  let progress: GuideProgress
  let counts: DossierCounts
  /// Figures of answers that do not go together.
  let faults: [FigureFault]
  /// What the law holds against the contract being one lot.
  let singleLot: SingleLotRule.Fault?
  /// What was found in the offers.
  let offers: OffersState

  init(_ reader: DossierReader) throws {
    let header = try reader.header()
    title = header.title
    template = try DossierTemplate.load(reader, leaving: [.library])
    let answers = try reader.answers()
    progress = GuideProgress(template: template, answers: answers)
    faults = FigureRules.faults(template: template, answers: answers)
    var counts = try Self.counts(reader, template)
    singleLot = SingleLotRule.fault(
      template: template, answers: answers, header: header, lots: counts.lots)
    counts.lotsQuestion = singleLot?.question
    offers = counts.offers > 0 ? try OffersState(reader, template) : OffersState()
    offers.count(into: &counts)
    self.counts = counts
  }

  private static func counts(
    _ reader: DossierReader, _ template: SpecificationTemplate
  ) throws -> DossierCounts {
    let holding = try reader.holdingCounts()
    var unlinked: [String: [String: Int]] = [:]
    for kind in template.kinds {
      for role in kind.links where role.atLeast > 0 {
        unlinked[kind.id, default: [:]][role.id] = try reader.unlinkedCount(
          kind: kind.id, role: role.id, atLeast: role.atLeast)
      }
    }
    var counts = DossierCounts(
      items: try reader.itemCounts(), unlinked: unlinked, lots: holding.lots,
      criteria: holding.criteria, offers: holding.offers, evaluators: holding.evaluators,
      marks: holding.marks)
    counts.staleTranslations = try reader.staleTranslations().count
    let lots = holding.criteria > 0 ? try reader.lots() : []
    counts.areWeightsWhole = lots.allSatisfy { WeightSum.all(in: $0).allSatisfy(\.isWhole) }
    return counts
  }

  /// Whether something is still missing, or does not go together, before the next step of the
  /// consultation can be taken.
  var isLacking: Bool {
    if !faults.isEmpty { return true }
    return switch progress.nextThing(in: template, counts: counts, faults: faults) {
    case .documents, .offers, .ranking: false
    case .question, .missingAnswer, .figures, .links, .translations, .criteria, .weights,
      .lotsReason, .knockOuts, .prices, .missingPrices, .marks:
      true
    }
  }

  /// The most useful thing still missing, in a sentence, and the commands to type.
  var next: NextStep {
    switch progress.nextThing(in: template, counts: counts, faults: faults) {
    case .question(let entry):
      NextStep(
        "question", Text(fr: "Répondre\u{202F}: ", en: "Answer: ") + entry.asked.question.ask,
        ["cahier guide \(entry.asked.key)"])
    case .missingAnswer(let entry):
      NextStep("missingAnswer", missing(entry), ["cahier guide \(entry.asked.key)"])
    case .links(let kind, let role, let count):
      NextStep("links", links(kind, role, count), ["cahier item list --kind \(kind)"])
    case .figures(let fault):
      NextStep(
        "figures",
        Text(fr: "Vérifier deux chiffres\u{202F}: ", en: "Check two figures: ")
          + fault.message + Text(same: "."), fault.questions.map { "cahier guide \($0)" })
    case .translations(let count):
      NextStep(
        "translations",
        Text(
          fr: count > 1
            ? "Revoir \(count) traductions\u{202F}: leur texte a changé."
            : "Revoir une traduction\u{202F}: son texte a changé.",
          en: count == 1
            ? "Check a translation: its text has changed."
            : "Check \(count) translations: their texts have changed."),
        ["cahier translation list"])
    case .criteria:
      NextStep(
        "criteria", Text(fr: "Choisir les critères d’attribution.", en: "Choose award criteria."),
        criteriaCommands)
    case .weights:
      NextStep(
        "weights",
        Text(fr: "Compléter les poids des critères.", en: "Complete the weights of the criteria."),
        ["cahier criterion check"])
    case .documents:
      NextStep(
        "documents", Text(fr: "Produire les documents.", en: "Produce the documents."),
        ["cahier export specification"])
    case .lotsReason(let question): .lotsReason(question)
    case .offers: .offers
    case .knockOuts(let offer):
      offers.gaps.first { $0.gap.offer.name == offer }.map(NextStep.knockOuts) ?? .ranking
    case .prices(let offer): .prices(of: offer)
    case .missingPrices(let offer):
      offers.incomplete.first { $0.gap.offer.name == offer }.map(NextStep.missingPrices) ?? .ranking
    case .marks(let offer, let count): .marks(of: offer, count)
    case .ranking: offers.tied.isEmpty ? .ranking : .tie(of: offers.tied)
    }
  }

  /// The question that picks criteria, where the guide has one, and the library of criteria.
  private var criteriaCommands: [String] {
    let question = template.guide.questions.first { $0.action == .pickCriteria }
    let step = question.flatMap { question in
      template.guide.steps.first { $0.questions.contains { $0.id == question.id } }
    }
    return (step.map { ["cahier guide \($0.id)"] } ?? []) + ["cahier criterion library"]
  }

  private func missing(_ entry: GuideProgress.Entry) -> Text {
    let name = entry.assignee.map { template.guide.people[id: $0]?.name ?? Text(same: $0) }
    let reason: Text =
      switch entry.state {
      case .assigned:
        Text(
          fr: "Attendue de \(name?.fr ?? "?") : ", en: "Awaited from \(name?.en ?? "?"): ")
      case .later: Text(fr: "Remise à plus tard : ", en: "Put off: ")
      default: Text(fr: "À préciser : ", en: "To be stated: ")
      }
    return reason + entry.asked.question.ask
  }

  private func links(_ kind: String, _ role: String, _ count: Int) -> Text {
    let kind = template.kinds[id: kind]
    let label = kind?.links[id: role]?.label ?? Text(same: role)
    func name(_ language: Language) -> String {
      kind?.name.name(for: ExactDecimal(count), in: language) ?? ""
    }
    return Text(
      fr: "Relier \(count) \(name(.french)) (« \(label.fr) »).",
      en: "Link \(count) \(name(.english)) (“\(label.en)”).")
  }
}
