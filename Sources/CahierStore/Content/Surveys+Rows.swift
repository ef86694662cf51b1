package import CahierModel
internal import GRDB

extension DossierReader {
  /// All that the dossier holds of the consultation of those concerned, besides its items.
  ///
  /// - Throws: `StoreError.unreadable` for a row that no version of Cahier writes.
  package func consultation() throws -> Consultation {
    Consultation(surveys: try surveys(), themes: try themes(), rounds: try rounds())
  }

  /// The surveys, in the order in which they were first read.
  package func surveys() throws -> [Survey] {
    let names = try String.fetchAll(database, sql: "SELECT name FROM survey ORDER BY position")
    var columns: [String: [SurveyColumn]] = [:]
    for row in try Row.fetchAll(
      database, sql: "SELECT * FROM surveyColumn ORDER BY survey, position")
    {
      let reader = try RowReader(row, table: "surveyColumn", keyColumn: "survey")
      columns[reader.key, default: []].append(
        SurveyColumn(
          head: try reader.value("head"), use: try reader.word("use", as: SurveyColumnUse.self)))
    }
    var rows: [String: [SurveyRow]] = [:]
    for row in try Row.fetchAll(
      database, sql: "SELECT * FROM surveyRow ORDER BY survey, fingerprint")
    {
      let reader = try RowReader(row, table: "surveyRow", keyColumn: "survey")
      rows[reader.key, default: []].append(
        SurveyRow(
          fingerprint: try reader.value("fingerprint"), population: try reader.value("population")))
    }
    return names.map { Survey(name: $0, columns: columns[$0] ?? [], rows: rows[$0] ?? []) }
  }

  /// The themes, in the order in which they were named.
  package func themes() throws -> [FeedbackTheme] {
    try Row.fetchAll(database, sql: "SELECT * FROM theme ORDER BY position").map { row in
      let reader = try RowReader(row, table: "theme", keyColumn: "name")
      let words: String = try reader.value("words")
      return FeedbackTheme(name: reader.key, words: words.split(separator: "\n").map(String.init))
    }
  }
}

extension DossierWriter {
  /// Remembers a survey, its columns as they are now, and the answers that it has besides those
  /// that are there.
  package func set(_ survey: Survey) throws {
    try database.execute(
      sql: """
        INSERT INTO survey (name, position)
        VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM survey))
        ON CONFLICT (name) DO NOTHING
        """, arguments: [survey.name])
    try database.execute(
      sql: "DELETE FROM surveyColumn WHERE survey = ? AND position > ?",
      arguments: [survey.name, survey.columns.count])
    for (index, column) in survey.columns.enumerated() {
      try database.cachedStatement(
        sql: """
          INSERT INTO surveyColumn (survey, position, head, use)
          VALUES (:survey, :position, :head, :use)
          ON CONFLICT (survey, position) DO UPDATE SET head = :head, use = :use
          """
      ).execute(arguments: [
        "survey": survey.name, "position": index + 1, "head": column.head,
        "use": column.use.rawValue,
      ])
    }
    for row in survey.rows {
      try database.cachedStatement(
        sql: """
          INSERT INTO surveyRow (survey, fingerprint, population) VALUES (?, ?, ?)
          ON CONFLICT (survey, fingerprint) DO NOTHING
          """
      ).execute(arguments: [survey.name, row.fingerprint, row.population])
    }
  }

  /// Forgets which answers of surveys were taken.
  package func removeSurveyRows() throws {
    try database.execute(sql: "DELETE FROM surveyRow")
  }

  /// Names a theme, or gives it other words.
  package func set(_ theme: FeedbackTheme) throws {
    try database.execute(
      sql: """
        INSERT INTO theme (name, position, words)
        VALUES (:name, (SELECT coalesce(max(position), 0) + 1 FROM theme), :words)
        ON CONFLICT (name) DO UPDATE SET words = :words
        """, arguments: ["name": theme.name, "words": theme.words.joined(separator: "\n")])
  }

  /// Removes a theme, if it is there.
  package func removeTheme(_ name: String) throws {
    try database.execute(sql: "DELETE FROM theme WHERE name = ?", arguments: [name])
  }

  /// Fills in the consultation of a dossier that has none yet.
  func insert(_ consultation: Consultation) throws {
    for survey in consultation.surveys { try set(survey) }
    for theme in consultation.themes { try set(theme) }
    for round in consultation.rounds { try set(round) }
  }
}
