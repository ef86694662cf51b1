package import CahierModel

/// A contract under French law that is not divided says why.
///
/// The rule asks nothing of those who buy from a central purchasing body, which passed the contract,
/// nor of a template that has no question for the reason.
package enum SingleLotRule {
  /// The articles on lots of the public procurement code.
  package static let rule: LegalRule? = {
    guard
      let from = CalendarDate(year: 2019, month: 4, day: 1),
      let checked = CalendarDate(year: 2026, month: 11, day: 21)
    else { return nil }
    return LegalRule(
      article: "CCP, art. L2113-10 et L2113-11", from: from, to: nil,
      statement: Text(
        fr: "le contrat est divisé en lots, sauf si l’acheteur motive un lot unique en droit et "
          + "en fait",
        en: "the contract is divided into lots, unless the buyer states in law and in fact why it "
          + "is one"),
      source: "ordonnance 2018-1074", confidence: .memory, checked: checked)
  }()

  /// A single lot whose reason is not stated.
  package struct Fault: Hashable, Sendable {
    /// The key of the question that asks for the reason.
    package let question: String
    /// `LAW-004`, with the articles and the command that asks for the reason.
    package let diagnostic: Diagnostic
  }

  /// What the law holds against a dossier in one lot, or nil.
  ///
  /// `lots`: how many the dossier has; with none yet, an answer that there is one counts.
  package static func fault(
    template: SpecificationTemplate, answers: [Answer], header: DossierHeader, lots: Int
  ) -> Fault? {
    guard
      header.jurisdiction == .france, header.procedure != .centralPurchasingBody,
      let rule, rule.holds(on: header.date),
      let question = template.guide.questions.first(where: { $0.part(filling: .lotsReason) != nil }
      ),
      GuideProgress(template: template, answers: answers)[question.id]?.state != .notAsked
    else { return nil }
    let row = answers.first { $0.question == question.id }?.value.flatMap(Self.row)
    guard isSingle(row, of: question, lots: lots), !hasReason(row, of: question) else { return nil }
    return Fault(question: question.id, diagnostic: diagnostic(rule, at: question.id))
  }

  private static func row(_ value: AnswerValue) -> [String: PartValue]? {
    guard case .rows(let rows) = value else { return nil }
    return rows.first
  }

  private static func isSingle(
    _ row: [String: PartValue]?, of question: GuideQuestion, lots: Int
  ) -> Bool {
    guard lots <= 1 else { return false }
    guard
      let part = question.part(filling: .lots), case .word(let choice)? = row?[part.id]
    else { return lots == 1 }
    return choice == "one"
  }

  private static func hasReason(
    _ row: [String: PartValue]?, of question: GuideQuestion
  ) -> Bool {
    guard
      let part = question.part(filling: .lotsReason), case .text(let text)? = row?[part.id]
    else { return false }
    return !text.isEmpty
  }

  private static func diagnostic(_ rule: LegalRule, at question: String) -> Diagnostic {
    Diagnostic(
      .warning, "LAW-004",
      Text(
        fr: "le marché est en un seul lot, et le motif n’en est pas donné",
        en: "the contract is one lot, and the reason for it is not stated"),
      at: [Text(same: question)], expected: rule.shown,
      remedies: [Text(same: "cahier guide \(question)")], source: rule.citation)
  }
}
