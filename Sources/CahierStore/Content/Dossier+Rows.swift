package import CahierModel
internal import GRDB

extension DossierReader {
  /// All that the dossier holds but its history, its consultation, its journal and the form of its
  /// template.
  ///
  /// - Parameter languages: The languages in which item texts are read.
  /// - Returns: The dossier, its items kind by kind.
  /// - Throws: `StoreError.unreadable` for a row that no version of Cahier writes.
  package func dossier(languages: [Language] = Language.allCases) throws -> Dossier {
    Dossier(
      header: try header(), template: try templateReference(), answers: try answers(),
      items: try items(ItemQuery(languages: languages)), links: try links(),
      formerValues: try formerValues(),
      lots: try lots(), evaluators: try evaluators(), offers: try offers(),
      suppressions: try suppressions())
  }
}

extension DossierWriter {
  /// Fills a dossier that holds nothing yet.
  func fill(with dossier: Dossier, template: String) throws {
    try insert(dossier.header, dossier.template, form: template)
    for answer in dossier.answers { try insert(answer) }
    try insert(dossier.items)
    for link in dossier.links { try add(link) }
    for value in dossier.formerValues { try keep(value) }
    for lot in dossier.lots { try add(lot) }
    for evaluator in dossier.evaluators { try set(evaluator) }
    try insert(dossier.offers, lots: dossier.lots)
    for suppression in dossier.suppressions { try set(suppression) }
    try insert(dossier.history)
    try insert(dossier.consultation)
  }

  private func insert(_ items: [Item]) throws {
    var positions: [String: Int] = [:]
    for item in items {
      let position = positions[item.kind, default: 0] + 1
      positions[item.kind] = position
      try insert(item, position: position)
    }
  }
}
