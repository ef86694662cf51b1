internal import CahierModel
internal import CahierRules

// What is shown and accepted, or not.
extension QuestionDialogue {
  func confirm() throws(Detour) -> Reply? {
    if question.action == .showKnockOuts { return try confirmKnockOuts() }
    if Self.mends.contains(question.action) { return try confirmMending() }
    if question.action == .proposeProcedure { return try confirmProcedure() }
    let screen = ConfirmationScreen(dossier: dossier, question: question, step: asked.step)
    let shown = screen.lines
    console.say(shown)
    if shown.isEmpty, Self.showsWhatIsMissing.contains(question.action) {
      console.say(Text(fr: "  Rien à signaler.", en: "  Nothing to report."))
      return Reply(.confirmed(true))
    }
    let prompt =
      ask.contains("(") ? ask : ask + Text(fr: " (Entrée\u{202F}: oui)", en: " (Enter: yes)").shown
    var topic = editing(topic)
    topic.why = screen.sources + topic.why
    while true {
      switch try lines.hear(prompt, topic) {
      case .edit: throw .edit
      case .line(""): return Reply(.confirmed(true))
      case .line(let line):
        if let flag = YesNo.read(line) { return Reply(.confirmed(flag)) }
        console.say(
          Text(
            fr: "Entrée pour oui, « non », ou « m » pour modifier une réponse de cette partie.",
            en: "Enter for yes, “no”, or “m” to modify an answer of this part."))
      }
    }
  }

  /// What shows a list of faults: an empty one asks nothing.
  private static let showsWhatIsMissing: [GuideAction?] = [
    .showOpenQuestions
  ]
}
