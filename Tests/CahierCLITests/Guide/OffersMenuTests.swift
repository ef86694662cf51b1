@testable import CahierCLI
import CahierModel
import CahierTestSupport
import Testing

/// The menu of offers: nothing typed is lost for a slip.
struct OffersMenuTests {
  @Test func `an amount, a tax and a mark are checked as they are typed`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      try conversation.run([
        "answer", "criteria.weights", "40, 54, 6", "--dossier", conversation.path,
      ])
      let told = try conversation.menu([
        "1", "Société A", "", "Total", "", "environ 120 000", "?", "120 000", "118 800,00", "TTC",
        "", "", "3", "1", "2", "quelqu’un d’autre", "Mme Martin", "7", "fin",
      ])
      #expect(told.contains("ceci n’est pas un nombre"))
      #expect(told.contains("sans « environ »"), "the help of the amount")
      #expect(told.contains("ce mot n’est pas admis ici"))
      #expect(told.contains("cette note est hors de l’échelle"), "\(told)")
      let dossier = try conversation.dossier()
      let line = dossier.offers.first?.priceLines.first
      #expect(line?.amount == 120_000)
      #expect(line?.taxBasis == .inclusive)
      #expect(dossier.evaluators.map(\.name) == ["Mme Martin"])
    }
  }

  @Test func `requirements are answered by ranges, and an offer is set aside with its reason`()
    throws
  {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      try conversation.run([
        "answer", "criteria.weights", "40, 54, 6", "--dossier", conversation.path,
      ])
      try conversation.run([
        "answer", "needs.information", "1-4", "--dossier", conversation.path,
      ])
      _ = try conversation.menu([
        "1", "Société A", "", "", "5", "1", "1-2", "", "", "6", "1", "1", "",
        "Signature absente",
        "fin",
      ])
      let offer = try conversation.dossier().offers.first
      #expect(offer?.responses.count == 2)
      #expect(offer?.status == .irregular)
      #expect(offer?.reason.preferring(.french) == "Signature absente")
    }
  }

  @Test func `a slip is asked again at its prompt, with no name of an option`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      try conversation.run([
        "answer", "criteria.weights", "40, 54, 6", "--dossier", conversation.path,
      ])
      let told = try conversation.menu([
        "?", "1", "?", "Société A", "hier à 11h58", "?", "21/11/2026 à 11h58", "?", "Total", "?",
        "", "120 000", "", "", "", "3", "?", "1", "?", "", "?", "4", "", "?",
        "Répond à tout.", "?", "", "fin",
      ])
      #expect(!told.contains("--"), "\(told)")
      #expect(!told.contains("Pas d’aide"), "\(told)")
      #expect(told.contains("21/11/2026 11:58"))
      let offer = try #require(try conversation.dossier().offers.first)
      #expect(offer.name == "Société A")
      #expect(offer.marks.count == 1, "\(told)")
    }
  }
}
