package import ArgumentParser
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// `cahier undo`: takes back the last change that stands.
package struct UndoCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "undo", Text(fr: "Annuler la dernière modification.", en: "Undo the last change."))
  }

  @OptionGroup package var common: CommonOptions

  package init() {}

  package func run(in session: Session) throws(Failure) {
    let store = try session.open(.write)
    let entry = try session.reporting(store.path) { try store.undo(session.note("undo")) }
    let template = try? store.read { try DossierTemplate.load($0, leaving: [.library]) }
    func what(_ language: Language) -> String {
      let words = JournalWords(template: template, language: language)
      return [words.action(entry), words.subject(entry)].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    session.say(
      Text(
        fr: "Annulé\u{202F}: \(what(.french)) (ligne \(entry.sequence), \(entry.who)).",
        en: "Undone: \(what(.english)) (line \(entry.sequence), \(entry.who))."))
  }
}
