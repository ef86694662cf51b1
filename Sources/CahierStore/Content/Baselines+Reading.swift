package import CahierModel
internal import GRDB

extension DossierReader {
  /// The frozen states, in the order in which they were frozen, without what they hold.
  package func baselines() throws -> [Baseline] {
    try Row.fetchAll(database, sql: "SELECT * FROM baseline ORDER BY position").map { row in
      let reader = try RowReader(row, table: "baseline", keyColumn: "name")
      let until = try reader.optionalDate("tendersUntil")
      return Baseline(
        name: reader.key, at: try reader.value("at"), author: try reader.value("author"),
        reason: try reader.value("reason"), digest: try reader.value("digest"),
        templateDigest: try reader.value("templateDigest"),
        publication: try reader.optionalDate("publishedOn").map {
          Baseline.Publication(on: $0, tendersUntil: until)
        })
    }
  }

  /// What a baseline holds, once its digest has been found to be that of the day it was frozen.
  ///
  /// - Throws: `StoreError.alteredBaseline` where it is not.
  package func content(of baseline: Baseline) throws -> String {
    let form = try String.fetchOne(
      database, sql: "SELECT form FROM baselineContent WHERE baseline = ?",
      arguments: [baseline.name])
    guard let form, SHA256.digest(of: form).description == baseline.digest else {
      throw StoreError.alteredBaseline(name: baseline.name)
    }
    return form
  }

  /// The canonical form of the template that a baseline follows, its digest looked at too.
  package func template(of baseline: Baseline) throws -> String {
    let form = try String.fetchOne(
      database, sql: "SELECT form FROM baselineTemplate WHERE digest = ?",
      arguments: [baseline.templateDigest])
    guard let form, SHA256.digest(of: form).description == baseline.templateDigest else {
      throw StoreError.alteredBaseline(name: baseline.name)
    }
    return form
  }

  /// The amendments, in the order of their numbers.
  package func amendments() throws -> [Amendment] {
    try Row.fetchAll(database, sql: "SELECT * FROM amendment ORDER BY number").map { row in
      let unnamed = RowReader(row, table: "amendment", key: "")
      let number = try unnamed.number("number", in: 1...Int(Int32.max))
      let reader = RowReader(row, table: "amendment", key: "\(number)")
      return Amendment(
        number: number, baseline: try reader.value("baseline"),
        result: try reader.value("result"), date: try reader.date("date"),
        author: try reader.value("author"), reason: try reader.value("reason"),
        timeLimit: try decision(reader))
    }
  }

  private func decision(_ reader: RowReader) throws -> TimeLimitDecision {
    switch try reader.value("timeLimit", as: String.self) {
    case "open": .open
    case "kept": .kept(reason: try reader.value("timeLimitReason"))
    case "moved": .moved(to: try reader.date("tendersUntil"))
    default: throw reader.fault
    }
  }

  /// All that was frozen and amended, with what it holds.
  package func history() throws -> DossierHistory {
    var history = DossierHistory(baselines: try baselines(), amendments: try amendments())
    for baseline in history.baselines {
      history.contents[baseline.name] = try content(of: baseline)
      if history.templates[baseline.templateDigest] == nil {
        history.templates[baseline.templateDigest] = try template(of: baseline)
      }
    }
    return history
  }

  /// The names of baselines that are no longer what was frozen; none in a dossier of a version that
  /// had no baselines.
  package func alteredBaselines() throws -> [String] {
    guard try database.tableExists("baseline") else { return [] }
    return try baselines().filter { baseline in
      do {
        _ = try (content(of: baseline), template(of: baseline))
        return false
      } catch StoreError.alteredBaseline {
        return true
      }
    }.map(\.name)
  }
}
