internal import CahierModel
internal import CahierRules

/// Answers questions: a person at a terminal, a pipe, a file, or nobody.
protocol Prompter: AnyObject {
  /// Where the conversation is held, or nil where nobody listens.
  var console: (any Console)? { get }

  /// The reply to a question, or nil where it is left as it is.
  ///
  /// - Throws: A detour where the conversation goes another way.
  func reply(to asked: AskedQuestion, in dossier: GuideDossier) throws(Detour) -> Reply?
}

/// Asks line by line: a person at a terminal, or the lines of a pipe in their order.
final class LinePrompter: Prompter {
  let dialogue: LineDialogue
  /// The path that the person goes.
  var path = GuidePath.full
  /// Saves what somebody gave of an answer before the whole of it is there.
  var save: (Reply, AskedQuestion) throws(Failure) -> Void = { _, _ in }
  private let typesets: Bool

  init(dialogue: LineDialogue, typesets: Bool) {
    self.dialogue = dialogue
    self.typesets = typesets
  }

  var console: (any Console)? { dialogue.console }

  func reply(to asked: AskedQuestion, in dossier: GuideDossier) throws(Detour) -> Reply? {
    try QuestionDialogue(
      lines: dialogue, dossier: dossier, asked: asked, typesets: typesets,
      path: path.holds(asked) ? path : .full,
      save: { (reply) throws(Failure) in try self.save(reply, asked) }
    ).reply()
  }
}

/// Answers nothing: a question that needs an answer is an error.
final class NobodyPrompter: Prompter {
  let console: (any Console)? = nil

  func reply(to asked: AskedQuestion, in dossier: GuideDossier) throws(Detour) -> Reply? {
    guard asked.question.isRequired else { return nil }
    throw .failure(.missingAnswer(asked))
  }
}

extension Failure {
  /// A question that needs an answer, and nobody to give it.
  static func missingAnswer(_ asked: AskedQuestion) -> Failure {
    Failure(
      Diagnostic(
        .error, "INPUT-001",
        Text(
          fr: "il manque la réponse à « \(asked.key) »",
          en: "the answer to “\(asked.key)” is missing"),
        at: [asked.question.ask],
        remedies: [
          Text(
            fr: "Donner les réponses dans un fichier : cahier guide --answers FICHIER.",
            en: "Give the answers in a file: cahier guide --answers FILE."),
          Text(same: "cahier answer \(asked.key) …"),
        ]), status: .usage)
  }
}
