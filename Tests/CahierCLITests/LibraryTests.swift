import CahierTestSupport
import Foundation
import Testing

/// `cahier library show`, as a process.
struct LibraryTests {
  @Test(arguments: [("FR", "2005-102", "2016/2102"), ("EU", "2016/2102", "2005-102")])
  func `a ready item shows the sources of the law of the dossier`(
    law: String, shown: String, left: String
  ) throws {
    try withTemporaryFolder { folder in
      let made = try Transcript.run(
        "cahier new d.cahier --template intranet --jurisdiction \(law) --language en", in: folder)
      #expect(made.status == 0)
      let outcome = try Transcript.run(
        "cahier library show constraint.accessibility.audit --language en", in: folder)
      #expect(outcome.output.contains(shown))
      #expect(!outcome.output.contains(left))
    }
  }

  @Test func `labels have the typography of the language`() throws {
    try withTemporaryFolder { folder in
      _ = try Transcript.run("cahier new d.cahier --template intranet --language fr", in: folder)
      let outcome = try Transcript.run(
        "cahier library show need.information.news-feed --language fr", in: folder)
      #expect(outcome.output.contains("sert\u{202F}: "))
    }
  }
}
