import CahierTestSupport
import Foundation
import Testing

/// A requirement that says “listed in the annex” comes with the annex.
struct ItemBringingTests {
  @Test func `a ready item brings the annex that it names, once`() throws {
    try ItemDossier.with { dossier in
      let first = try dossier.run("constraint add --library constraint.devices.browsers")
      #expect(first.output == "CO-001\n", "what was asked for alone is printed")
      #expect(
        first.messages.contains("CO-001 refers to AN-001, which was added: to be completed."))
      #expect(try dossier.codes("annex list") == ["AN-001"])
      #expect(try dossier.run("constraint show CO-001").output.contains("AN-001"))
      try dossier.run("service add --library service.change.tutorials")
      let second = try dossier.run("need add --library need.onboarding.tutorials")
      #expect(!second.messages.contains("AN-"), "the annex is there: \(second.messages)")
      #expect(try dossier.codes("annex list") == ["AN-001", "AN-002"])
    }
  }

  @Test func `an annex that a requirement names is not removed`() throws {
    try ItemDossier.with { dossier in
      try dossier.run("constraint add --library constraint.devices.browsers")
      let refused = try dossier.run("annex remove AN-001")
      #expect(refused.status == 65)
      #expect(refused.messages.contains("CO-001"))
    }
  }

  @Test func `a criterion brings the scenario that it names`() throws {
    try ItemDossier.with { dossier in
      let taken = try dossier.run("criterion take coverage.information")
      #expect(taken.messages.contains("coverage.information refers to AN-001"), "\(taken.messages)")
      #expect(try dossier.run("annex list").output.contains("Demonstration scenario"))
    }
  }

  @Test func `an outline keeps the specification open until its annex is completed`() throws {
    try ItemDossier.with { dossier in
      try dossier.run("constraint add --library constraint.devices.browsers")
      let point = "annex AN-001: Browsers and systems"
      #expect(try specification(dossier).contains(point))
      try dossier.run("annex edit AN-001 --complete yes")
      let page = try specification(dossier)
      #expect(!page.contains(point))
      #expect(page.contains("Browsers and systems"))
    }
  }

  @Test func `what the library gives whole is complete`() throws {
    try ItemDossier.with { dossier in
      try dossier.run("service add --library service.change.tutorials")
      #expect(!(try specification(dossier).contains("annex AN-001:")))
    }
  }

  private func specification(_ dossier: ItemDossier) throws -> String {
    let file = "s.html"
    let made = try dossier.run("export specification --format html --force -o \(file)")
    try #require(made.status == 0, "\(made.messages)")
    return try String(contentsOf: dossier.folder.appending(path: file), encoding: .utf8)
  }
}

/// An offer that is set aside for want of something cannot be told that it was open to negotiation.
struct KnockOutFlexibilityTests {
  @Test func `what becomes a knock-out is not negotiable`() throws {
    try ItemDossier.with { dossier in
      #expect(try flexibility("FN-001", in: dossier) == "low")
      try dossier.run("need edit FN-001 --priority must --role knockOut")
      #expect(try flexibility("FN-001", in: dossier) == "none")
      try dossier.run("need edit FN-001 --flexibility some")
      #expect(try flexibility("FN-001", in: dossier) == "some", "the team may decide otherwise")
      try dossier.run("need edit FN-001 --title Again")
      #expect(try flexibility("FN-001", in: dossier) == "some")
    }
  }

  @Test func `a knock-out that is written is not negotiable unless it says so`() throws {
    try ItemDossier.with { dossier in
      let words =
        "need add --title T --statement S --family people --serves OB-001 --priority must"
        + " --role knockOut"
      try dossier.run(words)
      try dossier.run("\(words) --flexibility low")
      #expect(try flexibility("FN-004", in: dossier) == "none")
      #expect(try flexibility("FN-005", in: dossier) == "low")
    }
  }

  private func flexibility(_ code: String, in dossier: ItemDossier) throws -> String? {
    let text = try dossier.run("need show \(code) --format json").output
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let item = (object as? [[String: Any]])?.first ?? object as? [String: Any]
    let fields = item?["fields"] as? [String: Any]
    return (fields?["flexibility"] ?? item?["flexibility"]) as? String
  }
}
