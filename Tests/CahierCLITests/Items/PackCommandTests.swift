import CahierTestSupport
import Foundation
import Testing

/// `cahier pack`, as a person meets it.
struct PackCommandTests {
  @Test func `what is added keeps where it comes from, and is never added twice`() throws {
    try ItemDossier.with { dossier in
      try dossier.run("header edit --jurisdiction FR")
      let added = try dossier.run("pack add reversibility --only plan,export")
      #expect(added.status == 0)
      #expect(added.messages.contains("Added: CO-001, CO-002."))
      #expect(added.messages.contains("TRACE-001"))
      let shown = try dossier.run("item show CO-001").output
      #expect(shown.contains("CCAG-TIC 2021"))
      #expect(shown.contains("Measurable level: ≤"))
      let again = try dossier.run("pack add reversibility --only export")
      #expect(again.messages.contains("Nothing is added."))
      #expect(again.messages.contains("export: in the dossier: CO-001"))
      try dossier.run("undo")
      #expect(try dossier.run("item list --kind constraint").output.isEmpty)
    }
  }

  @Test func `what the library gave under another name is there already`() throws {
    try ItemDossier.with { dossier in
      try dossier.run("constraint add --library constraint.reversibility.export")
      let again = try dossier.run("pack add reversibility --only export")
      #expect(again.messages.contains("export: in the dossier: CO-001"))
    }
  }

  @Test func `a clause that does not hold on the day of the dossier waits to be asked for`() throws
  {
    try ItemDossier.with { dossier in
      try dossier.run("header edit --date 2026-11-21")
      let early = try dossier.run("pack add reversibility --only no-charges")
      #expect(early.messages.contains("no-charges: holds from 12"))
      let asked = try dossier.run("pack add reversibility --only no-charges --any-date")
      #expect(asked.messages.contains("Added: CO-001."))
    }
  }

  @Test func `a list says why a pack is offered, and the check names it`() throws {
    try ItemDossier.with { dossier in
      try dossier.run("header edit --jurisdiction FR")
      #expect(try dossier.run("pack list").output.contains("nothing in the dossier calls for it"))
      try dossier.run(
        "need edit FN-001 --statement \"The tool shall display the directory of staff.\"")
      let list = try dossier.run("pack list").output
      #expect(list.contains("offered: the texts speak of accounts, directories or data on people"))
      let json = try dossier.run("pack list --format json").output
      #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [Any])
      #expect(
        try dossier.run("check --rule LAW-012").output.contains("cahier pack show personal-data"))
    }
  }

  @Test func `names of no pack and no clause are refused, and so is a template without a kind`()
    throws
  {
    try ItemDossier.with { dossier in
      let none = try dossier.run("pack show nothing")
      #expect(none.messages.contains("PACK-001"))
      #expect(try dossier.run("pack add security --only nothing").messages.contains("PACK-003"))
      #expect(try dossier.run("clausier montrer sécurité --language fr").status == 0)
    }
  }

  @Test func `an origin of a pack comes back from the text of a dossier without a warning`() throws
  {
    try ItemDossier.with { dossier in
      try dossier.run("pack add sign-on --only single")
      try dossier.run("export dossier -o d.yaml")
      let again = try dossier.run("import dossier d.yaml -o again.cahier")
      #expect(again.status == 0)
      #expect(!again.messages.contains("DOSSIER-012"))
    }
  }
}
