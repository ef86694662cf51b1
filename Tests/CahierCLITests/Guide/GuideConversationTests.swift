@testable import CahierCLI
import CahierModel
import CahierTestSupport
import Testing

struct GuideConversationTests {
  @Test func `a conversation in English can go back, put off and stop`() throws {
    let conversation = try withTemporaryFolder { folder in
      try Conversation(in: folder, language: .english).draft(
        [
          ["Town of Exempleville; 1 place de la Mairie"], ["yes"], ["back"], ["parts"],
          ["Town of Exempleville"], ["2 Main Street"], ["3"], ["later"],
          ["First line.", "Second line."], [""], ["example"], ["where"], ["stop"],
        ])
    }
    try expectGolden(conversation, "conversation-en.txt")
  }

  @Test func `what is picked becomes items, what is unpicked goes, twice changes nothing`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder)
      _ = try conversation.draft([["1-3"]], only: "results.pick")
      #expect(
        try conversation.dossier().items.map(\.code.description) == ["RA-001", "RA-002", "RA-003"])
      try conversation.run([
        "answer", "--dossier", conversation.path, "results.pick", "seulement 1, 3",
      ])
      let once = try conversation.dossier()
      #expect(once.items.map(\.code.description) == ["RA-001", "RA-003"])
      try conversation.run([
        "answer", "--dossier", conversation.path, "results.pick", "seulement 1, 3",
      ])
      #expect(try conversation.dossier() == once)
    }
  }

  @Test func `lines of a list become items, and follow when a line changes`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder)
      let answer = ["answer", "--dossier", conversation.path, "buyer.observations"]
      try conversation.run(answer + ["Les vitres sont sales.", "Le soir est calme."])
      let before = try conversation.dossier().items
      #expect(before.count == 2)
      try conversation.run(answer + ["Les vitres sont propres.", "Le soir est calme."])
      let after = try conversation.dossier().items
      #expect(after.map(\.code) == before.map(\.code))
      #expect(after != before)
      try conversation.run(answer + ["Le soir est calme."])
      #expect(try conversation.dossier().items.map(\.code) == [before[1].code])
    }
  }

  @Test func `a wrong word is no answer to a choice, and is one in a paragraph`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder)
      let choice = try conversation.draft([["peut-être"], ["fin"]], only: "buyer.present")
      #expect(choice.contains("Je n’ai pas reconnu « peut-être »"))
      _ = try conversation.draft([["peut-être"]], only: "scope.subject")
      let answers = try conversation.dossier().answers
      #expect(
        answers == [Answer(question: "scope.subject", .texts([BilingualText(fr: "peut-être")]))])
    }
  }
}
