import CahierTestSupport
import Foundation
import Testing

/// Forms that came back with more than answers, or from elsewhere: told at its place, nothing guessed.
struct ImportDoubtfulResponseTests {
  @Test func `a remark is told with its author and its cell, and is no part of the answer`() throws
  {
    try withSheetForm { here, form in
      var form = form
      let remark =
        "<office:annotation><dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">Léa Blanc"
        + "</dc:creator><text:p>Sous réserve du réseau.</text:p></office:annotation>"
      let cell = "office:value-type=\"string\">\(remark)<text:p>"
      try form.put(cell + "satisfait</text:p>", 4, inRowOf: "BF-001")
      try form.put(cell + "Voir la page 3.</text:p>", 6, inRowOf: "BF-001")
      try form.put(">" + remark, 4, inRowOf: "BF-002")
      try form.write(to: here.file)
      let outcome = try here.importing("--format json")
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(codes(outcome).filter { $0 == "RESP-023" }.count == 3)
      let french = try here.importing("--dry-run", "fr").messages
      #expect(french.contains("(Léa Blanc)"))
      #expect(french.contains("Sous réserve du réseau."))
      let responses = try here.responses()
      #expect(responses.map { $0["item"] as? String } == ["BF-001"])
      #expect((responses[0]["comment"] as? [String: String])?["fr"] == "Voir la page 3.")
    }
  }

  @Test(arguments: ["ods", "odt"])
  func `the logo of the house on its own form is nothing that a tenderer drew`(
    form: String
  ) throws {
    try withFolder("r.ods") { here in
      let picture =
        "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAFElEQVR4nGPkjjJjgAEmBiSAwgEAFtgAodRN"
        + "FCMAAAAASUVORK5CYII="
      let outcome = try here.run(
        """
        printf '\(picture)' | base64 -d > logo.png
        printf 'style: 1\nname: H\nlogo: {file: logo.png, alternative: L}\n' > style.yaml
        cahier export response --style style.yaml -o house.\(form) 2>/dev/null
        cahier import response house.\(form) --offer 'Nouvelle Entreprise' --format json
        """)
      #expect(!codes(outcome).contains("RESP-026"), "\(outcome.messages)")
      #expect(codes(outcome).contains("RESP-044"), "the form is read, and has no answer")
    }
  }

  @Test func `recorded changes of a text are read as accepted, and told at their cells`() throws {
    try withTextForm { here, form in
      var form = form
      let region = { (id: String, words: String) in
        "<text:changed-region text:id=\"\(id)\">\(words)</text:changed-region>"
      }
      try form.replace(
        "<office:text>",
        with: "<office:text><text:tracked-changes>"
          + region("d", "<text:deletion><text:p>satisfait</text:p></text:deletion>")
          + region("i", "<text:insertion/>") + "</text:tracked-changes>")
      try form.put("\u{3}", 2, of: "BF-001", in: "requirements")
      try form.replace(
        "\u{3}",
        with: "<text:change text:change-id=\"d\"/><text:change-start text:change-id=\"i\"/>"
          + "non satisfait<text:change-end text:change-id=\"i\"/>")
      try form.write(to: here.file)
      let outcome = try here.importing()
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(codes(outcome) == ["RESP-044", "RESP-045", "RESP-024"])
      #expect(outcome.messages.contains("found: − satisfait + non satisfait"))
      #expect(outcome.messages.contains("row 2, column “Réponse”"))
      #expect(try here.responses().map { $0["answer"] as? String } == ["notMet"])
    }
  }

  @Test(arguments: ["ods", "odt"])
  func `a form of another procedure is one message, whatever is asked`(ending: String) throws {
    try withSheetForm { here, _ in
      let sample = SampleFolder.url.appending(path: "agency-intranet").path()
      try MadeOnce.file(
        "other.\(ending)",
        by: "cahier import dossier '\(sample)' -o o.cahier && cahier export response "
          + "-o other.\(ending) --dossier o.cahier --language en", in: here.folder)
      for options in ["", " --keep-going --replace"] {
        let outcome = try here.run(
          "cahier import response other.\(ending) --offer 'Nouvelle Entreprise'" + options)
        #expect(outcome.status == 65)
        #expect(codes(outcome) == ["RESP-046"])
        #expect(outcome.messages.contains("found: EASG/2026/OP/014"))
      }
    }
  }

  @Test func `a form of an earlier version tells only what concerns its answers`() throws {
    try withSheetForm { here, form in
      var form = form
      try form.put(FilledForm.text("satisfait"), 4, inRowOf: "BF-001")
      try form.write(to: here.file)
      let edited = try here.run("cahier item edit BF-001..BF-020 --statement 'Un autre texte.'")
      #expect(edited.status == 0, "\(edited.messages)")
      let outcome = try here.importing()
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(codes(outcome) == ["RESP-003", "RESP-056", "RESP-044", "RESP-045"])
      #expect(try here.responses().count == 1)
    }
  }

  @Test func `figures are told in the language of the messages, a formula as it is seen`() throws {
    try withSheetForm { here, form in
      var form = form
      try form.put(FilledForm.amount("1234.5"), 5, inRowOf: "PR-030", from: "Prix")
      try form.put(FilledForm.share("0.35"), 7, inRowOf: "PR-030", from: "Prix")
      try form.put(
        "table:formula=\"of:=SUM([.B2:.B3])&amp;&quot;x&quot;\" office:value-type=\"float\" "
          + "office:value=\"1\">", 5, inRowOf: "PR-002", from: "Prix")
      try form.write(to: here.file)
      let outcome = try here.importing("--dry-run", "fr").messages
      #expect(outcome.contains("lu\u{202F}: =SUM(B2:B3)&\"x\""))
      #expect(outcome.contains("lu\u{202F}: 35\u{202F}%"))
      let amount = "47\u{202F}404\u{202F}800,00\u{202F}€"
      #expect(outcome.contains("attendu\u{202F}: \(amount)"), "\(outcome)")
      let english = try here.importing("--dry-run").messages
      #expect(english.contains("expected: €47,404,800.00"))
      #expect(!english.contains("found: \n"), "nothing is nothing")
    }
  }

  @Test(arguments: [("1 234,56 €", "RESP-038"), ("1.234,56", "RESP-038"), ("12k€", "RESP-038")])
  func `a price of letters in a workbook is told, and nothing is imported`(
    typed: String, code: String
  ) throws {
    try withSheetForm { here, form in
      var form = form
      try form.put(FilledForm.text(typed), 5, inRowOf: "PR-030", from: "Prix")
      try form.put(FilledForm.text("satisfait"), 4, inRowOf: "BF-001")
      try form.write(to: here.file)
      let outcome = try here.importing()
      #expect(outcome.status == 65)
      #expect(codes(outcome).last == code)
      #expect(outcome.messages.contains("found: \(typed)"))
      #expect(try here.responses().isEmpty)
    }
  }

  @Test func `the same form twice is the same, the empty form takes nothing away`() throws {
    try withSheetForm { here, form in
      let empty = form
      var form = form
      try form.put(FilledForm.text("satisfait"), 4, inRowOf: "BF-001")
      try form.write(to: here.file)
      for _ in 0..<2 {
        #expect(try here.importing().status == 0)
        #expect(try here.responses().count == 1)
      }
      try FileManager.default.removeItem(at: here.file)
      try empty.write(to: here.file)
      let outcome = try here.importing()
      #expect(outcome.status == 65)
      #expect(codes(outcome).last == "RESP-053")
      #expect(try here.responses().count == 1)
    }
  }

  @Test func `rows and cells that repeat to the end of a sheet neither hang nor are read`() throws {
    let cell = "office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
    for (row, cells, code) in [
      ("1048576", "<table:table-cell table:number-columns-repeated=\"16384\"/>", nil),
      ("1048576", "<table:table-cell table:number-columns-repeated=\"16384\" \(cell)", "ODF-006"),
      ("1", "<table:table-cell table:number-columns-repeated=\"16384\" \(cell)", "RESP-014"),
    ] {
      try withSheetForm { here, form in
        var form = form
        let rows =
          "<table:table-row table:number-rows-repeated=\"\(row)\">\(cells)</table:table-row>"
        try form.replace("</table:table>", with: rows + "</table:table>")
        try form.write(to: here.file)
        let outcome = try here.importing("--dry-run")
        #expect(outcome.status == (code == nil ? 0 : 65))
        #expect(code.map { codes(outcome).contains($0) } ?? true, "\(outcome.messages)")
      }
    }
  }
}

/// The codes of the messages, in their order.
private func codes(_ outcome: Transcript.Outcome) -> [String] {
  outcome.messages.matches(of: /([A-Z]+-\d{3})["\]]/).map { String($0.output.1) }
}

/// A folder with the dossier of a sample and a form that was exported from it.
private struct FormFolder {
  let folder: URL
  let name: String

  var file: URL { folder.appending(path: name) }

  func run(_ command: String, _ language: String = "en") throws -> Transcript.Outcome {
    try Transcript.run(
      command, in: folder, ["CAHIER_LANGUAGE": language, "CAHIER_DOSSIER": "d.cahier"])
  }

  /// What the import of the form says.
  func importing(
    _ options: String = "", _ language: String = "en"
  ) throws -> Transcript.Outcome {
    try run("cahier import response \(name) --offer 'Nouvelle Entreprise' \(options)", language)
  }

  /// The answers that the offer has.
  func responses() throws -> [[String: Any]] {
    let outcome = try run("cahier offer show 'Nouvelle Entreprise' --format json")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require((value as? [String: Any])?["responses"] as? [[String: Any]])
  }
}

private func withFolder(_ name: String, _ body: (FormFolder) throws -> Void) throws {
  try withTemporaryFolder { folder in
    let sample = SampleFolder.url.appending(path: "commune-intranet").path()
    let dossier = "cahier import dossier '\(sample)' -o d.cahier"
    try MadeOnce.file(
      "d.cahier",
      by: "\(dossier) && cahier offer add 'Nouvelle Entreprise' --dossier d.cahier", in: folder)
    try MadeOnce.file(
      name,
      by: "\(dossier) && cahier export response -o \(name) --dossier d.cahier --language fr",
      in: folder)
    try body(FormFolder(folder: folder, name: name))
  }
}

private func withSheetForm(_ body: (FormFolder, FilledForm) throws -> Void) throws {
  try withFolder("r.ods") { here in try body(here, try FilledForm(here.file)) }
}

private func withTextForm(_ body: (FormFolder, FilledText) throws -> Void) throws {
  try withFolder("r.odt") { here in try body(here, try FilledText(here.file)) }
}
