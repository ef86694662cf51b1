package import CahierModel

/// A dossier that was read from its text form.
package struct DossierText: Hashable, Sendable {
  /// The version of the format that this program reads and writes.
  package static let format = 1

  /// The dossier that the files say, whole: nothing of it is written anywhere yet.
  package let dossier: Dossier
  /// What a person should know of the files though they could be read.
  ///
  /// Characters that were replaced, a template that has changed since: at most a hundred, and a
  /// count of the rest.
  package let warnings: [Diagnostic]
}
