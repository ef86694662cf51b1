internal import GRDB

extension DossierWriter {
  /// Removes a person who marks; their marks, if there are any, stay and keep the name.
  ///
  /// - Throws: `StoreError.noEvaluator`.
  package func remove(evaluator name: String) throws {
    try database.execute(sql: "DELETE FROM evaluator WHERE name = ?", arguments: [name])
    guard database.changesCount > 0 else { throw StoreError.noEvaluator(name: name) }
  }
}
