import CahierTestSupport
import Foundation
import Testing

/// A translation that is older than its text is told wherever it would be read.
struct StaleTranslationTests {
  private func translated(_ body: (ConsultationFolder) throws -> Void) throws {
    try withConsultation { here in
      try here.output("rm d.cahier; cahier new d.cahier --template intranet --languages fr,en")
      try here.output(
        "cahier need add --title N --family information --statement 'L’outil doit afficher en 2 s.' "
          + "--statement-en 'The tool must show within 2 s.' --priority must --role scored")
      try body(here)
    }
  }

  private func change(_ here: ConsultationFolder, to seconds: Int) throws {
    try here.output("cahier need edit BF-001 --statement 'L’outil doit afficher en \(seconds) s.'")
  }

  private func count(_ here: ConsultationFolder) throws -> Int {
    try here.objects("cahier translation list --format json").count
  }

  @Test func `changing the text makes its translation stale, changing it back does not`() throws {
    try translated { here in
      #expect(try count(here) == 0)
      try change(here, to: 3)
      #expect(try count(here) == 1)
      #expect(try here.run("cahier item show BF-001").messages.contains("DOSSIER-016"))
      #expect(try here.output("cahier status").contains("Translations to check: 1"))
      try change(here, to: 2)
      #expect(try count(here) == 0)
    }
  }

  @Test func `a new translation is fresh, and so is one that is confirmed`() throws {
    try translated { here in
      try change(here, to: 3)
      try here.output("cahier need edit BF-001 --statement-en 'The tool must show within 3 s.'")
      #expect(try count(here) == 0)
      try change(here, to: 4)
      #expect(try count(here) == 1)
      try here.output("cahier translation confirm BF-001")
      #expect(try count(here) == 0)
      try here.output("cahier undo")
      #expect(try count(here) == 1)
    }
  }

  @Test func `the team reads the mark, tenderers do not, and both exports tell it before`() throws {
    try translated { here in
      try change(here, to: 3)
      let export = "cahier export specification --format html -o - --language en --audience "
      let team = try here.run(export + "internal")
      #expect(team.output.contains("[translation to be checked"))
      let tenderers = try here.run(export + "bidders")
      #expect(!tenderers.output.contains("[translation to be checked"))
      #expect(tenderers.messages.contains("DOSSIER-016"))
      let french = try here.run(
        "cahier export specification --format html -o - --language fr --audience bidders")
      #expect(!french.messages.contains("DOSSIER-016"))
    }
  }

  @Test func `a dossier of before translations were watched is watched too`() throws {
    try translated { here in
      let file = here.folder.appending(path: "d.cahier").path()
      #expect(FileManager.default.fileExists(atPath: file))
      let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/dossier-v1.cahier")
      try FileManager.default.copyItem(
        at: fixtures, to: here.folder.appending(path: "old.cahier"))
      #expect(try here.run("cahier translation list --dossier old.cahier").status == 0)
    }
  }
}

/// A dossier that gets a second language.
struct AddedLanguageTests {
  @Test func `an export in a language that the dossier has not says so, and how to give it`() throws
  {
    try withConsultation { here in
      try here.output("cahier need add --library need.information.news-feed")
      let alone = try here.run("cahier export specification --language fr -o s.html")
      #expect(alone.messages.contains("warning[DOC-031]") || alone.messages.contains("[DOC-031]"))
      let beside = try here.run("cahier export specification --side-by-side -o b.html")
      #expect(beside.messages.contains("[DOC-031]"))
      let own = try here.run("cahier export specification --language en -o e.html")
      #expect(!own.messages.contains("DOC-031"))
    }
  }

  @Test func `the library gives its texts in the new language, and none to what was written over`()
    throws
  {
    try withConsultation { here in
      try here.output("cahier need add --library need.information.news-feed")
      try here.output("cahier need edit FN-001 --title \"Our own feed\"")
      let outcome = try here.run("cahier header edit --languages en,fr")
      #expect(outcome.messages.contains("1 item of the library"))
      let shown = try here.objects("cahier need list --format json")
      let texts = try #require(shown.first?["texts"] as? [String: [String: String]])
      #expect(texts["statement"]?["fr"] != nil)
      #expect(texts["title"]?["fr"] == nil)
      try here.output("cahier undo")
      #expect(try here.output("cahier header show --format json").contains("\"en\""))
      let after = try here.run("cahier export specification --language fr -o s.html")
      #expect(after.messages.contains("[DOC-031]"))
    }
  }
}
