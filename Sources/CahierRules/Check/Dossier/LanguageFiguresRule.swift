package import CahierModel

/// Both languages say the same figures.
package enum LanguageFiguresRule: DossierRule {
  /// The code of its findings.
  package static let code = "LANG-002"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.error
  /// What the rule is about.
  package static let title = Text(
    fr: "Chiffres différents dans les deux langues",
    en: "Different figures in the two languages")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Deux candidats répondraient à deux exigences différentes.",
    en: "Two tenderers would answer two different requirements.")
  /// What the rule rests on.
  package static let source = "Loi 94-665, art. 5; ISO/IEC/IEEE 29148:2018, 5.2.6 (consistent)"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Écrire le même chiffre dans les deux langues.",
    en: "Write the same figure in both languages.")
  /// Dossiers that break the rule, and dossiers that do not.
  package static let examples = [
    DossierExample(
      Text(
        fr: "le français dit 2 secondes et l’anglais 3", en: "French says 2 seconds and English 3"),
      finds: 1
    ) { dossier in
      dossier.change(1) {
        $0.texts["statement"]?.en = "The tool shall show the menu in at most 3 seconds."
      }
    },
    DossierExample(
      Text(fr: "l’un écrit 2 et l’autre « two »", en: "one writes 2 and the other “two”")
    ) { dossier in
      dossier.change(1) {
        $0.texts["statement"]?.en = "The tool shall show the menu in at most two seconds."
      }
    },
  ]

  /// What breaks the rule, in the order of the dossier.
  package static func findings(in scene: DossierScene) -> [Finding] {
    scene.texts.unlikeFigures.map { unlike in
      let sides = Language.allCases.map { language in
        unlike.only[language]?.joined(separator: ", ") ?? ""
      }
      let (french, english) = (sides[0], sides[1])
      return Finding(
        finding(
          [french, english].filter { !$0.isEmpty }.joined(separator: " / "),
          Text(
            fr:
              "chiffres en français seulement\u{202F}: \(french.isEmpty ? "aucun" : french)\u{202F}; "
              + "en anglais seulement\u{202F}: \(english.isEmpty ? "aucun" : english)",
            en: "figures in French only: \(french.isEmpty ? "none" : french); in English only: "
              + (english.isEmpty ? "none" : english))),
        at: unlike.place, part: unlike.part)
    }
  }
}
