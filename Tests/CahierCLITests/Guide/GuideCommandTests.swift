@testable import CahierCLI
import CahierModel
import CahierTestSupport
import Foundation
import Testing

/// Commands typed inside the guide are never answers; a question that one names is gone to.
struct GuideCommandTests {
  @Test(arguments: [
    ("cahier élément modifier BF-001 --role notée", true), ("cahier item list", true),
    ("Cahier exporter", true), ("cahier besoin lister", true), ("cahier aide", true),
    ("cahier des charges de l’an dernier", false), ("cahier", false), ("le cahier guide", false),
  ])
  func `a line that begins with a command of the program is told from a text`(
    line: String, isCommand: Bool
  ) {
    #expect((TypedCommand(line, kinds: ["besoin"]) != nil) == isCommand)
  }

  @Test func `a command is told to be no answer, and the question is asked again`() throws {
    let (dossier, said) = try drafted(
      ["cahier élément lister", "Un intranet."], only: ["org.presentation"])
    let answer = dossier.answers.first { $0.question == "org.presentation" }
    #expect(answer?.value == .texts([BilingualText(fr: "Un intranet.")]), "\(said)")
    #expect(said.contains("est une commande"))
  }

  @Test func `a question that is named by its command is asked at once, then the one left`() throws
  {
    let (dossier, said) = try drafted(
      ["cahier guide org.presentation", "Une ville.", "220"], only: ["pop.no-computer"])
    #expect(
      dossier.answers.map(\.question).sorted() == ["org.presentation", "pop.no-computer"], "\(said)"
    )
    #expect(!said.contains("est une commande"))
  }

  @Test func `a command that names no question is told`() throws {
    let (dossier, said) = try drafted(["cahier guide nulle.part"], only: ["org.presentation"])
    #expect(dossier.answers.isEmpty)
    #expect(said.contains("est une commande"), "\(said)")
  }

  @Test func `commands in a menu are told, and a question that is named is gone to`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let said = try conversation.talk(
        ["cahier offre lister", "cahier guide org.presentation", "Une ville.", "fin"]
      ) { guide, dialogue throws(Detour) in
        try Detour.failing { () throws(Failure) in
          try GuideMenu(guide: guide, dialogue: dialogue).run()
        }
      }
      #expect(said.contains("est une commande"), "\(said)")
      #expect(try conversation.dossier().answers.map(\.question) == ["org.presentation"])
    }
  }

  @Test func `a remedy in the guide leads back where another question follows`() throws {
    let identity = "Ville ; 1 place de la Mairie ; 123 456 789 00012"
    let (_, alone) = try drafted([identity, "", "fin"], only: ["org.identity"])
    #expect(alone.contains("puis\u{202F}: cahier guide org.identity"), "\(alone)")
    let (_, followed) = try drafted(
      [identity, "", "fin"], only: ["org.identity", "org.presentation"])
    #expect(followed.contains("puis\u{202F}: « retour »"), "\(followed)")
  }

  private func drafted(_ lines: [String], only keys: Set<String>) throws -> (Dossier, String) {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let said = try conversation.draft(lines.map { [$0] }, only: keys)
      return (try conversation.dossier(), said)
    }
  }
}
