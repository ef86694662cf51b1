internal import CahierModel
internal import GRDB

extension DossierWriter {
  /// Gives a lot another key; its criteria and its offers go with it.
  ///
  /// The row is made anew and what hangs on it led there: keys that cascade would be recorded in an
  /// order in which they cannot be undone.
  ///
  /// - Throws: `StoreError.noLot`, or `.duplicateLot` if the key is taken.
  package func rename(lot key: String, to newKey: String) throws {
    var lot = try reader.lot(key)
    lot.key = newKey
    let position = try Int.fetchOne(
      database, sql: "SELECT position FROM lot WHERE key = ?", arguments: [key])
    try add(lot)
    try database.execute(
      sql: "UPDATE lot SET position = ? WHERE key = ?", arguments: [position, newKey])
    try database.execute(
      sql: "UPDATE offer SET lot = ? WHERE lot = ?", arguments: [newKey, key])
    try database.execute(sql: "DELETE FROM lot WHERE key = ?", arguments: [key])
  }

  /// Gives a tenderer another name, in all of its offers.
  ///
  /// - Returns: How many offers bear the new name.
  /// - Throws: `StoreError.noOffer` if there is no such tenderer, `.duplicateOffer` if the name is
  ///   taken.
  @discardableResult
  package func rename(tenderer name: String, to newName: String) throws -> Int {
    let names = try String.fetchAll(database, sql: "SELECT name FROM tenderer")
    guard names.contains(name) else { throw StoreError.noOffer(name: name) }
    guard !names.contains(newName) else { throw StoreError.duplicateOffer(name: newName) }
    try database.execute(
      sql: """
        INSERT INTO tenderer (name, registration, members)
        SELECT :newName, registration, members FROM tenderer WHERE name = :name
        """, arguments: ["name": name, "newName": newName])
    try database.execute(
      sql: "UPDATE offer SET tenderer = ? WHERE tenderer = ?", arguments: [newName, name])
    let count = database.changesCount
    try database.execute(sql: "DELETE FROM tenderer WHERE name = ?", arguments: [name])
    return count
  }
}
