import CahierTestSupport
import Foundation
import Testing

/// `backup` and `restore` as a person meets them: copies are never in the way, nothing is lost.
struct CopiesTests {
  @Test(arguments: ["", "copy.cahier", "./a copy.cahier"])
  func `a backup in the folder is never taken for its dossier`(name: String) throws {
    try withDossier { folder in
      let backup = try run("cahier backup \(name.isEmpty ? "" : "'\(name)'")", folder)
      #expect(backup.status == 0, "\(backup.messages)")
      let made = name.isEmpty ? "d.cahier.backup-1" : name
      #expect(backup.messages.contains(made))
      #expect(backup.messages.contains("cahier restore --from"))
      let next = try run("cahier header show", folder)
      #expect(next.status == 0, "\(next.messages)")
      let doctor = try run("cahier doctor", folder)
      #expect(doctor.status == 0, "\(doctor.messages)")
    }
  }

  @Test func `backups without a name are numbered`() throws {
    try withDossier { folder in
      _ = try run("cahier backup; cahier backup", folder)
      #expect(
        try names(folder) == ["d.cahier", "d.cahier.backup-1", "d.cahier.backup-2"])
    }
  }

  @Test func `restore says what it kept, the journal says it, and the way back works`() throws {
    try withDossier { folder in
      _ = try run("cahier backup; cahier header edit --buyer 'Town of X'", folder)
      let restore = try run("cahier restore --from d.cahier.backup-1 --as Ann", folder)
      #expect(restore.status == 0, "\(restore.messages)")
      #expect(restore.messages.contains("What was there is kept: d.cahier.before-restore-1"))
      #expect(try !run("cahier header show", folder).output.contains("Town of X"))
      let journal = try run("cahier journal --last 1", folder).output
      for part in ["Ann  restore  d.cahier.backup-1", "“2” → “1”", "d.cahier.before-restore-1"] {
        #expect(journal.contains(part), "\(journal)")
      }
      #expect(try run("cahier journal --verify", folder).status == 0)
      let undo = try run("cahier undo", folder)
      #expect(undo.status == 65)
      #expect(undo.messages.contains("STORE-062"))
      #expect(undo.messages.contains("cahier restore --from d.cahier.before-restore-1"))
      _ = try run("cahier restore --from d.cahier.before-restore-1", folder)
      #expect(try run("cahier header show", folder).output.contains("Town of X"))
    }
  }

  @Test func `the same in French`() throws {
    try withDossier { folder in
      _ = try run("cahier sauvegarder --language fr", folder)
      let restore = try run("cahier restaurer --from d.cahier.backup-1 --language fr", folder)
      #expect(restore.messages.contains("Ce qui était là est gardé\u{202F}: d.cahier.before-"))
      let undo = try run("cahier annuler --language fr", folder)
      #expect(undo.messages.contains("est une restauration, qui ne s’annule pas"))
      #expect(undo.messages.contains("cahier restaurer --from d.cahier.before-restore-1"))
    }
  }

  @Test func `a folder with backups alone says so, and each can be put back or opened by name`()
    throws
  {
    try withDossier { folder in
      _ = try run("cahier backup copy.cahier; rm d.cahier", folder)
      let lost = try run("cahier next", folder)
      #expect(lost.status == 66)
      #expect(lost.messages.contains("STORE-060"))
      #expect(lost.messages.contains("cahier restore --from copy.cahier --dossier"))
      #expect(try run("cahier doctor", folder).status == 1)
      #expect(try run("cahier header show --dossier copy.cahier", folder).status == 0)
      _ = try run("cahier restore --from copy.cahier --dossier d.cahier", folder)
      #expect(try run("cahier next", folder).status == 0)
    }
  }

  @Test func `changing a backup is told`() throws {
    try withDossier { folder in
      _ = try run("cahier backup copy.cahier", folder)
      let changed = try run("cahier header edit --buyer X --dossier copy.cahier", folder)
      #expect(changed.status == 0)
      #expect(changed.messages.contains("STORE-061"))
      #expect(try !run("cahier header edit --buyer X", folder).messages.contains("STORE-061"))
    }
  }

  @Test func `with several dossiers the doctor does not say that all is well`() throws {
    try withDossier { folder in
      _ = try run("cp d.cahier e.cahier", folder)
      let doctor = try run("cahier doctor", folder)
      #expect(doctor.status == 1)
      #expect(doctor.messages.contains("STORE-011"))
      #expect(!doctor.messages.contains("Nothing to put right"))
    }
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
  }

  private func run(_ command: String, _ folder: URL) throws -> Transcript.Outcome {
    let language = command.contains("--language") ? [:] : ["CAHIER_LANGUAGE": "en"]
    return try Transcript.run(command, in: folder, language)
  }

  private func withDossier(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let made = try run("cahier new d.cahier --template intranet --languages en", folder)
      try #require(made.status == 0, "\(made.messages)")
      try body(folder)
    }
  }
}
