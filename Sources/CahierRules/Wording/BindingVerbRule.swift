package import CahierModel

/// A requirement says who shall do what.
///
/// - Source: ISO/IEC/IEEE 29148:2018, 5.2.4: “shall” marks what binds.
package struct BindingVerbRule: WordingRule {
  /// The code of a statement with no verb that binds.
  package static let code = "SPEC-001"
  /// Why a requirement needs a verb that binds somebody.
  package static let reason = Text(
    fr: "Sans « doit », personne n’est tenu à rien.", en: "Without “shall”, nobody is bound.")
  /// Statements that bind, and statements that do not.
  package static let examples = [
    WordingExample("L’outil doit afficher le menu.", .french),
    WordingExample("L’outil affiche le menu.", .french, finds: [""]),
    WordingExample("The tool shall display the menu.", .english),
    WordingExample("The tool displays the menu.", .english, finds: [""]),
  ]

  package init() {}

  /// What breaks the rule, with its remedy.
  package func findings(in sentence: FoldedSentence) -> [Diagnostic] {
    guard sentence.bindingVerbs.isEmpty else { return [] }
    return [
      Diagnostic(
        .warning, Self.code,
        Text(fr: "aucun verbe n’oblige personne", en: "no verb binds anybody"),
        remedies: [
          Text(
            fr: "Dire qui « doit » faire quoi.", en: "Say who “shall” do what.")
        ])
    ]
  }
}
