import CahierTestSupport
import Foundation
import Testing

/// `cahier trace`, as a person meets it.
struct TraceCommandTests {
  @Test func `a change of either end makes links suspect until they are confirmed`() throws {
    try ItemDossier.with { dossier in
      #expect(try dossier.run("trace").output.contains("0\u{A0}suspect links"))
      try dossier.run("objective edit OB-001 --title Other")
      let traced = try dossier.run("trace")
      #expect(traced.status == 0)
      #expect(traced.output.contains("FN-001 serves OB-001: OB-001 has changed (title)"))
      #expect(traced.output.contains("3\u{A0}links, 3 of them suspect."))
      #expect(try dossier.run("check --rule TRACE-003").output.contains("TRACE-003"))
      let strict = try dossier.run("trace --strict")
      #expect(strict.status == 1)
      #expect(strict.messages.contains("TRACE-022"))
      #expect(try dossier.run("trace confirm FN-001").messages.contains("1\u{A0}link confirmed"))
      #expect(try dossier.run("trace").output.contains("3\u{A0}links, 2 of them suspect."))
      try dossier.run("undo")
      #expect(try dossier.run("trace").output.contains("3\u{A0}links, 3 of them suspect."))
      #expect(try dossier.run("trace confirm --all").messages.contains("3\u{A0}links confirmed"))
      #expect(try dossier.run("trace confirm --all").messages.contains("nothing is changed"))
    }
  }

  @Test func `the text form keeps what makes links suspect`() throws {
    try ItemDossier.with { dossier in
      try dossier.run("need edit FN-002 --statement Other")
      try dossier.run("export dossier -o d.yaml")
      let text = try String(
        contentsOf: dossier.folder.appending(path: "d.yaml"), encoding: .utf8)
      #expect(text.contains("changedEnds:"))
      try dossier.run("import dossier d.yaml -o again.cahier")
      let traced = try dossier.run("trace --dossier again.cahier")
      #expect(traced.output.contains("FN-002 serves OB-001: FN-002 has changed (statement)"))
      try dossier.run("export dossier -o again.yaml --dossier again.cahier")
      let again = try String(
        contentsOf: dossier.folder.appending(path: "again.yaml"), encoding: .utf8)
      #expect(text == again)
    }
  }

  @Test func `an item is walked both ways, and what is no item is refused`() throws {
    try ItemDossier.with { dossier in
      let walk = try dossier.run("trace FN-001")
      #expect(walk.output.contains("  1. serves OB-001"))
      #expect(try dossier.run("tracer fn-001 --language fr").output.contains("  1. sert OB-001"))
      let none = try dossier.run("trace FN-999")
      #expect(none.status == 65)
      #expect(none.messages.contains("TRACE-020"))
      #expect(try dossier.run("trace --depth 2").messages.contains("TRACE-021"))
      #expect(try dossier.run("trace confirm").status == 64)
    }
  }

  @Test func `every form says the same`() throws {
    try ItemDossier.with { dossier in
      try dossier.run("objective edit OB-001 --title Other")
      let json = try dossier.run("trace --format json").output
      let value = try #require(
        JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      #expect((value["suspects"] as? [Any])?.count == 3)
      #expect((value["links"] as? [Any])?.count == 3)
      let csv = try dossier.run("trace --format csv").output
      #expect(csv.contains("OB-001;Other;is served by;FN-001;One;suspect"))
      #expect(csv.contains("Uncovered"))
      try dossier.run("trace -o t.html")
      let page = try String(
        contentsOf: dossier.folder.appending(path: "t.html"), encoding: .utf8)
      #expect(page.contains("<svg"))
      #expect(page.contains("From “objectives” to “functional needs”: 3\u{A0}links"))
      #expect(try dossier.run("trace FN-001 -o w.odt").status == 0)
    }
  }
}
