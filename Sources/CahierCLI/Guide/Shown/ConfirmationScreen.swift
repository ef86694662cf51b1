internal import CahierModel
internal import CahierRules

/// What the guide shows before it asks for a confirmation, in lines that make sense when read aloud.
struct ConfirmationScreen {
  let dossier: GuideDossier
  let question: GuideQuestion
  let step: String

  var template: SpecificationTemplate { dossier.template }
  var language: Language { ScreenLanguage.current }
  var listing: ItemListing { ItemListing(template: template, language: language) }

  /// The lines; none where there is nothing to show.
  var lines: [String] {
    switch question.action {
    case .showSection: SectionPreview(dossier: dossier, section: question.section).lines
    case .showVisibility: visibility
    case .showParameters: parameters
    case .showOpenQuestions: openQuestions
    case .showPriceSchedule: priceSchedule
    case .showCalendar: purchase { CalendarLines(purchase: $0).lines }
    case .proposeProcedure: purchase { ProcedureLines(purchase: $0).lines }
    case .showWeights: WeightLines(dossier: dossier).lines
    case .showLevels, .showUnlinked, .showUnserved, .showUntried, .showKnockOuts, .export,
      .pickCriteria, .resumeDrafting, .answerAssigned,
      .review, .prepareConsultation, .enterOffers, nil:
      []
    }
  }

  func line(_ item: Item) -> String { "  \(item.code) \(listing.title(of: item))" }

  private var visibility: [String] {
    dossier.progress.entries(of: step).filter { $0.asked.question.type != .confirm }.map { entry in
      let name =
        entry.asked.question.visibility == .published
        ? Text(fr: "montrée aux candidats", en: "shown to tenderers")
        : Text(fr: "interne", en: "internal")
      return "  \(entry.asked.question.ask[language]) [\(name[language])]"
    }
  }

  private var parameters: [String] {
    let figures = ParameterFigures(template: template, answers: dossier.answers)
    return template.parameters.map { parameter in
      let value = figures.figure(of: parameter.id).map { Typography(language).number($0) }
      let missing = Text(fr: "à préciser", en: "to be stated")[language]
      return "  " + Typography(language).label(parameter.name[language]) + " \(value ?? missing)"
    }
  }

  /// Computed figures of the purchase; rules that cannot be read are a fault of the program.
  private func purchase(_ body: (Purchase) -> [String]) -> [String] {
    (try? Purchase(dossier)).map(body) ?? []
  }

  /// The rules behind what is shown, for « pourquoi ».
  var sources: [String] {
    switch question.action {
    case .showCalendar: purchase { CalendarLines(purchase: $0).sources }
    case .proposeProcedure: purchase { ProcedureLines(purchase: $0).sources }
    default: []
    }
  }
}

// MARK: - Open questions and prices

extension ConfirmationScreen {
  private var openQuestions: [String] {
    let people = template.guide.people.map(\.id) + dossier.progress.assignees
    return QuestionDialogue.unique(people).compactMap { person in
      let count = dossier.questions(for: person).count
      guard count > 0 else { return nil }
      let name = template.guide.people[id: person]?.name[language] ?? person
      return Text(
        fr: "  \(name)\u{202F}: \(count) question\(count > 1 ? "s" : "") ; "
          + "cahier export questions --for \(person)",
        en: "  \(name): \(count) question\(count == 1 ? "" : "s"); "
          + "cahier export questions --for \(person)")[language]
    }
  }

  /// The items that are paid, each with how; those with no price line after them.
  private var priceSchedule: [String] {
    dossier.items.compactMap { item in
      guard template.kinds[id: item.kind]?.field(for: .priceBasis) != nil else { return nil }
      let word = listing.word(for: .priceBasis, of: item)
      let missing = Text(fr: "sans ligne de prix", en: "no price line")[language]
      return "\(line(item)), \(word ?? missing)"
    }
  }
}

extension GuideDossier {
  /// The requirements that set an offer aside which does not commit to them.
  var knockOuts: [Item] {
    items.filter { item in
      guard let field = template.kinds[id: item.kind]?.field(for: .role) else { return false }
      return item.fields[field.id] == .word(EvaluationRole.knockOut.rawValue)
    }
  }
}
