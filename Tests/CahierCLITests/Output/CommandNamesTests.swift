@testable import CahierCLI
import CahierModel
import Testing

/// Commands that messages tell people to type, in the language of the screen.
struct CommandNamesTests {
  @Test(arguments: [
    ("cahier item list", "cahier élément lister"),
    ("cahier criterion edit CLÉ --weight …", "cahier critère modifier CLÉ --weight …"),
    ("cahier offer price add OFFRE", "cahier offre prix ajouter OFFRE"),
    (
      "Comparer, puis\u{202F}: cahier restore --from X",
      "Comparer, puis\u{202F}: cahier restaurer --from X"
    ),
    ("cahier guide criteria", "cahier guide criteria"),
    ("cahier answer org.size …", "cahier réponse org.size …"),
    ("un cahier des charges", "un cahier des charges"), ("cahier évaluer", "cahier évaluer"),
  ])
  func `commands are said in French, and what follows them stays`(
    english: String, french: String
  ) {
    #expect(CommandAliases.said(english, in: .french) == french)
    #expect(CommandAliases.said(english, in: .english) == english)
  }

  @Test func `every name that is said is understood`() {
    let paths = CommandTree.orderedNames.dropLast().map { [$0] }
    for path in paths + paths.flatMap({ path in CommandTree.verbs(of: path).map { path + [$0] } }) {
      let said = CommandAliases.said((["cahier"] + path).joined(separator: " "), in: .french)
      let words = said.split(separator: " ").dropFirst().map(String.init)
      let read = words.enumerated().map { place, word in
        place == 0 ? CommandAliases.noun(word) : CommandAliases.verb(word, of: path[0])
      }
      #expect(read == path, "\(said)")
    }
  }
}
