package import CahierModel

/// A knock-out that names a product leaves one supplier.
package enum KnockOutProductRule: DossierRule {
  /// The code of its findings.
  package static let code = "SPEC-033"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.error
  /// What the rule is about.
  package static let title = Text(
    fr: "Éliminatoire nommant un produit",
    en: "Knock-out that names a product")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Une exigence éliminatoire qui nomme un produit réserve le marché à qui le vend.",
    en: "A knock-out that names a product keeps the contract for those who sell it.")
  /// What the rule rests on.
  package static let source = "CCP, art. R2111-7, L3; directive 2014/24/EU, art. 42(4)"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Décrire la fonction, ou rendre l’exigence notée.",
    en: "Describe the function, or have the requirement scored.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(fr: "une exigence éliminatoire nomme SharePoint", en: "a knock-out names SharePoint"),
      finds: 1
    ) { dossier in
      dossier.addNeed(3, fr: "L’outil doit lire SharePoint.", en: nil) {
        $0.fields["role"] = .word("knockOut")
      }
    },
    DossierExample(
      Text(
        fr: "une exigence informative nomme SharePoint",
        en: "a requirement that is not judged names SharePoint")
    ) { dossier in
      dossier.addNeed(3, fr: "L’outil doit lire SharePoint.", en: nil)
    },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    scene.knockOuts(with: [ProductNameRule.code]) { words in
      Text(
        fr: "l’exigence est éliminatoire et nomme « \(words) »",
        en: "the requirement is a knock-out and names “\(words)”")
    }.map { finding($0.code, $0.message, found: $0.words) }
  }
}
