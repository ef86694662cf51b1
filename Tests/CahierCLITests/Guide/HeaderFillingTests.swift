import CahierTestSupport
import Foundation
import Testing

/// What answers say of the header of their dossier.
struct HeaderFillingTests {
  @Test
  func `the buyer, the value and the length that are answered reach the header and the cover`()
    throws
  {
    try withDossier { folder in
      try run("cahier answer org.identity 'Ville de Test ; 1 place de la Mairie'", in: folder)
      try run("cahier answer value.estimate '180000 ; 0 ; devis'", in: folder)
      try run("cahier answer value.duration '24 ; 2 ; 12'", in: folder)
      let header = try run("cahier header show", in: folder).output
      #expect(header.contains("Ville de Test"))
      #expect(header.contains("180000 EUR"))
      #expect(header.contains("48 mois"))
      let page = try run("cahier export specification --format html -o -", in: folder).output
      #expect(page.contains("Ville de Test"))
      #expect(!page.contains("publication\u{202F}: acheteur"), "the cover has its buyer")
    }
  }

  @Test func `what a person writes in the header stays until the answer changes`() throws {
    try withDossier { folder in
      try run("cahier answer org.identity 'Ville de Test ; 1 place de la Mairie'", in: folder)
      try run("cahier header edit --buyer 'Autre ville'", in: folder)
      try run("cahier answer org.identity 'Ville de Test ; 2 place de la Mairie'", in: folder)
      #expect(try run("cahier header show", in: folder).output.contains("Autre ville"))
      try run("cahier answer org.identity 'Ville nouvelle ; 2 place de la Mairie'", in: folder)
      #expect(try run("cahier header show", in: folder).output.contains("Ville nouvelle"))
      // The answer and the header are one change, and go back together.
      try run("cahier undo", in: folder)
      #expect(try run("cahier header show", in: folder).output.contains("Autre ville"))
      #expect(try run("cahier answer list", in: folder).output.contains("Ville de Test"))
    }
  }

  @Test func `renewals last as long as the contract where nothing else is said`() throws {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "t.cahier", by: "cahier new t.cahier --template service-contract --language fr", in: folder)
      try run("cahier answer terms.length '12 ; 3'", in: folder)
      #expect(try run("cahier header show", in: folder).output.contains("48 mois"))
    }
  }

  private func withDossier(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "t.cahier", by: "cahier new t.cahier --template intranet --language fr", in: folder)
      try body(folder)
    }
  }

  @discardableResult
  private func run(_ command: String, in folder: URL) throws -> Transcript.Outcome {
    try Transcript.run(command, in: folder)
  }
}
