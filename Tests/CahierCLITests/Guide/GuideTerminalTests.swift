import CahierTestSupport
import Foundation
import Testing

/// The guide at a terminal of its own, as a person meets it.
struct GuideTerminalTests {
  @Test func `accents are typed, and Control-D leaves with all that was answered`() throws {
    try withTemporaryFolder { folder in
      let terminal = try guide(in: folder)
      try terminal.type("Communauté d'Été ; 1 rue de l'Église", at: "acheteur ? ")
      try terminal.type("", at: "partie) : ")
      try terminal.expect("(un numéro) : ")
      terminal.press("\u{4}")
      #expect(terminal.exitStatus() == 0)
      #expect(terminal.screen.contains("Tout est enregistré"))
      let list = try Transcript.run("cahier answer list", in: folder).output
      #expect(list.contains("Communauté d’Été"))
    }
  }

  @Test func `Control-C leaves with 130, and what was answered is saved`() throws {
    try withTemporaryFolder { folder in
      let terminal = try guide(in: folder)
      try terminal.type("Ville ; 1 place", at: "acheteur ? ")
      try terminal.type("", at: "partie) : ")
      try terminal.expect("(un numéro) : ")
      terminal.press("\u{3}")
      #expect(terminal.exitStatus() == 130)
      #expect(terminal.screen.contains("« cahier guide » reprend"))
      #expect(try Transcript.run("cahier answer list", in: folder).output.contains("Ville"))
    }
  }

  @Test func `a power cut at an answer leaves a dossier that is whole and goes on`() throws {
    try withTemporaryFolder { folder in
      for answers in 1...3 {
        let terminal = try guide(in: folder)
        if answers == 1 {
          try terminal.type("Ville ; 1 place", at: "acheteur ? ")
          try terminal.type("", at: "partie) : ")
        } else {
          try terminal.type(answers == 2 ? "2" : "Le nettoyage.", at: " : ")
        }
        terminal.cutPower()
        let check = try Transcript.run(
          "sqlite3 t.cahier 'PRAGMA integrity_check' 2>/dev/null || cahier status", in: folder)
        #expect(check.status == 0)
      }
      let next = try Transcript.run("cahier next", in: folder)
      #expect(next.status == 0)
    }
  }

  @Test func `several lines pasted at once can be one answer`() throws {
    try withTemporaryFolder { folder in
      let terminal = try guide("scope.subject", in: folder)
      try terminal.expect("achetez-vous ? ")
      terminal.press("Première ligne.\nDeuxième ligne.\nTroisième ligne.\n")
      try terminal.expect("3 lignes d’un coup")
      try terminal.type("", at: "(Entrée : oui, non) : ")
      #expect(terminal.exitStatus() == 0)
      let answers = try Transcript.run("cahier export dossier -o -", in: folder).output
      #expect(answers.contains("Deuxième ligne."))
      #expect(answers.contains("Troisième ligne."))
    }
  }

  @Test(arguments: [(4094, true), (4095, false), (4096, false)])
  func `a line that the terminal may have cut is refused`(bytes: Int, isTaken: Bool) throws {
    try withTemporaryFolder { folder in
      let terminal = try guide("scope.subject", in: folder)
      try terminal.type(String(repeating: "a", count: bytes), at: "achetez-vous ? ")
      if !isTaken {
        try terminal.expect("4 095 octets")
        try terminal.type("fin", at: "> ")
      }
      #expect(terminal.exitStatus() == 0)
      let answers = try Transcript.run("cahier export dossier -o -", in: folder).output
      #expect(answers.contains(String(repeating: "a", count: 4094)) == isTaken)
    }
  }

  @Test func `several lines end with a lone full stop`() throws {
    try withTemporaryFolder { folder in
      let terminal = try guide("scope.subject", in: folder)
      try terminal.type("texte", at: "achetez-vous ? ")
      try terminal.expect("un seul point")
      terminal.press("Une ligne.\n\nUne autre.\n.\n")
      #expect(terminal.exitStatus() == 0)
      let answers = try Transcript.run("cahier export dossier -o -", in: folder).output
      #expect(answers.contains("Une autre."))
    }
  }

  @Test func `the program alone greets, and makes a dossier`() throws {
    try withTemporaryFolder { folder in
      let terminal = try PseudoTerminal(
        Transcript.productFolder.appending(path: "cahier"), [], in: folder,
        variables: ["CAHIER_LANGUAGE": "fr"])
      try terminal.type("1", at: "rien) : ")
      try terminal.expect("Quel modèle")
      try terminal.type("2", at: "(un numéro) : ")
      try terminal.type("mon-projet", at: ") : ")
      try terminal.type("fin", at: "1) : ")
      #expect(terminal.exitStatus() == 0)
      #expect(
        FileManager.default.fileExists(atPath: folder.appending(path: "mon-projet.cahier").path()))
    }
  }

  /// The guide on a new dossier, or on the one that is there.
  private func guide(_ place: String? = nil, in folder: URL) throws -> PseudoTerminal {
    if !FileManager.default.fileExists(atPath: folder.appending(path: "t.cahier").path()) {
      _ = try Transcript.run(
        "cahier new t.cahier --template service-contract --language fr", in: folder)
    }
    return try PseudoTerminal(
      Transcript.productFolder.appending(path: "cahier"),
      ["guide"] + (place.map { [$0] } ?? ["--express"]) + ["--language", "fr"], in: folder)
  }
}
