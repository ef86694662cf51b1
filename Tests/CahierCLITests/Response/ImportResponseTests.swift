import CahierFormats
import CahierTestSupport
import Foundation
import Testing

/// The way of a response form: written, filled in by a tenderer, read back into the offer.
struct ImportResponseTests {
  @Test func `what a tenderer filled in lands on requirements and lines`() throws {
    try withForm { here, form in
      var form = form
      try form.put(FilledForm.text("Nouvelle Entreprise"), 1, inRowOf: "tenderer")
      try form.put(FilledForm.text("552 100 554 00025"), 1, inRowOf: "registration")
      try form.put(FilledForm.text("satisfait"), 4, inRowOf: "BF-001")
      try form.put(FilledForm.text("prévu"), 4, inRowOf: "BF-002")
      try form.put(FilledForm.day("2027-06-30"), 5, inRowOf: "BF-002")
      try form.put(FilledForm.text("Avec la version 3."), 6, inRowOf: "BF-002")
      try form.put(FilledForm.amount("2.6"), 5, inRowOf: "PR-030", from: "Prix")
      try form.put(FilledForm.share("0.2"), 7, inRowOf: "PR-030", from: "Prix")
      try form.write(to: here.file)
      let outcome = try here.run(
        "cahier importer réponse r.ods --offer 'Nouvelle Entreprise'", "fr")
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.output.contains("1 satisfait, 0 partiellement satisfait, 1 prévu"))
      #expect(outcome.messages.contains("est enregistrée"))
      let offer = try here.offer("Nouvelle Entreprise")
      let tenderer = try #require(offer["tenderer"] as? [String: Any])
      #expect(tenderer["registration"] as? String == "552 100 554 00025")
      let responses = try #require(offer["responses"] as? [[String: Any]])
      #expect(responses.map { $0["item"] as? String } == ["BF-001", "BF-002"])
      #expect(responses.map { $0["answer"] as? String } == ["met", "roadMap"])
      #expect(responses.map { $0["date"] as? String } == [nil, "2027-06-30"])
      let lines = try #require(offer["priceLines"] as? [[String: Any]])
      #expect(lines.map { $0["label"] as? String } == ["PR-030 Abonnement à la solution"])
      #expect(lines.map { $0["amount"] as? String } == ["2.6"])
      #expect(lines.map { $0["quantity"] as? String } == ["800"])
      let journal = try here.run("cahier journal").output
      #expect(journal.components(separatedBy: "import response").count == 2)
    }
  }

  @Test func `the prices of an offer of the sample come back from its form as they were`() throws {
    try withForm { here, form in
      var form = form
      let before = try #require(
        try here.offer("Lumière Intranet")["priceLines"] as? [[String: Any]])
      for line in before {
        let code = try #require((line["label"] as? String)?.split(separator: " ").first)
        try form.put(
          FilledForm.amount("\(line["amount"] ?? "")"), 5, inRowOf: String(code), from: "Prix")
        try form.put(FilledForm.share("0.2"), 7, inRowOf: String(code), from: "Prix")
      }
      try form.write(to: here.file)
      let refused = try here.run("cahier import response r.ods --offer 'Lumière Intranet'")
      #expect(refused.status == 65)
      #expect(refused.messages.contains("error[RESP-053]"))
      #expect(
        try here.run("cahier import response r.ods --offer 'Lumière Intranet' --replace").status
          == 0)
      let after = try #require(try here.offer("Lumière Intranet")["priceLines"] as? [[String: Any]])
      let total = { (line: [String: Any]) in
        (line["total"] as? [String: Any])?["exact"] as? String ?? "none"
      }
      // Whoever typed the offer called an option one, which the code tells too.
      let figures = { (lines: [[String: Any]]) in
        Set(
          lines.map { line in
            let code = (line["label"] as? String)?.split(separator: " ").first ?? ""
            return "\(code) \(line["basis"] ?? "") \(total(line))"
          })
      }
      #expect(figures(after) == figures(before))
    }
  }

  @Test func `an error stops all, and what is right is taken only when asked for`() throws {
    try withForm { here, form in
      var form = form
      try form.put(FilledForm.text("satisfait"), 4, inRowOf: "BF-001")
      try form.put(FilledForm.text("peut-être"), 4, inRowOf: "BF-002")
      try form.write(to: here.file)
      let command = "cahier import response r.ods --offer 'Nouvelle Entreprise'"
      let stopped = try here.run(command, "fr")
      #expect(stopped.status == 65)
      #expect(stopped.messages.contains("erreur[RESP-030]\u{202F}:"))
      #expect(stopped.messages.contains("r.ods, Exigences!E"))
      let none = try #require(
        try here.offer("Nouvelle Entreprise")["responses"] as? [[String: Any]])
      #expect(none.isEmpty)
      try form.put(FilledForm.text("12 k€"), 5, inRowOf: "PR-030", from: "Prix")
      try form.write(to: here.file)
      let kept = try here.run(command + " --keep-going", "fr")
      #expect(kept.status == 0)
      #expect(kept.output.contains("sans réponse, 1 non lue (BF-002)"), "\(kept.output)")
      #expect(
        kept.output.contains("sans prix, 1 non lue (PR-030)\u{202F}: total incomplet"))
      let responses = try here.offer("Nouvelle Entreprise")["responses"] as? [[String: Any]]
      #expect(responses?.count == 1)
    }
  }

  @Test func `a dry run tells, and writes nothing`() throws {
    try withForm { here, form in
      var form = form
      try form.put(FilledForm.text("satisfait"), 4, inRowOf: "BF-001")
      try form.write(to: here.file)
      let before = try Data(contentsOf: here.dossier)
      let outcome = try here.run(
        "cahier import response r.ods --offer 'Nouvelle Entreprise' --dry-run --format json")
      #expect(outcome.status == 0)
      let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      let answers = try #require((value as? [String: Any])?["answers"] as? [[String: Any]])
      #expect(answers.map { $0["item"] as? String } == ["BF-001"])
      #expect((answers.first?["cell"] as? String)?.hasPrefix("Exigences!E") == true)
      #expect(try Data(contentsOf: here.dossier) == before)
    }
  }

  @Test func `the form of another tenderer or of a variant is not taken for this offer`() throws {
    try withForm { here, form in
      var form = form
      try form.put(FilledForm.text("Autre Société"), 1, inRowOf: "tenderer")
      try form.put(FilledForm.text("Variante bleue"), 1, inRowOf: "variant")
      try form.write(to: here.file)
      let outcome = try here.run("cahier import response r.ods --offer 'Nouvelle Entreprise'")
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("error[RESP-050]"))
      #expect(outcome.messages.contains("error[RESP-052]"))
      #expect(outcome.messages.contains("name that one: --offer 'Autre Société'"))
      #expect(outcome.messages.contains("cahier offer add 'Autre Société'"))
    }
  }

  @Test func `an offer that there is not is told, with how to add it`() throws {
    try withForm { here, form in
      try form.write(to: here.file)
      let outcome = try here.run("cahier import response r.ods --offer Personne")
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("error[STORE-026]"))
    }
  }

  @Test(arguments: [
    ("head -c 500 r.ods > x.ods", "ODF-001"), ("echo hello > x.ods", "ODF-001"),
    (": > x.ods", "ODF-001"), ("cahier export specification -o x.odt; mv x.odt x.ods", "RESP-001"),
    ("cahier export grid -o x.ods", "RESP-001"), ("cp d.cahier x.ods", "ODF-001"),
  ])
  func `a file that is no response form is told as what it is`(make: String, code: String) throws {
    try withForm { here, form in
      try form.write(to: here.file)
      _ = try here.run(make)
      let outcome = try here.run("cahier import response x.ods --offer 'Nouvelle Entreprise'")
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("error[\(code)]"), "\(outcome.messages)")
    }
  }

  @Test func `a document type in the form is refused`() throws {
    try withForm { here, form in
      var form = form
      try form.replace(
        "<office:document-content",
        with: "<!DOCTYPE x [<!ENTITY a SYSTEM \"/etc/passwd\">]><office:document-content")
      try form.write(to: here.file)
      let outcome = try here.run("cahier import response r.ods --offer 'Nouvelle Entreprise'")
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("error[XML-002]"))
    }
  }

  @Test func `a dossier is still read with and without its word`() throws {
    try withForm { here, _ in
      for command in [
        "cahier export dossier -o text/", "cahier import dossier text -o a.cahier",
        "cahier import text -o b.cahier", "cahier importer dossier text -o c.cahier",
      ] {
        let outcome = try here.run(command)
        #expect(outcome.status == 0, "\(command): \(outcome.messages)")
      }
    }
  }
}

/// A folder with the dossier of a sample and a form that was exported from it.
private struct FormFolder {
  let folder: URL

  var dossier: URL { folder.appending(path: "d.cahier") }
  var file: URL { folder.appending(path: "r.ods") }

  func run(_ command: String, _ language: String = "en") throws -> Transcript.Outcome {
    try Transcript.run(
      command, in: folder, ["CAHIER_LANGUAGE": language, "CAHIER_DOSSIER": "d.cahier"])
  }

  /// An offer as `offer show` tells it.
  func offer(_ name: String) throws -> [String: Any] {
    let outcome = try run("cahier offer show '\(name)' --format json")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(value as? [String: Any])
  }
}

/// Runs `body` beside the dossier of the town, with one offer more that has no answers yet.
private func withForm(_ body: (FormFolder, FilledForm) throws -> Void) throws {
  try withTemporaryFolder { folder in
    let here = FormFolder(folder: folder)
    let sample = SampleFolder.url.appending(path: "commune-intranet").path()
    try MadeOnce.file(
      "d.cahier",
      by: "cahier import dossier '\(sample)' -o d.cahier && "
        + "cahier offer add 'Nouvelle Entreprise' --dossier d.cahier", in: folder)
    try MadeOnce.file(
      "r.ods",
      by: "cahier import dossier '\(sample)' -o d.cahier && cahier export response -o r.ods "
        + "--dossier d.cahier --language fr", in: folder)
    try body(here, try FilledForm(here.file))
  }
}
