package import CahierModel
internal import GRDB

extension DossierReader {
  /// The findings that are let stand, by rule, then by what they are about.
  ///
  /// - Throws: `StoreError.unreadable` for a row that no version of Cahier writes.
  package func suppressions() throws -> [Suppression] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM suppression ORDER BY rule, place, subject, words"
    ).map { row in
      let reader = try RowReader(row, table: "suppression", keyColumn: "rule")
      let sort = try reader.word("place", as: FindingPlace.Sort.self)
      let words: String = try reader.value("words")
      return Suppression(
        rule: try reader.value("rule"),
        place: try reader.require(FindingPlace(sort, subject: try reader.value("subject"))),
        words: words.isEmpty ? nil : words, reason: try reader.value("reason"),
        date: try reader.date("date"), author: try reader.value("author"))
    }
  }
}

extension DossierWriter {
  /// Lets the findings of a rule stand at a place, or gives another reason for it.
  package func set(_ suppression: Suppression) throws {
    try database.execute(
      sql: """
        INSERT INTO suppression (rule, place, subject, words, reason, date, author)
        VALUES (:rule, :place, :subject, :words, :reason, :date, :author)
        ON CONFLICT (rule, place, subject, words)
        DO UPDATE SET reason = :reason, date = :date, author = :author
        """,
      arguments: [
        "rule": suppression.rule, "place": suppression.place.sort.rawValue,
        "subject": suppression.place.subject, "words": suppression.words ?? "",
        "reason": suppression.reason, "date": suppression.date.description,
        "author": suppression.author,
      ])
  }

  /// Has the findings of a rule at a place told again.
  ///
  /// - Throws: `StoreError.noSuppression`.
  package func removeSuppression(of rule: String, at place: FindingPlace, words: String?) throws {
    try database.execute(
      sql: """
        DELETE FROM suppression
        WHERE rule = :rule AND place = :place AND subject = :subject AND words = :words
        """,
      arguments: [
        "rule": rule, "place": place.sort.rawValue, "subject": place.subject, "words": words ?? "",
      ])
    guard database.changesCount > 0 else {
      throw StoreError.noSuppression(rule: rule, subject: place.subject)
    }
  }
}
