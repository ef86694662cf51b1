import CahierInterchange
import CahierModel
import CahierRules
import CahierTestSupport
import Foundation
import Testing

/// Each rule of wording against its own examples, with the words that come with the program.
struct WordingRulesTests {
  static let rules = (try? RuleLibrary.wordingTerms()).map(WordingRules.init)

  @Test func `every rule finds what its examples say, and nothing else`() throws {
    let rules = try #require(Self.rules)
    for rule in WordingRules.all {
      #expect(rule.examples.contains { $0.found.isEmpty }, "\(rule.code)")
      #expect(rule.examples.contains { !$0.found.isEmpty }, "\(rule.code)")
      for language in Language.allCases {
        #expect(rule.examples.contains { $0.language == language }, "\(rule.code) \(language)")
      }
      for example in rule.examples {
        #expect(rule.scope.contains(example.role), "\(rule.code): \(example.sentence)")
        let text = rules.folded(example.sentence, in: example.language, as: example.role)
        let found = rule.findings(in: text).map { $0.found ?? "" }
        #expect(found == example.found, "\(rule.code): \(example.sentence)")
      }
    }
  }

  @Test func `a text reads the same composed and decomposed, in capitals, with other blanks`()
    throws
  {
    let rules = try #require(Self.rules)
    let decomposed = ["é": "e\u{301}", "à": "a\u{300}", "ê": "e\u{302}", "ç": "c\u{327}"]
    func codes(_ text: String, _ example: WordingExample) -> [String] {
      rules.diagnostics(for: text, in: example.language, as: example.role).map(\.code).sorted()
    }
    for rule in WordingRules.all {
      for example in rule.examples {
        let said = codes(example.sentence, example)
        let apart = String(example.sentence.flatMap { decomposed[String($0)] ?? String($0) })
        #expect(codes(apart, example) == said, "\(example.sentence)")
        let straight = example.sentence.replacing("’", with: "'")
        #expect(codes(straight, example) == said, "\(example.sentence)")
        let blanks = example.sentence.replacing(" ", with: "\u{A0}")
        #expect(codes(blanks, example) == said, "\(example.sentence)")
      }
    }
  }

  @Test func `lawful phrases are let through, whatever their apostrophes and case`() throws {
    let rules = try #require(Self.rules)
    let terms = try RuleLibrary.wordingTerms()
    let structural: Set = [BindingVerbRule.code, MissingActorRule.code]
    for language in Language.allCases {
      for phrase in terms.lists[language]?[.lawful] ?? [] {
        for written in [phrase, phrase.uppercased(), phrase.replacing("'", with: "’")] {
          let found = rules.diagnostics(for: written, in: language).map(\.code)
            .filter { !structural.contains($0) }
          #expect(found == [], "\(written)")
        }
      }
    }
  }

  @Test(arguments: [
    "procédure adaptée", "appel d’offres ouvert", "force majeure", "données essentielles",
    "maintenance corrective", "maintenance évolutive", "mise à jour", "mises à jour",
    "achat innovant", "messagerie instantanée", "formats ouverts", "données ouvertes",
    "logiciel libre", "vérification de service régulier",
  ])
  func `what the law calls so is no fault in a sentence`(phrase: String) throws {
    let rules = try #require(Self.rules)
    let sentence = "Le titulaire doit suivre la \(phrase) de la Ville."
    #expect(rules.diagnostics(for: sentence, in: .french).map(\.code) == [], "\(sentence)")
  }

  @Test func `no text breaks the rules`() throws {
    let rules = try #require(Self.rules)
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "doit", "1", ",", "2", "\u{202F}", "’", "rapide", "é", "👩‍👩‍👧", "SAP", "et/ou", ".", "\u{0}",
      "{accounts}", "{", "[", "…", "<", "ISO", "e\u{301}", ":", "/", "jours", "est", "ne",
    ]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...20, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
      for language in Language.allCases {
        for role in TextRole.allCases { _ = rules.diagnostics(for: text, in: language, as: role) }
      }
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
    (.french, "L’outil doit fonctionner avec M365.", ["M365"], true),
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
    let rules = try #require(Self.rules)
    let told = rules.diagnostics(for: sentence, in: language).filter { $0.code == code }
    #expect(told.map { $0.found ?? "" } == found)
  }

  /// Lines of a real specification, what exists described with its products: few are told as errors.
  @Test(.enabled(if: corpus != nil, "CAHIER_CORPUS names no folder"))
  func `real sentences are read to their end`() throws {
    let rules = try #require(Self.rules)
    let file = try #require(Self.corpus).appending(
      path: "01-specs/fr-cctp-plaine-commune/CCTP-reservation-salles.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let errors = lines.filter { line in
      rules.diagnostics(for: String(line), in: .french).contains { $0.severity == .error }
    }
    #expect(lines.count > 100)
    #expect(errors.count * 10 < lines.count)
  }

  private static let corpus = ProcessInfo.processInfo.environment["CAHIER_CORPUS"].map {
    URL(filePath: $0)
  }
}
