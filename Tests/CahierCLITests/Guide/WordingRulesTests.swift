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

  @Test(arguments: [
    (Language.french, "L’outil doit répondre plus vite.", ["vite"], false),
    (.french, "La page doit s’afficher avec rapidité.", ["rapidité"], false),
    (.english, "The tool shall answer faster.", ["faster"], false),
    (.english, "The page shall load rapidly.", ["rapidly"], false),
    (.french, "L’outil doit s’appuyer sur Microsoft 365.", ["Microsoft 365"], true),
    (.french, "Le titulaire doit fournir SharePoint.", ["SharePoint"], true),
    (.english, "The tool shall run on Google Workspace.", ["Google Workspace"], true),
    (.english, "The tool shall publish to Microsoft Teams.", ["Microsoft Teams"], true),
    (.french, "L’outil doit fonctionner avec M365.", ["M 365"], true),
    (.french, "Le titulaire doit fournir SharePoint ou équivalent.", [], true),
    (.french, "L’outil doit être interopérable avec Microsoft 365.", [], true),
    (.english, "The tool shall be interoperable with Google Workspace.", [], true),
    (.french, "Le titulaire doit reprendre les contenus du SharePoint existant.", [], true),
    (.english, "The teams shall publish news.", [], true),
  ])
  func `a word of speed is vague, and a product asks for its equivalent`(
    language: Language, sentence: String, found: [String], isProduct: Bool
  ) throws {
    let code = isProduct ? ProductNameRule.code : VagueTermRule.code
    let told = WordingRules(try RuleLibrary.wordingTerms()).diagnostics(for: sentence, in: language)
      .filter { $0.code == code }
    #expect(told.map { $0.found ?? "" } == found)
  }
}
