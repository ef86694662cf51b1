package import CahierModel
internal import GRDB

extension DossierWriter {
  /// Adds a person who marks, or changes what they do.
  package func set(_ evaluator: Evaluator) throws {
    try database.execute(
      sql: """
        INSERT INTO evaluator (name, position, function)
        VALUES (:name, (SELECT ifnull(max(position), 0) + 1 FROM evaluator), :function)
        ON CONFLICT (name) DO UPDATE SET function = :function
        """, arguments: ["name": evaluator.name, "function": evaluator.function])
  }

  /// Puts an offer after the others, with its price lines, responses and marks.
  ///
  /// - Throws: `StoreError.noLot`, `.duplicateOffer`, or `.noItem` for a response to none.
  package func add(_ offer: Offer) throws {
    _ = try reader.lot(offer.lot)
    guard try key(of: offer.name, lot: offer.lot) == nil else {
      throw StoreError.duplicateOffer(name: offer.name)
    }
    let position = try Int.fetchOne(
      database, sql: "SELECT ifnull(max(position), 0) + 1 FROM offer")
    try insert(offer, position: position ?? 1)
  }

  /// Puts offers into a dossier that has none, which is all that their names have to be new among.
  ///
  /// - Throws: As `add(_:)`.
  func insert(_ offers: [Offer], lots: [Lot]) throws {
    let lots = Set(lots.map(\.key))
    var names: [String: Set<String>] = [:]
    for (position, offer) in offers.enumerated() {
      guard lots.contains(offer.lot) else { throw StoreError.noLot(key: offer.lot) }
      guard names[offer.lot, default: []].insert(offer.name).inserted else {
        throw StoreError.duplicateOffer(name: offer.name)
      }
      try insert(offer, position: position + 1)
    }
  }

  private func insert(_ offer: Offer, position: Int) throws {
    try set(offer.tenderer)
    try database.cachedStatement(
      sql: """
        INSERT INTO offer (tenderer, lot, variant, position, received, status, reasonFr, reasonEn)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        offer.tenderer.name, offer.lot, offer.variant ?? "", position, offer.received,
        offer.status.rawValue, offer.reason.fr, offer.reason.en,
      ])
    try insertDetails(of: offer, key: database.lastInsertedRowID)
  }

  /// Writes an offer in place of the one with its name in its lot.
  ///
  /// - Throws: `StoreError.noOffer`.
  package func update(_ offer: Offer) throws {
    guard let key = try key(of: offer.name, lot: offer.lot) else {
      throw StoreError.noOffer(name: offer.name)
    }
    let old = try reader.offer(offer.name, lot: offer.lot)
    if old == offer { return }
    try set(offer.tenderer)
    try database.execute(
      sql: """
        UPDATE offer SET received = :received, status = :status, reasonFr = :fr, reasonEn = :en
        WHERE key = :key
          AND (received IS NOT :received OR status <> :status OR reasonFr IS NOT :fr
            OR reasonEn IS NOT :en)
        """,
      arguments: [
        "received": offer.received, "status": offer.status.rawValue, "fr": offer.reason.fr,
        "en": offer.reason.en, "key": key,
      ])
    try updateDetails(of: old, to: offer, key: key)
  }

  /// Removes an offer and all that belongs to it; its tenderer stays if others of its offers do.
  ///
  /// - Throws: `StoreError.noOffer`.
  package func remove(offer name: String, lot: String) throws {
    guard let key = try key(of: name, lot: lot) else { throw StoreError.noOffer(name: name) }
    try database.execute(sql: "DELETE FROM offer WHERE key = ?", arguments: [key])
    try database.execute(
      sql: "DELETE FROM tenderer WHERE name NOT IN (SELECT tenderer FROM offer)")
  }

  private func key(of name: String, lot: String) throws -> Int64? {
    try Row.fetchAll(
      database, sql: "SELECT key, tenderer, variant FROM offer WHERE lot = ?", arguments: [lot]
    ).first { row in
      let reader = try RowReader(row, table: "offer", keyColumn: "tenderer")
      let variant: String = try reader.value("variant")
      let offer = Offer(
        tenderer: Tenderer(name: reader.key), variant: variant.isEmpty ? nil : variant)
      return offer.name == name
    }.map { try $0.decode(forColumn: "key") }
  }

  private func set(_ tenderer: Tenderer) throws {
    try database.execute(
      sql: """
        INSERT INTO tenderer (name, registration, members) VALUES (:name, :registration, :members)
        ON CONFLICT (name) DO UPDATE SET registration = :registration, members = :members
        WHERE registration IS NOT :registration OR members <> :members
        """,
      arguments: [
        "name": tenderer.name, "registration": tenderer.registration,
        "members": tenderer.members.joined(separator: "\n"),
      ])
  }
}
