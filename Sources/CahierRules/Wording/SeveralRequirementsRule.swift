package import CahierModel

/// One requirement, one thing to verify.
///
/// - Source: ISO/IEC/IEEE 29148:2018, 5.2.5 (singular); INCOSE, R18 and R19.
package struct SeveralRequirementsRule: WordingRule {
  /// The code of a statement that holds more than one requirement.
  package static let code = "SPEC-003"
  /// Why a requirement says one thing.
  package static let reason = Text(
    fr: "Une offre qui répond à une moitié d’exigence ne peut être ni retenue ni écartée.",
    en: "A tender that meets half of a requirement can be neither kept nor set aside.")
  /// Statements with one requirement, and statements with a second verb or a word that joins two.
  package static let examples = [
    WordingExample("L’outil doit afficher le menu.", .french),
    WordingExample("L’outil doit lister et il doit imprimer.", .french, finds: ["doit"]),
    WordingExample("L’outil doit lister et/ou imprimer.", .french, finds: ["et / ou"]),
    WordingExample(
      "L’outil doit lister les pages ainsi que les imprimer.", .french, finds: ["ainsi que"]),
    WordingExample("The tool shall list and it shall print.", .english, finds: ["shall"]),
    WordingExample("The tool shall list as well as print.", .english, finds: ["as well as"]),
    WordingExample("The tool shall list pages and files.", .english),
  ]

  private static let joints: [Language: TermAutomaton] = [
    .french: TermAutomaton(["ainsi que", "de plus", "en outre", "par ailleurs", "et/ou"]),
    .english: TermAutomaton(["as well as", "in addition", "furthermore", "moreover", "and/or"]),
  ]

  package init() {}

  /// What breaks the rule, with its remedy.
  package func findings(in sentence: FoldedSentence) -> [Diagnostic] {
    if let second = sentence.bindingVerbs.dropFirst().first {
      return [Self.diagnostic(String(sentence.words[second].original))]
    }
    let joints = Self.joints[sentence.language]?.matches(in: sentence.words) ?? []
    return joints.prefix(1).map { Self.diagnostic(sentence.original($0.range)) }
  }

  private static func diagnostic(_ words: String) -> Diagnostic {
    Diagnostic(
      .warning, code,
      Text(
        fr: "plusieurs exigences en une, à partir de « \(words) »",
        en: "several requirements in one, from “\(words)” on"), found: words,
      remedies: [
        Text(
          fr: "Écrire une exigence pour chaque chose à vérifier.",
          en: "Write one requirement for each thing to verify.")
      ])
  }
}
