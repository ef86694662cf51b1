import CahierInterchange
import CahierModel
import Testing

struct IntranetTemplateTests {
  private func template() throws -> SpecificationTemplate {
    try ShippedTemplates.named("intranet")
  }

  @Test(arguments: [
    ("objective", 14), ("need", 80), ("constraint", 50), ("service", 32), ("useCase", 14),
    ("persona", 14), ("action", 15), ("surveyQuestion", 8), ("annex", 5),
  ])
  func `has at least so many ready items`(kind: String, count: Int) throws {
    #expect(try template().readyItems(of: kind).count >= count)
  }

  @Test func `has 28 criteria in weighted groups, each with its levels described`() throws {
    let criteria = try template().criteria
    #expect(criteria.criteria.count == 28)
    #expect(criteria.groups.count == 9)
    #expect(criteria.prices.count == 2)
    #expect(criteria.criteria.allSatisfy { $0.scale == 5 })
    #expect(criteria.criteria.filter(\.isEnvironmental).count == 2)
  }

  @Test func `asks 71 questions, 29 of them on the express path, of all 14 types`() throws {
    let guide = try template().guide
    #expect(guide.questions.count == 71)
    #expect(guide.expressQuestions.count == 29)
    #expect(Set(guide.questions.map(\.type)) == Set(QuestionType.allCases))
    #expect(guide.steps.count == 13)
  }

  @Test func `needs fill nine families, constraints and services each of theirs`() throws {
    let template = try template()
    #expect(template.families(of: try #require(template.kinds[id: "need"])).count == 9)
    for kind in template.kinds where kind.isRequirement {
      for family in template.families(of: kind) {
        #expect(
          !template.readyItems(of: kind.id, family: family.id).isEmpty, "\(kind.id) \(family.id)")
      }
    }
  }

  @Test func `every requirement is one sentence with shall, and says why`() throws {
    let template = try template()
    for item in template.library where template.kinds[id: item.kind]?.isRequirement == true {
      guard case .text(let statement) = item["statement"], case .text = item["rationale"] else {
        Issue.record("\(item.id) lacks a statement or a rationale")
        continue
      }
      #expect(statement.fr.contains(" doit ") || statement.fr.contains(" doivent "), "\(item.id)")
      #expect(statement.en.contains(" shall "), "\(item.id)")
      #expect(statement.fr.hasSuffix(".") && statement.en.hasSuffix("."), "\(item.id)")
      #expect(!statement.fr.dropLast().contains(". "), "\(item.id)")
    }
  }

  @Test func `no knock-out is open to negotiation`() throws {
    let template = try template()
    let knockOuts = template.library.filter { $0["role"] == .word("knockOut") }
    #expect(knockOuts.count >= 5)
    for item in knockOuts { #expect(item["flexibility"] == .word("none"), "\(item.id)") }
  }

  @Test func `what says that something is annexed brings the annex`() throws {
    let template = try template()
    for item in template.library {
      guard case .text(let statement) = item["statement"], statement.en.contains("annex") else {
        continue
      }
      #expect(item.links[id: "refersTo"]?.targets.isEmpty == false, "\(item.id)")
    }
    for criterion in template.criteria.criteria
    where ["annex", "test set"].contains(where: criterion.statement.en.contains) {
      #expect(!criterion.brings.isEmpty, "\(criterion.id)")
    }
  }

  @Test func `a must is never scored without a level`() throws {
    for item in try template().library where item["priority"] == .word("must") {
      #expect(item["role"] != .word("scored") || item["level"] != nil, "\(item.id)")
    }
  }

  @Test func `every objective is served by a need and every need judged by a criterion`() throws {
    let template = try template()
    let served = Set(
      template.readyItems(of: "need").flatMap { $0.links[id: "serves"]?.targets ?? [] })
    for objective in template.readyItems(of: "objective") {
      #expect(served.contains(objective.id), "\(objective.id)")
    }
    for kind in template.kinds where kind.isRequirement {
      for family in template.families(of: kind) {
        let isJudged = template.criteria.criteria.contains { criterion in
          criterion.judges.contains {
            $0.kind == kind.id && ($0.family == nil || $0.family == family.id)
          }
        }
        #expect(isJudged, "\(kind.id) \(family.id)")
      }
    }
  }

  @Test func `an obligation names its source, and a source says when it was checked`() throws {
    let template = try template()
    let cited = template.library.flatMap { item -> [String] in
      if case .sources(let sources) = item["sources"] { sources } else { [] }
    }
    let twins = template.sources.compactMap(\.elsewhere)
    let asked = template.guide.questions.compactMap(\.why)
    for source in template.sources {
      #expect(
        cited.contains(source.id) || asked.contains(source.id) || twins.contains(source.id),
        "\(source.id) is never cited")
      #expect(source.checked >= CalendarDate(year: 2026, month: 1, day: 1) ?? source.checked)
    }
    for family in ["personalData", "accessibility"] {
      for item in template.readyItems(of: "constraint", family: family) {
        #expect(item["sources"] != nil, "\(item.id)")
      }
    }
  }

  @Test func `a source is cited with the day of its text, or since when it holds`() throws {
    let months: [Language: String] = [
      .french: "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
        + "|décembre",
      .english: "January|February|March|April|May|June|July|August|September|October|November"
        + "|December",
    ]
    for (language, names) in months {
      let date = try Regex("(\\(|(\\d|1er)[ \u{A0}])(\(names))[ \u{A0}]\\d{4}\\b")
      for source in try template().sources {
        let reference = source.reference[language]
        #expect(reference.contains(date), "\(source.id): \(reference)")
      }
    }
  }

  @Test(arguments: Jurisdiction.allCases)
  func `no dossier cites the law of another`(law: Jurisdiction) throws {
    let template = try template()
    for source in template.sources {
      guard let cited = template.source(source.id, under: law) else { continue }
      #expect(cited.law == nil || cited.law == law, "\(source.id) gives \(cited.id)")
    }
  }

  @Test func `what French law asks of procurement has its like in the directives`() throws {
    let template = try template()
    for source in template.sources where source.id.hasPrefix("ccp-") {
      let twin = try #require(template.source(source.id, under: .europeanUnion), "\(source.id)")
      #expect(twin.law == .europeanUnion)
      #expect(twin.reference.en.contains("2014/24/EU"), "\(twin.id)")
    }
    #expect(template.source("french-language", under: .europeanUnion) == nil)
    #expect(template.source("rgaa", under: .europeanUnion)?.id == "web-accessibility")
    #expect(template.source("gdpr-28", under: .europeanUnion)?.id == "gdpr-28")
  }

  @Test func `services are priced in every way, with their quantities`() throws {
    let services = try template().readyItems(of: "service")
    let bases = Set(services.map { $0["pricedAs"] })
    for basis in PriceBasis.allCases where basis != .oneOff {
      #expect(bases.contains(.word(basis.rawValue)), "\(basis)")
    }
    for service in services {
      guard case .word(let word) = service["pricedAs"] else { continue }
      guard PriceBasis(rawValue: word)?.needsQuantity == true else { continue }
      guard service["quantity"] == nil, case .level(let level) = service["level"] else {
        #expect(service["quantity"] != nil, "\(service.id)")
        continue
      }
      #expect(level.comparison != .atMost, "\(service.id)")
    }
    #expect(services.contains { $0["option"] == .flag(true) })
  }

  @Test func `no text of the library is for local authorities alone`() throws {
    for text in try TemplateTexts(try template()).all {
      #expect(!text.fr.contains("collectivité ") && !text.fr.contains("CCAS"), "\(text.fr)")
    }
  }

  @Test func `the volumes that a buyer must give have no silent value`() throws {
    let parameters = try template().parameters
    for id in ["contributors", "ambassadors", "administrators", "groupManagers"] {
      #expect(parameters[id: id]?.derivation == nil, "nobody gave \(id)")
    }
    for id in ["accounts", "accountsMaximum", "staffWithoutComputer", "pagesToMigrate"] {
      #expect(parameters[id: id]?.standard == nil, "\(id)")
      #expect(parameters[id: id]?.origin != nil, "\(id)")
    }
    let concurrent = try #require(parameters[id: "concurrentUsers"])
    #expect(concurrent.origin == nil)
    #expect(concurrent.derivation?.value(from: 650) == 195)
  }
}
