internal import CahierModel
internal import GRDB

/// The lines of the journal, each chained to the one before by its digest.
struct Journal {
  let database: Database

  /// Writes the next line.
  func append(_ note: ChangeNote, content: String, undoes: Int? = nil) throws {
    let last = try self.last()
    let entry = JournalEntry(
      sequence: last.sequence + 1, at: note.at, who: note.who, action: note.action,
      subject: note.subject, undoes: undoes)
    let contentDigest = Self.contentDigest(salt: note.salt, content: content)
    let digest = Self.digest(
      of: entry, contentDigest: contentDigest, after: last.digest)
    try database.execute(
      sql: """
        INSERT INTO journal (sequence, at, who, action, subject, undoes, contentDigest, digest)
        VALUES (:sequence, :at, :who, :action, :subject, :undoes, :contentDigest, :digest)
        """,
      arguments: [
        "sequence": entry.sequence, "at": entry.at, "who": entry.who, "action": entry.action,
        "subject": entry.subject, "undoes": entry.undoes, "contentDigest": contentDigest,
        "digest": digest,
      ])
    try database.execute(
      sql:
        "INSERT INTO journalContent (sequence, salt, content) VALUES (:sequence, :salt, :content)",
      arguments: ["sequence": entry.sequence, "salt": note.salt, "content": content])
  }

  /// What the person typed, as lines that go after the rows that changed.
  func lines(ofTyped texts: [String]) throws -> String {
    try texts.map { text in
      let line = try String.fetchOne(
        database,
        sql: """
          SELECT json_object('table', :name, 'before', NULL, 'after', json_object('text', :text))
          """, arguments: ["name": ChangeNote.typedName, "text": text])
      return "\n" + (line ?? "")
    }.joined()
  }

  /// The action of the lines that say that a backup was put in the place of the dossier.
  static let restoration = "restore"
  /// The action of the lines that say that something was erased: it is gone, and nothing undoes that.
  static let purge = "purge"

  /// Writes the line of a restore: from which line on this journal goes on in the place of another,
  /// where that one stood, and what keeps it.
  ///
  /// `head`: nil where nothing was replaced, or nothing whose journal can be read.
  func appendRestore(_ note: ChangeNote, replacing head: JournalHead?, keptAs name: String?) throws
  {
    let own = try self.head()
    let content = try String.fetchOne(
      database,
      sql: """
        SELECT json_object('table', 'journal',
          'before', json(iif(:line IS NULL, NULL, json_object('line', :line, 'digest', :digest))),
          'after', json_object('line', :ownLine, 'digest', :ownDigest, 'kept', :kept))
        """,
      arguments: [
        "line": head?.sequence, "digest": head?.digest, "ownLine": own.sequence,
        "ownDigest": own.digest, "kept": name,
      ])
    var note = note
    note.action = Self.restoration
    try append(note, content: content ?? "")
  }

  /// The name of the copy that a restore kept, nil for none and after a purge.
  func keptName(of sequence: Int) throws -> String? {
    try String.fetchOne(
      database,
      sql: "SELECT content ->> '$.after.kept' FROM journalContent WHERE sequence = ?",
      arguments: [sequence])
  }

  /// The last line, 0 and nothing before the first.
  func head() throws -> JournalHead {
    let last = try self.last()
    return JournalHead(sequence: last.sequence, digest: last.digest)
  }

  /// The number and the digest of the last line, 0 and nothing before the first.
  private func last() throws -> (sequence: Int, digest: String) {
    let row = try Row.fetchOne(
      database, sql: "SELECT sequence, digest FROM journal ORDER BY sequence DESC LIMIT 1")
    guard let row else { return (0, "") }
    let reader = RowReader(row, table: "journal", key: "")
    // The next number must exist too.
    let sequence = try reader.number("sequence", in: 1...Int(Int32.max))
    return (sequence, try reader.value("digest"))
  }

  /// The last line that neither undoes another nor was undone.
  func lastStanding() throws -> JournalEntry {
    let entry = try Row.fetchOne(
      database,
      sql: """
        SELECT sequence, at, who, action, subject, undoes FROM journal
        WHERE undoes IS NULL AND sequence > 1
          AND sequence NOT IN (SELECT undoes FROM journal WHERE undoes IS NOT NULL)
        ORDER BY sequence DESC LIMIT 1
        """
    ).map(JournalEntry.init(row:))
    guard let entry else { throw StoreError.nothingToUndo }
    return entry
  }

  /// What a line changed, as the capture recorded it.
  func content(of sequence: Int) throws -> String {
    let content = try String.fetchOne(
      database, sql: "SELECT content FROM journalContent WHERE sequence = ?",
      arguments: [sequence])
    guard let content else { throw StoreError.cannotUndo(sequence: sequence) }
    return content
  }

  static func contentDigest(salt: String, content: String) -> String {
    digest(of: [salt, content])
  }

  /// The digest of a line: its fields and the digest of the line before, each after its length.
  static func digest(
    of entry: JournalEntry, contentDigest: String, after previous: String
  ) -> String {
    digest(of: [
      "\(entry.sequence)", entry.at, entry.who, entry.action, entry.subject,
      entry.undoes.map(String.init) ?? "", contentDigest, previous,
    ])
  }

  private static func digest(of fields: [String]) -> String {
    SHA256.digest(of: fields.map { "\($0.utf8.count):\($0)" }.joined()).description
  }
}

extension JournalEntry {
  init(row: Row) throws(StoreError) {
    let reader = RowReader(row, table: "journal", key: "")
    self.init(
      sequence: try reader.value("sequence"), at: try reader.value("at"),
      who: try reader.value("who"), action: try reader.value("action"),
      subject: try reader.value("subject"), undoes: try reader.value("undoes"))
  }
}
