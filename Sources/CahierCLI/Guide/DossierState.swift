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

  init(_ reader: DossierReader) throws {
    title = try reader.header().title
    template = try DossierTemplate.load(reader, leaving: [.library])
    progress = GuideProgress(template: template, answers: try reader.answers())
    counts = try Self.counts(reader, template)
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
    return DossierCounts(
      items: try reader.itemCounts(), unlinked: unlinked, lots: holding.lots,
      criteria: holding.criteria, offers: holding.offers, evaluators: holding.evaluators,
      marks: holding.marks)
  }

  /// The most useful thing still missing, in a sentence, and the command to type.
  var next: (code: String, sentence: Text, command: String) {
    switch progress.nextThing(in: template, counts: counts) {
    case .question(let entry):
      (
        "question", Text(fr: "Répondre : ", en: "Answer: ") + entry.asked.question.ask,
        "cahier guide \(entry.asked.key)"
      )
    case .missingAnswer(let entry):
      ("missingAnswer", missing(entry), "cahier guide \(entry.asked.key)")
    case .links(let kind, let role, let count):
      ("links", links(kind, role, count), "cahier item list --kind \(kind)")
    case .criteria:
      (
        "criteria", Text(fr: "Choisir les critères d’attribution.", en: "Choose award criteria."),
        "cahier criterion library"
      )
    case .offers:
      ("offers", Text(fr: "Saisir les offres.", en: "Record the offers."), "cahier offer add")
    case .marks:
      ("marks", Text(fr: "Noter les offres.", en: "Mark the offers."), "cahier guide")
    case .documents:
      (
        "documents", Text(fr: "Produire les documents.", en: "Produce the documents."),
        "cahier export specification"
      )
    case .ranking:
      ("ranking", Text(fr: "Voir le classement.", en: "See the ranking."), "cahier evaluate")
    }
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
