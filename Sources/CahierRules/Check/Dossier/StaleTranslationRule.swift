package import CahierModel

/// A translation says what its original says now.
package enum StaleTranslationRule: DossierRule {
  /// The code of its findings.
  package static let code = "LANG-001"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Traduction à revoir",
    en: "Stale translation")
  /// Why the rule is there.
  package static let reason = Text(
    fr:
      "Le texte d’origine a changé depuis\u{202F}: les deux langues n’obligent plus à la même chose.",
    en: "The original has changed since: the two languages no longer bind to the same.")
  /// What the rule rests on.
  package static let source = "Usage"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Relire la traduction, puis\u{202F}: cahier traduction confirmer CODE",
    en: "Read the translation again, then: cahier translation confirm CODE")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "un énoncé a changé depuis sa traduction",
        en: "a statement has changed since it was translated"), finds: 1
    ) { dossier in
      dossier.stale = dossier.dossier.items.suffix(1).map {
        StaleTranslation(item: $0.code, field: "statement", language: .english)
      }
    },
    DossierExample(Text(fr: "aucun n’a changé", en: "none has changed")) { _ in },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    scene.stale.compactMap { stale in
      guard let item = scene.items[stale.item] else { return nil }
      let field = scene.template.kinds[id: item.kind]?.fields[id: stale.field]
      return Finding(
        finding("", Text(fr: "le texte d’origine a changé", en: "the original has changed")),
        at: .item(stale.item), part: field?.label, language: stale.language)
    }
  }
}
