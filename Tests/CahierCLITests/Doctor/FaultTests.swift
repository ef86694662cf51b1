import CahierTestSupport
import Foundation
import Testing

/// What the program tells of itself: each step, and its own faults.
struct FaultTests {
  @Test func `verbose tells the dossier, its template and the time of each step`() throws {
    try withTemporaryFolder { folder in
      _ = try Transcript.run("cahier new d.cahier --template intranet --language en", in: folder)
      let quiet = try Transcript.run("cahier header show --language en", in: folder)
      let verbose = try Transcript.run("cahier header show --verbose --language en", in: folder)
      #expect(verbose.output == quiet.output)
      #expect(quiet.messages.isEmpty)
      let lines = verbose.messages.split(separator: "\n")
        .map { String($0).replacing(/\d+ ms/, with: "N ms") }
      #expect(
        lines == [
          "detail: opening d.cahier: N ms", "detail: template intranet, version 1",
          "detail: reading: N ms", "detail: in all: N ms",
        ])
      let changing = try Transcript.run("cahier evaluator add Ann --verbose", in: folder)
      #expect(changing.messages.contains("writing (evaluator add)"))
    }
  }

  /// After the last place that there is, the next one is no integer: SQLite refuses what Cahier
  /// never expects it to, and no door in the program is needed.
  @Test func `an error of Cahier leaves a report that holds nothing of the dossier, status 70`()
    throws
  {
    try withTemporaryFolder { folder in
      _ = try Transcript.run(
        """
        cahier new d.cahier --template intranet --language en --title "Secret title"
        sqlite3 d.cahier "INSERT INTO evaluator (name, position) \
        VALUES ('Secret words', 9223372036854775807)"
        """, in: folder)
      let outcome = try Transcript.run(
        "cahier evaluator add 'Secret name' --function=Secret --language en", in: folder,
        ["XDG_STATE_HOME": folder.appending(path: "state").path()])
      #expect(outcome.status == 70)
      #expect(outcome.messages.contains("FAULT-001"))
      let state = folder.appending(path: "state/cahier")
      let names = try FileManager.default.contentsOfDirectory(atPath: state.path())
      let name = try #require(names.first)
      #expect(names.count == 1 && outcome.messages.contains(name))
      let report = try String(contentsOf: state.appending(path: name), encoding: .utf8)
      for line in ["command: evaluator add", "options: --function --language", "fault: STORE-013"] {
        #expect(report.contains(line), "\(report)")
      }
      #expect(!report.contains("Secret"))
      let attributes = try FileManager.default.attributesOfItem(
        atPath: state.appending(path: name).path())
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test(arguments: ["ILL", "SEGV", "ABRT", "FPE"])
  func `a trap of the program is status 70 with a message, and the dossier is sound`(
    signal: String
  ) throws {
    try withTemporaryFolder { folder in
      // The guide waits at a pipe: the signal is what a trap in its code would send.
      let outcome = try Transcript.run(
        """
        cahier new d.cahier --template intranet --language en && mkfifo answers
        cahier guide --express --language en < answers > said 2>&1 &
        guide=$!; exec 3> answers
        while ! grep -q '?' said; do :; done
        kill -\(signal) $guide; wait $guide; status=$?
        cat said >&2; cahier doctor > /dev/null; exit $status
        """, in: folder)
      #expect(outcome.status == 70)
      #expect(outcome.messages.contains("error[FAULT-002]"))
      #expect(outcome.messages.contains("Nothing to put right."))
    }
  }
}
