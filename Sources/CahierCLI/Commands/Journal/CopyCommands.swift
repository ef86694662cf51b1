package import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier backup FILE`: copies the dossier, even while others work on it.
package struct BackupCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "backup", Text(fr: "Copier le dossier.", en: "Copy the dossier."),
      discussion: Text(
        fr: """
          Sans nom de fichier, la copie prend le premier numéro libre à côté du dossier :
          mon-intranet.cahier.backup-1. Une copie se sait copie, quel que soit son nom : Cahier ne
          la prend jamais pour le dossier du répertoire.
          """,
        en: """
          With no name of a file, the copy takes the first free number beside the dossier:
          my-intranet.cahier.backup-1. A copy knows that it is one, whatever its name: Cahier never
          takes it for the dossier of the folder.
          """))
  }

  @OptionGroup package var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "le fichier de la copie ; sinon DOSSIER.backup-1, -2…",
        en: "the file of the copy; else DOSSIER.backup-1, -2…"),
      value: Text(fr: "fichier", en: "file"))) var copy: String?

  package init() {}

  package func run(in session: Session) throws(Failure) {
    let store = try session.open(.read)
    let copy = self.copy ?? DossierStore.copyName(of: store.path)
    try session.reporting(copy) { try store.backUp(to: copy) }
    let word = ShellWord.quoted(copy)
    session.say(
      Text(
        fr: "Copie faite\u{202F}: \(copy)\nPour y revenir\u{202F}: cahier restaurer --from \(word)",
        en: "Copied: \(copy)\nTo come back to it: cahier restore --from \(word)"))
  }
}

/// `cahier restore --from FILE`: puts a copy in the place of the dossier.
package struct RestoreCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "restore",
      Text(
        fr: "Remettre une copie à la place du dossier.",
        en: "Put a copy in the place of the dossier."),
      discussion: Text(
        fr: """
          Le dossier remplacé est gardé à côté : mon-intranet.cahier.before-restore-1. Le journal dit
          d’où vient la copie et ce qu’elle remplace. « cahier annuler » ne défait pas une
          restauration : on remet la copie gardée.
          """,
        en: """
          The dossier that is replaced is kept beside it: my-intranet.cahier.before-restore-1. The
          journal tells where the copy comes from and what it replaces. “cahier undo” does not undo a
          restore: put the kept copy back.
          """))
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
    let note = try session.note("restore", from)
    let restoration = try session.reporting(path) {
      do {
        return try backup.restore(to: path, note: note, patience: patience)
      } catch StoreError.damaged(let reason) {
        throw Failure(StoreError.damaged(reason: reason), path: from)
      }
    }
    session.say(
      Text(fr: "\(path) est rétabli depuis \(from).", en: "\(path) is restored from \(from)."))
    if let kept = restoration.kept { tell(kept, in: session) }
  }

  private func tell(_ kept: String, in session: Session) {
    let word = ShellWord.quoted(kept)
    session.say(
      Text(
        fr: "Ce qui était là est gardé\u{202F}: \(kept)\n"
          + "Pour y revenir\u{202F}: cahier restaurer --from \(word)",
        en: "What was there is kept: \(kept)\nTo come back to it: cahier restore --from \(word)"))
  }

  private var missingCopy: Failure {
    Failure(
      Diagnostic(
        .error, "FILE-021", Text(fr: "le fichier n’existe pas", en: "there is no such file"),
        at: [Text(same: "--from \(from)")],
        remedies: [
          Text(
            fr: "Chercher la copie\u{202F}: cahier sauvegarder la nomme DOSSIER.backup-1, -2…",
            en: "Look for the copy: cahier backup calls it DOSSIER.backup-1, -2…")
        ]), status: .noInput)
  }
}

extension Diagnostic {
  /// Told before a backup itself is changed: it then no longer is what it was made to keep.
  static func writesToBackup(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, "STORE-061",
      Text(
        fr: "ce fichier est une sauvegarde, et cette commande la modifie",
        en: "this file is a backup, and this command changes it"), at: [Text(same: path)],
      remedies: [
        Text(
          fr: "Pour travailler dessus, la remettre à la place d’un dossier\u{202F}: "
            + "cahier restaurer --from \(ShellWord.quoted(path)) --dossier DOSSIER.cahier",
          en: "To work on it, put it in the place of a dossier: "
            + "cahier restore --from \(ShellWord.quoted(path)) --dossier DOSSIER.cahier")
      ])
  }
}
