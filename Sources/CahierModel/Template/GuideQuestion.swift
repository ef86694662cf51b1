/// A question of the guide.
///
/// Its id is the place of its answer: nothing else says where an answer goes.
package struct GuideQuestion: Hashable, Sendable, Identifiable {
  /// The place of the answer, which no other question has: `org.size`.
  package let id: String
  /// The form of the answer, which decides how it is asked for and read.
  package let type: QuestionType
  /// The question as it is put, a whole sentence.
  package let ask: Text
  /// Whether it is on the express path.
  package var isExpress = false
  /// Whether a document without its answer is not complete.
  package var isRequired = false
  /// Whether tenderers see the answer.
  package var visibility = Visibility.internal
  /// Who usually knows: the id of one of the guide's people.
  package var askedOf = ""
  /// What helps to answer, shown to whoever asks for help; nil where there is nothing to say.
  package var help: Text?
  /// An answer that would do, shown to whoever asks for an example; nil where none is given.
  package var example: Text?
  /// What to say or ask when the answer does not fit or leaves something open.
  package var followUp: Text?
  /// The source behind the question: its id.
  package var why: String?

  /// The unit of a number that is asked for.
  package var unit: String?
  /// The bounds of a number, or of how many are picked or ranked.
  package var range: ClosedRange<Int>?
  /// The answers that a `choice` or a `multiChoice` offers, in the order of their numbers.
  package var choices: IdentifiedList<QuestionChoice> = []
  /// The parts of an answer with several fields, or of each line of a list.
  package var parts: IdentifiedList<QuestionPart> = []

  /// The items that it picks, ranks, sets or corrects.
  package var items: ItemSelection?
  /// The items that its answer makes: one for each line.
  package var creates: ItemCreation?
  /// What the program does with the answer.
  package var fills: AnswerFill?
  /// The answer that another question must have had for this one to be asked.
  package var condition: QuestionCondition?
  /// The sentence that documents print, with references in braces.
  package var printed: Text?
  /// What the guide shows before it asks for a confirmation.
  package var action: GuideAction?
  /// The section that `action` shows.
  package var section: String?

  package init(id: String, type: QuestionType, ask: Text) {
    self.id = id
    self.type = type
    self.ask = ask
  }
}

/// The form of a question and of its answer.
package enum QuestionType: String, CaseIterable, Hashable, Sendable {
  /// A text of one paragraph or more.
  case paragraph
  /// Several small answers, one for each part.
  case fields
  /// One of the choices.
  case choice
  /// Any number of the choices.
  case multiChoice
  /// Any number of lines, each with the same parts, or each a text.
  case list
  /// A whole number.
  case count
  case date
  /// A file to read.
  case file
  /// Something is shown, and accepted or not.
  case confirm
  /// Ready items to keep.
  case pick
  /// Kept items to put in order.
  case rank
  /// One field of several kept items, exceptions only.
  case batch
  /// A new item in one sentence.
  case statement
  /// Kept items to correct, one by one.
  case edit
}

/// What the guide does or shows at a question.
package enum GuideAction: String, CaseIterable, Hashable, Sendable {
  // What the choices of a menu lead to.
  case resumeDrafting, answerAssigned, review, prepareConsultation, enterOffers, export
  // What is shown before a confirmation.
  case showSection, showVisibility, showParameters, showLevels, showUnlinked, showUnserved
  case showKnockOuts, showOpenQuestions, showPriceSchedule, showUntried, showCalendar
  case proposeProcedure, showWeights
  // What is picked, where it is no kind of item.
  case pickCriteria
}
