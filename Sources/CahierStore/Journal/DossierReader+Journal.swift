package import CahierModel
internal import GRDB

/// Whether the journal is what it was when it was written.
package enum JournalFinding: Hashable, Sendable {
  /// Each line follows from the one before; so many contents were emptied by a purge.
  case intact(lines: Int, purged: Int)
  /// The first line whose digest does not follow from what it says and the line before.
  case brokenLine(sequence: Int)
  /// The first line whose content is not the one that was recorded.
  case alteredContent(sequence: Int)
}

extension DossierReader {
  /// The lines of the journal, oldest first.
  package func journal() throws -> [JournalEntry] {
    try Row.fetchAll(
      database,
      sql: "SELECT sequence, at, who, action, subject, undoes FROM journal ORDER BY sequence"
    ).map(JournalEntry.init(row:))
  }

  /// The lines of the journal, oldest first, each with what it changed: one JSON object to a row,
  /// or nil after a purge.
  package func journalRecords() throws -> [(entry: JournalEntry, content: String?)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT sequence, at, who, action, subject, undoes, content FROM journal
        LEFT JOIN journalContent USING (sequence) ORDER BY sequence
        """
    ).map { (try JournalEntry(row: $0), try $0.decode(String?.self, atIndex: 6)) }
  }

  /// What a line changed, one JSON object to a row, or nil after a purge.
  package func journalContent(of sequence: Int) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT content FROM journalContent WHERE sequence = ?",
      arguments: [sequence])
  }

  /// Recomputes the chain of the journal from its first line.
  package func verifyJournal() throws -> JournalFinding {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT journal.*, salt, content FROM journal
        LEFT JOIN journalContent USING (sequence) ORDER BY sequence
        """)
    var (previous, lines, purged) = ("", 0, 0)
    while let row = try rows.next() {
      let entry = try JournalEntry(row: row)
      let reader = RowReader(row, table: "journal", key: "\(entry.sequence)")
      let contentDigest: String = try reader.value("contentDigest")
      let digest: String = try reader.value("digest")
      lines += 1
      guard
        entry.sequence == lines,
        Journal.digest(of: entry, contentDigest: contentDigest, after: previous) == digest
      else { return .brokenLine(sequence: lines) }
      if let salt: String = try reader.value("salt"),
        let content: String = try reader.value("content")
      {
        guard Journal.contentDigest(salt: salt, content: content) == contentDigest else {
          return .alteredContent(sequence: lines)
        }
      } else {
        purged += 1
      }
      previous = digest
    }
    return .intact(lines: lines, purged: purged)
  }
}
