package import CahierModel

/// Each requirement stands once.
package enum CopiedStatementRule: DossierRule {
  /// The code of its findings.
  package static let code = "SPEC-040"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Énoncé copié",
    en: "Copied statement")
  /// Why the rule is there.
  package static let reason = Text(
    fr:
      "Une exigence en double est notée deux fois, et l’une des deux sera oubliée à la correction.",
    en:
      "A requirement that stands twice is marked twice, and one of the two will be forgotten when it is mended."
  )
  /// What the rule rests on.
  package static let source = "ISO/IEC/IEEE 29148:2018, 5.2.6 (consistent); INCOSE GtWR v4, R30"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "En retirer une, ou dire ce qui les distingue.",
    en: "Take one of them out, or say what parts them.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(fr: "deux exigences disent la même chose", en: "two requirements say the same"), finds: 1
    ) { dossier in
      dossier.addNeed(3, fr: "L’OUTIL doit afficher le menu en 2 secondes au plus.", en: nil)
    },
    DossierExample(Text(fr: "elles diffèrent", en: "they differ")) { _ in },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    scene.texts.copies.map { pair in
      finding(
        pair.copy,
        Text(fr: "même énoncé que \(pair.original)", en: "same statement as \(pair.original)"),
        found: "\(pair.original)")
    }
  }
}
