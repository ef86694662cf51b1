import CahierTestSupport
import Foundation
import Testing

/// A total that lacks a price of the schedule: said wherever it is compared, and nothing is changed.
struct MissingPricesTests {
  private func withGap(_ body: (ConsultationFolder) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let here = ConsultationFolder(folder: folder)
      let sample = SampleFolder.url.appending(path: "commune-intranet").path()
      try MadeOnce.file(
        "d.cahier",
        by: "cahier import dossier '\(sample)' -o d.cahier && cahier offer price remove "
          + "'Lumière Intranet' 'PR-030 Abonnement à la solution' --dossier d.cahier", in: folder)
      try body(here)
    }
  }

  @Test func `the ranking warns of the offer, the line and what to do, and ranks all the same`()
    throws
  {
    try withGap { here in
      let evaluated = try here.run("cahier évaluer", language: "fr")
      #expect(evaluated.status == 0)
      #expect(evaluated.messages.contains("avertissement[EVAL-082]"), "\(evaluated.messages)")
      #expect(evaluated.messages.contains("l’offre n’a pas de prix pour PR-030"))
      #expect(evaluated.messages.contains("offre «\u{202F}Lumière Intranet\u{202F}»"))
      #expect(evaluated.messages.contains("par écrit"))
      #expect(!evaluated.messages.contains("Coopérative Passerelle"))
      #expect(try here.output("cahier evaluate").contains("Lumière Intranet"))
    }
  }

  @Test func `status and next name it before the report is proposed`() throws {
    try withGap { here in
      let status = try here.output("cahier status")
      #expect(status.contains("“Lumière Intranet” has no price for PR-030 (EVAL-082"), "\(status)")
      let next = try here.output("cahier suivant", language: "fr")
      #expect(next.contains("« Lumière Intranet » n’a pas de prix pour PR-030"), "\(next)")
      #expect(next.contains("cahier offre prix ajouter 'Lumière Intranet' \"PR-030 …\""))
      #expect(try here.run("cahier next --strict").status == 1)
    }
  }

  @Test func `the report and the comparison warn before the ranking, and mark the total`() throws {
    try withGap { here in
      for what in ["report", "comparison"] {
        try here.output("cahier export \(what) --language fr -o \(what).html")
        let page = try String(
          contentsOf: here.folder.appending(path: "\(what).html"), encoding: .utf8)
        #expect(
          page.contains("Lumière Intranet\u{A0}» n’a pas de prix pour PR-030")
            || page.contains("Lumière Intranet\u{202F}» n’a pas de prix pour PR-030"), "\(what)")
        if what == "report" { #expect(page.contains("(incomplet)")) }
      }
    }
  }

  @Test func `whole offers are told nothing`() throws {
    try withGap { here in
      try here.output(
        "cahier offer price add 'Lumière Intranet' 'PR-030 Abonnement' --per oneOff --amount 10 "
          + "--tax HT --vat 20")
      #expect(try !here.run("cahier evaluate").messages.contains("EVAL-082"))
      #expect(try here.run("cahier next --strict").status == 0)
    }
  }
}
