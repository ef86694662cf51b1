internal import CahierModel

extension LineDialogue {
  /// Asks until what is typed can be read, so that a slip never loses what was typed before.
  ///
  /// `standard`: what Enter means; nil where something has to be typed.
  /// `read`: reads the line, and says what is wrong with it.
  func checked<Value>(
    _ prompt: Text, help: Text, standard: Value? = nil, takesText: Bool = false,
    _ read: (String) throws(Failure) -> Value
  ) throws(Detour) -> Value {
    let topic = PromptTopic(help, takesText: takesText)
    while true {
      let typed = try line(prompt.shown, topic)
      if typed.isEmpty {
        if let standard { return standard }
        console.say(help)
        continue
      }
      do throws(Failure) {
        return try read(typed)
      } catch {
        try tell(error)
      }
    }
  }

  /// Asks for a reason until there is a word in it; empty for Enter.
  func reason(_ prompt: Text, _ topic: PromptTopic, example: Text) throws(Detour) -> String {
    while true {
      let typed = try line(prompt.shown, topic)
      if typed.isEmpty { return typed }
      do throws(InputFault) {
        return try TypedReason.checked(typed, example: example)
      } catch {
        try refuse(error)
      }
    }
  }

  /// Says what is wrong with a line; the lines of a pipe were written beforehand, and end there.
  private func tell(_ failure: Failure) throws(Detour) {
    guard console.isTerminal else { throw .failure(failure) }
    for diagnostic in failure.diagnostics {
      console.say(
        diagnostic.withoutOptions.said.lines(in: ScreenLanguage.current).map { "  \($0)" })
    }
  }

  /// Asks for some of the numbers of a list; none for Enter.
  func numbers(_ prompt: Text, help: Text, among lines: [String]) throws(Detour) -> [Int] {
    let topic = PromptTopic(help)
    console.say(lines.enumerated().map { "  \($0.offset + 1) \($0.element)" })
    while true {
      let typed = try line(prompt.shown, topic)
      if typed.isEmpty { return [] }
      do throws(InputFault) {
        let selection = try NumberSelection(typed, count: lines.count)
        return selection.picked(proposed: [], count: lines.count).map { $0 - 1 }
      } catch {
        try refuse(error)
      }
    }
  }
}

extension Diagnostic {
  /// The diagnostic as a menu says it: nobody typed an option there.
  var withoutOptions: Diagnostic {
    var diagnostic = self
    diagnostic.place.removeAll { $0.fr.hasPrefix("--") }
    diagnostic.remedies.removeAll { $0.fr.contains("--") }
    return diagnostic
  }
}
