package import CahierModel
internal import GRDB

extension DossierReader {
  /// The lots in their order, each with its method and its tree of criteria.
  package func lots() throws -> [Lot] {
    let criteria = try CriterionRows(database)
    let ties = try Row.fetchAll(
      database, sql: "SELECT lot, criterion FROM tieRule ORDER BY lot, position")
    let keysByLot = Dictionary(grouping: ties) { $0["lot"] as String }
      .mapValues { $0.map { CriterionKey($0["criterion"] as String) } }
    return try Row.fetchAll(database, sql: "SELECT * FROM lot ORDER BY position").map { row in
      let key: String = row["key"]
      let reader = RowReader(row, table: "lot", key: key)
      return Lot(
        key: key, title: reader.text("title"),
        method: try method(reader, ties: keysByLot[key, default: []]),
        criteria: criteria.children(of: nil, in: key))
    }
  }

  /// One lot.
  ///
  /// - Throws: `StoreError.noLot`.
  package func lot(_ key: String) throws -> Lot {
    guard let lot = try lots().first(where: { $0.key == key }) else {
      throw StoreError.noLot(key: key)
    }
    return lot
  }

  private func method(
    _ reader: RowReader, ties: [CriterionKey]
  ) throws(StoreError) -> EvaluationMethod {
    EvaluationMethod(
      currency: try reader.currency("currency"),
      taxBasis: try reader.word("taxBasis", as: TaxBasis.self),
      totalPoints: try reader.decimal("totalPoints"),
      rounding: Rounding(
        marks: reader.row["markDecimals"], totals: reader.row["totalDecimals"],
        mode: try reader.word("roundingMode", as: RoundingMode.self),
        rankOn: try reader.word("rankOn", as: RankBasis.self),
        stage: try reader.word("roundingStage", as: RoundingStage.self),
        prices: reader.row["priceDecimals"]),
      ties: ties,
      individualMarks: try reader.word("individualMarks", as: MarkAggregation.self))
  }
}

/// The rows of criteria of every lot, put together into trees.
private struct CriterionRows {
  private var criteria: [String: [String?: [Criterion]]] = [:]
  private let levels: [[String]: [LevelDescriptor]]
  private let parameters: [[String]: [String: ExactDecimal]]

  init(_ database: Database) throws {
    levels = try Self.levels(database)
    parameters = try Self.parameters(database)
    let rows = try Row.fetchAll(database, sql: "SELECT * FROM criterion ORDER BY lot, position")
    for row in rows {
      let criterion = try criterion(row)
      criteria[row["lot"], default: [:]][row["parent"], default: []].append(criterion)
    }
  }

  /// The criteria below `parent`, nil for the root, each with its own below it.
  func children(of parent: String?, in lot: String) -> [Criterion] {
    (criteria[lot]?[parent] ?? []).map { criterion in
      var criterion = criterion
      criterion.children = children(of: criterion.key.description, in: lot)
      return criterion
    }
  }

  private func criterion(_ row: Row) throws -> Criterion {
    let key: String = row["key"]
    let reader = RowReader(row, table: "criterion", key: key)
    let place = [row["lot"] as String, key]
    let method: String? = row["method"]
    return Criterion(
      key: CriterionKey(key), name: reader.text("name"),
      type: try reader.word("type", as: CriterionType.self), weight: try weight(reader),
      scale: try reader.optionalDecimal("scale"), levels: levels[place, default: []],
      minimum: try reader.optionalDecimal("minimum"),
      priceMethod: method.map {
        PriceMethodChoice(id: $0, parameters: parameters[place, default: [:]])
      },
      isEnvironmental: row["environmental"])
  }

  private func weight(_ reader: RowReader) throws -> CriterionWeight {
    guard let hundredths: Int = reader.row["weight"] else {
      return .points(try reader.decimal("points"))
    }
    return .percent(try reader.require(try? Weight(hundredths: hundredths)))
  }

  private static func levels(_ database: Database) throws -> [[String]: [LevelDescriptor]] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM levelDescriptor ORDER BY lot, criterion, position"
    )
    .reduce(into: [:]) { levels, row in
      let reader = RowReader(row, table: "levelDescriptor", key: row["criterion"])
      levels[[row["lot"], row["criterion"]], default: []].append(
        LevelDescriptor(mark: try reader.decimal("mark"), meaning: reader.text("meaning")))
    }
  }

  private static func parameters(
    _ database: Database
  ) throws -> [[String]: [String: ExactDecimal]] {
    try Row.fetchAll(database, sql: "SELECT * FROM methodParameter")
      .reduce(into: [:]) { parameters, row in
        let reader = RowReader(row, table: "methodParameter", key: row["criterion"])
        let symbol: String = row["symbol"]
        parameters[[row["lot"], row["criterion"]], default: [:]][symbol] =
          try reader.decimal("value")
      }
  }
}
