import CahierDocuments
import CahierModel
import CahierTestSupport
import Foundation
import Testing

struct CriteriaBuilderTests {
  @Test func `the rules state weights, scales, formulas and ties in both languages`() throws {
    for language in Language.allCases {
      try expectGolden(
        try BuilderSample.text(.criteria, language), "criteria.\(language.rawValue).txt")
    }
  }

  @Test func `the law behind a price method is for those who choose it`() throws {
    #expect(!(try BuilderSample.text(.criteria)).contains("DAJ"))
    #expect(try BuilderSample.text(.criteria, for: .internal).contains("DAJ"))
  }

  @Test func `criteria that do not make 100 percent are refused in the document itself`() throws {
    let text = try BuilderSample.text(.criteria) { $0.lots[0].criteria.removeLast() }
    #expect(text.contains("ne peuvent pas être publiés"))
  }
}

struct PriceScheduleBuilderTests {
  @Test func `each service that is priced has a line with room for its amounts`() throws {
    for language in Language.allCases {
      try expectGolden(
        try BuilderSample.text(.prices, language), "prices.\(language.rawValue).txt")
    }
  }

  @Test func `a quantity that nobody gave is marked`() throws {
    let text = try BuilderSample.text(.prices) { $0.header.durationMonths = nil }
    #expect(text.contains("[à préciser]"))
  }
}

struct ResponseTextBuilderTests {
  @Test func `tenderers find what to answer and what to price, each with room for it`() throws {
    for language in Language.allCases {
      try expectGolden(
        try BuilderSample.text(.response, language), "response.\(language.rawValue).txt")
    }
  }

  @Test func `a form with a count that nobody gave is a draft, and says of which lines`() throws {
    let text = try BuilderSample.text(.response) { $0.header.durationMonths = nil }
    #expect(text.contains("Projet à ne pas encore remplir"), "\(text)")
    #expect(text.contains("quantité ou durée de PR-003, PR-004"))
  }

  @Test func `the form is for tenderers alone`() throws {
    for audience in [Audience.committee, .internal] {
      #expect(throws: DataError.self) { try BuilderSample.text(.response, for: audience) }
    }
  }
}

struct AnalysisReportBuilderTests {
  @Test func `what nobody gave is not to be stated any more once tenders are judged`() throws {
    let text = try BuilderSample.text(.report, for: .committee) {
      $0.header.estimatedValueExVAT = nil
    }
    #expect(text.contains("non renseigné"))
    #expect(!text.contains("[à préciser avant publication]"))
  }

  @Test func `a total that lacks a price of the schedule is marked, before the ranking too`() throws
  {
    let text = try BuilderSample.text(.report, for: .committee) {
      $0.offers[0].priceLines[0].label = "PR-004 Abonnement"
    }
    #expect(text.contains("n’a pas de prix pour PR-001, PR-002, PR-003"), "\(text)")
    #expect(text.contains("(incomplet)"))
  }

  @Test func `the committee reads offers, marks, points, ranks and differences`() throws {
    for language in Language.allCases {
      try expectGolden(
        try BuilderSample.text(.report, language, for: .committee),
        "report.\(language.rawValue).txt")
    }
  }

  @Test func `an evaluation that cannot be computed says why`() throws {
    let text = try BuilderSample.text(.report, for: .committee) { $0.offers[0].marks.removeLast() }
    #expect(text.contains("Le classement ne peut pas encore être calculé"))
    #expect(text.contains("EVAL-"))
  }

  @Test func `equal totals are said, with what decided`() throws {
    let text = try BuilderSample.text(.report, for: .committee) { dossier in
      dossier.offers[1].priceLines = dossier.offers[0].priceLines
      dossier.offers[1].marks = dossier.offers[0].marks
    }
    #expect(text.contains("leur rang est le même"))
    #expect(text.contains("sont à égalité au premier rang"))
  }

  @Test func `the result comes first, and the decision is left to the buyer`() throws {
    let text = try BuilderSample.text(.report, for: .committee)
    let short = try #require(text.range(of: "L’essentiel", options: .backwards))
    let consultation = try #require(text.range(of: "La consultation", options: .backwards))
    #expect(short.lowerBound < consultation.lowerBound)
    #expect(text.contains("est classée première"))
    #expect(text.contains("Offre proposée"))
  }

  @Test func `with nobody left, the result says so`() throws {
    let text = try BuilderSample.text(.report, for: .committee) { dossier in
      for place in dossier.offers.indices { dossier.offers[place].status = .late }
    }
    #expect(text.contains("Aucune offre n’est classée."))
  }

  @Test func `tenderers are given no report`() throws {
    #expect(throws: DataError.self) { try BuilderSample.text(.report, for: .bidders) }
  }
}

struct QuestionSheetBuilderTests {
  @Test func `a person gets the questions that wait for them, with room to answer`() throws {
    try expectGolden(
      try BuilderSample.text(.questions(for: "Mme discret"), for: .internal), "questions.fr.txt")
    #expect(
      try BuilderSample.text(.questions(for: "dpo"), .english, for: .internal)
        .contains("No question awaits"))
  }

  @Test func `a person whom nothing is asked of is unknown`() throws {
    #expect(throws: DataError.self) {
      try BuilderSample.text(.questions(for: "nobody"), for: .internal)
    }
  }
}

extension BuilderSample {
  /// A document of the sample as plain lines.
  static func text(
    _ subject: ExportSubject, _ language: Language = .french, for audience: Audience = .bidders,
    _ change: (inout Dossier) throws -> Void = { _ in }
  ) throws -> String {
    var dossier = try dossier()
    try change(&dossier)
    return DocumentText(
      try DocumentBuilder.document(
        subject, of: dossier, template: template, language: language, audience: audience)
    ).text
  }
}

struct FrontMatterTests {
  // The sample is of 21 November and its last revision of the day before.
  @Test(arguments: [ExportSubject.specification, .criteria, .prices])
  func `a document bears the number and the day of its last revision`(subject: ExportSubject) throws
  {
    let text = try BuilderSample.text(subject)
    #expect(text.contains("\n  2026-11-20 1.0 "))
    #expect(!text.contains("2026-11-21"))
  }

  @Test func `a report on tenders is later than the revision that they answered`() throws {
    let text = try BuilderSample.text(.report, for: .committee)
    #expect(text.contains("\n  2026-11-21  "))
    #expect(!text.contains("2026-11-20 1.0"))
  }

  @Test func `with no revision, a document bears the day of the dossier`() throws {
    let text = try BuilderSample.text(.specification) { $0.header.revisions = [] }
    #expect(text.contains("\n  2026-11-21  "))
  }
}
