import CahierTestSupport
import Foundation
import Testing

/// A frozen state goes out to be read, comes back with votes and comments, and is signed off.
struct ReviewTests {
  /// Runs `body` beside a dossier with two needs, frozen as v1, that two participants are to read.
  private func withRound(_ body: (ConsultationFolder) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let here = ConsultationFolder(folder: folder)
      let need = "cahier need add --family information --priority must --role scored"
      let made = try MadeOnce.file(
        "d.cahier",
        by: [
          "cahier new d.cahier --template intranet --date 2026-11-21 --language fr",
          "\(need) --title Fil --statement 'Le fil doit s’afficher.'",
          "\(need) --title Recherche --statement 'La recherche doit répondre.'",
          "cahier population add --title Bureaux --count 290",
          "cahier stakeholder add --title DSI --represents PO-001",
          "cahier stakeholder add --title Voirie",
          "cahier action add --family launch --title Atelier --statement 'Un atelier par site.'",
          "cahier baseline add v1 --reason 'Premier jet'",
          "cahier review open v1 --on 2026-11-23 --until 2026-12-10",
        ].joined(separator: " && "), in: folder)
      try #require(made.status == 0, "\(made.messages)")
      try body(here)
    }
  }

  private func sheet(_ here: ConsultationFolder) throws -> FilledForm {
    try here.output("cahier review export -o r/ --force", language: "fr")
    return try FilledForm(here.folder.appending(path: "r/feuille-de-relecture.ods"))
  }

  private func fill(_ form: inout FilledForm, as name: String, vote: String) throws {
    try form.put(FilledForm.text(name), 1, inRowOf: "Participant", from: "Relecture")
    try form.put(FilledForm.day("2026-11-30"), 1, inRowOf: "Date de la réponse", from: "Relecture")
    try form.put(FilledForm.text(vote), 3, inRowOf: "BF-001", from: "Éléments")
    try form.put(
      FilledForm.text("Aussi sur mobile"), 4, inRowOf: "BF-001", from: "Éléments")
  }

  @Test func `what goes out is the frozen state and a sheet, as four files`() throws {
    try withRound { here in
      try here.output("cahier need edit BF-001 --title 'Tout autre chose'")
      try here.output("cahier review export -o r/", language: "fr")
      for name in [
        "cahier-des-charges.html", "cahier-des-charges.odt", "feuille-de-relecture.ods",
        "feuille-de-relecture.csv",
      ] {
        #expect(here.has("r/\(name)"), "\(name)")
      }
      let page = try String(
        contentsOf: here.folder.appending(path: "r/cahier-des-charges.html"), encoding: .utf8)
      #expect(page.contains("Fil") && !page.contains("Tout autre chose"))
      #expect(try here.run("cahier review export -o r/").status == 73)
    }
  }

  @Test func `the text that goes out can be given back with its changes`() throws {
    try withRound { here in
      try here.output("cahier review export -o r/", language: "fr")
      let outcome = try here.run("cahier import changes r/cahier-des-charges.odt --dry-run")
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.messages.contains("RETURN-003") == false)
    }
  }

  @Test func `an answer comes back from the workbook, with votes, comments and sign-off`() throws {
    try withRound { here in
      var form = try sheet(here)
      try fill(&form, as: "DSI", vote: "souhaitable")
      try form.put(FilledForm.text("oui"), 1, inRowOf: "Accord sur cet état", from: "Relecture")
      try form.put(
        FilledForm.text("Très clair"), 1, inRowOf: "Remarque sur l’ensemble", from: "Relecture")
      try form.write(to: here.folder.appending(path: "a.ods"))
      let dry = try here.run("cahier review import a.ods --dry-run")
      // The sheet of bidders has no row for the adoption action, and nobody took one out.
      #expect(!dry.messages.contains("REVIEW-022"), "\(dry.messages)")
      #expect(dry.output.contains("DSI: 1 vote, 2 comments, signed off"), "\(dry.messages)")
      try here.output("cahier review import a.ods")
      let shown = try here.output("cahier review show")
      #expect(shown.contains("signed off on 30\u{A0}November 2026"))
      #expect(shown.contains("1. the whole, DSI: Très clair"))
      #expect(shown.contains("2. BF-001, DSI: Aussi sur mobile"))
      #expect(shown.contains("Bureaux"))
      let again = try here.run("cahier review import a.ods")
      #expect(again.messages.contains("error[REVIEW-011]"))
      // The same answer again changes nothing.
      try here.output("cahier review import a.ods --replace")
      try here.output("cahier undo")
      #expect(try here.output("cahier review show").contains("no answer"))
    }
  }

  @Test func `what is wrong in a sheet is told at its cell, and nothing is taken`() throws {
    try withRound { here in
      var form = try sheet(here)
      try fill(&form, as: "Quelqu’un", vote: "peut-être")
      try form.put(FilledForm.text("bof"), 1, inRowOf: "Accord sur cet état", from: "Relecture")
      try form.put(FilledForm.text("BF-009"), 0, inRowOf: "BF-002", from: "Éléments")
      try form.put(FilledForm.text("Non"), 4, inRowOf: "BF-009", from: "Éléments")
      try form.write(to: here.folder.appending(path: "a.ods"))
      let outcome = try here.run("cahier review import a.ods")
      #expect(outcome.status == 65)
      for told in [
        "error[REVIEW-005]", "error[REVIEW-018]", "error[REVIEW-007]", "Éléments!D",
        "error[REVIEW-006]", "Éléments!A",
      ] {
        #expect(outcome.messages.contains(told), "\(told): \(outcome.messages)")
      }
      #expect(try here.output("cahier review show").contains("no answer"))
    }
  }

  @Test func `an answer comes back from CSV, whose places are lines and columns`() throws {
    try withRound { here in
      try here.output("cahier review export -o r/", language: "fr")
      let url = here.folder.appending(path: "r/feuille-de-relecture.csv")
      let rows = try String(contentsOf: url, encoding: .utf8).split(separator: "\r\n")
      func write(_ vote: String) throws {
        let filled = rows.map { row in
          row.hasPrefix("BF-002;") ? String(row.replacing(";;;", with: ";\(vote);;")) : String(row)
        }
        try Data(filled.joined(separator: "\r\n").utf8).write(
          to: here.folder.appending(path: "a.csv"))
      }
      try write("jamais")
      let wrong = try here.run("cahier review import a.csv --participant voirie")
      #expect(wrong.messages.contains("error[REVIEW-007]"), "\(wrong.messages)")
      #expect(wrong.messages.contains("column 4"))
      try write("importante")
      #expect(try here.run("cahier review import a.csv").messages.contains("error[REVIEW-005]"))
      try here.output("cahier review import a.csv --participant voirie --on 2026-12-01")
      let rounds = try here.objects("cahier review list --format json")
      #expect(rounds[0]["votes"] as? Int == 1)
      try Data("A;B\r\n1;2\r\n".utf8).write(to: here.folder.appending(path: "b.csv"))
      #expect(try here.run("cahier review import b.csv").messages.contains("error[REVIEW-003]"))
    }
  }

  @Test func `the team answers each comment with a reason before the round is closed`() throws {
    try withRound { here in
      var form = try sheet(here)
      try fill(&form, as: "DSI", vote: "souhaitable")
      try form.write(to: here.folder.appending(path: "a.ods"))
      try here.output("cahier review import a.ods")
      #expect(try here.run("cahier review close").messages.contains("error[REVIEW-014]"))
      #expect(try here.run("cahier review decide 1 --accept").messages.contains("INPUT-001"))
      #expect(
        try here.run("cahier review decide 1 --reason 'Oui mais'").messages.contains("REVIEW-013"))
      #expect(
        try here.run("cahier review decide 4 --accept --reason 'Taken up'").messages
          .contains("REVIEW-012"))
      try here.output("cahier review decide 1 --decline --reason 'Hors du périmètre'")
      try here.output("cahier review sign Voirie --on 2026-12-02 --remark 'Sous réserve du budget'")
      let closed = try here.run("cahier review close --on 2026-12-15")
      #expect(closed.status == 0)
      #expect(closed.messages.contains("warning[REVIEW-021]"))
      #expect(try here.run("cahier review sign DSI").messages.contains("error[REVIEW-002]"))
      #expect(try here.run("cahier baseline remove v1").messages.contains("REVIEW-023"))
      try here.output("cahier export review -o c.html", language: "fr")
      let page = try String(contentsOf: here.folder.appending(path: "c.html"), encoding: .utf8)
      for words in [
        "Hors du périmètre", "Sous réserve du budget", "souhaitable", "à revoir", "DSI",
      ] {
        #expect(page.contains(words), "\(words)")
      }
      try here.output("cahier export review -o c.odt", language: "fr")
    }
  }

  @Test func `a round goes through the text of the dossier and comes back the same`() throws {
    try withRound { here in
      var form = try sheet(here)
      try fill(&form, as: "DSI", vote: "indispensable")
      try form.write(to: here.folder.appending(path: "a.ods"))
      let outcome = try here.run("cahier review import a.ods")
      if outcome.status == 0 {
        try here.output("cahier review decide 1 --accept --reason 'Repris'")
      }
      try here.output("cahier export dossier -o x/")
      try here.output("cahier import dossier x/ -o y.cahier")
      try here.output("cahier export dossier -o z/ --dossier y.cahier")
      #expect(try here.run("diff -r x z").status == 0)
      #expect(here.has("x/consultation.yaml"))
      #expect(try here.output("cahier review show --dossier y.cahier").contains("DSI"))
    }
  }

  @Test func `a round needs a frozen state, somebody to read it, and days in their order`() throws {
    try withConsultation { here in
      #expect(try here.run("cahier review show").messages.contains("REVIEW-001"))
      #expect(try here.run("cahier review open v1 --participant IT").status == 65)
      try here.output("cahier baseline add v1 --reason 'First draft'")
      #expect(try here.run("cahier review open v1").messages.contains("REVIEW-015"))
      for (options, code) in [
        ("--participant IT --participant it=offices", "REVIEW-016"),
        ("--participant IT --on 2026-12-10 --until 2026-12-01", "REVIEW-019"),
      ] {
        #expect(try here.run("cahier review open v1 \(options)").messages.contains(code))
      }
      try here.output("cahier review open v1 --participant IT=offices --on 2026-12-01")
      try here.output("cahier review invite Roads=field")
      #expect(try here.run("cahier review sign IT --on 2026-11-30").messages.contains("REVIEW-019"))
      #expect(try here.run("cahier review sign Nobody").messages.contains("REVIEW-005"))
      try here.output("cahier review sign IT --on 2026-12-02")
      try here.output("cahier review sign IT --withdraw")
      let rounds = try here.objects("cahier review list --format json")
      #expect(rounds[0]["participants"] as? Int == 2)
      #expect(rounds[0]["signed"] as? Int == 0)
    }
  }
}
