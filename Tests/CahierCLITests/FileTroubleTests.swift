import CahierTestSupport
import Foundation
import Glibc
import Testing

/// What happens where the system does not let Cahier write: a message, a status, no harm.
struct FileTroubleTests {
  @Test func `a dossier that another process holds is named with its process, status 75`() throws {
    try withDossier { folder in
      let path = folder.appending(path: "d.cahier").path()
      let before = try Data(contentsOf: URL(filePath: path))
      let descriptor = open(path, O_RDWR)
      defer { close(descriptor) }
      // The bytes by which SQLite keeps writers apart: file format, section 2.3.
      var lock = flock()
      lock.l_type = Int16(F_WRLCK)
      lock.l_whence = Int16(SEEK_SET)
      lock.l_start = 0x4000_0000
      lock.l_len = 512
      try #require(fcntl(descriptor, F_SETLK, &lock) == 0)
      let outcome = try Transcript.run(
        "cahier evaluator add Ann --language en", in: folder, ["CAHIER_BUSY_SECONDS": "0"])
      #expect(outcome.status == 75)
      #expect(outcome.messages.contains("error[STORE-005]"))
      #expect(outcome.messages.contains("process \(getpid())"))
      #expect(outcome.messages.contains("try: "))
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  @Test(arguments: ["odt", "html"])
  func `a template that is cut short, read beside the items, leaves no document`(
    format: String
  ) throws {
    try withDossier { folder in
      _ = try Transcript.run(
        "sqlite3 d.cahier 'UPDATE template SET form = substr(form, 1, 5000)'", in: folder)
      let outcome = try Transcript.run(
        "cahier export specification --format \(format) -o out.\(format) --language en", in: folder)
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("error[FILE-002]"), "\(outcome.messages)")
      #expect(outcome.messages.contains("template.json"))
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      #expect(!left.contains { $0.contains("out") || $0.hasSuffix(".part") }, "\(left)")
    }
  }

  @Test(.enabled(if: canMount, "needs unshare with a user namespace"))
  func `a folder that is read-only can be read, and not written to, status 77`() throws {
    try withDossier { folder in
      let outcome = try mounted(
        "mount --bind . . && mount -o remount,ro,bind .",
        "cd . && cahier header show >/dev/null; "
          + "echo $?; cahier evaluator add Ann --language en", in: folder)
      #expect(outcome.output == "0\n")
      #expect(outcome.status == 77)
      #expect(outcome.messages.contains("error[STORE-006]"))
    }
  }

  @Test(.enabled(if: canMount, "needs unshare with a user namespace"))
  func `a full disk leaves the dossier as it was, status 74`() throws {
    try withDossier { folder in
      let outcome = try mounted(
        "mkdir small && mount -t tmpfs -o size=8m tmpfs small && cp d.cahier small",
        """
        cd small && sha256sum d.cahier > ../before && cat /dev/zero > filling 2>/dev/null
        cahier evaluator add Ann --language en
        status=$?; sha256sum --check --status ../before && echo unchanged; exit $status
        """, in: folder)
      #expect(outcome.status == 74)
      #expect(outcome.messages.contains("error[STORE-008]"))
      #expect(outcome.output == "unchanged\n")
    }
  }

  @Test(.enabled(if: canMount, "needs unshare with a user namespace"))
  func `a dossier cannot be made on a full disk, and none is left`() throws {
    try withDossier { folder in
      let outcome = try mounted(
        "mkdir small && mount -t tmpfs -o size=64k tmpfs small",
        """
        cd small && cahier new n.cahier --template intranet --language en
        status=$?; ls -A; exit $status
        """, in: folder)
      #expect(outcome.status == 74)
      #expect(outcome.output == "")
    }
  }

  /// Whether this machine lets a test mount file systems of its own.
  private static let canMount: Bool = {
    let outcome = try? Transcript.run(
      "unshare -rm mount -t tmpfs tmpfs /mnt", in: FileManager.default.temporaryDirectory)
    return outcome?.status == 0
  }()

  private func withDossier(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let made = try Transcript.run(
        "cahier new d.cahier --template intranet --language en", in: folder)
      try #require(made.status == 0, "\(made.messages)")
      try body(folder)
    }
  }

  /// Runs commands of the shell after mounts that nobody else sees.
  private func mounted(
    _ mounts: String, _ commands: String, in folder: URL
  ) throws -> Transcript.Outcome {
    let script = folder.appending(path: "script")
    try "set -e\n\(mounts)\nset +e\ncd \"$PWD\"\n\(commands)\n"
      .write(to: script, atomically: false, encoding: .utf8)
    return try Transcript.run("unshare -rm sh ./script", in: folder)
  }
}
