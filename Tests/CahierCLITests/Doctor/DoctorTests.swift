import CahierTestSupport
import Foundation
import Testing

/// `cahier doctor` on dossiers that something went wrong with, as a process.
struct DoctorTests {
  @Test func `a sound dossier passes, and the report says what was looked at`() throws {
    try withDossier { folder in
      let outcome = try Transcript.run("cahier doctor --language en", in: folder)
      #expect(outcome.status == 0, "\(outcome.messages)")
      for name in ["SQLite", "libzip", "intranet", "locale", "LibreOffice", "journal", "600"] {
        #expect(outcome.output.contains(name), "\(name)")
      }
      let french = try Transcript.run("cahier docteur --language fr", in: folder)
      #expect(french.status == 0)
      #expect(french.output.contains("droits"))
    }
  }

  @Test func `without a dossier the program alone is checked`() throws {
    try withTemporaryFolder { folder in
      let outcome = try Transcript.run("cahier doctor --language en", in: folder)
      #expect(outcome.status == 0, "\(outcome.messages)")
      let missing = try Transcript.run("cahier doctor --dossier absent.cahier", in: folder)
      #expect(missing.status == 66)
    }
  }

  @Test(arguments: [
    ("chmod 640 d.cahier", "DOCTOR-011", "chmod 600"),
    (
      "sqlite3 d.cahier \"UPDATE journal SET who = 'x' WHERE sequence = 1\"", "DOCTOR-015", "backup"
    ),
    ("sqlite3 d.cahier \"UPDATE template SET form = form || ' '\"", "DOCTOR-016", "upgrade"),
    (
      "sqlite3 d.cahier \"INSERT INTO answerPart VALUES ('gone', 0, '', 'text', 'fr', 'x')\"",
      "DOCTOR-014", "restore"
    ),
    ("printf 'x' | dd of=d.cahier bs=1 seek=5000 conv=notrunc 2>/dev/null", "DOCTOR", "restore"),
  ])
  func `what is wrong is found, with its remedy, status 1`(
    harm: String, code: String, remedy: String
  ) throws {
    try withDossier { folder in
      _ = try Transcript.run(harm, in: folder)
      let before = try Data(contentsOf: folder.appending(path: "d.cahier"))
      let outcome = try Transcript.run("cahier doctor --language en", in: folder)
      guard code != "DOCTOR" else {
        // Where one byte falls is SQLite's affair: whatever it hits, the program does not break.
        #expect([0, 1].contains(outcome.status))
        return
      }
      #expect(outcome.status == 1, "\(outcome.output)")
      #expect(outcome.messages.contains(code), "\(outcome.messages)")
      #expect(outcome.messages.contains(remedy))
      #expect(outcome.output.contains("to be put right, \(code)"))
      #expect(try Data(contentsOf: folder.appending(path: "d.cahier")) == before)
    }
  }

  @Test func `a file that is no dossier is a finding, not a failure`() throws {
    try withTemporaryFolder { folder in
      let outcome = try Transcript.run(
        "echo x > d.cahier; cahier doctor --language en", in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.messages.contains("STORE-003"))
    }
  }

  @Test func `a template that cannot be read is found`() throws {
    try withTemporaryFolder { folder in
      let outcome = try Transcript.run(
        """
        mkdir -p own/broken && echo 'template: [' > own/broken/template.yaml
        CAHIER_TEMPLATES=own cahier doctor --language en
        """, in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.messages.contains("DOCTOR-002"))
      #expect(outcome.messages.contains("own/broken"))
    }
  }

  @Test func `programs get the same as JSON`() throws {
    try withDossier { folder in
      let outcome = try Transcript.run("cahier doctor --format json", in: folder)
      let list =
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]]
      let groups = Set((list ?? []).compactMap { $0["group"] as? String })
      #expect(groups == ["program", "templates", "surroundings", "dossier"])
      #expect((list ?? []).allSatisfy { $0["isSound"] as? Bool == true })
    }
  }

  private func withDossier(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let made = try Transcript.run(
        "cahier new d.cahier --template intranet --language en", in: folder)
      try #require(made.status == 0, "\(made.messages)")
      try body(folder)
    }
  }
}
