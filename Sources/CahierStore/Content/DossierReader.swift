internal import GRDB

/// What a dossier says, read within one transaction.
package struct DossierReader {
  let database: Database
}

/// What a change is about, named while it is made: the code of a new item.
package final class ChangeSubject {
  /// The words of the journal, or nil for those of the note.
  package var name: String?

  init() {}
}

/// Changes a dossier within one transaction, and reads it too.
package struct DossierWriter {
  let database: Database
  /// What the journal says was changed, where only the change itself knows.
  package let subject: ChangeSubject

  init(database: Database, subject: ChangeSubject = ChangeSubject()) {
    self.database = database
    self.subject = subject
  }

  /// The dossier as it stands within the transaction.
  package var reader: DossierReader { DossierReader(database: database) }
}
