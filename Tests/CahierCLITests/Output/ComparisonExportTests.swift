import CahierTestSupport
import Foundation
import Testing

/// `cahier export comparison`: the offers side by side, for those who decide.
struct ComparisonExportTests {
  private func withMarks(_ body: (ConsultationFolder) throws -> Void) throws {
    try withConsultation { here in
      try here.addOffers()
      for (offer, mark) in [("A", 4), ("B", 3)] {
        try here.output("cahier mark set \(offer) Ease \(mark) --justification Fine.")
      }
      try body(here)
    }
  }

  @Test func `its file bears its name, in French too, and is not kept from the committee`() throws {
    try withMarks { here in
      try here.output("cahier export comparison")
      #expect(here.has("d-offer-comparison.odt"))
      try here.output(
        "cahier exporter comparaison --audience commission --format html --language fr")
      #expect(here.has("d-comparaison-des-offres.html"))
      try here.output("cahier export \"offer comparison\" -o c.html --date 2026-12-04")
      let page = try String(contentsOf: here.folder.appending(path: "c.html"), encoding: .utf8)
      #expect(page.contains("December"))
    }
  }

  @Test func `it is refused for tenderers and in the form of a workbook`() throws {
    try withMarks { here in
      let refused = try here.run("cahier export comparison --audience bidders -o -")
      #expect(refused.status == 64)
      #expect(refused.messages.contains("error[DOC-020]"))
      #expect(try here.run("cahier export comparison -o c.ods").messages.contains("INPUT-045"))
    }
  }

  @Test func `before any offer it says that nobody is ranked`() throws {
    try withConsultation { here in
      try here.output("cahier export comparison -o c.html")
      #expect(try here.output("grep -c 'no lot and no criterion' c.html") != "0\n")
    }
  }

  @Test func `the set of all documents has it once offers have marks, with what is internal`()
    throws
  {
    try withMarks { here in
      try here.output("cahier export all --format html -o out")
      #expect(here.has("out/internal/d-offer-comparison.html"))
      #expect(!here.has("out/d-offer-comparison.html"))
      #expect(
        try here.output("grep -c d-offer-comparison.html out/internal/index.html") != "0\n")
      try here.output("cahier export all --audience bidders --format html -o public")
      #expect(!here.has("public/internal"))
    }
  }

  @Test func `help, in both languages, lists it with what it is`() throws {
    try withConsultation { here in
      let english = try here.output("cahier export --help")
      #expect(english.contains("comparison (the comparison"))
      let french = try here.output("cahier exporter --help", language: "fr")
      #expect(french.contains("comparaison (la comparaison"))
    }
  }
}
