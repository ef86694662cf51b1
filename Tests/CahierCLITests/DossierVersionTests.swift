import CahierStore
import CahierTestSupport
import Foundation
import Testing

/// One small dossier of each version of the schema is kept: every later program opens them all.
///
/// A new migration comes with its dossier, made by the program of that version, with something in
/// every table.
struct DossierVersionTests {
  private static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "Fixtures")

  private static func versions() throws -> [Int] {
    let names = try FileManager.default.contentsOfDirectory(atPath: fixtures.path())
    return names.compactMap { name in
      name.wholeMatch(of: /dossier-v(\d+)\.cahier/).flatMap { Int($0.output.1) }
    }.sorted()
  }

  @Test func `there is a dossier of every version up to the one that the program writes`() throws {
    try withCopy(of: 1) { path, _ in
      let known = try DossierInspection(path: path).knownVersion
      #expect(try Self.versions() == Array(1...known))
    }
  }

  @Test(arguments: try versions())
  func `a dossier of an earlier version opens, is sound and says what it said`(version: Int) throws
  {
    try withCopy(of: version) { path, folder in
      #expect(try DossierInspection(path: path).version == version)
      let export = try Transcript.run(
        "cahier export dossier -o said.yaml --dossier d.cahier --language en", in: folder)
      #expect(export.status == 0, "\(export.messages)")
      let said = try String(contentsOf: folder.appending(path: "said.yaml"), encoding: .utf8)
      try expectGolden(said, "dossier-v\(version).yaml")
      let ranking = try Transcript.run(
        "cahier evaluate --dossier d.cahier --language en", in: folder)
      #expect(ranking.output.contains("(exact: 431/5)"))
      let change = try Transcript.run(
        "cahier evaluator add Ben --dossier d.cahier && cahier undo --dossier d.cahier", in: folder)
      #expect(change.status == 0, "\(change.messages)")
      let doctor = try Transcript.run("cahier doctor --dossier d.cahier --language en", in: folder)
      #expect(doctor.status == 0, "\(doctor.messages)")
    }
  }

  private func withCopy(of version: Int, _ body: (String, URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let copy = folder.appending(path: "d.cahier")
      try FileManager.default.copyItem(
        at: Self.fixtures.appending(path: "dossier-v\(version).cahier"), to: copy)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy.path())
      try body(copy.path(), folder)
    }
  }
}
