import CahierTestSupport
import Foundation
import Testing

/// Figures of several answers that do not go together.
struct FigureCheckTests {
  @Test func `fewer accounts at most than at the opening is told with both figures`() throws {
    try withDossier { folder in
      try run("cahier answer pop.accounts 650", in: folder)
      let said = try run("cahier answer pop.accounts-maximum 400", in: folder)
      #expect(said.status == 0, "a warning refuses nothing")
      #expect(said.messages.contains("[FIGURE-001]"))
      #expect(said.messages.contains("400 comptes au plus, mais 650 à l’ouverture"))
      #expect(said.messages.contains("cahier guide pop.accounts-maximum"))
      #expect(try run("cahier status", in: folder).output.contains("FIGURE-001"))
      try run("cahier answer pop.accounts-maximum 900", in: folder)
      #expect(!(try run("cahier status", in: folder).output.contains("FIGURE-")))
    }
  }

  @Test(arguments: [
    ("pop.list", "bureaux 10 ; terrain 5", "FIGURE-002"),
    ("pop.no-computer", "700", "FIGURE-003"), ("value.duration", "0", "FIGURE-005"),
    ("stock.usage", "210 ; 410 ; 900 ; 180", "FIGURE-006"),
  ])
  func `a figure against the staff, a length or a whole is told at once`(
    question: String, answer: String, code: String
  ) throws {
    try withDossier { folder in
      try run("cahier answer org.size 'agents 650, sites 14'", in: folder)
      try Data("\(question): \(Self.value(question, answer))\n".utf8)
        .write(to: folder.appending(path: "a.yaml"))
      let said = try run("cahier guide --answers a.yaml", in: folder)
      #expect(said.messages.contains("[\(code)]"), "\(said.messages)")
    }
  }

  private static func value(_ question: String, _ answer: String) -> String {
    switch question {
    case "pop.list": "[{title: bureaux, count: 10}, {title: terrain, count: 5}]"
    case "value.duration": "{months: 0}"
    case "stock.usage": "{activeAccounts: 210, answerRate: 180}"
    default: answer
    }
  }

  @Test func `an end before its start is told`() throws {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "t.cahier", by: "cahier new t.cahier --template software-services --language en", in: folder
      )
      try Data("term.dates: {start: 2027-10-21, end: 2027-01-31}\n".utf8)
        .write(to: folder.appending(path: "a.yaml"))
      let said = try run("cahier guide --answers a.yaml", in: folder)
      #expect(said.messages.contains("[FIGURE-004]"), "\(said.messages)")
    }
  }

  private func withDossier(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try MadeOnce.file(
        "t.cahier", by: "cahier new t.cahier --template intranet --language fr", in: folder)
      try body(folder)
    }
  }

  @discardableResult
  private func run(_ command: String, in folder: URL) throws -> Transcript.Outcome {
    try Transcript.run(command, in: folder)
  }
}
