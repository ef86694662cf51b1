import CahierTestSupport
import Foundation
import Testing

/// The guide on the program itself: pipes and files of answers.
struct GuideFileTests {
  @Test func `the express path from a file gives documents that can be printed`() throws {
    try withTemporaryFolder { folder in
      let file = Self.fixtures.appending(path: "express.yaml").path()
      try MadeOnce.file(
        "t.cahier", by: "cahier new t.cahier --template intranet --language fr", in: folder)
      let guide = try run("cahier guide --answers \(file)", in: folder)
      #expect(guide.status == 0, "\(guide.messages)")
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "documents").path())
      #expect(names.contains("t-cahier-des-charges.odt"))
      let status = try run("cahier status", in: folder).output
      try expectGolden(status, "express-status.txt")
      let dossier = try run("cahier export dossier -o -", in: folder).output
      // The same answers again change nothing.
      let again = try run("cahier guide --answers \(file)", in: folder)
      #expect(again.status == 0)
      #expect(try run("cahier export dossier -o -", in: folder).output == dossier)
    }
  }

  @Test func `typed, piped and from a file, answers give the same dossier`() throws {
    try withTemporaryFolder { folder in
      for name in ["typed", "piped", "filed"] {
        try run("cahier new \(name).cahier --template service-contract --language fr", in: folder)
      }
      try typed(in: folder)
      try Data(Self.lines.map { "\($0.line)\n" }.joined().utf8)
        .write(to: folder.appending(path: "lines.txt"))
      let piped = try run(
        "cahier guide --express --dossier piped.cahier < lines.txt", in: folder)
      #expect(piped.status == 0, "\(piped.messages)")
      let filed = try run(
        "cahier guide --dossier filed.cahier --answers recorded.yaml", in: folder)
      #expect(filed.status == 0, "\(filed.messages)")
      let texts = try ["typed", "piped", "filed"].map {
        try run("cahier export dossier --dossier \($0).cahier -o -", in: folder).output
      }
      #expect(texts[0].contains("Ville d’Exempleville"))
      #expect(texts[1] == texts[0])
      #expect(texts[2] == texts[0])
    }
  }

  private func typed(in folder: URL) throws {
    let terminal = try PseudoTerminal(
      Transcript.productFolder.appending(path: "cahier"),
      [
        "guide", "--express", "--dossier", "typed.cahier", "--record-answers", "recorded.yaml",
        "--language", "fr",
      ], in: folder)
    for (prompt, line) in Self.lines { try terminal.type(line, at: prompt) }
    try terminal.type("", at: "Quels documents produire")
    #expect(terminal.exitStatus() == 0)
    #expect(!terminal.screen.contains("\u{1B}"), "the guide draws nothing")
  }

  /// What the guide asks on the express path of a service contract, and what is typed.
  private static let lines: [(prompt: String, line: String)] = [
    ("acheteur ? ", "Ville d'Exempleville ; 1 place de la Mairie"), ("partie) : ", ""),
    ("(un numéro) : ", "2"),
    ("achetez-vous ? ", "Le nettoyage des écoles et de la mairie \"centrale\"..."),
    ("site ? ", "12 sites, environ 8 500 m², 5 passages par semaine"), ("partie) : ", ""),
    ("nouveau) : ", "1-3"), ("nouveau) : ", ""), ("nouveau) : ", "aucun"), ("nouveau) : ", "+ 1"),
    ("nouveau) : ", ""), ("heures) : ", "environ 4 heures"), ("réponse : ", ""),
    ("reconductions ? ", "parties"), ("Durée : ", "12"), ("facultatif", "2"), ("facultatif", ""),
    ("partie) : ", ""), ("commencent", "fin mars 2027"),
    ("réponse : ", ""), ("hors taxes", "216 000 ; devis de 2025"), ("partie) : ", ""),
    ("oui) : ", ""),
  ]

  @Test func `a file with faults changes nothing and names each line`() throws {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "t.cahier", by: "cahier new t.cahier --template service-contract --language fr", in: folder)
      let file = Self.fixtures.appending(path: "faults.yaml").path()
      try FileManager.default.copyItem(
        atPath: file, toPath: folder.appending(path: "faults.yaml").path())
      let guide = try run("cahier guide --answers faults.yaml", in: folder)
      #expect(guide.status == 65)
      try expectGolden(guide.messages, "faults.txt")
      #expect(try run("cahier answer list", in: folder).output.contains("(ouverte)"))
      #expect(try run("cahier journal", in: folder).output.split(separator: "\n").count == 1)
    }
  }

  @Test(arguments: [
    ("a: [b", "FILE-002"), ("answers: 2", "INPUT-076"), ("- a", "FILE-003"),
    ("a: &x b", "FILE-002"), ("x: 1\nx: 2", "FILE-002"), ("inconnu: 1", "INPUT-075"),
  ])
  func `a file that is no file of answers is refused`(text: String, code: String) throws {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "t.cahier", by: "cahier new t.cahier --template service-contract --language fr", in: folder)
      try Data(text.utf8).write(to: folder.appending(path: "a.yaml"))
      let guide = try run("cahier guide --answers a.yaml", in: folder)
      #expect(guide.status == 65)
      #expect(guide.messages.contains("[\(code)]"), "\(guide.messages)")
    }
  }

  @Test func `a pipe that ends before a required answer keeps the others and names it`() throws {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "t.cahier", by: "cahier new t.cahier --template service-contract --language fr", in: folder)
      let guide = try run(
        "printf 'Ville ; 1 place\\n\\n2\\n' | cahier guide --express", in: folder)
      #expect(guide.status == 64)
      #expect(guide.messages.contains("[INPUT-001]"))
      #expect(guide.messages.contains("« scope.subject »"))
      let list = try run("cahier answer list", in: folder).output
      #expect(list.contains("Ville / Adresse"), "\(list)")
    }
  }

  @Test func `the word that stops leaves a pipe with success`() throws {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "t.cahier", by: "cahier new t.cahier --template service-contract --language fr", in: folder)
      #expect(try run("echo fin | cahier guide --express", in: folder).status == 0)
    }
  }

  @Test(arguments: [
    ("2 \\377", "INPUT-051"), ("\\033[A", "INPUT-021"), ("peut-être", "INPUT-057"),
  ])
  func `a line that cannot be an answer ends a pipe`(line: String, code: String) throws {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "t.cahier", by: "cahier new t.cahier --template service-contract --language fr", in: folder)
      let guide = try run(
        "printf '\\n\(line)\\n' | cahier guide buyer.present --language fr", in: folder)
      let direct = try run("printf '\(line)\\n' | cahier guide buyer.present", in: folder)
      #expect(guide.status == 0)
      #expect(direct.status == 65)
      #expect(direct.messages.contains("[\(code)]"), "\(direct.messages)")
    }
  }

  @Test func `from the menu one takes criteria, weighs them, records an offer and marks it`() throws
  {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "t.cahier", by: "cahier new t.cahier --template intranet --language fr", in: folder)
      let lines = [
        "4", "- 3", "3", "24", "", "5", "1", "Société A", "21/11/2026 11:58", "Abonnement", "3",
        "3,20",
        "650", "48", "HT", "20", "", "3", "1", "", "4", "Très complet.", "p. 12", "fin",
      ].map { "\($0)\n" }.joined()
      // Group 3 is not taken; its 16 % go to the third criterion that is, from 8 %.
      try Data(lines.utf8).write(to: folder.appending(path: "lines.txt"))
      let guide = try run("cahier guide < lines.txt", in: folder)
      #expect(guide.status == 0, "\(guide.messages)")
      #expect(guide.messages.contains("à moins de 90"), "what a mark means is shown")
      #expect(try run("cahier criterion check", in: folder).status == 0)
      let marks = try run("cahier mark list", in: folder).output
      #expect(marks.contains("ease.desktop-tasks  4/5"))
      #expect(try run("cahier offer show 'Société A'", in: folder).output.contains("840,00"))
    }
  }

  @Test func `with nobody to ask, what is missing is named`() throws {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "t.cahier", by: "cahier new t.cahier --template service-contract --language fr", in: folder)
      let guide = try run("cahier guide --no-input", in: folder)
      #expect(guide.status == 64)
      #expect(guide.messages.contains("« buyer.identity »"))
    }
  }

  @discardableResult
  private func run(_ command: String, in folder: URL) throws -> Transcript.Outcome {
    try Transcript.run(command, in: folder)
  }

  private static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "Fixtures")
}
