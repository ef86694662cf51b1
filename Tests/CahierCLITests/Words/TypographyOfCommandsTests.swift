import CahierModel
import CahierTestSupport
import Testing

@testable import CahierCLI

/// What is typed by command is set like what the guide takes: French prose, and nothing else.
struct TypographyOfCommandsTests {
  @Test(arguments: [
    ("L'agent dit \"oui\" ; vite !", "L’agent dit «\u{202F}oui\u{202F}»\u{202F}; vite\u{202F}!"),
    ("`l'outil` et https://a.fr/l'x", "`l'outil` et https://a.fr/l'x"), ("l’agent", "l’agent"),
  ])
  func `one function sets the guide's texts and those of commands`(typed: String, set: String)
    throws
  {
    #expect(try TypedText.prose(typed, in: .french) == set)
    let template = try TemplateSource.template(named: "intranet", variables: [:])
    let reading = AnswerReading(template: template, language: .french, typesets: true)
    #expect(try reading.words(typed) == set)
    #expect(try TypedText.prose(typed, in: .english) == typed)
  }

  @Test func `items, criteria, titles and reasons in French have one apostrophe`() throws {
    try withTemporaryFolder { folder in
      func run(_ words: String) throws -> String {
        let done = try Transcript.run("cahier \(words)", in: folder)
        #expect(done.status == 0, "\(words): \(done.messages)")
        return done.output
      }
      _ = try run(
        "new a.cahier --template intranet --languages fr,en --title \"L'intranet d'ici\"")
      _ = try run("objectif ajouter --library objective.flow")
      _ = try run(
        """
        besoin ajouter --title "L'agent" --title-en "The agent's" --statement "L'outil l'aide." \
        --family information --priority indispensable --role notée --serves OB-001
        """)
      _ = try run(
        "critère ajouter qualite --name \"L'usage\" --type qualité --scale 5 --weight 100")
      _ = try run("offre ajouter \"L'Atelier\"")
      _ = try run("offre écarter \"l’atelier\" --status irrégulière --reason \"N'a pas signé.\"")
      let text = try run("exporter dossier -o -")
      for set in ["L’intranet d’ici", "L’agent", "L’outil l’aide.", "L’usage", "N’a pas signé."] {
        #expect(text.contains(set), "\(set): \(text)")
      }
      #expect(text.contains("The agent's"), "English stays as it was typed")
      #expect(text.contains("L'Atelier"), "a name stays as it was typed")
      #expect(try run("besoin lister --texte \"l'agent\"").contains("BF-001"))
    }
  }
}
