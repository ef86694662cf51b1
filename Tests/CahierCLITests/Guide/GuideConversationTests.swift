@testable import CahierCLI
import CahierModel
import CahierTestSupport
import Testing

struct GuideConversationTests {
  @Test func `a conversation in French goes through every type of question`() throws {
    let conversation = try withTemporaryFolder { folder in
      try Conversation(in: folder).draft(
        [
          "aide", "Ville d'Exempleville ; 1 place de la Mairie", "", "rédiger", "2",
          "je ne sais pas", "où", "Le nettoyage des écoles \"primaires\"...",
          "École Jean-Moulin ; environ 1 250", "Mairie", "mod 2", "Hôtel de ville", "900", "", "",
          "12 sites, 8 500 m², 5 passages", "", "24 interventions urgentes", "",
          "m", "1", "mod",
          "remplace primaires par maternelles", "oui", "1, 2", "2 1", "voir 1", "+ 3",
          "qui service utilisateur", "mod 1", "remplace contradictoire des lieux par des lieux",
          "- 2",
          "L'équipe vide les corbeilles chaque soir.", "", "Vider les corbeilles", "1", "", "1",
          "1", "3", "1", "", "pourquoi", "", "2=courante, 3-4=de confort", "", "1=notée", "",
          "environ 6 heures", "", "8", "12 ; 1", "", ">", "fin",
        ].map { [$0] })
    }
    try expectGolden(conversation, "conversation-fr.txt")
  }

  @Test func `a conversation in English can go back, put off and stop`() throws {
    let conversation = try withTemporaryFolder { folder in
      try Conversation(in: folder, language: .english).draft(
        [
          ["Town of Exempleville; 1 place de la Mairie"], ["yes"], ["back"], ["parts"],
          ["Town of Exempleville"], ["2 Main Street"], [""], ["3"], ["later"],
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

  @Test func `what hangs on an item keeps it, and is named`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder)
      _ = try conversation.draft([["1"]], only: "results.pick")
      let said = try conversation.draft([[""]], only: "tasks.pick.recurring")
      let users = try conversation.dossier().links.filter { $0.to.description == "RA-001" }
      #expect(!users.isEmpty, "\(said)")
      let again = try conversation.draft([["seulement 2"]], only: "results.pick")
      #expect(again.contains("RA-001 reste"))
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
