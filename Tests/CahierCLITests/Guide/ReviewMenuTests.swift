import CahierModel
import CahierTestSupport
import Foundation
import Testing

@testable import CahierCLI

/// Reading again in the guide, and the documents that it offers.
struct ReviewMenuTests {
  private func read(_ lines: [String], _ language: Language = .french) throws -> String {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, language: language, template: "intranet")
      try conversation.run(["answer", "pop.accounts", "650", "--dossier", conversation.path])
      try conversation.run([
        "item", "add", "--kind", "objective", "--library", "objective.flow", "--dossier",
        conversation.path,
      ])
      try conversation.run([
        "item", "add", "--kind", "need", "--title", "Annuaire", "--statement",
        "L’intranet montre {accounts} comptes.", "--family", "people", "--priority", "must",
        "--role", "scored", "--serves", language == .french ? "OB-001" : "OB-001", "--dossier",
        conversation.path,
      ])
      return try conversation.reading(lines)
    }
  }

  @Test func `a section is read with each item, its code, its statement and its words`() throws {
    let list = try read(["fin"])
    let section = try #require(list.firstMatch(of: /\n  (\d+) [^\n]*[Bb]esoins/), "\(list)")
    let said = try read([String(section.output.1), ""])
    #expect(said.contains("BF-001 Annuaire"), "\(said)")
    #expect(said.contains("montre 650 comptes."), "\(said)")
    #expect(said.contains("indispensable"), "\(said)")
    #expect(said.contains("cahier élément modifier CODE"), "\(said)")
    #expect(!said.contains("{accounts}"))
  }

  @Test(arguments: Language.allCases)
  func `all of it is read section by section, and Enter goes on`(language: Language) throws {
    let all = language == .french ? "tout, section par section" : "all of it, section by section"
    let said = try read([all] + Array(repeating: "", count: 60), language)
    #expect(said.contains(language == .french ? "BF-001 Annuaire" : "FN-001 Annuaire"), "\(said)")
    #expect(said.contains(language == .french ? "OB-001" : "OB-001"))
    let stopped = try read([all, language == .french ? "retour" : "back"], language)
    #expect(stopped.count < said.count)
  }

  @Test func `the response form and the grid are among the documents`() throws {
    try withTemporaryFolder { folder in
      func run(_ words: String) throws {
        let done = try Transcript.run(words, in: folder)
        #expect(done.status == 0, "\(words): \(done.messages)")
      }
      try run("cahier new t.cahier --template intranet --language fr")
      try run("cahier criterion add Prix --type price --weight 100 --method proportional")
      _ = try Transcript.run("printf 'document\\n' | cahier guide org.kind", in: folder)
      let files = try Transcript.run("ls documents documents/interne", in: folder).output
      #expect(files.contains("t-cadre-de-reponse.ods"), "\(files)")
      let inside = files.components(separatedBy: "documents/interne:").last ?? ""
      #expect(inside.contains("t-grille-de-notation.ods"), "\(files)")
      #expect(!inside.contains("cadre-de-reponse"), "\(files)")
    }
  }

  @Test func `criteria that do not hold together give no grid, and every other document`() throws {
    try withTemporaryFolder { folder in
      for words in [
        "new t.cahier --template intranet --language fr",
        "criterion add Prix --type price --weight 30 --method proportional",
      ] { _ = try Transcript.run("cahier \(words)", in: folder) }
      let done = try Transcript.run("printf 'document\\n' | cahier guide org.kind", in: folder)
      let files = try Transcript.run("ls documents documents/interne", in: folder).output
      #expect(files.contains("t-cahier-des-charges.odt"), "\(files) \(done.messages)")
      #expect(!files.contains("grille-de-notation.ods"), "\(files)")
      #expect(done.messages.contains("EVAL-"), "\(done.messages)")
    }
  }
}

extension Conversation {
  /// Goes through the menu of reading again as far as the lines go.
  fileprivate func reading(_ lines: [String]) throws -> String {
    try talk(lines) { guide, dialogue throws(Detour) in
      try ReviewMenu(guide: guide, dialogue: dialogue).run()
    }
  }
}
