import CahierTestSupport
import Foundation
import Testing

/// The export of a survey becomes feedback of the dossier at hand.
struct ImportFeedbackTests {
  private static let heads = "Date;Service;Votre nom;Fonctions attendues;Note;Avis"
  private static let rows = [
    "28/01/2026 15:13:27;DSI;Mme Durand;Annuaire, Recherche;4;La recherche ne trouve rien",
    "2026/02/18 9:00:00 AM UTC+1;CCAS;M. Petit;Annuaire;3,5;\"Trop de clics ; l’accueil n’a pas d’écran\"",
    "18/02/2026;DSI;;Recherche;N/A;RAS",
  ]

  private func withSurvey(
    _ text: String? = nil, _ body: (ConsultationFolder) throws -> Void
  ) throws {
    try withConsultation { here in
      let text = text ?? ([Self.heads] + Self.rows).joined(separator: "\r\n") + "\r\n"
      try Data(text.utf8).write(to: here.folder.appending(path: "a.csv"))
      try body(here)
    }
  }

  @Test func `a survey is shown, counted and left alone until somebody says so`() throws {
    try withSurvey { here in
      let before = try here.output("cksum d.cahier")
      let outcome = try here.run("cahier importer retours a.csv", language: "fr")
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("UTF-8 sans marque, séparateur «\u{202F};\u{202F}»"))
      #expect(outcome.output.contains("désigne des personnes\u{202F}: elle est écartée"))
      #expect(outcome.messages.contains("ajouter --yes"))
      #expect(try here.output("cksum d.cahier") == before)
    }
  }

  @Test func `what is taken has population, day, people and question, and nobody’s name`() throws {
    try withSurvey { here in
      try here.output("cahier import feedback a.csv --yes")
      let feedback = try here.objects("cahier feedback list --format json")
      #expect(feedback.count == 5)
      let shown = try here.output("cahier feedback show FB-001")
      #expect(shown.contains("Population: DSI"))
      #expect(shown.contains("Question put: Fonctions attendues"))
      let first = try here.output("cahier feedback show FB-003")
      #expect(first.contains("La recherche ne trouve rien"))
      #expect(first.contains("2026-01-28"))
      let indicator = try here.output("cahier indicator show IN-001")
      #expect(indicator.contains("3.75"))
      let dossier = try here.output("cahier export dossier -o -")
      #expect(!dossier.contains("Durand"))
      try here.output("cahier undo")
      #expect(try here.objects("cahier feedback list --format json").isEmpty)
    }
  }

  @Test func `a second import of the same file adds nothing, and a longer one the new answers`()
    throws
  {
    try withSurvey { here in
      try here.output("cahier import feedback a.csv --yes --column Avis=text")
      let again = try here.run("cahier import feedback a.csv --yes")
      #expect(again.output.contains("Columns read as the last time"))
      #expect(again.messages.contains("No feedback more."))
      let longer = ([Self.heads] + Self.rows + ["19/02/2026;CCAS;;;;Plus vite"])
        .joined(separator: "\r\n")
      try Data(longer.utf8).write(to: here.folder.appending(path: "b.csv"))
      let third = try here.run("cahier import feedback b.csv --yes")
      #expect(third.messages.contains("1 piece of feedback more: FB-006."))
    }
  }

  @Test func `encodings, marks and separators are told by the file`() throws {
    try withConsultation { here in
      let text = "Service;Avis\nDSI;Été\nDRH;Où ?\n"
      let files: [(name: String, data: Data, form: String)] = [
        ("mark.csv", Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8), "UTF-8 with its mark"),
        (
          "windows.csv", try #require(text.data(using: .windowsCP1252)),
          "Windows-1252, separator “;”"
        ),
        (
          "comma.csv", Data(text.replacing(";", with: ",").utf8),
          "UTF-8 with no mark, separator “,”"
        ),
        (
          "wide.csv", Data([0xFF, 0xFE]) + (try #require(text.data(using: .utf16LittleEndian))),
          "UTF-16"
        ),
      ]
      for file in files {
        try file.data.write(to: here.folder.appending(path: file.name))
        let output = try here.output(
          "cahier import feedback \(file.name) --dry-run --format json")
        #expect(output.contains(file.form), "\(file.name)")
        #expect(output.contains("Été"), "\(file.name)")
      }
    }
  }

  @Test(arguments: [
    ("", "SURVEY-002"), ("Avis\n", "SURVEY-002"), ("A;B\nx;\u{0}\n", "IMPORT-003"),
    ("A;B\n\"x;y\n", "SURVEY-004"), ("%PDF-1.4", "IMPORT-001"),
  ])
  func `what is no survey is refused at its place, and changes nothing`(
    text: String, code: String
  ) throws {
    try withSurvey(text) { here in
      let before = try here.output("cksum d.cahier")
      let outcome = try here.run("cahier import feedback a.csv --yes")
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("error[\(code)]"), "\(outcome.messages)")
      #expect(try here.output("cksum d.cahier") == before)
    }
  }

  @Test func `a column that is not there, a use that is none and nothing to read are refused`()
    throws
  {
    try withSurvey { here in
      for (options, status, code) in [
        ("--column Avi2=text", 64, "SURVEY-005"), ("--column 9=text", 64, "SURVEY-005"),
        ("--column 1=poem", 64, "SURVEY-006"),
        ("--column 4=ignored --column 5=ignored --column 6=ignored", 65, "SURVEY-007"),
      ] {
        let outcome = try here.run("cahier import feedback a.csv --yes \(options)")
        #expect(outcome.status == status, "\(options)")
        #expect(outcome.messages.contains("error[\(code)]"), "\(options): \(outcome.messages)")
      }
    }
  }

  @Test func `a person mends what is read of a column at a terminal`() throws {
    try withSurvey { here in
      let terminal = try PseudoTerminal(
        Transcript.productFolder.appending(path: "cahier"),
        ["import", "feedback", "a.csv", "--language", "fr"], in: here.folder)
      try terminal.type("5", at: "Lire ces colonnes ainsi")
      try terminal.type("ignorée", at: "Lire cette colonne comme")
      try terminal.type("oui", at: "Lire ces colonnes ainsi")
      #expect(terminal.exitStatus() == 0)
      #expect(try here.objects("cahier indicator list --format json").isEmpty)
      #expect(try here.objects("cahier feedback list --format json").count == 5)
    }
  }

  @Test func `what names people is erased from the dossier and its journal, whose chain holds`()
    throws
  {
    try withSurvey { here in
      try here.output("cahier import feedback a.csv --yes --keep-personal")
      #expect(try here.output("cahier feedback show FB-003").contains("Person: Mme Durand"))
      try here.output("cahier baseline add v1 --reason 'Before the purge'")
      let purge = try here.run("cahier purge --contacts --reason 'Retention period over'")
      #expect(purge.status == 0, "\(purge.messages)")
      let file = try Data(contentsOf: here.folder.appending(path: "d.cahier"))
      #expect(file.range(of: Data("Durand".utf8)) == nil)
      #expect(
        try here.output("cahier journal --verify").contains("intact: 4 lines, 1 of them"))
      let undo = try here.run("cahier undo")
      #expect(undo.status != 0)
      #expect(undo.messages.contains("error[STORE-"))
      #expect(try here.output("cahier feedback show FB-003").contains("La recherche"))
    }
  }

  @Test func `a piece of feedback is erased whole, and a frozen state that has it is named`() throws
  {
    try withSurvey { here in
      try here.output("cahier import feedback a.csv --yes")
      try here.output("cahier baseline add v1 --reason 'Before the erasure'")
      let purge = try here.run("cahier purge FB-004 --reason 'Right to erasure'")
      #expect(purge.status == 0, "\(purge.messages)")
      #expect(purge.messages.contains("warning[PURGE-002]"))
      try here.output("cahier baseline remove v1")
      try here.output("cahier purge FB-003 --reason 'Right to erasure'")
      #expect(try here.output("cahier journal --verify").contains("intact"))
      #expect(try here.run("cahier feedback show FB-004").status == 65)
      // What was taken once is not taken again, erased or not.
      try here.output("cahier import feedback a.csv --yes")
      #expect(try here.objects("cahier feedback list --format json").count == 3)
      #expect(try here.run("cahier purge --reason 'Nothing named'").messages.contains("PURGE-001"))
    }
  }

  @Test func `themes are given by words and by hand, counted by population and linked`() throws {
    try withSurvey { here in
      try here.output("cahier import feedback a.csv --yes")
      try here.output("cahier theme add Search --word recherch")
      #expect(try here.run("cahier theme sort").messages.contains("2 pieces of feedback sorted"))
      try here.output("cahier theme add Screens")
      try here.output("cahier theme take screens FB-005")
      try here.output(
        "cahier need add --family information --title Search --statement 'The tool shall search.' --priority must --role knockOut"
      )
      try here.output("cahier theme link search FN-001")
      let themes = try here.objects("cahier theme list --format json")
      #expect(themes.map { $0["name"] as? String } == ["Search", "Screens", ""])
      #expect(themes[0]["leadsTo"] as? [String] == ["FN-001"])
      #expect(themes[0]["byPopulation"] as? [String: Int] == ["DSI": 3])
      #expect(try here.run("cahier theme link nowhere FN-001").messages.contains("THEME-001"))
      #expect(try here.run("cahier theme take Search FN-001").messages.contains("THEME-002"))
      try here.output("cahier theme remove Search")
      #expect(try here.objects("cahier theme list --format json").count == 2)
    }
  }

  @Test func `populations are held against those who are there, exactly`() throws {
    try withSurvey { here in
      for command in [
        "population add --title DSI --count 30 --asked 12",
        "population add --title CCAS --count 90",
        "stakeholder add --title 'CCAS team' --asked 8 --answered 3 --represents PO-002",
        "import feedback a.csv --yes",
      ] {
        try here.output("cahier \(command)")
      }
      let output = try here.output("cahier stock-take --format json")
      let value = try #require(
        JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
      let populations = try #require(value["populations"] as? [[String: Any]])
      #expect(populations[0]["askedOfPresent"] as? String == "2/5")
      #expect(populations[0]["answeredOfAsked"] as? String == "1/6")
      #expect(populations[1]["answeredOfAsked"] as? String == "3/8")
      #expect(populations[1]["surveyed"] as? Int == 1)
      try here.output("cahier export stock-take -o s.html")
      let page = try String(contentsOf: here.folder.appending(path: "s.html"), encoding: .utf8)
      #expect(page.contains("2/5"))
    }
  }
}

/// Real exports, which are not of the project: from the folder that CAHIER_CORPUS names.
@Suite(.enabled(if: SurveyCorpus.folder != nil, "CAHIER_CORPUS names no folder"))
struct SurveyCorpusTests {
  @Test func `every real table is accounted for, row by row and cell by cell, or refused`() throws {
    try withConsultation { here in
      var (read, refused) = (0, 0)
      for path in try SurveyCorpus.files() {
        let outcome = try here.run("cahier import feedback '\(path)' --dry-run --format json")
        guard outcome.status == 0 else {
          #expect(outcome.status == 65, "\(path): \(outcome.messages.prefix(300))")
          #expect(outcome.messages.contains("\"code\""), "\(path)")
          refused += 1
          continue
        }
        let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        let page = try #require(value as? [String: Any])
        for part in ["rows", "cells"] {
          var counts = try #require(page[part] as? [String: Int])
          let all = counts.removeValue(forKey: "all")
          #expect(counts.values.reduce(0, +) == all, "\(path), \(part)")
        }
        read += 1
      }
      #expect(read >= 40)
      #expect(refused <= 12)
    }
  }

  @Test func `the two forms of one survey come to the same feedback`() throws {
    try withConsultation { here in
      let root = try #require(SurveyCorpus.folder).appending(path: "survey-fictional")
      let feedback = try ["gform-fr-utf8-lf.csv", "gform-fr-utf8bom-crlf-semicolon.csv"].map {
        name in
        let path = root.appending(path: name).path(percentEncoded: false)
        let output = try here.output("cahier import feedback '\(path)' --dry-run --format json")
        let value = try JSONSerialization.jsonObject(with: Data(output.utf8))
        return try #require((value as? [String: Any])?["feedback"] as? NSArray)
      }
      #expect(feedback[0] == feedback[1])
      #expect(feedback[0].count == 25)
    }
  }
}

private enum SurveyCorpus {
  static var folder: URL? {
    ProcessInfo.processInfo.environment["CAHIER_CORPUS"].map {
      URL(filePath: $0).appending(path: "05-csv")
    }
  }

  static func files() throws -> [String] {
    let root = try #require(folder)
    return try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false))
      .filter { $0.hasSuffix(".csv") }.sorted()
      .map { root.appending(path: $0).path(percentEncoded: false) }
  }
}
