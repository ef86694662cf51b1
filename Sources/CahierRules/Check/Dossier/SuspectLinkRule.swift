package import CahierModel

/// A link is looked at again once one of its ends says something else.
package enum SuspectLinkRule: DossierRule {
  /// The code of its findings.
  package static let code = "TRACE-003"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Lien à revoir",
    en: "Suspect link")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Un bout du lien a changé depuis\u{202F}: ce qui se répondait ne se répond peut-être plus.",
    en: "An end of the link has changed since: what answered it may answer it no longer.")
  /// What the rule rests on.
  package static let source = "ISO/IEC/IEEE 29148:2018, 6.6 (traceability under change)"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr:
      "Relire les deux bouts, corriger ou retirer le lien, puis\u{202F}: cahier tracer confirmer CODE",
    en: "Read both ends, mend or remove the link, then: cahier trace confirm CODE")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "l’énoncé de l’objectif OB-001 a changé depuis que BF-001 y mène",
        en: "the statement of the objective OB-001 has changed since BF-001 leads to it"), finds: 1
    ) { dossier in
      dossier.dossier.formerValues = dossier.dossier.links.prefix(1).map {
        FormerValue(
          link: $0, side: .to, field: "statement",
          fingerprint: SHA256.digest(of: "Joindre les agents").description)
      }
    },
    DossierExample(
      Text(
        fr: "l’objectif dit de nouveau ce qu’il disait",
        en: "the objective says again what it said")
    ) { dossier in
      guard let objective = dossier.dossier.items.first else { return }
      dossier.dossier.formerValues = dossier.dossier.links.prefix(1).map {
        FormerValue(
          link: $0, side: .to, field: "statement",
          fingerprint: objective.fingerprint(of: "statement"))
      }
    },
  ]

  /// What breaks the rule, in the order of the links.
  package static func findings(in scene: DossierScene) -> [Finding] {
    SuspectLink.all(in: scene.dossier, template: scene.template).map { suspect in
      let link = suspect.link
      let kind = scene.items[link.from].flatMap { scene.template.kinds[id: $0.kind] }
      let label = kind?.links[id: link.role]?.label ?? Text(same: link.role)
      let changes = scene.template.sentence(of: suspect, in: scene.items)
      return finding(
        link.from,
        Text(
          fr:
            "le lien «\u{202F}\(label.fr) \(link.to)\u{202F}» est à revoir\u{202F}: \(changes.fr)",
          en: "the link “\(label.en) \(link.to)” is suspect: \(changes.en)"))
    }
  }
}
