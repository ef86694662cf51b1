@testable import CahierCLI
import CahierModel
import CahierRules
import CahierTestSupport
import Foundation
import Testing

/// « retour » follows the order of the guide, and what was never confirmed is asked again.
struct GuideBackTests {
  @Test func `back goes to the question before in the guide, not to the one asked before`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let keys = try conversation.dossierKeys()
      let place = try #require(keys.firstIndex(of: "org.presentation"))
      let asks = try asks(conversation)
      // Alone, after a command named it.
      let alone = try conversation.draft([["retour"], ["fin"]], only: "org.presentation")
      #expect(!alone.contains("C’est la première question"), "\(alone)")
      #expect(alone.contains(asks[keys[place - 1]] ?? "?"), "\(alone)")
    }
  }

  @Test func `back after a jump or a resumption passes no question over`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let keys = try conversation.dossierKeys()
      let place = try #require(keys.firstIndex(of: "org.presentation"))
      let asks = try asks(conversation)
      let said = try conversation.draft(
        [["cahier guide org.presentation"], ["retour"], ["fin"]], only: noKey)
      let last = try #require(said.components(separatedBy: asks["org.presentation"] ?? "?").last)
      #expect(last.contains(asks[keys[place - 1]] ?? "?"), "\(said)")
    }
  }

  @Test func `the first question says that it is the first`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let said = try conversation.draft([["retour"], ["fin"]], only: noKey)
      #expect(said.contains("C’est la première question"), "\(said)")
    }
  }

  @Test func `what was not confirmed is asked again, and Enter confirms it`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      func isOpen() throws -> Bool {
        let dossier = try conversation.dossier()
        return dossier.answers.first?.assignee != nil
      }
      let said = try conversation.draft([["environ 220"], ["fin"]], only: "pop.no-computer")
      #expect(said.contains("La question sera reposée"), "\(said)")
      #expect(try isOpen())
      let later = try conversation.draft([["plus tard"]], only: "pop.no-computer")
      #expect(later.contains("La réponse est gardée"), "\(later)")
      #expect(try isOpen())
      let again = try conversation.draft([[""]], only: "pop.no-computer")
      #expect(again.contains("à confirmer (Entrée la confirme)"), "\(again)")
      #expect(
        try conversation.dossier().answers == [Answer(question: "pop.no-computer", .number(220))])
    }
  }

  @Test func `a question whose answer was not confirmed counts as open`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      _ = try conversation.draft([["environ 220"], ["fin"]], only: "pop.no-computer")
      let list = try Transcript.run(
        "cahier answer list --open --language fr --dossier dossier.cahier", in: folder
      ).output
      #expect(list.contains("pop.no-computer"), "\(list)")
    }
  }

  @Test func `no sentence ends with two full stops`() {
    #expect("14 sites.".stopped == "14 sites.")
    #expect("220".stopped == "220.")
  }

  /// Every question that is open.
  private let noKey: String? = nil

  /// The first line of each question, by its key.
  private func asks(_ conversation: Conversation) throws -> [String: String] {
    let session = Session(
      environment: ProgramEnvironment(
        variables: [:], inputIsTerminal: true, outputIsTerminal: false, messagesAreTerminal: true),
      choices: SessionChoices(dossier: conversation.path))
    let entries = try session.read { try GuideDossier($0).progress.entries }
    return Dictionary(
      uniqueKeysWithValues: entries.map { ($0.asked.key, $0.asked.question.ask.fr) })
  }
}
