package import CahierModel
internal import GRDB

/// What people call the rows to which others lead by a number.
package struct RowNames: Sendable {
  /// The codes of items, by the numbers of their rows.
  package let items: [Int: ItemCode]
  /// The tenderer and the variant, empty for none, of offers.
  package let offers: [Int: (tenderer: String, variant: String)]
}

extension DossierReader {
  /// The names of the rows that there are: a journal of an imported dossier never recorded them.
  package func rowNames() throws -> RowNames {
    var items: [Int: ItemCode] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT key, prefix, number FROM item") {
      let reader = RowReader(row, table: "item", key: "")
      let code = ItemCode(prefix: try reader.value("prefix"), number: try reader.value("number"))
      items[try reader.value("key")] = code
    }
    var offers: [Int: (tenderer: String, variant: String)] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT key, tenderer, variant FROM offer") {
      let reader = RowReader(row, table: "offer", key: "")
      offers[try reader.value("key")] = (
        try reader.value("tenderer"), try reader.value("variant")
      )
    }
    return RowNames(items: items, offers: offers)
  }
}
