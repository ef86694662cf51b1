internal import CahierModel

/// What concerns an answer as a whole.
struct AnswerFrame {
  let population: String
  let date: CalendarDate?
  var theme: String
  let contact: String

  func feedback(_ text: String, _ question: String) -> DraftedFeedback {
    DraftedFeedback(
      text: text, question: question, population: population, date: date, theme: theme, count: 1,
      contact: contact)
  }
}

/// What makes two answers of a list one: the question, the words, the population.
struct CountedAnswer: Hashable {
  let column: Int
  let answer: String
  let population: String
}

extension SurveyColumnUse {
  /// Whether its cells are answers, and no name of who answers.
  var isAnswer: Bool { [.text, .choice, .choices, .number].contains(self) }
}

extension String {
  /// Whether the words say that there is no answer.
  var isEmptyAnswer: Bool {
    let word = foldedForCommand.filter { !$0.isWhitespace && $0 != "." }
    return word.isEmpty
      || [
        "ras", "nc", "nsp", "n/a", "na", "neant", "-", "--", "—", "/", "sansobjet", "so", "none",
        "sansavis", "nocomment", "rien", "nothing", "aucun", "aucune", "?",
      ].contains(word)
  }
}
