import CahierModel

/// The rules that lay parts of a dossier against one another, and all rules of the check.
package enum DossierRules {
  /// In the order of their codes.
  package static let all: [any DossierRule.Type] = [
    ContradictoryFiguresRule.self, StaleTranslationRule.self, LanguageFiguresRule.self,
    MissingTranslationRule.self, EnvironmentClauseRule.self, SocialClauseRule.self,
    PersonalDataClauseRule.self, AccessibilityClauseRule.self, SecurityClauseRule.self,
    ReversibilityClauseRule.self, ScoredMust.self, KnockOutPriority.self, KnockOutProductRule.self,
    UnmeasurableKnockOutRule.self, MissingRationaleRule.self, MissingVerificationRule.self,
    MissingFieldRule.self, CopiedStatementRule.self, KnockOutShareRule.self, TurnoverRule.self,
    AvailabilityRule.self, MissingLink.self, CoverageRule.self, SuspectLinkRule.self,
  ]

  /// Every rule of the check, by code.
  package static let everyRule: [any CheckRule.Type] = {
    let rules: [any CheckRule.Type] = WordingRules.all + all
    return rules.sorted { $0.code < $1.code }
  }()

  /// All that the rules find in a dossier: in its texts, then between them.
  package static func findings(in scene: DossierScene) -> [Finding] {
    scene.texts.findings.map { scene.judged($0) } + all.flatMap { $0.findings(in: scene) }
  }
}

extension DossierScene {
  /// A finding with the weight that it has under the procedure of the dossier.
  ///
  /// A selection criterion among award criteria annuls a formalised procedure; in an adapted one
  /// it may be lawful where the object of the contract calls for it.
  ///
  /// - Source: Conseil d’État, 2 August 2011, no. 348254.
  fileprivate func judged(_ finding: Finding) -> Finding {
    guard
      finding.diagnostic.code == SelectionCriterionRule.code,
      dossier.header.procedure == .adapted
    else { return finding }
    var finding = finding
    finding.diagnostic.severity = .warning
    return finding
  }
}
