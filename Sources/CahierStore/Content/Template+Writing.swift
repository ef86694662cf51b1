package import CahierModel
internal import GRDB

extension DossierWriter {
  /// Puts another template in the place of the one that the dossier holds.
  ///
  /// Whoever calls has made sure that the dossier fits it.
  ///
  /// - Parameters:
  ///   - template: The name, version and digest of the template.
  ///   - form: Its canonical form, of which the digest is.
  /// - Throws: What SQLite refuses; then nothing has changed.
  package func set(_ template: TemplateReference, form: String) throws {
    try database.execute(sql: "UPDATE template SET form = ?", arguments: [form])
    try database.execute(
      sql: """
        UPDATE dossier
        SET templateName = :name, templateVersion = :version, templateDigest = :digest
        """,
      arguments: [
        "name": template.name, "version": template.version, "digest": template.digest,
      ])
  }
}
