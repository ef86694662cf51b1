/// What can be exported of a dossier, each a document of its own.
package enum ExportSubject: Hashable, Sendable {
  /// The specification: in France, the CCTP.
  case specification
  /// Criteria, weights and methods: in France, a part of the tender rules (RC).
  case criteria
}
