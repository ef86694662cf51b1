package import CahierModel
internal import GRDB

extension DossierReader {
  /// The lots in their order, each with its method and its tree of criteria.
  package func lots() throws -> [Lot] {
    let criteria = try CriterionRows(database)
    let ties = try Row.fetchAll(
      database, sql: "SELECT lot, criterion FROM tieRule ORDER BY lot, position")
    let keysByLot: [String: [CriterionKey]] = try ties.reduce(into: [:]) { keys, row in
      let reader = try RowReader(row, table: "tieRule", keyColumn: "lot")
      keys[reader.key, default: []].append(CriterionKey(try reader.value("criterion")))
    }
    return try Row.fetchAll(database, sql: "SELECT * FROM lot ORDER BY position").map { row in
      let reader = try RowReader(row, table: "lot", keyColumn: "key")
      return Lot(
        key: reader.key, title: try reader.text("title"),
        method: try method(reader, ties: keysByLot[reader.key, default: []]),
        criteria: try criteria.children(of: nil, in: reader.key))
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
        marks: try reader.number("markDecimals", in: 0...9),
        totals: try reader.number("totalDecimals", in: 0...9),
        mode: try reader.word("roundingMode", as: RoundingMode.self),
        rankOn: try reader.word("rankOn", as: RankBasis.self),
        stage: try reader.word("roundingStage", as: RoundingStage.self),
        prices: try reader.optionalNumber("priceDecimals", in: 0...9)),
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
      let reader = try RowReader(row, table: "criterion", keyColumn: "key")
      let (lot, parent): (String, String?) = (try reader.value("lot"), try reader.value("parent"))
      criteria[lot, default: [:]][parent, default: []].append(try criterion(reader, lot: lot))
    }
  }

  /// The criteria below `parent`, nil for the root, each with its own below it.
  ///
  /// `depth`: how many stand above; a tree without end would have no stack to stand on.
  func children(
    of parent: String?, in lot: String, depth: Int = 0
  ) throws(StoreError) -> [Criterion] {
    guard depth <= Self.maximumDepth else {
      throw StoreError.unreadable(table: "criterion", key: parent ?? "")
    }
    return try (criteria[lot]?[parent] ?? []).map { criterion throws(StoreError) in
      var criterion = criterion
      criterion.children = try children(
        of: criterion.key.description, in: lot, depth: depth + 1)
      return criterion
    }
  }

  private static let maximumDepth = 200

  private func criterion(_ reader: RowReader, lot: String) throws -> Criterion {
    let place = [lot, reader.key]
    let method: String? = try reader.value("method")
    return Criterion(
      key: CriterionKey(reader.key), name: try reader.text("name"),
      type: try reader.word("type", as: CriterionType.self), weight: try weight(reader),
      scale: try reader.optionalDecimal("scale"), levels: levels[place, default: []],
      minimum: try reader.optionalDecimal("minimum"),
      priceMethod: method.map {
        PriceMethodChoice(id: $0, parameters: parameters[place, default: [:]])
      },
      isEnvironmental: try reader.number("environmental", in: 0...1) == 1)
  }

  private func weight(_ reader: RowReader) throws -> CriterionWeight {
    guard let hundredths: Int = try reader.value("weight") else {
      return .points(try reader.decimal("points"))
    }
    return .percent(try reader.require(try? Weight(hundredths: hundredths)))
  }

  private static func levels(_ database: Database) throws -> [[String]: [LevelDescriptor]] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM levelDescriptor ORDER BY lot, criterion, position"
    )
    .reduce(into: [:]) { levels, row in
      let reader = try RowReader(row, table: "levelDescriptor", keyColumn: "criterion")
      levels[[try reader.value("lot"), reader.key], default: []].append(
        LevelDescriptor(mark: try reader.decimal("mark"), meaning: try reader.text("meaning")))
    }
  }

  private static func parameters(
    _ database: Database
  ) throws -> [[String]: [String: ExactDecimal]] {
    try Row.fetchAll(database, sql: "SELECT * FROM methodParameter")
      .reduce(into: [:]) { parameters, row in
        let reader = try RowReader(row, table: "methodParameter", keyColumn: "criterion")
        let (lot, symbol): (String, String) = (try reader.value("lot"), try reader.value("symbol"))
        parameters[[lot, reader.key], default: [:]][symbol] = try reader.decimal("value")
      }
  }
}
