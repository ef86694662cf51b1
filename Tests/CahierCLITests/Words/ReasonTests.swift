import CahierModel
import CahierTestSupport
import Testing

@testable import CahierCLI

/// Where a reason is asked for, there is a word in it.
struct ReasonTests {
  @Test(arguments: [
    ("x", false), ("...", false), ("?", false), ("1 2 3", false), ("a b c", false), ("-", false),
    ("ok", true), ("Ne répond pas.", true), ("cf. p. 12", true), ("…é à", false),
    ("Sécurité", true),
  ])
  func `a reason has a word of two letters at least`(text: String, isOne: Bool) {
    let read = try? TypedReason.checked(text, example: TypedReason.aside)
    #expect((read != nil) == isOne)
  }

  @Test func `an offer is set aside, and a mark given, with a reason that says something`() throws {
    try withConsultation { consultation in
      try consultation.output("cahier criterion add quality --type quality --weight 100 --scale 5")
      try consultation.output("cahier offer add Alpha")
      for (command, option) in [
        ("cahier offer set-aside Alpha --status irregular", "--reason"),
        ("cahier mark set Alpha quality 3", "--justification"),
      ] {
        for reason in ["x", ".", "?!", "- -"] {
          for (language, said) in [("en", "no word"), ("fr", "aucun mot")] {
            let refused = try consultation.run(
              "\(command) \(option) '\(reason)'", language: language)
            #expect(refused.status == 64, "\(refused.messages)")
            #expect(refused.messages.contains("INPUT-160") && refused.messages.contains(said))
            #expect(refused.messages.contains(option))
          }
        }
        #expect(try consultation.run("\(command) \(option) ''").status == 64)
        try consultation.output("\(command) \(option) 'No plan.'")
      }
    }
  }

  @Test func `the guide asks again for a reason of one letter`() throws {
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let said = try conversation.draft(
        [["aucun"], ["x"], ["L'outil n'est pas public."], ["fin"]], only: "constraints.pick")
      #expect(said.contains("Il n’y a là aucun mot (INPUT-"), "\(said)")
      #expect(said.contains("Attendu\u{202F}: un motif en quelques mots"), "\(said)")
    }
  }

  @Test func `what is ticked agrees with nothing, so that no kind is spoken of wrongly`() throws {
    for count in 0...3 {
      #expect(!Ticked.enter(count).fr.contains("cochés"))
      #expect(!Ticked.kept(Array(repeating: "a", count: count)).fr.contains("retenus"))
    }
    try withTemporaryFolder { folder in
      let conversation = try Conversation(in: folder, template: "intranet")
      let said = try conversation.draft([["fin"]], only: "constraints.pick")
      #expect(said.contains("ce qui est coché"), "\(said)")
      #expect(!said.contains("les \(9) cochés"))
    }
  }
}
