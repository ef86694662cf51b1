import CahierInterchange
import CahierModel
import Testing

/// The rules that come with the program can all be read, and say where they come from.
struct RuleLibraryTests {
  @Test(arguments: [Jurisdiction.france, .europeanUnion])
  func `the law of a jurisdiction is read with sources and dates`(jurisdiction: Jurisdiction) throws
  {
    let law = try #require(try RuleLibrary.procurementLaw(of: jurisdiction))
    #expect(law.jurisdiction == jurisdiction)
    #expect(!law.thresholds.isEmpty && !law.limits.isEmpty && law.buyers.count == 8)
    for threshold in law.thresholds {
      #expect(threshold.periods.allSatisfy { $0.amounts.count == BuyerRule.Class.allCases.count })
      for (one, next) in zip(threshold.periods, threshold.periods.dropFirst()) {
        #expect(one.to.map { $0.days(to: next.from) } == 1, "\(threshold.id): a gap or an overlap")
      }
    }
    let citations = law.thresholds.flatMap(\.periods).map(\.citation) + law.limits.map(\.citation)
    #expect(citations.allSatisfy { !$0.article.isEmpty && !$0.source.isEmpty })
  }

  @Test func `of another law nothing is known`() throws {
    #expect(try RuleLibrary.procurementLaw(of: .other) == nil)
  }

  @Test func `the words of statements are there in both languages`() throws {
    let terms = try RuleLibrary.wordingTerms()
    for language in Language.allCases {
      let lists = terms.lists[language] ?? [:]
      #expect((lists[.vague]?.count ?? 0) > 50 && (lists[.product]?.count ?? 0) > 50)
      #expect(TermList.all.filter { lists[$0] == nil } == [])
    }
  }

  @Test(arguments: [
    "", "procurement: 2", "procurement: 1\nchecked: soon", "[", "procurement: 1\nx: 1",
  ])
  func `a file of rules that is wrong is refused with its faults`(text: String) {
    #expect(throws: DataError.self) {
      try ProcurementLawReader.read(Array(text.utf8), file: "procurement.yaml")
    }
  }
}
