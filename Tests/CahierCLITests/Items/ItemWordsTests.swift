import CahierTestSupport
import Foundation
import Testing

/// Every word after an item verb counts: what a verb does not take is refused.
struct ItemWordsTests {
  @Test(arguments: [
    ("need list --nonsense", "INPUT-096"), ("need list --columns code", "INPUT-096"),
    ("need list FN-003 blah", "INPUT-030"), ("need list --role nonsense", "INPUT-022"),
    ("need list --role", "INPUT-011"), ("need list --kind objective", "INPUT-103"),
    ("need list --format xml", "INPUT-022"), ("need list -x", "INPUT-096"),
    ("need edit FN-003 --priority", "INPUT-011"), ("need edit FN-003", "INPUT-099"),
    ("need edit FN-003 --priority --role scored", "INPUT-011"),
    ("need edit FN-003 --nonsense x", "INPUT-032"), ("need edit --priority must", "INPUT-031"),
    ("need edit FN-003 --title A --title B", "INPUT-105"), ("need edit FN-003 blah", "INPUT-030"),
    ("need edit FN-003 --no-input=yes --title A", "INPUT-104"),
    ("need edit FN-003 --title A --language de", "INPUT-022"),
    ("need edit OB-002 --title A", "INPUT-098"), ("need remove OB-002", "INPUT-098"),
    ("need show OB-002", "INPUT-098"), ("need remove FN-003 --force x", "INPUT-096"),
    ("need move FN-003 FN-002 --first", "INPUT-097"), ("need move FN-003", "INPUT-038"),
    ("need move FN-003 --first --last", "INPUT-103"), ("need move FN-001..2 --first", "INPUT-107"),
    ("need move FN-003 --after FN-003", "INPUT-102"),
    ("need move FN-003 --after OB-001", "INPUT-102"),
    ("need add stray --title A", "INPUT-097"), ("need add --again --title A", "INPUT-096"),
    ("need show FN-001 --columns code", "INPUT-096"),
  ])
  func `what a verb does not take is refused, with status 64, and changes nothing`(
    command: String, code: String
  ) throws {
    try ItemDossier.with { dossier in
      let before = try dossier.bytes()
      for language in ["en", "fr"] {
        let outcome = try Transcript.run(
          "CAHIER_LANGUAGE=\(language) cahier \(command)", in: dossier.folder)
        #expect(outcome.status == 64, "\(outcome.messages)")
        #expect(outcome.messages.contains("[\(code)]"), "\(outcome.messages)")
        #expect(outcome.output.isEmpty)
      }
      #expect(try dossier.bytes() == before)
    }
  }

  @Test func `the kind of the noun is put where no option takes it for a value`() throws {
    try ItemDossier.with { dossier in
      let outcome = try dossier.run("need edit FN-003 --priority")
      #expect(outcome.messages.contains("--priority"))
      #expect(!outcome.messages.contains("“need”"))
    }
  }

  @Test func `an item of another kind is told with the command that is about it`() throws {
    try ItemDossier.with { dossier in
      let outcome = try dossier.run("need remove OB-001..OB-002")
      #expect(outcome.messages.contains("cahier objective remove OB-001 OB-002"))
      #expect(try dossier.codes("objective list") == ["OB-001", "OB-002"])
    }
  }

  @Test func `several ready items are taken by one option, each once`() throws {
    try ItemDossier.with { dossier in
      let words = "--library need.information.news-feed need.information.home-page"
      let taken = try dossier.run("need add \(words) --library need.information.search")
      #expect(taken.status == 0)
      #expect(taken.output == "FN-004\nFN-005\nFN-006\n")
      let again = try dossier.run("need add --library need.information.search")
      #expect(again.status == 65)
      #expect(again.messages.contains("[INPUT-101]"))
      #expect(again.messages.contains("FN-006"))
      #expect(
        again.messages.contains("cahier need add --library need.information.search --again"))
      #expect(try dossier.run("need add --library need.information.search --again").status == 0)
      let twice = try dossier.run("objective add --library objective.value objective.flow")
      #expect(twice.status != 0, "one that is taken already stops the others")
      #expect(try dossier.codes("objective list").count == 2)
    }
  }
}
