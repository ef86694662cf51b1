package import CahierModel

/// A dossier in two languages says everything in both.
package enum MissingTranslationRule: DossierRule {
  /// The code of its findings.
  package static let code = "LANG-003"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Texte dans une seule langue",
    en: "Text in one language only")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Le candidat qui lit l’autre langue n’a pas cette exigence.",
    en: "The tenderer who reads the other language does not have this requirement.")
  /// What the rule rests on.
  package static let source = "Usage; CCP, art. R2143-16, R2151-12"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Traduire le texte, ou retirer la seconde langue du dossier.",
    en: "Translate the text, or take the second language out of the dossier.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(fr: "un énoncé n’a pas d’anglais", en: "a statement has no English"), finds: 1
    ) { dossier in
      dossier.change(1) { $0.texts["statement"]?.en = nil }
    },
    DossierExample(Text(fr: "le dossier n’a qu’une langue", en: "the dossier has one language")) {
      dossier in
      dossier.dossier.header.languages = [.french]
      dossier.change(1) { $0.texts["statement"]?.en = nil }
    },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    let languages = scene.dossier.header.languages
    guard languages.count > 1 else { return [] }
    return scene.dossier.items.flatMap { item -> [Finding] in
      guard let kind = scene.template.kinds[id: item.kind], kind.visibility == .published else {
        return []
      }
      return languages.compactMap { language in
        let lacking = kind.fields.filter { field in
          guard field.isBilingual, let text = item.texts[field.id] else { return false }
          return text[language] == nil && !text.isEmpty
        }
        guard !lacking.isEmpty else { return nil }
        let names = Text.joined(lacking.map(\.label))
        return Finding(
          finding(
            "", Text(fr: "non traduit\u{202F}: \(names.fr)", en: "not translated: \(names.en)")),
          at: .item(item.code), language: language)
      }
    }
  }
}
