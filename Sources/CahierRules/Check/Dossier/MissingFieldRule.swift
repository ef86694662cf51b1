package import CahierModel

/// An item has what its kind asks for.
package enum MissingFieldRule: DossierRule {
  /// The code of its findings.
  package static let code = "SPEC-037"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Champ obligatoire vide",
    en: "Required field that is empty")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Le document publié aurait un blanc à cet endroit.",
    en: "The published document would have a gap there.")
  /// What the rule rests on.
  package static let source = "ISO/IEC/IEEE 29148:2018, 5.2.8"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Remplir le champ.",
    en: "Fill in the field.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(fr: "une exigence n’a pas d’énoncé", en: "a requirement has no statement"), finds: 1
    ) { dossier in
      dossier.change(1) { $0.texts["statement"] = nil }
    },
    DossierExample(Text(fr: "chaque exigence a le sien", en: "each requirement has its own")) { _ in
    },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    scene.dossier.items.compactMap { item in
      guard let kind = scene.template.kinds[id: item.kind] else { return nil }
      let empty = kind.fields.filter { field in
        field.isRequired && item.fields[field.id] == nil
          && (item.texts[field.id]?.isEmpty ?? true)
      }
      guard !empty.isEmpty else { return nil }
      let names = Text.joined(empty.map(\.label))
      return finding(
        item.code, Text(fr: "il manque\u{202F}: \(names.fr)", en: "missing: \(names.en)"))
    }
  }
}
