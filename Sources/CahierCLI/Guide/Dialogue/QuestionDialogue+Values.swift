internal import CahierModel
internal import CahierRules

// One value, read back where it was not typed plainly.
extension QuestionDialogue {
  /// Asks for a value until it is read; one that was not typed plainly is shown back first.
  ///
  /// `proposed`: what Enter takes, or nil where it leaves the question.
  /// `keep`: takes what was read and not confirmed, for a person who stops there.
  func value<Value>(
    _ prompt: String, _ topic: PromptTopic, proposed: Value?,
    read: (String) throws(InputFault) -> AnswerReading.Understood<Value>,
    shown: (Value) -> String, keep: (Value) throws(Detour) -> Void = { _ in }
  ) throws(Detour) -> Value? {
    let question = proposed.map { "\(prompt) (\(Self.enter(shown($0)).shown))" } ?? prompt
    var unconfirmed: Value?
    while true {
      guard let value = unconfirmed else {
        let line = try lines.line(question, topic)
        if line.isEmpty { return proposed }
        guard let understood = try understood(line, read: read) else { continue }
        if understood.isPlain { return understood.value }
        unconfirmed = understood.value
        continue
      }
      switch try confirmation(
        of: shown(value), topic,
        keep: { () throws(Detour) in
          try keep(value)
        })
      {
      case .yes: return value
      case .no: unconfirmed = nil
      case .other(let line):
        guard let understood = try understood(line, read: read) else { continue }
        if understood.isPlain { return understood.value }
        unconfirmed = understood.value
      }
    }
  }

  static func enter(_ shown: String) -> Text {
    Text(fr: "Entrée\u{202F}: \(shown)", en: "Enter: \(shown)")
  }

  /// What a line says, or nil with what is wrong said.
  private func understood<Value>(
    _ line: String, read: (String) throws(InputFault) -> AnswerReading.Understood<Value>
  ) throws(Detour) -> AnswerReading.Understood<Value>? {
    do throws(InputFault) {
      return try read(line)
    } catch {
      try lines.refuse(error)
      return nil
    }
  }

  private enum Confirmation {
    case yes, no
    /// Another answer.
    case other(String)
  }

  /// Shows what was read, and hears what the person says to it.
  ///
  /// Back from a confirmation is back to the question that it confirms.
  private func confirmation(
    of shown: String, _ topic: PromptTopic, keep: () throws(Detour) -> Void
  ) throws(Detour) -> Confirmation {
    console.say(Text(fr: "  J’ai lu\u{202F}: \(shown.stopped)", en: "  I read: \(shown.stopped)"))
    let line: String
    do throws(Detour) {
      line = try lines.line(Self.confirms.shown, topic)
    } catch {
      if case .back = error { return .no }
      if error.isLeaving { try keep() }
      throw error
    }
    if line.isEmpty { return .yes }
    return YesNo.read(line).map { $0 ? .yes : .no } ?? .other(line)
  }

  private static var confirms: Text {
    Text(
      fr: "Entrée pour confirmer, ou une autre réponse",
      en: "Enter to confirm, or another answer")
  }

  /// Keeps what was read and not confirmed by somebody who leaves there, and says so.
  func saveAsRead(_ reply: Reply, _ shown: String) throws(Detour) {
    var reply = reply
    reply.isUnconfirmed = true
    console.say(
      Text(
        fr: "  Gardé sans être confirmé\u{202F}: \(shown.stopped) La question sera reposée.",
        en: "  Kept, not confirmed: \(shown.stopped) The question will be asked again."))
    try Detour.failing { () throws(Failure) in try save(reply) }
  }
}

extension String {
  /// The text with one full stop at its end, whatever it ends with.
  var stopped: String {
    last.map { ".!?…".contains($0) } == true ? self : self + "."
  }
}
