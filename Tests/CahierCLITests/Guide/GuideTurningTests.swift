@testable import CahierCLI
import CahierModel
import CahierTestSupport
import Foundation
import Testing

/// Going back and forth in the guide, correcting, and taking away.
struct GuideTurningTests {
  @Test func `later after back keeps the answer that is there`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      _ = try conversation.draft([["1"]], only: "org.kind")
      let said = try conversation.draft([[">"]], only: "org.kind")
      #expect(said.contains("La réponse est gardée."))
      let answers = try conversation.dossier().answers
      #expect(answers.map(\.state) == [.given])
      #expect(answers.first?.value != nil)
    }
  }

  @Test func `too few picked is said and asked again, until it is put off by name`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let said = try conversation.draft(
        [["aucun"], ["seulement 1"], ["plus tard"]], only: "objectives.pick")
      #expect(said.contains("de 3 à 6, ou « plus tard »"))
      #expect(try conversation.dossier().answers.map(\.state) == [.later])
    }
  }

  @Test func `a ranking with nothing to rank says so, is not answered, and lets people go back`()
    throws
  {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let keys = ["objectives.pick", "objectives.rank", "needs.own"]
      let said = try conversation.draft(
        [["plus tard"], ["<"], ["1-3"], ["2 1 3"], ["fin"]], only: Set(keys))
      #expect(said.contains("Rien à classer"))
      let answers = try conversation.dossier().answers.map(\.question)
      #expect(answers == ["objectives.pick", "objectives.rank"], "\(said)")
    }
  }

  @Test(arguments: [("1=65", "65"), ("oui", "OB")])
  func `the target of an objective takes a number of the list, or a yes`(
    line: String, level: String
  ) throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      _ = try conversation.draft([["1-3"]], only: "objectives.pick")
      let several = try conversation.draft([["70"]], only: "objectives.target")
      #expect(several.contains("le numéro d’abord"))
      let said = try conversation.draft([[line]], only: "objectives.target")
      #expect(!said.contains("Attendu"), "\(said)")
      let item = try #require(try conversation.dossier().items.first)
      #expect("\(item)".contains(level))
    }
  }

  @Test func `an unreadable reply to a confirmation is asked again, and parts are read back`()
    throws
  {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder)
      let said = try conversation.draft(
        [
          ["Ville ; 1 place"], ["ouais bof"], ["non"], ["Commune"], ["<"], ["Bourg"], [""], ["oui"],
        ], only: "buyer.identity")
      #expect(said.contains("Ceci n’est ni oui ni non (INPUT-"))
      #expect(said.split(separator: "J’ai lu").count == 3)
      let rows = try conversation.dossier().answers.first?.value
      #expect("\(String(describing: rows))".contains("Bourg"))
    }
  }

  @Test func `back at a confirmation comes back to the question that it confirms`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let said = try conversation.draft(
        [["environ 1 250"], ["<"], ["240"]], only: "pop.no-computer")
      #expect(said.contains("J’ai lu"))
      #expect(try conversation.dossier().answers.first?.value == .number(240), "\(said)")
    }
  }

  @Test(arguments: ["supprimer 2", "retire la ligne 2", "remove 2", "- 2"])
  func `a line of a list is taken away by its number`(line: String) throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder)
      let said = try conversation.draft(
        [["Un."], ["Deux."], ["Trois."], ["supprimer 9"], [line], [""]],
        only: "buyer.observations")
      #expect(said.contains("Il n’y a pas de ligne 9."))
      let texts = ["Un.", "Trois."].map { BilingualText(fr: $0) }
      #expect(try conversation.dossier().answers.first?.value == .texts(texts))
    }
  }

  @Test func `lines of a list stay for who puts the question off`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder)
      let said = try conversation.draft([["Un."], [">"]], only: "buyer.observations")
      #expect(said.contains("La réponse est gardée."))
      #expect(try conversation.dossier().answers.map(\.state) == [.given])
    }
  }

  @Test(arguments: ["1 à 3 et 5", "1 to 3, 5", "1-3 5"])
  func `ranges are said in words too`(line: String) throws {
    let selection = try NumberSelection(line, count: 5)
    #expect(selection.picked(proposed: [], count: 5) == [1, 2, 3, 5])
  }

  @Test(arguments: [
    (Language.english, "12,500", 12500), (.english, "about 1,250,000 people", 1_250_000),
    (.french, "12 500", 12500), (.english, "1,250.00", 1250),
  ])
  func `thousands are read as the language of the dossier writes them`(
    language: Language, line: String, number: Int
  ) {
    #expect(TypedNumber.read(line, in: language) == ExactDecimal(number))
  }

  @Test func `knock-outs that nothing ticks are pointed out once`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let said = try conversation.draft([["fin"]], only: "needs.administration")
      #expect(said.contains("éliminatoire et sans coche"), "\(said)")
    }
  }

  @Test func `a narrow terminal breaks lines between words`() throws {
    #expect(
      WrappedText.lines("  Chaque réponse est enregistrée.", width: 20)
        == ["  Chaque réponse est", "  enregistrée."])
    #expect(WrappedText.lines("court", width: 20) == ["court"])
    try withTemporaryFolder { folder in
      _ = try Transcript.run("cahier new t.cahier --template intranet --language fr", in: folder)
      let program = Transcript.productFolder.appending(path: "cahier").path()
      let terminal = try PseudoTerminal(
        URL(filePath: "/bin/sh"),
        ["-c", "stty cols 40; exec \(program) guide org.kind --language fr"], in: folder)
      try terminal.expect("numéro) : ")
      #expect(terminal.screen.split(separator: "\n").allSatisfy { $0.count <= 40 })
      terminal.press("\u{4}")
      #expect(terminal.exitStatus() == 0)
    }
  }

  @Test func `a question mark needs no colon`() {
    #expect(LineDialogue.prompt("Qui ?") == "Qui ? ")
  }
}
