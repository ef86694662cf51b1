import CahierTestSupport
import Foundation
import Testing

/// An edit takes nothing away that an item cannot do without.
struct ItemEditTests {
  @Test(arguments: [
    "--title ''", "--statement ' '", "--clear title", "--clear priority", "--clear role",
  ])
  func `what add demands is not taken away by edit`(options: String) throws {
    try ItemDossier.with { dossier in
      let before = try dossier.bytes()
      let outcome = try dossier.run("need edit FN-003 \(options)")
      #expect(outcome.status == 64)
      #expect(outcome.messages.contains("[INPUT-001]"), "\(outcome.messages)")
      #expect(try dossier.bytes() == before)
    }
  }

  @Test func `what may be missing is cleared`() throws {
    try ItemDossier.with { dossier in
      try dossier.run("need edit FN-003 --level '≥ 2 pages' --rationale Why")
      let outcome = try dossier.run("need edit FN-003 --clear level --clear rationale")
      #expect(outcome.status == 0, "\(outcome.messages)")
      #expect(!(try dossier.run("need show FN-003").output.contains("Why")))
    }
  }

  @Test func `a link below those that the kind asks for is warned of, not refused`() throws {
    try ItemDossier.with { dossier in
      let edit = try dossier.run("need edit FN-003 --unlink OB-001")
      #expect(edit.status == 0)
      #expect(edit.messages.contains("warning[TRACE-001]"), "\(edit.messages)")
      #expect(edit.messages.contains("cahier item edit FN-003 --serves CODE"))
      let again = try dossier.run("need edit FN-003 --unlink OB-001")
      #expect(again.status == 65)
      #expect(again.messages.contains("[INPUT-106]"))
      let add = try dossier.run(
        "need add --title T --statement S --family people --priority could --role scored")
      #expect(add.status == 0)
      #expect(add.messages.contains("[TRACE-001]"))
    }
  }

  @Test(arguments: [
    ("must", "scored", "SPEC-008"), ("should", "knockOut", "SPEC-009"),
    ("could", "knockOut", "SPEC-009"),
  ])
  func `a priority that does not go with its role is warned of, in add and in edit`(
    priority: String, role: String, code: String
  ) throws {
    try ItemDossier.with { dossier in
      let words = "--priority \(priority) --role \(role)"
      let add = try dossier.run(
        "need add --title T --statement S --family people --serves OB-001 \(words)")
      #expect(add.status == 0)
      #expect(add.messages.contains("warning[\(code)]"), "\(add.messages)")
      let edit = try dossier.run("need edit FN-001..FN-003 \(words)")
      #expect(edit.messages.contains("at: FN-001..FN-003"), "one warning for all")
      #expect(edit.messages.components(separatedBy: "[\(code)]").count == 2)
      #expect(!(try dossier.run("need edit FN-001 --title New").messages.contains(code)))
    }
  }

  @Test func `a priority that the guide records is held against the role too`() throws {
    try ItemDossier.with { dossier in
      let answers = dossier.folder.appending(path: "a.yaml")
      try Data("needs.priorities.people: {FN-001: must, FN-002: must}\n".utf8).write(to: answers)
      let told = try dossier.run("guide --answers a.yaml")
      #expect(told.status == 0, "\(told.messages)")
      #expect((told.output + told.messages).contains("SPEC-008"), "\(told)")
      #expect(try dossier.codes("need list --priority must") == ["FN-001", "FN-002"])
    }
  }

  @Test func `a must with a floor, a knock-out or an informative must gives no warning`() throws {
    try ItemDossier.with { dossier in
      for options in ["--role scored --level '≤ 2 s'", "--role knockOut", "--role informative"] {
        let edit = try dossier.run("need edit FN-001 --priority must \(options)")
        #expect(edit.status == 0 && !edit.messages.contains("warning"), "\(edit.messages)")
      }
    }
  }

  @Test func `a range takes the items that are there and names the holes`() throws {
    try ItemDossier.with { dossier in
      try dossier.run("need remove FN-002")
      let edit = try dossier.run("need edit FN-001..FN-003 --title New")
      #expect(edit.status == 0)
      #expect(edit.messages.contains("Changed: FN-001, FN-003."))
      #expect(edit.messages.contains("warning[INPUT-100]"))
      #expect(edit.messages.contains("FN-002"))
      #expect(try dossier.run("need edit FN-1-3 --title New").status == 0)
      #expect(try dossier.run("need edit FN-002 --title New").messages.contains("[STORE-020]"))
      #expect(try dossier.run("need show FN-007..FN-009").messages.contains("[STORE-020]"))
      #expect(try dossier.run("need remove FN-001..FN-003").status == 0)
    }
  }

  @Test(arguments: [
    ("≤ 2 s", "≤ 2 seconds"), ("<=2s", "≤ 2 seconds"), ("≥ 95%", "≥ 95 %"),
    ("≤ 5 min", "≤ 5 minutes"),
    ("≤ 4 h", "≤ 4 hours"), ("≤ 3 j", "≤ 3 days"), ("≥ 1 250 comptes", "≥ 1250 accounts"),
    ("= {accounts} comptes", "= [to be stated] accounts"),
  ])
  func `a level is read with the unit in short`(typed: String, shown: String) throws {
    try ItemDossier.with { dossier in
      let edit = try dossier.run("need edit FN-001 --level '\(typed)'")
      #expect(edit.status == 0, "\(edit.messages)")
      #expect(try dossier.run("need show FN-001").output.contains(shown))
    }
  }

  @Test func `a day in short is no working day, and an unknown unit lists those there are`() throws
  {
    try ItemDossier.with { dossier in
      let edit = try dossier.run("need edit FN-001 --level '≤ 3 zz'")
      #expect(edit.status == 64)
      #expect(edit.messages.contains("[INPUT-028]") && edit.messages.contains("working day"))
    }
  }

  @Test func `what an action lacks is named, its family too`() throws {
    try ItemDossier.with { dossier in
      let outcome = try dossier.run("action add --title A --statement B")
      #expect(outcome.status == 64)
      #expect(!outcome.messages.contains("missing: \n"))
      #expect(outcome.messages.contains("--family before|launch|after"))
    }
  }

  @Test func `a folder that is not there is told in French`() throws {
    try withTemporaryFolder { folder in
      let outcome = try Transcript.run(
        "cahier new absent/t.cahier --template intranet --language fr", in: folder)
      #expect(outcome.status != 0)
      #expect(!outcome.messages.contains("No such file"), "\(outcome.messages)")
    }
  }
}
