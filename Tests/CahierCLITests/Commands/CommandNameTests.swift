import CahierModel
import CahierTestSupport
import Foundation
import Testing

@testable import CahierCLI

/// What commands are called, and what happens to a word that is none.
struct CommandNameTests {
  @Test func `every command and verb has a French name, which leads back to it`() {
    func check(_ path: [String]) {
      let french = CommandAliases.name(path, in: .french)
      #expect(CommandWords(french).canonical == path, "\(french)")
      #expect(CommandWords(french.map { $0.uppercased() }).canonical == path)
      for verb in CommandTree.verbs(of: path) { check(path + [verb]) }
    }
    for command in CommandTree.orderedNames where command != "help" { check([command]) }
  }

  @Test(arguments: [
    (["aide", "offre", "prix"], ["help", "offer", "price"]),
    (["aide", "codes-de-sortie"], ["help", "exit-statuses"]),
    (["aide", "manuel"], ["help", "man"]), (["aide"], ["help"]),
    (["aide", "besoin"], ["help", "item", "--kind", "need"]),
    (["help", "complete", "--", "offr"], ["help", "complete", "--", "offr"]),
  ])
  func `help knows commands by their French names`(typed: [String], command: [String]) {
    #expect(CommandWords(typed, kinds: { ["besoin": "need"] }).canonical == command)
  }

  @Test(arguments: [
    ("expoter", "exporter"), ("evaluate", "evaluate"), ("evaulate", "evaluate"),
    ("critere", "critère"), ("ofre", "offre"), ("guid", "guide"), ("frobnicate", nil), ("x", nil),
    ("étta", "état"), (String(repeating: "a", count: 100_000), nil),
  ])
  func `a mistyped word is guessed, and only a near one`(typed: String, meant: String?) {
    let words = ["guide", "évaluer", "evaluate", "exporter", "critère", "offre", "état"]
    #expect(NearestWord.of(typed, among: words) == meant)
  }

  @Test func `the distance of words is the same both ways, and nothing for one word alone`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0...8, using: &generator)).map { _ in
          "abc".randomElement(using: &generator) ?? "a"
        }
      }
      let distance = NearestWord.distance(words[0], words[1])
      #expect(distance == NearestWord.distance(words[1], words[0]))
      #expect(distance <= max(words[0].count, words[1].count))
      #expect((distance == 0) == (words[0] == words[1]))
    }
  }

  @Test(arguments: [
    ("expoter", "INPUT-012", "« exporter »"), ("aide expoter", "INPUT-012", "« exporter »"),
    ("offre ajuter X", "INPUT-015", "« ajouter »"), ("offre prix voire", "INPUT-015", "« "),
    ("frobnicate", "INPUT-012", "--dossier"),
  ])
  func `a word that is no command is told with what was meant`(
    command: String, code: String, remedy: String
  ) throws {
    try withTemporaryFolder { folder in
      let outcome = try Transcript.run("CAHIER_LANGUAGE=fr cahier \(command)", in: folder)
      #expect(outcome.status == 64)
      #expect(outcome.messages.contains(code))
      let plain = outcome.messages.replacing("\u{202F}", with: " ")
      #expect(plain.contains(remedy), "\(plain)")
      #expect(outcome.output.isEmpty)
    }
  }

  @Test(arguments: Language.allCases)
  func `a command without its verb shows its own page, in the language of the screen`(
    language: Language
  ) throws {
    let parsed = /OVERVIEW|USAGE:|SUBCOMMANDS|OPTIONS:/
    try withTemporaryFolder { folder in
      for command in CommandTree.orderedNames where CommandTree.needsVerb([command]) {
        let line = CommandAliases.name([command], in: language)[0]
        let variables = ["CAHIER_LANGUAGE": language.rawValue]
        let page = try Transcript.run("cahier \(line)", in: folder, variables)
        #expect(page.status == 0 && page.messages.isEmpty, "\(line): \(page.messages)")
        #expect(page.output.hasPrefix("cahier \(line)"))
        #expect(page.output.firstMatch(of: parsed) == nil)
        let help = try Transcript.run("cahier \(line) --help", in: folder, variables)
        #expect(page.output == help.output)
      }
    }
  }

  @Test func `a French command speaks French where nothing else says a language`() throws {
    try withTemporaryFolder { folder in
      let variables = ["LC_ALL": "C.UTF-8"]
      let french = try Transcript.run("cahier évaluer absent.yaml", in: folder, variables)
      #expect(french.messages.hasPrefix("erreur["))
      let english = try Transcript.run("cahier evaluate absent.yaml", in: folder, variables)
      #expect(english.messages.hasPrefix("error["))
    }
  }

  @Test(arguments: Language.allCases)
  func `the page of all commands reads well`(language: Language) throws {
    try withTemporaryFolder { folder in
      let page = try Transcript.run("cahier help --language \(language.rawValue)", in: folder)
      try expectGolden(page.output, "help-\(language.rawValue).txt")
    }
  }

  @Test(arguments: [
    ("objectifs", "objectives"), ("Objectives", "objectives"), ("besoins", "needs"),
    ("organisation", "organisation"), ("existant", "stockTake"), ("calendrier", "planning"),
    ("plan", "planning"), ("stockTake", "stockTake"), ("", nil), ("le", nil), ("zzz", nil),
  ])
  func `a part of the guide is known by its title in either language`(typed: String, part: String?)
    throws
  {
    let template = try TemplateSource.template(named: "intranet", variables: [:])
    #expect(template.guide.part(named: typed) == part)
  }
}
