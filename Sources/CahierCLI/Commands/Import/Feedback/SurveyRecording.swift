internal import CahierModel
internal import CahierRules
internal import CahierStore

/// Puts what a survey comes to into the dossier: feedback, indicators, and what is remembered.
struct SurveyRecording {
  let draft: SurveyDraft
  let account: SurveyAccount
  let frame: FeedbackFrame

  /// What was made.
  struct Made {
    var feedback: [ItemCode] = []
    var indicators: [ItemCode] = []
    /// Indicators that were there and have another value now.
    var renewed: [ItemCode] = []
  }

  private var language: Language { draft.languages[0] }

  func record(in writer: DossierWriter) throws -> Made {
    let kinds = try FeedbackKinds(draft.template)
    var made = Made()
    let making = making(kinds.feedback, writer)
    for feedback in account.feedback {
      made.feedback.append(
        try making.add(mayLack: true) { fill(&$0, with: feedback) })
    }
    if let kind = kinds.indicator { try recordIndicators(kind, writer, &made) }
    try writer.set(draft.remembered(account))
    for name in Set(account.feedback.map(\.theme)).sorted() where !name.isEmpty {
      let isKnown = try writer.reader.themes().contains { $0.name == name }
      if !isKnown { try writer.set(FeedbackTheme(name: name)) }
    }
    return made
  }

  private func making(_ kind: ItemKind, _ writer: DossierWriter) -> ItemMaking {
    ItemMaking(kind: kind, template: draft.template, languages: draft.languages, writer: writer)
  }

  private func fill(_ item: inout Item, with feedback: DraftedFeedback) {
    func set(_ text: String, _ field: String) {
      if !text.isEmpty { item.texts[field] = BilingualText(text.composed, in: language) }
    }
    set(feedback.text, "title")
    set(feedback.population.isEmpty ? frame.population ?? "" : feedback.population, "population")
    set(feedback.theme.isEmpty ? frame.theme ?? "" : feedback.theme, "theme")
    set(feedback.question, "question")
    set(feedback.contact, "contact")
    if let nature = frame.nature { item.fields["nature"] = .word(nature) }
    if let day = feedback.date ?? frame.date { item.fields["saidOn"] = .date(day) }
    item.fields["people"] = .number(ExactDecimal(feedback.count))
  }

  /// An indicator of the question that is there takes the new figure: it tells the whole file.
  private func recordIndicators(
    _ kind: ItemKind, _ writer: DossierWriter, _ made: inout Made
  ) throws {
    guard !account.indicators.isEmpty else { return }
    let known = try writer.reader.items(ItemQuery(kind: kind.id))
    for indicator in account.indicators {
      let title = title(of: indicator)
      if var item = known.first(where: { $0.texts["title"]?[language] == title }) {
        let before = item
        fill(&item, with: indicator)
        guard item != before else { continue }
        try writer.update(item)
        made.renewed.append(item.code)
      } else {
        made.indicators.append(
          try making(kind, writer).add(mayLack: true) { item in
            item.texts["title"] = BilingualText(title, in: language)
            item.fields["measuredBy"] = .word("survey")
            fill(&item, with: indicator)
          })
      }
    }
  }

  private func title(of indicator: DraftedIndicator) -> String {
    let question = indicator.question.composed
    return Text(fr: "\(question) (médiane)", en: "\(question) (median)")[language]
  }

  private func fill(_ item: inout Item, with indicator: DraftedIndicator) {
    item.fields["value"] = .number(indicator.median)
    let day = indicator.date ?? frame.date
    if let day { item.fields["measuredOn"] = .date(day) }
  }

  // MARK: What is told

  func told(_ made: Made) -> [Text] {
    var lines: [Text] = []
    if made.feedback.isEmpty {
      lines.append(
        Text(fr: "Aucun retour de plus.", en: "No feedback more."))
    } else {
      let list = ItemCode.listed(made.feedback)
      let count = CountedText.feedback.counted(made.feedback.count)
      lines.append(
        Text(
          fr: "\(count.fr) de plus\u{202F}: \(list). «\u{202F}cahier annuler\u{202F}» les retire.",
          en: "\(count.en) more: \(list). “cahier undo” takes them out."))
    }
    if !made.indicators.isEmpty {
      let list = ItemCode.listed(made.indicators)
      lines.append(
        Text(fr: "Indicateurs de départ\u{202F}: \(list).", en: "Baseline indicators: \(list)."))
    }
    if !made.renewed.isEmpty {
      let list = ItemCode.listed(made.renewed)
      lines.append(
        Text(
          fr: "Indicateurs actualisés\u{202F}: \(list).",
          en: "Indicators brought up to date: \(list)."
        ))
    }
    lines.append(
      Text(
        fr: "Les colonnes sont retenues sous «\u{202F}\(draft.survey)\u{202F}».",
        en: "The columns are remembered as “\(draft.survey)”."))
    return lines
  }
}

extension SurveyColumnUse {
  /// Whether answers are read from the column.
  var isRead: Bool { [.text, .choice, .choices, .number].contains(self) }
}
