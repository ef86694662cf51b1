import CahierTestSupport
import Foundation
import Testing

/// What lists tell people and scripts: what is missing, and whether anything is.
struct ListsTests {
  @Test func `the list of marks tells how many are missing, then which`() throws {
    try withConsultation { here in
      try here.addOffers()
      try here.output("cahier criterion edit Ease --weight 30")
      try here.output("cahier criterion add Help --weight 30 --scale 5")
      try here.output("cahier mark set A Ease 4 --justification fine")
      let lines = try here.output("cahier mark list").split(separator: "\n")
      #expect(lines.contains { $0.hasPrefix("A  Ease") })
      #expect(lines.contains("3 marks are missing:"))
      #expect(lines.contains("  A (1): Help"))
      #expect(lines.contains("  B (2): Ease, Help"))
      let missing = try here.objects("cahier mark list --format json").map {
        $0["missing"] as? [String]
      }
      #expect(missing == [["Help"], ["Ease", "Help"]])
    }
  }

  @Test func `an offer set aside lacks no mark, and a complete list says so`() throws {
    try withConsultation { here in
      try here.addOffers()
      try here.output("cahier mark set A Ease 4 --justification fine")
      try here.output("cahier offer set-aside B --status late --reason late")
      let list = try here.output("cahier mark list", language: "fr")
      #expect(list.contains("Aucune note ne manque."))
    }
  }

  @Test(arguments: ["next", "status"])
  func `what is missing is a status for those who ask, and only for them`(command: String) throws {
    try withConsultation { here in
      let plain = try here.run("cahier \(command)")
      let strict = try here.run("cahier \(command) --strict")
      #expect(plain.status == 0)
      #expect(strict.status == 1)
      #expect(strict.output == plain.output)
      #expect(strict.messages.contains("INPUT-125"))
      try here.addOffers()
      #expect(try here.run("cahier \(command) --strict").status == 1)
      for offer in ["A", "B"] {
        try here.output("cahier mark set \(offer) Ease 4 --justification ok")
      }
      #expect(try here.run("cahier \(command) --strict").status == 0)
    }
  }
}
