import CahierInterchange
import CahierModel
import CahierRules
import CahierTestSupport
import Testing

/// Each rule of wording against its own examples, with the words that come with the program.
struct WordingRulesTests {
  @Test func `every rule finds what its examples say, and nothing else`() throws {
    let rules = WordingRules(try RuleLibrary.wordingTerms()).rules
    #expect(Set(rules.map { type(of: $0).code }).count == rules.count)
    for rule in rules {
      let kind = type(of: rule)
      #expect(
        kind.examples.contains { $0.found.isEmpty } && kind.examples.contains { !$0.found.isEmpty })
      for example in kind.examples {
        let sentence = FoldedSentence(example.sentence, language: example.language)
        let found = rule.findings(in: sentence).map { $0.found ?? "" }
        #expect(found == example.found, "\(kind.code): \(example.sentence)")
      }
    }
  }

  @Test func `lawful phrases are let through, whatever their apostrophes and case`() throws {
    let terms = try RuleLibrary.wordingTerms()
    let rules = WordingRules(terms)
    for (language, phrases) in terms.notVague {
      for phrase in phrases {
        let found = rules.diagnostics(for: phrase.uppercased(), in: language).map(\.code)
        #expect(!found.contains(VagueTermRule.code), "\(phrase)")
      }
    }
  }

  @Test func `no text breaks the rules`() throws {
    let rules = WordingRules(try RuleLibrary.wordingTerms())
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "doit", "1", ",", "2", "\u{202F}", "’", "rapide", "é", "👩‍👩‍👧", "SAP", "et/ou", ".", "\u{0}",
    ]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...20, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
      for language in Language.allCases { _ = rules.diagnostics(for: text, in: language) }
    }
  }
}
