/// A survey that was put to people, known by the heads of its columns.
///
/// It says what is read from each column, so that the next file with the same heads needs no word, and
/// which answers were taken, so that none is taken twice. It is not the answers: these are feedback.
package struct Survey: Hashable, Sendable {
  /// Once in the dossier.
  package var name: String
  /// The columns from the first on.
  package var columns: [SurveyColumn]
  /// The answers that were taken, in the order of their fingerprints.
  package var rows: [SurveyRow]

  package init(name: String, columns: [SurveyColumn], rows: [SurveyRow] = []) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}

/// A column of a survey, and what is read from it.
package struct SurveyColumn: Hashable, Sendable {
  /// The head, on one line, no blanks around it.
  package var head: String
  /// What is read from its cells.
  package var use: SurveyColumnUse

  package init(head: String, use: SurveyColumnUse) {
    self.head = head
    self.use = use
  }
}

/// What is read from a column of a survey.
package enum SurveyColumnUse: String, CaseIterable, Hashable, Sendable {
  /// Nothing: the number of an answer, an empty column.
  case ignored
  /// Nothing, since it names people: a name, an address, a telephone number.
  case personal
  /// What names people, kept because somebody asked for it.
  case contact
  /// Each cell is a piece of feedback.
  case text
  /// Each cell names one answer of a list: they are counted.
  case choice
  /// Each cell names several answers of a list: they are counted.
  case choices
  /// Each cell is a figure: their median is a baseline indicator.
  case number
  /// The population of whoever answers.
  case population
  /// The day of the answer.
  case date
  /// The theme of what the answer says.
  case theme
}

/// An answer that was taken: it is known again, not read again.
package struct SurveyRow: Hashable, Sendable {
  /// SHA-256 of what was kept of it, in hexadecimal digits.
  package var fingerprint: String
  /// The population that it names; empty for none.
  package var population: String

  package init(fingerprint: String, population: String = "") {
    self.fingerprint = fingerprint
    self.population = population
  }
}
