/// Why the store could not do what it was asked.
package enum StoreError: Error, Hashable, Sendable {
  // The file.
  /// There is no file at the path.
  case missing
  /// There is a file at the path already.
  case exists
  /// The file is no dossier: not SQLite, or made by another program.
  case notADossier
  /// A later version of Cahier made the file.
  case madeByLaterVersion(found: Int, known: Int)
  /// Another program holds the file; who, where the system tells.
  case busy(holder: LockHolder?)
  /// The file or its folder may not be written to.
  case readOnly
  /// The file may not be read.
  case notPermitted
  /// Beside the place of the file, this file of a dossier that is gone would be taken for its own.
  case leftover(path: String)
  /// No file can be made in the folder, in the system's words.
  case cannotCreate(reason: String)
  case diskFull
  /// The disk failed, in SQLite's words.
  case inputOutput(reason: String)
  /// The file is damaged, in SQLite's words.
  case damaged(reason: String)
  /// The file declares other tables than a dossier of its version, or more than tables.
  case foreignSchema(version: Int)
  /// A row holds what no version of Cahier writes: something else changed the file.
  case unreadable(table: String, key: String)
  /// Any other refusal, in SQLite's words.
  case refused(reason: String)

  // The content.
  case noItem(code: String)
  case duplicateItem(code: String)
  /// Other items point to the item, or offers answer it: their codes and names.
  case itemInUse(code: String, by: [String])
  case noLot(key: String)
  case duplicateLot(key: String)
  case lotInUse(key: String)
  case noOffer(name: String)
  case duplicateOffer(name: String)
  case noEvaluator(name: String)
  /// No finding of this rule is let stand there; empty for the dossier as a whole.
  case noSuppression(rule: String, subject: String)

  case noBaseline(name: String)
  case duplicateBaseline(name: String)
  /// What the baseline or its template holds is not what was frozen.
  case alteredBaseline(name: String)

  // The journal.
  case nothingToUndo
  /// The dossier no longer holds what the change left, or the change was purged.
  case cannotUndo(sequence: Int)
  /// The last change that stands is a restore; the path of what it replaced, if that is still there.
  case cannotUndoRestore(sequence: Int, kept: String?)
}

/// A process that holds the dossier file.
package struct LockHolder: Hashable, Sendable {
  /// The number of the process.
  package let process: Int32
  /// Its name, where the system tells.
  package let name: String?
}
