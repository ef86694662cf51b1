/// A list of terms, by what a rule does with them: the keys of `templates/rules/wording/terms.yaml`.
package enum TermList: Int, CaseIterable, Hashable, Sendable {
  // Phrases that no rule holds against a text, though they hold such words.
  case lawful

  // Words that a rule tells.
  case vague, vagueExcept
  case subjective
  case superlative, superlativeExcept
  case escape
  case openList, openListLess, openListExcept
  case placeholder
  case impersonal, infinitive
  case joint
  case negative
  case absolute, absoluteLess, absoluteExcept
  case pronoun, pronounFirst
  case reference
  case weakVerb, weakVerbLess, weakVerbExcept
  case superfluous
  case oblique
  case product, productNoun, freeProduct
  case norm, normBody
  case origin, originExcept
  case selection, selectionExcept
  case vagueCriterion

  // Words that make another one lawful, or that a rule reads a sentence by.
  case existing, equivalent, legalBasis
  case binding, desirable, permission
  case auxiliary, boundAuxiliary, participle, notParticiple, actor
  case negation, negated
  case condition
  case day, dayQualifier
  case countless
  case knownAcronym
  case turnover
  case availability, responseTime, recovery, retention, warranty, contractLength, accounts, payment
  case atLeast, atMost

  // What a clause is known by, and what asks for it.
  case personalData, personalDataTrigger
  case accessibility, accessibilityTrigger
  case security, securityTrigger
  case reversibility, reversibilityTrigger
  case environment
  case social

  /// The lists in the order of their places, which are their raw values.
  package static let all = allCases

  /// The key of the list in the file: `vagueExcept`.
  package var name: String { "\(self)" }

  /// Whether a lawful phrase takes its terms away: not those that a sentence is read by.
  package var isLet: Bool { rawValue <= Self.vagueCriterion.rawValue && self != .lawful }
}

/// The words that texts are checked for, by language and list, as data.
///
/// A term is one word or several; one whose last word ends with `~` stands for its inflections.
package struct WordingTerms: Hashable, Sendable {
  /// The terms of each list in each language; a list of neither language is empty.
  package let lists: [Language: [TermList: [String]]]

  package init(_ lists: [Language: [TermList: [String]]]) {
    self.lists = lists
  }
}
