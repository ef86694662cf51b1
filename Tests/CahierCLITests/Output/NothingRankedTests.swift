import CahierTestSupport
import Foundation
import Testing

/// A consultation whose offers are all set aside: a result, and one that the law knows.
struct NothingRankedTests {
  private static let file = """
    evaluation: 1
    criteria:
      - {name: Price, type: price, weight: 40, method: proportional}
      - {name: Ease, type: quality, weight: 60, scale: 5}
    offers:
      - {name: A, price: 10, status: late, reason: After the deadline.}
      - {name: B, price: 12, status: inappropriate, reason: Another object.}
    """

  private func write(_ text: String, _ here: ConsultationFolder) throws {
    try text.write(
      to: here.folder.appending(path: "e.yaml"), atomically: false, encoding: .utf8)
  }

  @Test func `a file gives no rank, the offers set aside with their reasons, and status 0`() throws
  {
    try withConsultation { here in
      try write(Self.file, here)
      let outcome = try here.run("cahier evaluate e.yaml")
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("No offer can be ranked: all are set aside."))
      #expect(outcome.output.contains("After the deadline."))
      #expect(outcome.output.contains("Another object."))
    }
  }

  @Test func `programs get an empty ranking and the list of offers set aside`() throws {
    try withConsultation { here in
      try write(Self.file, here)
      let text = try here.output("cahier evaluate e.yaml --format json")
      let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      #expect((root?["ranking"] as? [Any])?.isEmpty == true)
      #expect(
        (root?["setAside"] as? [[String: Any]])?.map { $0["offer"] as? String } == ["A", "B"])
    }
  }

  @Test func `a dossier gives the same`() throws {
    try withConsultation { here in
      try here.addOffers()
      for offer in ["A", "B"] {
        try here.output(
          "cahier offer set-aside \(offer) --status irregular --reason 'Reason \(offer).'")
      }
      let report = try here.output("cahier evaluate")
      #expect(report.contains("No offer can be ranked"))
      #expect(report.contains("Reason A.") && report.contains("Reason B."))
      try here.output("cahier evaluate --format json")
      try here.output("cahier export report --format html -o r.html")
      #expect(try here.output("cat r.html").contains("Reason B."))
    }
  }

  @Test func `no offer at all is still a fault`() throws {
    try withConsultation { here in
      let text = Self.file.components(separatedBy: "offers:")[0] + "offers: []\n"
      try write(text, here)
      let outcome = try here.run("cahier evaluate e.yaml")
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("EVAL-020"))
    }
  }

  @Test func `the calculation of one offer is one object for programs`() throws {
    try withConsultation { here in
      try here.addOffers()
      for offer in ["A", "B"] {
        try here.output("cahier mark set \(offer) Ease 4 --justification ok")
      }
      let text = try here.output("cahier evaluate --explain B --format json")
      #expect(text.contains("\"calculation\""))
      #expect(!text.contains("\"ranking\""))
      #expect(text.contains("\"offer\": \"B\"") && !text.contains("\"offer\": \"A\""))
      let refused = try here.run("cahier evaluate --explain Z --format json")
      #expect(refused.status == 64)
    }
  }
}
