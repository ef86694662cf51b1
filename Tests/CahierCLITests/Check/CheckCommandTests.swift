import CahierTestSupport
import Foundation
import Testing

@testable import CahierCLI
@testable import CahierRules

/// `cahier check` as people and programs meet it.
struct CheckCommandTests {
  private static let samples = SampleFolder.url.path()

  private func withFaults(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "faults.cahier",
        by: "cahier import dossier \(Self.samples)/faults/faults.yaml --dossier faults.cahier",
        in: folder)
      try body(folder)
    }
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func codes(_ text: String) throws -> Set<String> {
    let findings = try #require(try json(text)["findings"] as? [[String: Any]])
    return Set(findings.compactMap { $0["code"] as? String })
  }

  @Test func `the specification not to be imitated breaks every rule`() throws {
    try withFaults { folder in
      let edit = try Transcript.run(
        "cahier item edit BF-005 --statement-fr \"L’outil doit être simple et rapide.\"", in: folder
      )
      #expect(edit.status == 0, "\(edit.messages)")
      let check = try Transcript.run("cahier check --format json", in: folder)
      #expect(check.status == 1)
      let found = try codes(check.output)
      #expect(DossierRules.everyRule.map { $0.code }.filter { !found.contains($0) } == [])
      #expect(found.contains("CHECK-001") && found.contains("LAW-001"))
    }
  }

  @Test(arguments: ["agency-intranet", "alaska-renewals", "commune-intranet"], ["fr", "en"])
  func `a sample passes the strict check`(sample: String, language: String) throws {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "\(sample).cahier",
        by: "cahier import dossier \(Self.samples)/\(sample) --dossier \(sample).cahier", in: folder
      )
      let check = try Transcript.run(
        "cahier check --strict --language \(language) --dossier \(sample).cahier", in: folder)
      #expect(check.status == 0, "\(check.output)")
    }
  }

  @Test(arguments: ["fr", "en"])
  func `people read it section by section, the most serious first`(language: String) throws {
    try withFaults { folder in
      let check = try Transcript.run("cahier check --language \(language)", in: folder)
      #expect(check.status == 1 && check.messages.isEmpty)
      try expectGolden(check.output, "faults-\(language).txt")
    }
  }

  @Test func `one rule, one item and one section can be asked for`() throws {
    try withFaults { folder in
      let rule = try Transcript.run("cahier check --rule spec-012 --format json", in: folder)
      #expect(try codes(rule.output) == ["SPEC-012"])
      let item = try Transcript.run("cahier check --item bf-9 --format json", in: folder)
      #expect(try codes(item.output).isSuperset(of: ["SPEC-013"]))
      #expect(try !codes(item.output).contains("SPEC-012"))
      let section = try Transcript.run(
        "cahier check --section objectives --format json", in: folder)
      #expect(try codes(section.output) == ["TRACE-002"])
    }
  }

  @Test(arguments: [
    ("--rule SPEC-999", "INPUT-016"), ("--section nowhere", "INPUT-190"),
    ("--item XY-999", "INPUT-063"), ("--item x", "INPUT-030"),
    ("--item BF-001 --criterion prix", "INPUT-103"), ("--suppress SPEC-007", "INPUT-001"),
    ("--suppress SPEC-007 --item BF-001 --reason ...", "INPUT-160"),
    ("--suppress SPEC-007 --item BF-001 --reason Voulu", "INPUT-191"),
    ("--suppress SPEC-007 --unsuppress SPEC-007 --reason Voulu", "INPUT-103"),
    ("--unsuppress SPEC-007 --item BF-005", "STORE-029"), ("--format xml", "INPUT-0"),
  ])
  func `what cannot be is refused, and nothing changes`(options: String, code: String) throws {
    try withFaults { folder in
      let file = folder.appending(path: "faults.cahier")
      let before = try Data(contentsOf: file)
      let run = try Transcript.run("cahier check \(options)", in: folder)
      #expect(run.messages.contains("[\(code)"), "\(run.messages)")
      #expect(run.status >= 64)
      #expect(try Data(contentsOf: file) == before)
    }
  }

  @Test func `a finding is let stand with a reason, listed, told when it is gone, and undone`()
    throws
  {
    try withFaults { folder in
      func run(_ command: String) throws -> Transcript.Outcome {
        try Transcript.run("\(command) --language en --dossier faults.cahier --as Ana", in: folder)
      }
      func simple() throws -> Bool {
        try run("cahier check --item BF-005").output.contains("SPEC-007: “simple”")
      }
      #expect(try simple())
      let quiet = try run(
        "cahier check --suppress SPEC-007 --item BF-005 --words simple --reason 'In the glossary.'")
      #expect(quiet.status == 0, "\(quiet.messages)")
      #expect(try !simple())
      #expect(try run("cahier check --item BF-005").output.contains("let stand"))
      #expect(try run("cahier check --suppressed").output.contains("In the glossary."))
      #expect(try run("cahier journal").output.contains("check suppress"))
      #expect(try run("cahier undo").status == 0)
      #expect(try simple())
      _ = try run("cahier check --suppress SPEC-007 --item BF-005 --reason 'In the glossary.'")
      _ = try run(
        "cahier item edit BF-005 --statement-fr 'L’outil doit trier.' --statement-en 'The tool shall sort.'"
      )
      let gone = try run("cahier check --item BF-005")
      #expect(gone.output.contains("CHECK-001"), "\(gone.output)")
      #expect(try run("cahier check --unsuppress SPEC-007 --item BF-005").status == 0)
      #expect(try !run("cahier check --item BF-005").output.contains("CHECK-001"))
    }
  }

  @Test func `SARIF names its rules, its places and what was let stand`() throws {
    try withFaults { folder in
      _ = try Transcript.run(
        "cahier check --suppress SPEC-010 --item BF-006 --reason 'A test is in annex 2.'",
        in: folder)
      let check = try Transcript.run("cahier check --format sarif --language en", in: folder)
      let log = try json(check.output)
      #expect(log["version"] as? String == "2.1.0")
      let run = try #require((log["runs"] as? [[String: Any]])?.first)
      let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
      let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap {
        $0["id"] as? String
      }
      let results = try #require(run["results"] as? [[String: Any]])
      #expect(Set(rules).count == rules.count && results.count > 50)
      for result in results {
        #expect(["error", "warning", "note"].contains(result["level"] as? String ?? ""))
        #expect((result["message"] as? [String: Any])?["text"] is String)
        let location = try #require((result["locations"] as? [[String: Any]])?.first)
        #expect(location["logicalLocations"] is [[String: Any]])
      }
      let letStand = results.filter { $0["suppressions"] != nil }
      #expect(Set(letStand.compactMap { $0["ruleId"] as? String }) == ["SPEC-010"])
    }
  }

  @Test func `the ledger lists every figure, with its unit and its place`() throws {
    try withFaults { folder in
      let ledger = try Transcript.run("cahier check --ledger --language en", in: folder)
      #expect(ledger.status == 0)
      #expect(ledger.output.contains("BF-029") && ledger.output.contains("2 secondes"))
    }
  }

  @Test(arguments: ["fr", "en"])
  func `a rule is explained with its source and its examples`(language: String) throws {
    try withTemporaryFolder { folder in
      let one = try Transcript.run("cahier explain SPEC-012 --language \(language)", in: folder)
      #expect(one.output.contains("INCOSE") && one.output.contains("si possible"), "\(one.output)")
      let other = try Transcript.run("cahier explain LAW-010 --language \(language)", in: folder)
      #expect(other.output.contains("L2112-2"), "\(other.output)")
    }
  }

  @Test func `the check has a French name`() throws {
    try withFaults { folder in
      let check = try Transcript.run("cahier contrôler --rule SPEC-012 --language fr", in: folder)
      #expect(check.status == 1 && check.output.contains("si possible"))
    }
  }
}
