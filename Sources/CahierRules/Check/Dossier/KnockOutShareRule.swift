package import CahierModel

/// Few requirements set offers aside.
package enum KnockOutShareRule: DossierRule {
  /// The code of its findings.
  package static let code = "SPEC-050"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Trop d’éliminatoires",
    en: "Too many knock-outs")
  /// Why the rule is there.
  package static let reason = Text(
    fr:
      "Chaque exigence éliminatoire ferme la porte à quelques candidats\u{202F}; leur somme n’en laisse plus qu’un.",
    en: "Each knock-out closes the door to a few tenderers; their sum leaves but one.")
  /// What the rule rests on.
  package static let source =
    "CCP, art. L3; directive 2014/24/EU, art. 18"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Garder éliminatoire ce sans quoi l’outil ne sert à rien, noter le reste.",
    en: "Keep as knock-outs what the tool is of no use without, have the rest scored.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "vingt exigences sur vingt-deux sont éliminatoires",
        en: "twenty requirements of twenty-two are knock-outs"), finds: 1
    ) { dossier in
      for number in 3...22 {
        dossier.addNeed(number, fr: "L’outil doit afficher la page \(number).", en: nil) {
          $0.fields["role"] = .word("knockOut")
        }
      }
    },
    DossierExample(Text(fr: "aucune ne l’est", en: "none is")) { _ in },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    let judged = scene.requirements
    let knockOuts = judged.count { item, _ in scene.isKnockOut(item) }
    guard judged.count >= 20, knockOuts * 2 > judged.count else { return [] }
    return [
      Finding(
        finding(
          "\(knockOuts)",
          Text(
            fr: "\(knockOuts) exigences sur \(judged.count) sont éliminatoires",
            en: "\(knockOuts) requirements of \(judged.count) are knock-outs")), at: .dossier)
    ]
  }
}
