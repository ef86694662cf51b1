package import ArgumentParser
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
    let what = [entry.action, entry.subject].filter { !$0.isEmpty }.joined(separator: " ")
    let action = entry.action.split(separator: " ").map(String.init)
    let french = (CommandAliases.name(action, in: .french) + [entry.subject])
      .filter { !$0.isEmpty }.joined(separator: " ")
    session.say(
      Text(
        fr: "Annulé\u{202F}: \(french) (ligne \(entry.sequence), \(entry.who)).",
        en: "Undone: \(what) (line \(entry.sequence), \(entry.who))."))
  }
}

/// `cahier backup FILE`: copies the dossier, even while others work on it.
package struct BackupCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration("backup", Text(fr: "Copier le dossier.", en: "Copy the dossier."))
  }

  @OptionGroup package var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le fichier de la copie", en: "the file of the copy"),
      value: Text(fr: "fichier", en: "file"))) var copy: String?

  package init() {}

  package func run(in session: Session) throws(Failure) {
    let store = try session.open(.read)
    let copy = self.copy ?? "\(store.path).backup"
    try session.reporting(copy) { try store.backUp(to: copy) }
    session.say(Text(fr: "Copie faite : \(copy)", en: "Copied: \(copy)"))
  }
}

/// `cahier restore --from FILE`: puts a copy in the place of the dossier.
package struct RestoreCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "restore",
      Text(
        fr: "Remettre une copie à la place du dossier.",
        en: "Put a copy in the place of the dossier."))
  }

  @OptionGroup package var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      Text(fr: "la copie", en: "the copy"), value: Text(fr: "fichier", en: "file"))) var from:
    String

  package init() {}

  package func run(in session: Session) throws(Failure) {
    let path = try session.dossierPath()
    let patience = session.environment.patience
    guard FolderFiles.isFile(from) else { throw missingCopy }
    let backup = try session.reporting(from) {
      try DossierStore(path: from, access: .read, patience: patience)
    }
    try session.reporting(path) {
      do {
        try backup.restore(to: path, patience: patience)
      } catch StoreError.damaged(let reason) {
        throw Failure(StoreError.damaged(reason: reason), path: from)
      }
    }
    session.say(
      Text(fr: "\(path) est rétabli depuis \(from).", en: "\(path) is restored from \(from)."))
  }

  private var missingCopy: Failure {
    Failure(
      Diagnostic(
        .error, "FILE-021", Text(fr: "le fichier n’existe pas", en: "there is no such file"),
        at: [Text(same: "--from \(from)")],
        remedies: [
          Text(
            fr: "Chercher la copie\u{202F}: cahier backup la nomme DOSSIER.backup.",
            en: "Look for the copy: cahier backup calls it DOSSIER.backup.")
        ]), status: .noInput)
  }
}
