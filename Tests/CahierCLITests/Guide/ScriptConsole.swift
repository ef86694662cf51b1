@testable import CahierCLI
import CahierModel
import CahierRules
import CahierStore
import Foundation

/// A console that types what a test wrote down, and keeps the whole conversation.
final class ScriptConsole: Console {
  let isTerminal = true
  private var entries: [[String]]
  private(set) var conversation = ""

  /// Each entry is a line, or several that come at once.
  init(_ entries: [[String]]) {
    self.entries = entries
  }

  func write(_ text: String) {
    conversation += text
  }

  func readLine() throws(Failure) -> ConsoleLine {
    guard !entries.isEmpty else {
      conversation += "\n"
      return .end
    }
    let lines = entries.removeFirst()
    conversation += lines.joined(separator: "\n") + "\n"
    return .typed(lines)
  }
}

/// Makes a dossier in a folder and holds a conversation of the guide on it.
struct Conversation {
  let folder: URL
  let language: Language
  var path: String { folder.appending(path: "dossier.cahier").path() }

  init(in folder: URL, language: Language = .french, template: String = "service-contract") throws {
    self.folder = folder
    self.language = language
    try run(["new", path, "--template", template, "--language", language.rawValue])
  }

  private var environment: ProgramEnvironment {
    ProgramEnvironment(
      variables: ["CAHIER_USER": "Test"], inputIsTerminal: true, outputIsTerminal: false,
      messagesAreTerminal: true)
  }

  /// Runs a command in the process of the test.
  func run(_ words: [String]) throws {
    try ScreenLanguage.$current.withValue(language) {
      try Session.$environment.withValue(environment) { try CommandRun.run(words) }
    }
  }

  /// Drafts every question, as far as the entries go, and returns the conversation.
  ///
  /// `key`: the only question to ask, answered or not.
  func draft(_ entries: [[String]], only key: String? = nil) throws -> String {
    try draft(entries, only: key.map { [$0] })
  }

  /// `keys`: the only questions to ask, answered or not.
  func draft(_ entries: [[String]], only keys: Set<String>?) throws -> String {
    let console = ScriptConsole(entries)
    let session = Session(environment: environment, choices: SessionChoices(dossier: path))
    try ScreenLanguage.$current.withValue(language) {
      let dossier = try session.read { try GuideDossier($0) }
      let guide = Guide(
        session: session,
        prompter: LinePrompter(dialogue: LineDialogue(console: console), typesets: true),
        dossier: dossier, recorder: nil,
        exports: { _ throws(Detour) in console.write("(documents)\n") })
      _ = try guide.draft(on: .full, only: keys)
    }
    return console.conversation
  }

  /// Goes through the menu of offers as far as the lines go, and returns the conversation.
  func menu(_ lines: [String]) throws -> String {
    try talk(lines) { guide, dialogue throws(Detour) in
      try OffersMenu(guide: guide, dialogue: dialogue).run()
    }
  }

  /// Goes through a menu as far as the lines go, and returns the conversation.
  func talk(
    _ lines: [String], _ menu: (Guide, LineDialogue) throws(Detour) -> Void
  ) throws -> String {
    let console = ScriptConsole(lines.map { [$0] })
    let session = Session(environment: environment, choices: SessionChoices(dossier: path))
    try ScreenLanguage.$current.withValue(language) {
      try Session.$environment.withValue(environment) {
        let dialogue = LineDialogue(console: console)
        let guide = Guide(
          session: session, prompter: LinePrompter(dialogue: dialogue, typesets: true),
          dossier: try session.read { try GuideDossier($0) }, recorder: nil,
          exports: { _ throws(Detour) in })
        do {
          try menu(guide, dialogue)
        } catch Detour.stop {
        } catch Detour.back {}
      }
    }
    return console.conversation
  }

  /// What is said when the example of each question is typed at it.
  func sayingExamples() throws -> [(key: String, said: String)] {
    let session = Session(environment: environment, choices: SessionChoices(dossier: path))
    return try ScreenLanguage.$current.withValue(language) {
      let dossier = try session.read { try GuideDossier($0) }
      return dossier.progress.entries.compactMap { entry in
        guard let example = entry.asked.question.example?[language] else { return nil }
        let line = ["Entrée", "Enter"].contains(example) ? "" : example
        let console = ScriptConsole([[line]])
        _ = try? QuestionDialogue(
          lines: LineDialogue(console: console), dossier: dossier, asked: entry.asked,
          typesets: true
        ).reply()
        return (entry.asked.key, console.conversation)
      }
    }
  }

  /// The questions of the guide, in their order.
  func dossierKeys() throws -> [String] {
    let session = Session(environment: environment, choices: SessionChoices(dossier: path))
    return try session.read { try GuideDossier($0).progress.entries.map(\.asked.key) }
  }

  /// What the dossier holds but for its journal.
  func dossier() throws -> Dossier {
    let session = Session(environment: environment, choices: SessionChoices(dossier: path))
    return try session.read { try $0.dossier() }
  }
}
