import CahierDocuments
import CahierModel
import CahierTestSupport
import Foundation
import Testing

struct ComplianceMatrixTests {
  @Test func `the committee reads each answer beside those of the other offers`() throws {
    for language in Language.allCases {
      try expectGolden(
        try BuilderSample.text(.matrix, language, for: .committee),
        "matrix.\(language.rawValue).txt")
    }
  }

  @Test func `a lot with no answer says so`() throws {
    let text = try BuilderSample.text(.matrix, for: .committee) { dossier in
      for place in dossier.offers.indices { dossier.offers[place].responses = [] }
    }
    #expect(text.contains("Aucune réponse aux exigences n’est enregistrée."))
  }

  @Test func `more offers than a page has room for make several tables`() throws {
    let text = try BuilderSample.text(.matrix, for: .committee) { dossier in
      let first = dossier.offers[0]
      for number in 1...7 {
        var offer = first
        offer.tenderer.name = "Offre \(number)"
        dossier.offers.append(offer)
      }
    }
    let tables = text.components(separatedBy: "| Code |")
    #expect(tables.count > 2)
    #expect(
      tables.allSatisfy { $0.components(separatedBy: "\n")[0].split(separator: "|").count <= 7 })
  }

  @Test func `tenderers are given no matrix`() throws {
    #expect(throws: DataError.self) { try BuilderSample.text(.matrix, for: .bidders) }
  }
}
