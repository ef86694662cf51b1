package import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// `cahier status`: how far each part of the guide is, and what the dossier holds.
package struct StatusCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "status", Text(fr: "Où en est le dossier.", en: "How far the dossier is."),
      discussion: StrictOption.discussion)
  }

  @OptionGroup package var common: CommonOptions
  @OptionGroup var output: FormatOptions
  @OptionGroup var strict: StrictOption

  package init() {}

  package func run(in session: Session) throws(Failure) {
    let state = try session.read { try DossierState($0) }
    let page = StatusPage(state: state, language: ScreenLanguage.current)
    try session.print(Printable(lines: page.lines, value: page.value), as: output.format)
    try strict.judge(state)
  }
}

/// The state of a dossier as people and programs read it.
private struct StatusPage {
  let state: DossierState
  let language: Language

  private var typography: Typography { Typography(language) }
  private var template: SpecificationTemplate { state.template }

  var lines: [String] {
    [state.title.preferring(language), guide] + steps + kinds + translations + [evaluation] + faults
      + [next]
  }

  private var guide: String {
    let counts = state.progress.counts()
    let minutes = CountedText.minute.counted(
      state.progress.minutesLeft(in: template, on: .full))
    return typography.label(Text(fr: "Guide", en: "Guide")[language]) + " " + sentence(counts)
      + Text(
        fr: " ; reste environ \(minutes.fr)", en: "; about \(minutes.en) left")[language]
  }

  private func sentence(_ counts: QuestionCounts) -> String {
    let parts = [
      (counts.unknown, Text(fr: "à préciser", en: "to be stated")),
      (counts.assigned, Text(fr: "chez quelqu’un", en: "with somebody")),
      (counts.later, Text(fr: "plus tard", en: "later")),
    ].filter { $0.0 > 0 }.map { ", \($0.0) \($0.1[language])" }.joined()
    let total = Text(
      fr: "\(counts.answered) sur \(counts.total)", en: "\(counts.answered) of \(counts.total)")
    return total[language] + parts
  }

  private var steps: [String] {
    template.guide.steps.enumerated().compactMap { index, step in
      let counts = state.progress.counts(of: step.id)
      guard counts.total > 0 else { return nil }
      return "  \(index + 1). " + typography.label(step.title[language]) + " "
        + sentence(counts)
    }
  }

  private var kinds: [String] {
    [typography.label(Text(fr: "Éléments", en: "Items")[language])]
      + template.kinds.map { kind in
        let count = state.counts.items[kind.id, default: 0]
        return "  \(count) \(kind.name.name(for: ExactDecimal(count), in: language))"
      }
  }

  private var translations: [String] {
    let count = state.counts.staleTranslations
    guard count > 0 else { return [] }
    let label = Text(fr: "Traductions à revoir", en: "Translations to check")[language]
    return [typography.label(label) + " \(count) (cahier translation list)"]
  }

  private var evaluation: String {
    let counts = state.counts
    let words = [
      (counts.lots, Text(fr: "lot", en: "lot"), Text(fr: "lots", en: "lots")),
      (counts.criteria, Text(fr: "critère", en: "criterion"), Text(fr: "critères", en: "criteria")),
      (counts.offers, Text(fr: "offre", en: "offer"), Text(fr: "offres", en: "offers")),
      (counts.marks, Text(fr: "note", en: "mark"), Text(fr: "notes", en: "marks")),
    ].map { count, one, many in
      typography.counted(count, one: one[language], many: many[language])
    }
    let label = typography.label(Text(fr: "Évaluation", en: "Evaluation")[language])
    return label + " " + words.joined(separator: ", ")
  }

  private var faults: [String] {
    let label = typography.label(Text(fr: "À vérifier", en: "To check")[language])
    return warnings.map { warning in
      let command = CommandAliases.said(warning.command, in: language)
      return "\(label) \(warning.message[language]) (\(warning.code), \(command))"
    }
  }

  private var warnings: [StatusWarning] { StatusWarning.all(of: state) }

  private var next: String {
    let next = state.next
    let label = typography.label(Text(fr: "Suite", en: "Next")[language])
    return
      "\(label) \(next.sentence[language]) (\(CommandAliases.said(next.commands[0], in: language)))"
  }

  var value: JSONValue {
    .record([
      "title": .text(state.title),
      "staleTranslations": .integer(state.counts.staleTranslations),
      "questions": Self.value(state.progress.counts()),
      "minutesLeft": .integer(state.progress.minutesLeft(in: template, on: .full)),
      "steps": .array(
        template.guide.steps.map { step in
          .record([
            "id": .string(step.id), "title": .text(step.title),
            "questions": Self.value(state.progress.counts(of: step.id)),
          ])
        }),
      "items": .object(
        template.kinds.map { kind in
          JSONValue.Member(kind.id, .integer(state.counts.items[kind.id, default: 0]))
        }),
      "lots": .integer(state.counts.lots), "criteria": .integer(state.counts.criteria),
      "offers": .integer(state.counts.offers), "marks": .integer(state.counts.marks),
      "warnings": .array(
        warnings.map { warning in
          .record([
            "code": .string(warning.code), "message": .text(warning.message),
            "questions": .array(warning.questions.map { .string($0) }),
            "offer": .optional(warning.offer), "command": .string(warning.command),
          ])
        }),
      "next": .string(state.next.commands[0]),
    ])
  }

  private static func value(_ counts: QuestionCounts) -> JSONValue {
    .record([
      "answered": .integer(counts.answered), "open": .integer(counts.open),
      "unknown": .integer(counts.unknown), "assigned": .integer(counts.assigned),
      "later": .integer(counts.later), "total": .integer(counts.total),
    ])
  }
}
