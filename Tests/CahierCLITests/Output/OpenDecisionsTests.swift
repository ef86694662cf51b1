import CahierTestSupport
import Foundation
import Testing

/// What `next` and `status` name before they propose the report: decisions that are the buyer's.
struct OpenDecisionsTests {
  private func withKnockOut(_ body: (ConsultationFolder) throws -> Void) throws {
    try withConsultation { here in
      try here.output(
        "cahier need add --title News --family information "
          + "--statement 'The tool must show news within 2 s.' --priority must --role knockOut")
      try here.addOffers()
      for offer in ["A", "B"] {
        try here.output("cahier mark set \(offer) Ease 4 --justification Quick")
      }
      try body(here)
    }
  }

  @Test func `a knock-out that an offer does not answer is named before the report`() throws {
    try withKnockOut { here in
      let next = try here.output("cahier next")
      #expect(next.contains("“A” does not answer FN-001"), "\(next)")
      #expect(next.contains("cahier offer answer A FN-001 met"))
      #expect(!next.contains("export report"))
      let status = try here.output("cahier status")
      #expect(status.contains("“A” does not answer FN-001 (EVAL-077"), "\(status)")
      #expect(status.contains("“B” does not answer FN-001 (EVAL-077"), "\(status)")
      #expect(try here.run("cahier next --strict").status == 1)
    }
  }

  @Test func `an offer that does not commit is asked in writing before it is set aside`() throws {
    try withKnockOut { here in
      try here.output("cahier offer answer A FN-001 met")
      try here.output("cahier offer answer B FN-001 notMet")
      let next = try here.output("cahier next", language: "fr")
      #expect(next.contains("« B » ne s’engage pas sur FN-001"), "\(next)")
      #expect(next.contains("Demander par écrit"))
      #expect(next.contains("cahier offre écarter B --status irrégulière"))
      #expect(next.contains("cahier offre répondre B FN-001 satisfait"))
      try here.output("cahier offer set-aside B --status irregular --reason 'No news'")
      #expect(try here.output("cahier next").contains("cahier export report"))
      #expect(try !here.output("cahier status").contains("EVAL-077"))
      #expect(try here.run("cahier next --strict").status == 0)
    }
  }

  @Test func `programs get the offer and the command`() throws {
    try withKnockOut { here in
      let text = try here.output("cahier status --format json")
      let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      let warnings = root?["warnings"] as? [[String: Any]] ?? []
      let found = warnings.filter { $0["code"] as? String == "EVAL-077" }
      #expect(found.compactMap { $0["offer"] as? String } == ["A", "B"])
      #expect(found.first?["command"] as? String == "cahier offer answer A FN-001 met")
    }
  }

  @Test func `a tie that no rule ends is told with what to do, everywhere`() throws {
    try withConsultation { here in
      try here.addOffers()
      try here.output("cahier offer price edit B 1 --amount 100")
      for offer in ["A", "B"] {
        try here.output("cahier mark set \(offer) Ease 4 --justification Quick")
      }
      let duty = "invent no rule once tenders are open"
      let next = try here.output("cahier next")
      #expect(next.contains("“A” and “B” share the first rank"), "\(next)")
      #expect(next.contains(duty))
      let evaluate = try here.run("cahier evaluate")
      #expect(evaluate.messages.contains("EVAL-081"))
      #expect(evaluate.messages.contains(duty))
      try here.output("cahier export report -o r.html")
      let report = try String(
        contentsOf: here.folder.appending(path: "r.html"), encoding: .utf8)
      #expect(report.contains("Tenders remain equal"))
      #expect(report.contains(duty))
      try here.output("cahier mark set B Ease 5 --justification Quicker")
      #expect(try !here.output("cahier next").contains("share the first rank"))
      #expect(try !here.run("cahier evaluate").messages.contains("EVAL-081"))
    }
  }

  @Test func `a single lot without its reason is told under French law, and under no other`()
    throws
  {
    try withConsultation { here in
      try here.addOffers()
      #expect(try !here.output("cahier status").contains("LAW-004"))
      try here.output("cahier header edit --jurisdiction FR")
      let status = try here.output("cahier status")
      #expect(status.contains("(LAW-004, cahier guide value.lots)"), "\(status)")
      let check = try here.run("cahier criterion check")
      #expect(check.messages.contains("L2113-11"), "\(check.messages)")
      try here.output("cahier answer set value.lots one")
      #expect(try here.output("cahier status").contains("LAW-004"))
      try here.output("cahier answer set value.lots 'one lot; we cannot coordinate several'")
      #expect(try !here.output("cahier status").contains("LAW-004"))
    }
  }

  @Test func `only a report is dated by hand`() throws {
    try withConsultation { here in
      try here.addOffers()
      let refused = try here.run("cahier export specification --date 2027-02-01")
      #expect(refused.status == 64)
      #expect(refused.messages.contains("INPUT-161"))
      try here.output("cahier export report --date 2027-02-01 -o r.odt")
      let meta = try here.output("unzip -p r.odt meta.xml")
      #expect(meta.contains("2027-02-01"), "\(meta)")
    }
  }
}
