import CahierTestSupport
import Foundation
import Testing

/// What the guide computes: weights, the procedure, the calendar, what is next.
struct GuideComputingTests {
  @Test func `the answer on weights takes the criteria and gives them weights that make 100`()
    throws
  {
    try withDossier { folder in
      let wrong = try run("cahier answer criteria.weights '60, 30, 9'", in: folder)
      #expect(wrong.status == 65)
      #expect(wrong.messages.contains("[INPUT-081]"))
      #expect(wrong.messages.contains("il manque 1\u{202F}%"))
      let right = try run("cahier answer criteria.weights '60, 30, 10'", in: folder)
      #expect(right.status == 0, "\(right.messages)")
      #expect(try run("cahier criterion check", in: folder).status == 0)
      let list = try run("cahier criterion list", in: folder).output
      #expect(list.contains("60\u{202F}%"))
      let again = try run("cahier answer criteria.weights '60, 30, 10'", in: folder)
      #expect(!again.messages.contains("Poids"), "the same answer changes nothing")
    }
  }

  @Test func `criteria that are not picked go, and the others share their weight`() throws {
    try withDossier { folder in
      try run("cahier answer criteria.weights '40, 54, 6'", in: folder)
      let pick = try run("cahier answer criteria.pick 'tout sauf 2, 3'", in: folder)
      #expect(pick.status == 0, "\(pick.messages)")
      let list = try run("cahier criterion list", in: folder).output
      #expect(!list.contains("coverage"))
      #expect(try run("cahier criterion check", in: folder).status == 0)
    }
  }

  @Test(arguments: [("fr", "essai 70, 24, 6", "A l’emporte"), ("en", "trial 40, 54, 6", "C wins")])
  func `a trial shows who wins on invented offers, and records nothing`(
    language: String, line: String, winner: String
  ) throws {
    try withDossier(language) { folder in
      let guide = try run("printf '\(line)\\nfin\\n' | cahier guide criteria.weights", in: folder)
      #expect(guide.messages.contains(winner), "\(guide.messages)")
      #expect(try run("cahier criterion list", in: folder).output.isEmpty)
      try expectGolden(guide.messages, "trial-\(language).txt")
    }
  }

  @Test
  func `the procedure is proposed from the value with its sources, and another can be picked`()
    throws
  {
    try withDossier { folder in
      try prepare(folder)
      let shown = try run("printf 'pourquoi\\n\\n' | cahier guide value.confirm", in: folder)
      #expect(shown.status == 0, "\(shown.messages)")
      try expectGolden(shown.messages, "procedure-fr.txt")
      #expect(try run("cahier header show", in: folder).output.contains("appel d’offres ouvert"))
      let other = try run("printf '1\\n' | cahier guide value.confirm", in: folder)
      #expect(other.messages.contains("procédure adaptée"))
      try Data("value.confirm: yes\n".utf8).write(to: folder.appending(path: "a.yaml"))
      #expect(try run("cahier guide --answers a.yaml", in: folder).status == 0)
      #expect(try run("cahier header show", in: folder).output.contains("appel d’offres ouvert"))
    }
  }

  @Test func `on a day for which no threshold is known nothing is proposed`() throws {
    try withDossier { folder in
      try prepare(folder)
      try run("cahier header edit --date 2028-03-01", in: folder)
      let shown = try run("printf '\\n' | cahier guide value.confirm", in: folder)
      #expect(shown.messages.contains("ne devine pas"), "\(shown.messages)")
      #expect(try run("cahier answer list --open", in: folder).output.contains("value.confirm"))
    }
  }

  @Test func `the calendar goes back from the opening with the limits of the procedure`() throws {
    for language in ["fr", "en"] {
      try withDossier(language) { folder in
        try prepare(folder)
        let shown = try run("printf 'pourquoi\\n\\n' | cahier guide plan.confirm", in: folder)
          .messages.replacing("why", with: "pourquoi")
        try expectGolden(shown, "calendar-\(language).txt")
      }
    }
  }

  @Test func `an opening that is too near is said to be, with a day that is possible`() throws {
    try withDossier { folder in
      try prepare(folder)
      try run("cahier answer plan.opening 2027-02-01", in: folder)
      let shown = try run("printf '\\n' | cahier guide plan.confirm", in: folder).messages
      #expect(shown.contains("C’est trop court"))
    }
  }

  @Test func `what is next goes from the offers to their prices, marks, ranking and report`() throws
  {
    try withDossier { folder in
      try run("cahier answer criteria.weights '40, 54, 6'", in: folder)
      try run("cahier offer add 'Société A'", in: folder)
      #expect(try run("cahier next", in: folder).output.contains("prices of") == false)
      #expect(
        try run("cahier next", in: folder).output.contains("Saisir les prix de « Société A »"))
      try run(
        "cahier offer price add 'Société A' Total --per oneOff --amount 1000 --tax TTC", in: folder)
      #expect(try run("cahier next", in: folder).output.contains("Noter « Société A »"))
    }
  }

  @Test func `the menu counts the 29 questions of the essential, families said apart`() throws {
    try withDossier { folder in
      let menu = try run("printf '1\\nfin\\n' | cahier guide", in: folder).messages
      #expect(menu.contains("L’essentiel\u{202F}: 29 questions, dont 28 ouvertes"), "\(menu)")
      #expect(menu.contains("Tout\u{202F}: 71 questions"))
      #expect(menu.contains("9 familles"))
    }
  }

  /// A town, a value above the European threshold, and a day to open.
  private func prepare(_ folder: URL) throws {
    try run("cahier header edit --date 2026-11-21", in: folder)
    try run("cahier answer org.kind municipality", in: folder)
    try run("cahier answer value.estimate '216000 ; 10000'", in: folder)
    try run("cahier answer plan.opening 2027-09-20", in: folder)
  }

  private func withDossier(_ language: String = "fr", _ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "t.cahier", by: "cahier new t.cahier --template intranet --language \(language)",
        in: folder)
      try body(folder)
    }
  }

  @discardableResult
  private func run(_ command: String, in folder: URL) throws -> Transcript.Outcome {
    try Transcript.run(command, in: folder)
  }
}
