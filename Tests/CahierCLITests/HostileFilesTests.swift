import CahierTestSupport
import Foundation
import Glibc
import Testing

@testable import CahierCLI

/// Files and names that are not what they should be, as commands meet them.
struct HostileFilesTests {
  @Test(arguments: [
    "export criteria --format html -o d.cahier", "export dossier -o d.cahier",
    "export criteria --format odt -o link.odt", "export dossier -o link.odt",
  ])
  func `a document is never written over the dossier that it is made from`(command: String) throws {
    try withDossier { folder in
      let dossier = folder.appending(path: "d.cahier")
      let before = try Data(contentsOf: dossier)
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "link.odt"), withDestinationURL: dossier)
      for force in ["", " --force"] {
        let outcome = try Transcript.run(
          "cahier \(command)\(force) --dossier d.cahier --language en", in: folder)
        #expect(outcome.status == 73)
        #expect(outcome.messages.contains("error[DOC-015]"))
      }
      #expect(try Data(contentsOf: dossier) == before)
    }
  }

  @Test(arguments: ["import dossier pipe.yaml", "evaluate pipe.yaml", "import dossier folder"])
  func `a pipe that nobody writes to is not waited for`(command: String) throws {
    try withTemporaryFolder { folder in
      try makePipe(folder.appending(path: "pipe.yaml"))
      let inner = folder.appending(path: "folder")
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: false)
      try makePipe(inner.appending(path: "dossier.yaml"))
      let outcome = try Transcript.run("timeout 20 cahier \(command) --language en", in: folder)
      #expect(outcome.status == 66)
      #expect(outcome.messages.contains("error[FILE-021]"))
    }
  }

  @Test func `a pipe that somebody writes to is read`() throws {
    try withTemporaryFolder { folder in
      let grid = "criterion;weight;scale;A\\nprice;100;;5\\n"
      let outcome = try Transcript.run(
        "mkfifo g.csv; (printf '\(grid)' > g.csv &); sleep 0.2; cahier evaluate g.csv",
        in: folder)
      #expect(outcome.status == 0, "\(outcome.messages)")
    }
  }

  @Test func `a link that leads out of a folder is not followed`() throws {
    try withTemporaryFolder { folder in
      let inner = folder.appending(path: "sent/offers")
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
      try Data("secret: 1".utf8).write(to: folder.appending(path: "mine.yaml"))
      try FileManager.default.createSymbolicLink(
        atPath: inner.appending(path: "a.yaml").path(), withDestinationPath: "../../mine.yaml")
      let outcome = try Transcript.run("cahier import dossier sent --language en", in: folder)
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("error[FILE-024]"))
      #expect(!outcome.messages.contains("secret"))
    }
  }

  @Test(arguments: [
    ("$'Ann\\n9  2030-01-01T00:00:00Z  Mayor'", "INPUT-021"), ("$'Ann\\u2028x'", "INPUT-021"),
    ("$'\\e[2J'", "INPUT-021"), ("$(printf 'a%.0s' $(seq 201))", "INPUT-079"),
  ])
  func `who acts has a name on one line`(name: String, code: String) throws {
    try withDossier { folder in
      for command in ["cahier evaluator add B --as \"$name\"", "CAHIER_USER=\"$name\" cahier undo"]
      {
        let script = "name=\(name); export CAHIER_LANGUAGE=en; \(command)"
        try script.write(to: folder.appending(path: "s"), atomically: false, encoding: .utf8)
        let outcome = try Transcript.run("bash s", in: folder)
        #expect(outcome.status == 64)
        #expect(outcome.messages.contains("error[\(code)]"), "\(outcome.messages)")
      }
      let journal = try Transcript.run("cahier journal", in: folder)
      #expect(journal.output.split(separator: "\n").count == 1)
    }
  }

  @Test func `data of one line stays on one line of a table`() {
    #expect(
      TextTable.lines([["a\nb", "c\r\nd"], ["e", "f\u{2028}g"]]) == ["a b  c d", "e    f g"])
  }

  @Test(arguments: ["\u{200E}", "\u{200F}", "\u{61C}", "\u{202E}", "\u{2069}", "\u{1B}"])
  func `marks that turn a line around are written out`(mark: String) {
    #expect(
      "a\(mark)b".escapedForTerminal.unicodeScalars.allSatisfy { $0.isASCII && $0.value > 31 })
  }

  @Test func `a block of text over the limit is no text, however long it goes on`() {
    var block = TextBlock()
    for _ in 0..<200 { block.add([String(repeating: "x", count: 10_000)]) }
    #expect(block.text == nil)
    #expect(block.byteCount == 200 * 10_001)
    var small = TextBlock()
    small.add(["one", "two"])
    #expect(small.text == "one\ntwo")
  }

  @Test func `a folder that took no file is not left behind`() throws {
    try withDossier { folder in
      let outcome = try Transcript.run(
        "ulimit -f 0; cahier export dossier -o out/ --language en", in: folder)
      #expect(outcome.status != 0)
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "out").path()))
    }
  }

  @Test func `a title is not empty`() throws {
    try withTemporaryFolder { folder in
      let outcome = try Transcript.run(
        "cahier new d.cahier --template intranet --title '' --language en", in: folder)
      #expect(outcome.status == 64)
      #expect(outcome.messages.contains("error[INPUT-061]"))
    }
  }

  private func makePipe(_ url: URL) throws {
    try #require(mkfifo(url.path(), 0o600) == 0)
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
