import CahierTestSupport
import Foundation
import Testing

/// `cahier import changes`: a specification that was exported comes back from a word processor.
struct ImportChangesTests {
  @Test func `a document that nobody changed proposes nothing, and each of its lines is counted`()
    throws
  {
    try withExport { here, _ in
      let read = try here.json()
      #expect((read["changes"] as? [Any])?.isEmpty == true)
      #expect((read["refused"] as? [Any])?.isEmpty == true)
      let lines = try #require(read["lines"] as? [String: Int])
      #expect(try #require(lines["same"]) > 1_000)
      #expect(lines["all"] == lines.filter { $0.key != "all" }.values.reduce(0, +))
    }
  }

  @Test func `texts and values are recorded as one change, which is undone as one`() throws {
    try withExport { here, document in
      var document = document
      try document.replace(
        "sur un même écran les actualités", with: "sur un seul écran les nouvelles")
      let row = try document.takeRow(of: "BF-003")
      try document.insert(
        row.replacing("importante", with: "souhaitable").replacing(
          "au moins 5\u{A0}pages", with: "au moins 6\u{A0}pages"
        ).replacing(
          "selon la population de l’agent.",
          with: "selon la population de l'agent.</text:p><text:p>Elles sont modifiables !"),
        behind: "BF-002")
      try document.write(to: here.file)
      let outcome = try here.run("cahier importer modifications r.odt --yes", "fr")
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(
        outcome.output.matches(of: /sur un \[supprimé.: même\] \[ajouté.: seul\] écran les/).count
          == 1,
        "\(outcome.output)")
      let home = try here.item("BF-002")
      #expect(home.statement.contains("sur un seul écran les nouvelles"))
      let pages = try here.item("BF-003")
      #expect(pages.fields["priority"] as? String == "could")
      #expect((pages.fields["level"] as? [String: String])?["amount"] == "6")
      // What only differs in blanks and apostrophes is kept as it was set.
      #expect(
        pages.statement.hasSuffix("de l’agent.\nElles sont modifiables\u{202F}!"),
        "\(pages.statement)")
      #expect(try here.output("cahier journal --format json").contains("import changes"))
      try here.output("cahier undo")
      #expect(try here.item("BF-002").statement.contains("sur un même écran les actualités"))
      #expect(try here.item("BF-003").fields["priority"] as? String == "should")
    }
  }

  @Test func `rows that were added, taken out and moved are proposals`() throws {
    try withExport { here, document in
      var document = document
      let row = try document.takeRow(of: "BF-003")
      try document.insert(row, behind: "BF-005")
      try document.insert(
        EditedDocument.row([
          "nouveau", "Mode sombre\nL’intranet doit offrir un affichage sombre.", "souhaitable",
          "notée", "démonstration",
        ]), behind: "BF-002")
      try document.takeRow(of: "AP-005")
      try document.write(to: here.file)
      let changes = try here.changes()
      #expect(changes.map { $0["action"] as? String } == ["addition", "move", "withdrawal"])
      try here.output("cahier import changes r.odt --yes")
      let codes = try here.codes()
      let (second, third) = try (
        #require(codes.firstIndex(of: "BF-002")), #require(codes.firstIndex(of: "BF-003"))
      )
      let added = try here.item(codes[second + 1])
      #expect(added.statement == "L’intranet doit offrir un affichage sombre.")
      #expect(added.texts["title"]?["fr"] == "Mode sombre")
      #expect(added.fields["priority"] as? String == "could")
      #expect(codes[third - 1] == "BF-005")
      #expect(try !here.codes().contains("AP-005"))
    }
  }

  @Test func `what is not changed in a document is refused, with the reason`() throws {
    try withExport { here, document in
      var document = document
      let home = try document.takeRow(of: "BF-002")
      try document.insert(home.replacing(">BF-002<", with: ">BF-999<"), behind: "BF-001")
      try document.replace(">Les objectifs<text", with: ">Les buts<text")
      let row = try document.takeRow(of: "BF-004")
      try document.insert(
        row.replacing("importante", with: "capitale").replacing("Lettre interne</", with: "</"),
        behind: "BF-003")
      try document.takeRow(of: "BF-001")
      try document.write(to: here.file)
      let refused = try #require(try here.json()["refused"] as? [[String: Any]])
      let reasons = refused.map { ($0["reason"] as? [String: String])?["en"] ?? "" }
      for words in [
        "code, which Cahier gives", "title of the template", "this word has no meaning here",
        "cannot stay empty", "lead to it",
      ] {
        #expect(reasons.contains { $0.contains(words) }, "\(words): \(reasons)")
      }
      let outcome = try here.run("cahier import changes r.odt --yes --account a.csv")
      #expect(outcome.messages.contains("proposes no change"), "\(outcome.output)")
      let account = try String(contentsOf: here.folder.appending(path: "a.csv"), encoding: .utf8)
      #expect(account.contains("BF-999"))
    }
  }

  @Test func `a figure of an answer stays a figure of the answer`() throws {
    try withExport { here, document in
      var document = document
      let row = try document.takeRow(of: "CT-001")
      let figure = try #require(row.firstMatch(of: /[^>]*650[^<]*/)).output
      try document.insert(
        row.replacing(figure, with: figure.replacing("650", with: "700")), behind: "CT-002")
      try document.write(to: here.file)
      let read = try here.json()
      let changes = try #require(read["changes"] as? [[String: Any]])
      #expect(!changes.contains { $0["field"] as? String == "statement" })
      let refused = try #require(read["refused"] as? [[String: Any]])
      #expect(refused.contains { "\($0)".contains("{accounts}") }, "\(refused)")
    }
  }
}

/// What the dossier has become while the document was away.
struct ImportChangesLaterTests {
  @Test func `what both changed is a conflict, what one changed is not`() throws {
    try withExport { here, document in
      var document = document
      try document.replace(
        "sur un même écran les actualités", with: "sur un seul écran les actualités")
      try document.replace("aux écrans d’affichage dynamique", with: "aux panneaux d’affichage")
      try document.replace("au contributeur de composer", with: "au contributeur de rédiger")
      try document.write(to: here.file)
      try here.output("cahier item edit BF-002 --statement 'La page doit changer.'")
      try here.output("cahier item edit BF-003 --title 'Pages'")
      let letter = try here.item("BF-004").statement.replacing("de composer", with: "de rédiger")
      try here.output("cahier item edit BF-004 --statement '\(letter)'")
      let read = try here.json()
      #expect(read["stateIsKnown"] as? Bool == true)
      let changes = try #require(read["changes"] as? [[String: Any]])
      #expect(changes.map { $0["code"] as? String } == ["BF-002", "BF-005"])
      #expect(changes.map { $0["state"] as? String } == ["conflict", "clean"])
      #expect(changes[0]["now"] as? String == "La page doit changer.")
      #expect(read["alreadyThere"] as? Int == 1)
      let others = try #require(read["onlyInDossier"] as? [[String: Any]])
      #expect(others.map { $0["code"] as? String } == ["BF-003", "BF-004"])
      let outcome = try here.run("cahier import changes r.odt --yes")
      #expect(outcome.messages.contains("in conflict: 1 change"), "\(outcome.messages)")
      #expect(try here.item("BF-002").statement == "La page doit changer.")
      #expect(try here.item("BF-005").statement.contains("panneaux"))
    }
  }

  @Test func `a terminal asks for each section, each change, and each conflict`() throws {
    try withExport { here, document in
      var document = document
      try document.replace(
        "sur un même écran les actualités", with: "sur un seul écran les actualités")
      try document.replace("aux écrans d’affichage dynamique", with: "aux panneaux d’affichage")
      try document.write(to: here.file)
      try here.output("cahier item edit BF-002 --statement 'La page doit changer.'")
      let terminal = try PseudoTerminal(
        Transcript.productFolder.appending(path: "cahier"),
        ["import", "changes", "r.odt", "--dossier", "d.cahier", "--language", "fr"],
        in: here.folder)
      try terminal.type("détail", at: "Prendre les 2 modifications")
      try terminal.type("d", at: "Information")
      try terminal.type("oui", at: "Prendre")
      try terminal.type("non", at: "Prendre")
      #expect(terminal.exitStatus() == 0)
      #expect(try here.item("BF-002").statement.contains("sur un seul écran"))
      #expect(try here.item("BF-005").statement.contains("aux écrans"))
    }
  }

  @Test func `an item is known by its id under another code, and by its code without a bookmark`()
    throws
  {
    try withExport { here, document in
      var document = document
      document.dropBookmarks()
      try document.replace("aux écrans d’affichage dynamique", with: "aux panneaux d’affichage")
      try document.write(to: here.file)
      let outcome = try here.run("cahier import changes r.odt --yes")
      #expect(outcome.messages.contains("note[RETURN-005]"), "\(outcome.messages)")
      #expect(try here.item("BF-005").statement.contains("panneaux"))
    }
  }
}

/// What stands beside the text.
struct ImportRemarkedChangesTests {
  @Test func `remarks are listed with who wrote them and when, and are no change`() throws {
    try withExport { here, document in
      var document = document
      try document.replace(
        "sur un même écran",
        with: "<office:annotation><dc:creator>Relectrice</dc:creator><dc:date>2026-11-02T09:30:00"
          + "</dc:date><text:p>À discuter</text:p></office:annotation>sur un même écran")
      try document.write(to: here.file)
      let outcome = try here.run("cahier importer modifications r.odt --yes", "fr")
      #expect(outcome.output.contains("Relectrice, 2026-11-02 - À discuter"), "\(outcome.output)")
      #expect(outcome.messages.contains("ne propose aucune modification"))
    }
  }
}

/// Files that are not what they should be: nothing of the dossier is changed.
struct ImportDamagedChangesTests {
  @Test(arguments: [
    ("head -c 9000 r.odt > x.odt", "ODF-001", 65), ("printf '' > x.odt", "IMPORT-001", 65),
    ("printf '%%PDF-1.7' > x.odt", "IMPORT-001", 65),
    ("cahier export criteria -o x.odt 2>/dev/null", "RETURN-001", 65),
    ("cahier export response -o x.ods; mv x.ods x.odt", "ODF-", 65), ("true", "FILE-", 66),
  ])
  func `a file that is damaged, or none of these, is told and changes nothing`(
    making: String, code: String, status: Int
  ) throws {
    try withExport { here, document in
      try document.write(to: here.file)
      let before = try Data(contentsOf: here.folder.appending(path: "d.cahier"))
      let outcome = try here.run("\(making); cahier import changes x.odt --yes")
      #expect(outcome.status == status, "\(outcome.messages)")
      #expect(outcome.messages.contains("[\(code)"), "\(outcome.messages)")
      #expect(try Data(contentsOf: here.folder.appending(path: "d.cahier")) == before)
    }
  }

  @Test func `a document of another dossier is refused`() throws {
    try withExport { here, document in
      try document.write(to: here.file)
      let sample = SampleFolder.url.appending(path: "agency-intranet").path()
      try here.output("cahier import dossier '\(sample)' -o other.cahier")
      let outcome = try here.run("cahier import changes r.odt --yes --dossier other.cahier")
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("error[RETURN-003]"), "\(outcome.messages)")
    }
  }

  @Test func `a document of which much is gone takes nothing out at one go`() throws {
    try withExport { here, document in
      var document = document
      let start = try document.row(of: "BF-001").lowerBound
      let body = try #require(document.content[start...].firstRange(of: "</office:text>"))
      let end = try #require(document.content[..<start].ranges(of: "<table:table table:name").last)
      document.content.removeSubrange(end.lowerBound..<body.lowerBound)
      try document.write(to: here.file)
      let count = try here.codes().count
      let outcome = try here.run("cahier import changes r.odt --yes")
      #expect(outcome.messages.contains("warning[RETURN-007]"), "\(outcome.messages)")
      #expect(try here.codes().count == count)
    }
  }
}

/// A specification in two languages.
struct ImportSideBySideChangesTests {
  @Test func `a document in both languages changes each text in its own`() throws {
    try withExport(languages: "fr,en", "--side-by-side") { here, document in
      #expect((try here.json()["changes"] as? [Any])?.isEmpty == true)
      var document = document
      try document.replace("aux écrans d’affichage dynamique", with: "aux panneaux d’affichage")
      try document.write(to: here.file)
      let before = try here.item("BF-005")
      try here.output("cahier import changes r.odt --yes")
      let after = try here.item("BF-005")
      #expect(after.statement.contains("panneaux"))
      #expect(after.texts["statement"]?["en"] == before.texts["statement"]?["en"])
      #expect(try here.output("cahier translation list --format json").contains("BF-005"))
    }
  }
}
