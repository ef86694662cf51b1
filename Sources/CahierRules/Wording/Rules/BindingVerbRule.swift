package import CahierModel

/// A requirement says who shall do what.
package enum BindingVerbRule: WordingRule {
  /// The code of its findings.
  package static let code = "SPEC-001"
  /// How much a finding matters, at most.
  package static let level = Diagnostic.Severity.warning
  /// What the rule is about.
  package static let title = Text(
    fr: "Aucun verbe n’oblige",
    en: "No verb binds")
  /// Why the rule is there.
  package static let reason = Text(
    fr: "Sans « doit », personne n’est tenu à rien.",
    en: "Without “shall”, nobody is bound.")
  /// What the rule rests on.
  package static let source = "ISO/IEC/IEEE 29148:2018, 5.2.4"
  /// How to mend what it finds.
  package static let remedy = Text(
    fr: "Dire qui « doit » faire quoi.",
    en: "Say who “shall” do what.")
  /// The texts that it holds for.
  package static let scope: Set<TextRole> = [.requirement]
  /// Texts that break the rule, and texts that do not.
  package static let examples = [
    WordingExample("L’outil doit afficher le menu.", .french),
    WordingExample("L’outil affiche le menu.", .french, finds: [""]),
    WordingExample("L’outil devrait afficher le menu.", .french, finds: ["devrait"]),
    WordingExample("The tool shall display the menu.", .english),
    WordingExample("The tool displays the menu.", .english, finds: [""]),
    WordingExample("The tool should display the menu.", .english, finds: ["should"]),
  ]

  /// What breaks the rule: no verb that binds; one that only wishes is named.
  package static func findings(in text: FoldedText) -> [Diagnostic] {
    guard !text.words.isEmpty, !text.has(.binding) else { return [] }
    let wish = text.matches.first { [.desirable, .permission].contains($0.list) }
    guard let wish else {
      return [
        finding("", Text(fr: "aucun verbe n’oblige personne", en: "no verb binds anybody"))
      ]
    }
    let words = text.original(wish.range)
    return [
      finding(
        words,
        Text(
          fr: "« \(words) » n’oblige personne et ne se note pas",
          en: "“\(words)” binds nobody and cannot be marked"))
    ]
  }
}
