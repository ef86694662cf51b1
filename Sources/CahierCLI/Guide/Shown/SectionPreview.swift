internal import CahierModel
internal import CahierRules

/// A section as it will be printed, as plain lines.
struct SectionPreview {
  let dossier: GuideDossier
  /// The id of the section.
  let section: String?
  /// Whether items are shown with all that they say, and not by their titles alone.
  var isFull = false

  private var template: SpecificationTemplate { dossier.template }
  private var language: Language { dossier.language }

  var lines: [String] {
    guard let section = section.flatMap({ template.sections[id: $0] }) else { return [] }
    return [section.title[language]] + section.contents.flatMap(lines).map { "  \($0)" }
  }

  private func lines(_ content: SectionContent) -> [String] {
    switch content {
    case .heading(let text): [text[language]]
    case .prose(let text): [resolved(text[language])]
    case .answer(let id): template.guide.questions[id: id].map(lines) ?? []
    case .items(let list):
      dossier.items(of: list.kind, family: list.family).flatMap(lines)
    case .parameters(let ids): isFull ? ids.compactMap(line) : []
    case .glossary, .meanings, .sources: []
    }
  }

  /// An item by its code and title; in full with each of its fields on a line of its own.
  private func lines(_ item: Item) -> [String] {
    let title = ItemListing(template: template, language: language).title(of: item)
    let head = "\(item.code) \(resolved(title))"
    guard isFull else { return [head] }
    let page = ItemPage(template: template, language: language, law: dossier.header.jurisdiction)
    return [head] + page.statements(of: item).map(resolved)
  }

  /// A figure of the buyer with its name.
  private func line(_ parameter: String) -> String? {
    guard let name = template.parameters[id: parameter]?.name[language] else { return nil }
    return Typography(language).label(name) + " " + (value(parameter) ?? Self.missing[language])
  }

  private func lines(_ question: GuideQuestion) -> [String] {
    guard let value = dossier.answer(to: question.id)?.value else {
      return question.isRequired ? ["\(Self.missing[language]) \(question.ask[language])"] : []
    }
    if let printed = question.printed {
      let kept = OptionalPassages.kept(of: printed[language]) { name in
        self.value(name).map { $0 != "0" } ?? false
      }
      return kept.isEmpty ? [] : [resolved(kept)]
    }
    return AnswerShowing(template, in: language).lines(of: value, to: question)
  }

  private static let missing = Text(
    fr: "[à préciser avant publication]", en: "[to be stated before publication]")

  private func resolved(_ text: String) -> String {
    words.resolved(text, in: language)
  }

  private func value(_ name: String) -> String? {
    words.value(name, in: language)
  }

  private var words: FigureWords { dossier.figureWords }
}
