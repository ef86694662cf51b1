package import CahierModel

/// The rules that a text is checked by as it is written, and the words that they look for.
package struct WordingRules: Sendable {
  /// In the order of their codes.
  package static let all: [any WordingRule.Type] = [
    BindingVerbRule.self, MissingUnitRule.self, SeveralRequirementsRule.self,
    ProductNameRule.self, VagueTermRule.self, SubjectiveQualityRule.self, SuperlativeRule.self,
    EscapeClauseRule.self, OpenListRule.self, PlaceholderRule.self, PassiveRule.self,
    MissingActorRule.self, ObliqueRule.self, NegativeRule.self, AbsoluteRule.self,
    VaguePronounRule.self, IncompleteReferenceRule.self, UnverifiableVerbRule.self,
    SuperfluousInfinitiveRule.self, AmbiguousDayRule.self, UndefinedAcronymRule.self,
    NormRule.self, LocalPreferenceRule.self, SelectionCriterionRule.self, VagueCriterionRule.self,
    SentencePatternRule.self, LengthRule.self, DanglingColonRule.self,
  ]

  private static let byRole: [TextRole: [any WordingRule.Type]] = TextRole.allCases.reduce(
    into: [:]
  ) { rules, role in rules[role] = all.filter { $0.scope.contains(role) } }

  private let automata: [Language: TermAutomaton]

  /// Makes the rules from their words.
  package init(_ terms: WordingTerms) {
    automata = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        (language, TermAutomaton(terms.lists[language] ?? [:]))
      })
  }

  /// A text cut into words, with the terms that stand in it.
  package func folded(
    _ text: String, in language: Language, as role: TextRole = .requirement
  ) -> FoldedText {
    FoldedText(text, language, as: role, by: automata[language] ?? TermAutomaton([:]))
  }

  /// What all rules for a text of its role find.
  ///
  /// The time grows with the words of the text, not with those of the lists.
  package func diagnostics(in text: FoldedText) -> [Diagnostic] {
    (Self.byRole[text.role] ?? []).flatMap { $0.findings(in: text) }
  }

  /// What all rules for texts of a role find in one.
  package func diagnostics(
    for text: String, in language: Language, as role: TextRole = .requirement
  ) -> [Diagnostic] {
    diagnostics(in: folded(text, in: language, as: role))
  }
}
