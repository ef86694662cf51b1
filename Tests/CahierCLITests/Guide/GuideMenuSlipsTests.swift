@testable import CahierCLI
import CahierModel
import CahierTestSupport
import Foundation
import Testing

/// Slips in the menus and the lists of the guide: nothing goes by in silence.
struct GuideMenuSlipsTests {
  @Test func `back goes one prompt back in a price line, and keeps its label`() throws {
    let (dossier, said) = try offers([
      "1", "Société A", "", "Mise en service", "2", "100", "retour", "retour", "retour", "", "1",
      "120 000", "", "", "", "fin",
    ])
    let lines = try #require(dossier.offers.first?.priceLines)
    #expect(lines.map(\.label) == ["Mise en service"], "\(said)")
    #expect(lines.first?.amount == 120_000)
    #expect(lines.first?.basis == .oneOff)
    #expect(!said.contains("Non enregistré"), "\(said)")
  }

  @Test(arguments: ["fin", "plus tard", "cahier guide org.presentation"])
  func `a price line that is left is named`(end: String) throws {
    let (dossier, said) = try offers([
      "1", "Société A", "", "Mise en service", "", "120 000", end, "fin",
    ])
    #expect(dossier.offers.first?.priceLines.isEmpty == true)
    #expect(said.contains("Non enregistré, car incomplet\u{202F}: « Mise en service »"), "\(said)")
  }

  @Test func `back goes one prompt back in a mark, and stopping names what is lost`() throws {
    let (dossier, said) = try offers(
      [
        "1", "Société A", "", "", "3", "1", "", "3", "retour", "4", "Répond à tout.", "retour",
        "Répond à presque tout.", "", "2", "fin",
      ])
    let marks = try #require(dossier.offers.first?.marks)
    #expect(marks.map(\.value) == [4], "\(said)")
    #expect(marks.first?.justification.preferring(.french) == "Répond à presque tout.")
    #expect(said.contains("Non enregistré, car incomplet\u{202F}: 2."), "\(said)")
  }

  @Test func `one Enter too many in the main menu is asked about`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let said = try conversation.talk(["", "9999", "", ""]) { guide, dialogue throws(Detour) in
        try Detour.failing { () throws(Failure) in
          try GuideMenu(guide: guide, dialogue: dialogue).run()
        }
      }
      #expect(said.contains("Pour quitter\u{202F}: fin"), "\(said)")
      #expect(said.contains("9999"), "the second line is still one of the menu")
    }
  }

  @Test func `a change of a knock-out is shown, and the next one is asked for`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      for family in ["administration", "information", "documents", "people"] {
        _ = try conversation.draft([["tout"]], only: "needs.\(family)")
      }
      let before = try knockOuts(conversation)
      try #require(before > 3)
      let said = try conversation.draft(
        [["3=notée"], ["1=notée"], ["1=éliminatoire"], ["2=notée"], [""]],
        only: "needs.knock-outs")
      #expect(said.contains("Un autre changement"), "\(said)")
      #expect(said.contains(", notée"), "\(said)")
      #expect(try knockOuts(conversation) == before - 2, "\(said)")
    }
  }

  @Test func `changes of knock-outs are kept by who stops, and the question stays open`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      for family in ["administration", "information", "documents", "people"] {
        _ = try conversation.draft([["tout"]], only: "needs.\(family)")
      }
      let before = try knockOuts(conversation)
      let said = try conversation.draft([["1=notée"], ["fin"]], only: "needs.knock-outs")
      #expect(try knockOuts(conversation) == before - 1, "\(said)")
      #expect(said.contains("Les changements sont gardés"))
      #expect(!(try conversation.dossier().answers.contains { $0.question == "needs.knock-outs" }))
    }
  }

  @Test func `each thing that is asked of a need has help of its own`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let said = try conversation.draft(
        [
          ["nouveau"], ["aide"], ["L’outil doit imprimer un plan."], ["aide"], [""], ["aide"], [""],
          ["aide"], ["fin"],
        ], only: "needs.information")
      #expect(said.contains("Une phrase, une seule exigence"), "\(said)")
      #expect(said.contains("Tapez le numéro ou le nom"), "\(said)")
      #expect(!said.contains("Exemple\u{202F}: Entrée"), "\(said)")
    }
  }

  @Test func `texts name no figure in braces, on screen and in item show`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      for family in ["administration", "information", "documents", "people"] {
        _ = try conversation.draft([["tout"]], only: "needs.\(family)")
      }
      _ = try conversation.draft([["tout"]], only: "services.pick")
      let braced = try conversation.dossier().items.filter { item in
        item.texts.values.contains { $0.preferring(.french).contains("{") }
      }
      try #require(!braced.isEmpty)
      let codes = braced.map(\.code.description).joined(separator: " ")
      let shown = try Transcript.run(
        "cahier item show \(codes) --language fr --dossier dossier.cahier", in: folder
      ).output
      #expect(!shown.contains("{"), "\(shown)")
      #expect(shown.contains("[à préciser]"), "\(shown)")
      let words = try resolved(conversation, "{nom.inconnu} {pagesToMigrate} pages")
      #expect(words == "{nom.inconnu} [à préciser] pages")
    }
  }

  @Test func `what the header says is the present answer, and Enter takes it`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let none = try conversation.draft([["fin"]], only: "org.document")
      #expect(!none.contains("Réponse actuelle"), "\(none)")
      try conversation.run([
        "header", "edit", "--title", "Intranet de la Ville", "--reference", "2026-014",
        "--dossier", conversation.path,
      ])
      let said = try conversation.draft([[""]], only: "org.document")
      #expect(said.contains("d’après l’en-tête"), "\(said)")
      #expect(said.contains("2026-014"), "\(said)")
      let dossier = try conversation.dossier()
      #expect(dossier.answers.map(\.question) == ["org.document"])
      #expect(dossier.header.reference == "2026-014")
    }
  }

  private func resolved(_ conversation: Conversation, _ text: String) throws -> String {
    let session = Session(
      environment: ProgramEnvironment(
        variables: [:], inputIsTerminal: true, outputIsTerminal: false, messagesAreTerminal: true),
      choices: SessionChoices(dossier: conversation.path))
    return try session.read { try GuideDossier($0).figureWords.resolved(text, in: .french) }
  }

  private func knockOuts(_ conversation: Conversation) throws -> Int {
    try conversation.dossier().items.filter { $0.fields["role"] == .word("knockOut") }.count
  }

  private func offers(_ lines: [String]) throws -> (Dossier, String) {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      try conversation.run([
        "answer", "criteria.weights", "40, 54, 6", "--dossier", conversation.path,
      ])
      let said = try conversation.talk(lines) { guide, dialogue throws(Detour) in
        do throws(Detour) {
          try OffersMenu(guide: guide, dialogue: dialogue).run()
        } catch {
          if case .failure = error { throw error }
        }
      }
      return (try conversation.dossier(), said)
    }
  }
}
