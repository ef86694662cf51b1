/// What can be exported of a dossier, each a document of its own.
package enum ExportSubject: Hashable, Sendable {
  /// The specification: in France, the CCTP.
  case specification
}
