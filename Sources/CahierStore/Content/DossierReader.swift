internal import GRDB

/// What a dossier says, read within one transaction.
package struct DossierReader {
  let database: Database
}

/// Changes a dossier within one transaction, and reads it too.
package struct DossierWriter {
  let database: Database

  /// The dossier as it stands within the transaction.
  package var reader: DossierReader { DossierReader(database: database) }
}
