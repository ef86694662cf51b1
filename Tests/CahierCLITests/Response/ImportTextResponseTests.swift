import CahierFormats
import CahierTestSupport
import Foundation
import Testing

/// The way of a response form that is a text document: written, filled in, read back.
struct ImportTextResponseTests {
  @Test func `what a tenderer filled in lands on requirements and lines`() throws {
    try withTextForm { here, form in
      var form = form
      try form.put("Nouvelle Entreprise", 1, of: "Nom ou raison sociale", in: "tenderer")
      try form.choose("satisfait", 2, of: "BF-001", in: "requirements")
      try form.put("Prevu", 2, of: "BF-002", in: "requirements")
      try form.put("30 juin 2027", 3, of: "BF-002", in: "requirements")
      try form.put("Avec la version 3.\nEt < la & suite.", 4, of: "BF-002", in: "requirements")
      try form.put("2,60 €", 5, of: "PR-030", in: "prices")
      try form.put("20 %", 6, of: "PR-030", in: "prices")
      try form.write(to: here.file)
      let outcome = try here.run(
        "cahier importer réponse r.odt --offer 'Nouvelle Entreprise'", "fr")
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(outcome.output.contains("1 satisfait, 0 partiellement satisfait, 1 prévu"))
      let offer = try here.offer("Nouvelle Entreprise")
      let responses = try #require(offer["responses"] as? [[String: Any]])
      #expect(responses.map { $0["answer"] as? String } == ["met", "roadMap"])
      #expect(responses.map { $0["date"] as? String } == [nil, "2027-06-30"])
      #expect(
        (responses[1]["comment"] as? [String: String])?["fr"]
          == "Avec la version 3.\nEt < la & suite.")
      let lines = try #require(offer["priceLines"] as? [[String: Any]])
      #expect(lines.map { $0["label"] as? String } == ["PR-030 Abonnement à la solution"])
      #expect(lines.map { $0["amount"] as? String } == ["2.6"])
      #expect(lines.map { $0["vat"] as? String } == ["20.00"])
    }
  }

  @Test func `a form that was left as it was gives nothing, and nothing but that is said`() throws {
    try withTextForm { here, form in
      try form.write(to: here.file)
      let outcome = try here.run(
        "cahier import response r.odt --offer 'Nouvelle Entreprise' --dry-run")
      #expect(outcome.status == 0)
      let codes = outcome.messages.matches(of: /\[(RESP-\d+)\]/).map { String($0.output.1) }
      #expect(codes == ["RESP-044", "RESP-045"])
    }
  }

  @Test(arguments: 1...4) func `any answers that are written come back as they were`(
    seed: UInt64
  ) throws {
    try withTextForm { here, form in
      var (form, generator) = (form, SeededGenerator(seed: seed))
      let wanted = try RandomAnswers(&generator, into: &form)
      try form.write(to: here.file)
      let outcome = try here.run(
        "cahier import response r.odt --offer 'Nouvelle Entreprise' --dry-run --format json")
      #expect(outcome.status == 0, "\(outcome.messages)")
      let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      let read = try #require(value as? [String: Any])
      let answers = try #require(read["answers"] as? [[String: Any]])
      #expect(
        answers.map { answer in
          let comment = (answer["comment"] as? [String: String])?["fr"] ?? "-"
          return "\(answer["item"] ?? "") \(answer["answer"] ?? "") "
            + "\(answer["date"] as? String ?? "-") \(comment)"
        } == wanted.answers)
      let prices = try #require(read["prices"] as? [[String: Any]])
      #expect(
        prices.map { price in
          let line = price["line"] as? [String: Any]
          return "\(price["item"] ?? "") \(line?["amount"] ?? "") \(line?["vat"] ?? "")"
        } == wanted.prices)
    }
  }

  @Test func `slips are told at their places in either language, and nothing is written`() throws {
    try withTextForm { here, form in
      var form = form
      try form.choose("satisfait", 2, of: "BF-001", in: "requirements")
      try form.put("peut-être", 2, of: "BF-002", in: "requirements")
      try form.put("L’intranet doit presque.", 1, of: "BF-003", in: "requirements")
      try form.replaceRow(of: "BF-004", in: "requirements")
      try form.put("mille", 5, of: "PR-030", in: "prices")
      try form.replace("</office:text>", with: "<text:p>Sous réserve.</text:p></office:text>")
      try form.write(to: here.file)
      let command = "cahier import response r.odt --offer 'Nouvelle Entreprise'"
      let french = try here.run(command, "fr")
      #expect(french.status == 65)
      #expect(
        french.messages.contains(
          "r.odt, tableau «\u{202F}Information\u{202F}», ligne 3, colonne «\u{202F}Réponse\u{202F}»"
        ), "\(french.messages)")
      let english = try here.run(command).messages
      for code in ["RESP-010", "RESP-016", "RESP-019", "RESP-030", "RESP-038"] {
        #expect(english.contains("[\(code)]"), "\(code)")
      }
      #expect(english.contains("outside the tables, after “"))
      let responses = try here.offer("Nouvelle Entreprise")["responses"] as? [Any]
      #expect(responses?.isEmpty == true)
    }
  }

  @Test func `the file tells what it is, and not its name`() throws {
    try withTextForm { here, form in
      try form.write(to: here.file)
      for command in [
        "mv r.odt x.ods", "cahier export response -o y.ods --language fr; mv y.ods y.odt",
      ] {
        _ = try here.run(command)
      }
      for name in ["x.ods", "y.odt"] {
        let outcome = try here.run(
          "cahier import response \(name) --offer 'Nouvelle Entreprise' --dry-run")
        #expect(outcome.status == 0, "\(outcome.messages)")
      }
    }
  }

  @Test(arguments: [
    ("head -c 500 r.odt > x.odt", "ODF-001"), (": > x.odt", "ODF-001"),
    ("cahier export prices -o x.odt", "RESP-001"), ("cp d.cahier x.odt", "ODF-001"),
  ])
  func `a file that is no response form is told as what it is`(make: String, code: String) throws {
    try withTextForm { here, form in
      try form.write(to: here.file)
      _ = try here.run(make)
      let outcome = try here.run("cahier import response x.odt --offer 'Nouvelle Entreprise'")
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("error[\(code)]"), "\(outcome.messages)")
    }
  }

  @Test func `a document type in the form is refused`() throws {
    try withTextForm { here, form in
      var form = form
      try form.replace(
        "<office:document-content",
        with: "<!DOCTYPE x [<!ENTITY a SYSTEM \"/etc/passwd\">]><office:document-content")
      try form.write(to: here.file)
      let outcome = try here.run("cahier import response r.odt --offer 'Nouvelle Entreprise'")
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("error[XML-002]"))
    }
  }
}

/// Answers and prices for each row of a form, as people may type them, and what they are.
private struct RandomAnswers {
  private(set) var answers: [String] = []
  private(set) var prices: [String] = []

  private static let words = [
    ("satisfait", "met"), ("partiellement satisfait", "partly"), ("prévu", "roadMap"),
    ("non satisfait", "notMet"),
  ]
  private static let comments = ["Oui.", "a\nb", "« à » & <b>", "1 234,50 €", "—"]

  init(_ generator: inout SeededGenerator, into form: inout FilledText) throws {
    for code in form.codes(of: "requirements") where Bool.random(using: &generator) {
      let (word, answer) = Self.words[Int.random(in: 0..<4, using: &generator)]
      if Bool.random(using: &generator) {
        try form.choose(word, 2, of: code, in: "requirements")
      } else {
        try form.put(" \(word.uppercased()) ", 2, of: code, in: "requirements")
      }
      let day = Int.random(in: 10...28, using: &generator)
      if answer == "roadMap" { try form.put("\(day)/12/2027", 3, of: code, in: "requirements") }
      let comment = Self.comments[Int.random(in: 0..<5, using: &generator)]
      let isSilent = answer != "partly" && Bool.random(using: &generator)
      if !isSilent { try form.put(comment, 4, of: code, in: "requirements") }
      answers.append(
        "\(code) \(answer) \(answer == "roadMap" ? "2027-12-\(day)" : "-") "
          + (isSilent ? "-" : comment))
    }
    for code in form.codes(of: "prices") where Bool.random(using: &generator) {
      let (whole, cents) = (
        Int.random(in: 0...9_999_999, using: &generator), Int.random(in: 11...19, using: &generator)
      )
      let thousands = String(whole).reversed().enumerated().map { index, digit in
        index > 0 && index % 3 == 0 ? "\(digit)\u{A0}" : "\(digit)"
      }.reversed().joined()
      try form.put("\(thousands),\(cents) €", 5, of: code, in: "prices")
      try form.put("5,5 %", 6, of: code, in: "prices")
      prices.append("\(code) \(whole).\(cents) 5.50")
    }
  }
}

/// A folder with the dossier of a sample and a form that was exported from it.
private struct TextFormFolder {
  let folder: URL

  var file: URL { folder.appending(path: "r.odt") }

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
private func withTextForm(_ body: (TextFormFolder, FilledText) throws -> Void) throws {
  try withTemporaryFolder { folder in
    let here = TextFormFolder(folder: folder)
    let sample = SampleFolder.url.appending(path: "commune-intranet").path()
    let dossier = "cahier import dossier '\(sample)' -o d.cahier"
    try MadeOnce.file(
      "d.cahier",
      by: "\(dossier) && cahier offer add 'Nouvelle Entreprise' --dossier d.cahier", in: folder)
    try MadeOnce.file(
      "r.odt",
      by: "\(dossier) && cahier export response -o r.odt --dossier d.cahier --language fr",
      in: folder)
    try body(here, try FilledText(here.file))
  }
}
