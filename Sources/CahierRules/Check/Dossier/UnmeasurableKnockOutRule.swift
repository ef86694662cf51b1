package import CahierModel

/// A knock-out is met or not met: words that nobody measures cannot tell.
package enum UnmeasurableKnockOutRule: DossierRule {
  /// The code of its findings.
  package static let code = "SPEC-034"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Éliminatoire non mesurable",
    en: "Unmeasurable knock-out")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Une offre serait écartée sur un mot que chacun lit à sa façon.",
    en: "An offer would be set aside on a word that each reads in their own way.")
  /// What the rule rests on.
  package static let source = "ISO/IEC/IEEE 29148:2018, 5.2.5 (verifiable); CCP, art. L2152-2"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Donner un niveau mesurable, ou rendre l’exigence notée.",
    en: "Give a measurable level, or have the requirement scored.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "une exigence éliminatoire veut un outil « simple »",
        en: "a knock-out asks for a “simple” tool"), finds: 1
    ) { dossier in
      dossier.addNeed(3, fr: "L’outil doit être simple.", en: nil) {
        $0.fields["role"] = .word("knockOut")
      }
    },
    DossierExample(
      Text(
        fr: "la même exigence a un niveau mesurable",
        en: "the same requirement has a measurable level")
    ) { dossier in
      dossier.addNeed(3, fr: "L’outil doit être simple.", en: nil) {
        $0.fields["role"] = .word("knockOut")
        $0.fields["level"] = .level(MeasurableLevel(.atMost, .number(2), unit: "second"))
      }
    },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    let vague: Set = [VagueTermRule.code, SubjectiveQualityRule.code, SuperlativeRule.code]
    return scene.knockOuts(with: vague) { words in
      Text(
        fr: "l’exigence est éliminatoire, et « \(words) » ne se mesure pas",
        en: "the requirement is a knock-out, and “\(words)” cannot be measured")
    }.filter { !scene.hasLevel($0.code) }.map { finding($0.code, $0.message, found: $0.words) }
  }
}
