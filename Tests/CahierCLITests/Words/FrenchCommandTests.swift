import CahierModel
import CahierTestSupport
import Foundation
import Testing

@testable import CahierCLI

/// In French, whatever tells a command tells it by its French name.
struct FrenchCommandTests {
  @Test(arguments: [
    ("cahier undo", "cahier annuler"),
    ("« cahier undo » le rétablit", "« cahier annuler » le rétablit"),
    ("«\u{202F}cahier offer price add\u{202F}»", "«\u{202F}cahier offre prix ajouter\u{202F}»"),
    (
      "cahier offer set-aside \"A\" --status irregular",
      "cahier offre écarter \"A\" --status irrégulière"
    ),
    (
      "cahier export report --audience committee -o x",
      "cahier exporter rapport --audience commission -o x"
    ),
    ("Voir cahier lot edit.", "Voir cahier lot modifier."),
    ("le cahier des charges", "le cahier des charges"), ("mon.cahier status", "mon.cahier status"),
    ("--status X", "--status X"), ("cahier guide status", "cahier guide status"),
    ("  cahier new a.cahier\n  cahier status", "  cahier nouveau a.cahier\n  cahier état"),
  ])
  func `a command is told by its French name`(written: String, said: String) {
    #expect(CommandAliases.said(written, in: .french) == said)
    #expect(CommandAliases.said(written, in: .english) == written)
    #expect(CommandAliases.said(said, in: .french) == said)
  }

  @Test func `every command of the tree is told by its French name`() {
    func check(_ path: [String]) {
      let said = CommandAliases.said((["cahier"] + path).joined(separator: " "), in: .french)
      let named = (["cahier"] + CommandAliases.name(path, in: .french)).joined(separator: " ")
      #expect(said == named)
      for verb in CommandTree.verbs(of: path) { check(path + [verb]) }
    }
    for command in CommandTree.orderedNames where command != "help" { check([command]) }
  }

  /// The French texts of the sources, with what is put in them standing for itself.
  private static let texts: [(place: String, text: String)] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let sources = FileManager.default.enumerator(
      at: root.appending(path: "Sources"), includingPropertiesForKeys: nil)
    var texts: [(String, String)] = []
    while let file = sources?.nextObject() as? URL {
      guard file.pathExtension == "swift", let code = try? String(contentsOf: file, encoding: .utf8)
      else { continue }
      for match in code.matches(of: /(?:fr|same):\s*(?:"""([\s\S]*?)"""|"((?:[^"\\\n]|\\.)*)")/) {
        let text = String(match.output.1 ?? match.output.2 ?? "")
        texts.append((file.lastPathComponent, text.replacing("\\u{202F}", with: "\u{202F}")))
      }
    }
    return texts
  }()

  @Test func `no French text of the program names a command in English`() {
    #expect(Self.texts.count > 1_000)
    let nouns = CommandAliases.frenchNouns.filter { $0.key != $0.value }.keys
    let verbs = CommandAliases.frenchVerbs.keys.joined(separator: "|")
    let command = try? Regex("cahier (\(nouns.joined(separator: "|")))(?![\\p{L}-])")
    let bare = try? Regex(
      "[«“][\u{202F} ]?(\(nouns.joined(separator: "|"))|lot) (\(verbs))(?![\\p{L}-])")
    for (place, text) in Self.texts {
      let said = CommandAliases.said(text, in: .french)
      for pattern in [command, bare].compactMap({ $0 }) {
        #expect(said.firstMatch(of: pattern) == nil, "\(place): \(said)")
      }
    }
  }

  @Test(arguments: ["refusals-fr", "consultation-fr"])
  func `what the program says in French names no command in English`(transcript: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/\(transcript).transcript")
    let nouns = CommandAliases.frenchNouns.filter { $0.key != $0.value }.keys
    let command = try Regex("cahier (\(nouns.joined(separator: "|")))(?![\\p{L}-])")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let said = lines.filter { !$0.hasPrefix("$") && !$0.hasPrefix("#") }
    #expect(said.count > 20)
    for line in said { #expect(line.firstMatch(of: command) == nil, "\(line)") }
  }

  @Test func `a kind is told by its noun`() throws {
    try withTemporaryFolder { folder in
      _ = try Transcript.run("cahier new a.cahier --template intranet --language fr", in: folder)
      let told = try Transcript.run("cahier élément ajouter --kind machin", in: folder).messages
      #expect(told.contains("besoin") && !told.contains("need"), "\(told)")
      let help = try Transcript.run("cahier aide élément ajouter", in: folder).output
      #expect(help.firstMatch(of: /\bneed\b[^.]/) == nil, "\(help)")
      #expect(help.contains("--priority indispensable --role éliminatoire"), "\(help)")
    }
  }
}
