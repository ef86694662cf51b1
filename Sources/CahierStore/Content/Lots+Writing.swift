package import CahierModel
internal import GRDB

extension DossierWriter {
  /// Puts a lot after the others, with its method and its criteria.
  ///
  /// - Throws: `StoreError.duplicateLot`.
  package func add(_ lot: Lot) throws {
    let position =
      try Int.fetchOne(
        database, sql: "SELECT ifnull(max(position), 0) + 1 FROM lot") ?? 1
    try insertRow(of: lot, position: position)
    try insertRules(of: lot)
  }

  /// Writes a lot in place of the one with its key: title, method and criteria.
  ///
  /// - Throws: `StoreError.noLot`.
  package func update(_ lot: Lot) throws {
    if try reader.lot(lot.key) == lot { return }
    try database.execute(
      sql: """
        UPDATE lot SET titleFr = :titleFr, titleEn = :titleEn, currency = :currency,
          taxBasis = :taxBasis, totalPoints = :totalPoints, markDecimals = :markDecimals,
          totalDecimals = :totalDecimals, priceDecimals = :priceDecimals,
          roundingMode = :roundingMode, roundingStage = :roundingStage, rankOn = :rankOn,
          individualMarks = :individualMarks
        WHERE key = :key
        """, arguments: Self.arguments(of: lot))
    for table in ["tieRule", "levelDescriptor", "methodParameter", "criterion"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE lot = ?", arguments: [lot.key])
    }
    try insertRules(of: lot)
  }

  /// Removes a lot that has no offer.
  ///
  /// - Throws: `StoreError.noLot`, or `.lotInUse` if offers were made for it.
  package func remove(lot key: String) throws {
    _ = try reader.lot(key)
    let offers = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM offer WHERE lot = ?", arguments: [key])
    guard offers == 0 else { throw StoreError.lotInUse(key: key) }
    try database.execute(sql: "DELETE FROM lot WHERE key = ?", arguments: [key])
  }

  private func insertRow(of lot: Lot, position: Int) throws {
    let isTaken = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM lot WHERE key = ?)", arguments: [lot.key])
    guard isTaken != true else { throw StoreError.duplicateLot(key: lot.key) }
    try database.execute(
      sql: """
        INSERT INTO lot (key, position, titleFr, titleEn, currency, taxBasis, totalPoints,
          markDecimals, totalDecimals, priceDecimals, roundingMode, roundingStage, rankOn,
          individualMarks)
        VALUES (:key, :position, :titleFr, :titleEn, :currency, :taxBasis, :totalPoints,
          :markDecimals, :totalDecimals, :priceDecimals, :roundingMode, :roundingStage, :rankOn,
          :individualMarks)
        """, arguments: Self.arguments(of: lot) + ["position": position])
  }

  private static func arguments(of lot: Lot) -> StatementArguments {
    let (method, rounding) = (lot.method, lot.method.rounding)
    return [
      "key": lot.key, "titleFr": lot.title.fr, "titleEn": lot.title.en,
      "currency": method.currency.description, "taxBasis": method.taxBasis.rawValue,
      "totalPoints": method.totalPoints.description, "markDecimals": rounding.marks,
      "totalDecimals": rounding.totals, "priceDecimals": rounding.prices,
      "roundingMode": rounding.mode.rawValue, "roundingStage": rounding.stage.rawValue,
      "rankOn": rounding.rankOn.rawValue, "individualMarks": method.individualMarks.rawValue,
    ]
  }

  private func insertRules(of lot: Lot) throws {
    for (position, key) in lot.method.ties.enumerated() {
      try database.execute(
        sql: "INSERT INTO tieRule (lot, position, criterion) VALUES (?, ?, ?)",
        arguments: [lot.key, position + 1, key.description])
    }
    try insert(lot.criteria, below: nil, in: lot.key)
  }

  private func insert(_ criteria: [Criterion], below parent: String?, in lot: String) throws {
    for (position, criterion) in criteria.enumerated() {
      try insert(criterion, below: parent, in: lot, position: position + 1)
      try insertDetails(of: criterion, in: lot)
      try insert(criterion.children, below: criterion.key.description, in: lot)
    }
  }

  private func insert(
    _ criterion: Criterion, below parent: String?, in lot: String, position: Int
  ) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO criterion (lot, key, parent, position, nameFr, nameEn, type, weight, points,
          scale, minimum, method, environmental)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      lot, criterion.key.description, parent, position, criterion.name.fr, criterion.name.en,
      criterion.type.rawValue, criterion.weight.hundredths, criterion.weight.points,
      criterion.scale?.description, criterion.minimum?.description, criterion.priceMethod?.id,
      criterion.isEnvironmental,
    ])
  }

  private func insertDetails(of criterion: Criterion, in lot: String) throws {
    let parameters = criterion.priceMethod?.parameters ?? [:]
    for (symbol, value) in parameters.sorted(by: { $0.key < $1.key }) {
      try database.execute(
        sql: "INSERT INTO methodParameter (lot, criterion, symbol, value) VALUES (?, ?, ?, ?)",
        arguments: [lot, criterion.key.description, symbol, value.description])
    }
    for (position, level) in criterion.levels.enumerated() {
      try database.cachedStatement(
        sql: """
          INSERT INTO levelDescriptor (lot, criterion, position, mark, meaningFr, meaningEn)
          VALUES (?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        lot, criterion.key.description, position + 1, level.mark.description, level.meaning.fr,
        level.meaning.en,
      ])
    }
  }
}

extension CriterionWeight {
  fileprivate var hundredths: Int? {
    if case .percent(let weight) = self { weight.hundredths } else { nil }
  }

  fileprivate var points: String? {
    if case .points(let points) = self { points.description } else { nil }
  }
}
