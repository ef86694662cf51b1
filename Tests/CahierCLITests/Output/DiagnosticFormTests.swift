import CahierTestSupport
import Foundation
import Testing

/// Messages for scripts: the form that `--format json` asks for.
struct DiagnosticFormTests {
  private func objects(_ messages: String) throws -> [[String: Any]] {
    try messages.split(separator: "\n").map { line in
      try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
  }

  @Test func `faults of a file are objects, one to a line`() throws {
    try withConsultation { here in
      try here.output("printf 'evaluation: 1\\ncriteria: []\\noffers: []\\n' > e.yaml")
      let outcome = try here.run("cahier evaluate e.yaml --format json")
      let faults = try objects(outcome.messages)
      #expect(outcome.status == 65)
      #expect(faults.count > 1)
      for fault in faults {
        #expect(
          fault.keys.sorted() == [
            "code", "expected", "found", "message", "place", "remedies", "severity", "source",
          ])
        #expect(fault["severity"] as? String == "error")
      }
      #expect(faults.compactMap { $0["code"] as? String }.contains("EVAL-001"))
    }
  }

  @Test func `usage errors are objects too`() throws {
    try withConsultation { here in
      let outcome = try here.run("cahier offer list --format json --nothing")
      #expect(outcome.status == 64)
      #expect(try objects(outcome.messages).count == 1)
    }
  }

  @Test func `the format of a document is not that of its messages`() throws {
    try withConsultation { here in
      let outcome = try here.run("cahier export specification --format json")
      #expect(outcome.messages.hasPrefix("error[INPUT-045]"))
    }
  }
}
