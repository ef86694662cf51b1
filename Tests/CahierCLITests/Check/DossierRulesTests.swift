import CahierInterchange
import CahierModel
import CahierTestSupport
import Foundation
import Testing

@testable import CahierCLI
@testable import CahierRules

/// Each rule on the whole of a dossier against its own examples, and the manual made of them all.
struct DossierRulesTests {
  @Test func `every rule finds in its examples what they say`() throws {
    let rules = try #require(WordingRulesTests.rules)
    for rule in DossierRules.all {
      #expect(rule.examples.contains { $0.count == 0 }, "\(rule.code)")
      #expect(rule.examples.contains { $0.count > 0 }, "\(rule.code)")
      for example in rule.examples {
        var dossier = ExampleDossier()
        example.make(&dossier)
        let found = rule.findings(in: dossier.scene(by: rules))
        #expect(found.count == example.count, "\(rule.code): \(example.situation.en)")
        #expect(found.allSatisfy { $0.diagnostic.code == rule.code })
      }
    }
  }

  @Test func `nothing is held against the dossier from which examples are made`() throws {
    let rules = try #require(WordingRulesTests.rules)
    let found = DossierRules.findings(in: ExampleDossier().scene(by: rules))
    #expect(found.map(\.diagnostic.code) == [])
  }

  @Test func `a code is given once, and each rule says all of itself`() {
    let rules = DossierRules.everyRule
    #expect(Set(rules.map { $0.code }).count == rules.count)
    for rule in rules {
      for text in [rule.title, rule.reason, rule.remedy] {
        #expect(!text.fr.isEmpty && !text.en.isEmpty, "\(rule.code)")
      }
      #expect(!rule.source.isEmpty, "\(rule.code)")
    }
  }

  /// `CAHIER_RECORD=1 swift test` writes the page anew: read the change before it is kept.
  @Test func `the page of checks is what the rules say of themselves`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/checks.md")
    if ProcessInfo.processInfo.environment["CAHIER_RECORD"] != nil {
      try Data(CheckManual.page.utf8).write(to: file)
      Issue.record("recorded docs/checks.md: run again without CAHIER_RECORD")
      return
    }
    let page = try String(contentsOf: file, encoding: .utf8)
    #expect(page == CheckManual.page, "\(lineDifference(from: page, to: CheckManual.page))")
  }

  @Test func `a selection criterion is an error in a formalised procedure, else a warning`() throws
  {
    let rules = try #require(WordingRulesTests.rules)
    var dossier = ExampleDossier()
    dossier.dossier.lots[0].criteria[1].name = BilingualText(fr: "Références", en: "References")
    for (procedure, severity) in [
      (ProcedureType.adapted, Diagnostic.Severity.warning), (.openCall, .error),
    ] {
      dossier.dossier.header.procedure = procedure
      let found = DossierRules.findings(in: dossier.scene(by: rules)).map(\.diagnostic)
        .filter { $0.code == SelectionCriterionRule.code }
      #expect(found.map(\.severity) == [severity, severity])
    }
  }

  @Test func `an acronym is told once, and not where the dossier defines it`() throws {
    let rules = try #require(WordingRulesTests.rules)
    var dossier = ExampleDossier()
    dossier.dossier.header.languages = [.french]
    for number in 3...4 {
      dossier.addNeed(number, fr: "L’outil \(number) doit suivre le PCA.", en: nil)
    }
    func told() -> Int {
      DossierRules.findings(in: dossier.scene(by: rules))
        .count { $0.diagnostic.code == UndefinedAcronymRule.code }
    }
    #expect(told() == 1)
    dossier.addNeed(5, fr: "Le titulaire doit écrire le plan de continuité (PCA).", en: nil)
    #expect(told() == 0)
  }

  @Test(arguments: [
    ("Le menu en 1 250 lignes", "The menu in 1,250 lines", true),
    ("99,5 % du temps", "99.5% of the time", true), ("deux écrans", "2 screens", true),
    ("2 écrans et 3 pages", "3 pages and 2 screens", true), ("de 18 h", "from 6 pm", true),
    ("30 jours", "31 days", false), ("30 jours", "days", false),
  ])
  func `figures of two languages are the same in either way of writing`(
    french: String, english: String, isSame: Bool
  ) throws {
    let rules = try #require(WordingRulesTests.rules)
    let unlike = FigureTwins.unlike(
      rules.folded(french, in: .french), rules.folded(english, in: .english))
    #expect((unlike == nil) == isSame)
  }
}

/// The ready items of the templates go into dossiers as they stand: they are written as the check asks.
struct LibraryWordingTests {
  @Test(arguments: ["intranet", "software-services"])
  func `no ready requirement breaks a rule of wording`(name: String) throws {
    let rules = try #require(WordingRulesTests.rules)
    let template = try TemplateReader.read(TemplateLibrary.files(of: name))
    for item in template.library {
      guard
        let kind = template.kinds[id: item.kind], kind.isRequirement,
        let field = kind.field(for: .statement), let entry = item.values[id: field.id],
        case .text(let text) = entry.value
      else { continue }
      for language in Language.allCases {
        let found = rules.diagnostics(for: text[language], in: language)
          .filter { $0.severity != .note }
        #expect(found.map(\.code) == [], "\(item.id): \(text[language])")
      }
    }
  }
}
