internal import GRDB

/// How much a dossier holds beside its items, counted without reading it.
package struct HoldingCounts: Hashable, Sendable {
  /// Lots, the single one of a contract that is not divided among them.
  package let lots: Int
  /// Criteria of all lots, sub-criteria among them.
  package let criteria: Int
  /// Offers for all lots, variants and those set aside among them.
  package let offers: Int
  /// People who mark offers.
  package let evaluators: Int
  /// Marks of all offers, individual and of consensus.
  package let marks: Int
  /// Answers of offers to requirements.
  package let responses: Int
}

extension DossierReader {
  /// The counts of lots, criteria, offers, evaluators and marks.
  package func holdingCounts() throws -> HoldingCounts {
    func count(_ table: String) throws -> Int {
      try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
    return HoldingCounts(
      lots: try count("lot"), criteria: try count("criterion"), offers: try count("offer"),
      evaluators: try count("evaluator"), marks: try count("mark"),
      responses: try count("response"))
  }

  /// How many items of a kind have fewer than `atLeast` links of a role.
  package func unlinkedCount(kind: String, role: String, atLeast: Int) throws -> Int {
    try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM item
        WHERE kind = :kind
          AND (SELECT count(*) FROM link WHERE fromItem = item.key AND role = :role) < :atLeast
        """, arguments: ["kind": kind, "role": role, "atLeast": atLeast]) ?? 0
  }
}
