package import CahierModel

/// What becomes of a survey: what it comes to, and an account of every row and every cell.
package struct SurveyAccount: Hashable, Sendable {
  /// What becomes of a row.
  package enum RowOutcome: String, CaseIterable, Hashable, Sendable {
    /// Read, and something in it kept.
    case taken
    /// Taken by an earlier import.
    case known
    /// Nothing stands in it.
    case empty
    /// It says nothing in the columns that are read.
    case silent
    /// It has more cells than there are heads: what stands where cannot be told.
    case tooLong
  }

  /// What becomes of a cell in which something stands.
  package enum CellOutcome: String, CaseIterable, Hashable, Sendable {
    /// It is part of what is kept: a text, an answer of a list, a figure, a population, a day.
    case kept
    /// Its column is not read.
    case ignored
    /// Its column names people.
    case personal
    /// « RAS », “n/a”: it says that there is no answer.
    case noAnswer
    /// It is no figure, or no day, where one is asked for.
    case unreadable
    /// Its row was not taken.
    case rowAside
  }

  /// A row or a cell that a person should look at.
  package struct Aside: Hashable, Sendable {
    /// The line of the file, from 1.
    package var line: Int
    /// The number of the column, from 0; nil for a row.
    package var column: Int?
    /// What stands there.
    package var text: String
    /// Why it was not taken as it is.
    package var reason: Reason
  }

  /// Why something was not taken as it is.
  package enum Reason: Hashable, Sendable {
    case tooLong(found: Int, expected: Int)
    /// Taken, with its last columns empty.
    case tooShort(found: Int, expected: Int)
    case notANumber
    case ambiguousNumber
    case notADay
  }

  /// How many rows of each outcome: their sum is the rows of the file.
  package var rows: [RowOutcome: Int] = [:]
  /// How many cells of each outcome: their sum is the cells in which something stands.
  package var cells: [CellOutcome: Int] = [:]
  /// What a person should look at, in the order of the file.
  package var asides: [Aside] = []
  /// What it comes to.
  package var feedback: [DraftedFeedback] = []
  /// The figures that it comes to.
  package var indicators: [DraftedIndicator] = []
  /// The rows that were taken, to be known again.
  package var taken: [SurveyRow] = []
  /// How many addresses and numbers were taken out of texts.
  package var detailsTakenOut = 0
  /// Populations that the dossier does not have, with how many answers name them.
  package var unknownPopulations: [String: Int] = [:]
  /// What stands first in the days of the column of days, where each can be read both ways.
  package var dayOrder = SurveyDay.Order.dayFirst

  package init() {}
}

/// A piece of feedback that an answer comes to.
package struct DraftedFeedback: Hashable, Sendable {
  /// What was said, on one line.
  package var text: String
  /// The question that it answers.
  package var question: String
  /// The population of who said it; empty for none.
  package var population: String
  /// The day on which it was said.
  package var date: CalendarDate?
  /// The theme that the answer names; empty for none.
  package var theme: String
  /// How many people said it.
  package var count: Int
  /// Who said it, where that is kept.
  package var contact: String
}

/// A figure that the answers to a question come to.
package struct DraftedIndicator: Hashable, Sendable {
  /// The question.
  package var question: String
  /// The figure in the middle.
  package var median: ExactDecimal
  /// How many figures there are.
  package var count: Int
  /// The last day of the answers.
  package var date: CalendarDate?
}
