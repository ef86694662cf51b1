internal import CahierModel

extension LineDialogue {
  /// Asks for a line that may be left empty.
  func text(_ prompt: Text, takesText: Bool = true) throws(Detour) -> String {
    var topic = PromptTopic()
    topic.takesText = takesText
    return try line(prompt.shown, topic)
  }

  /// Asks for one of several things by its number or its name, or nil for Enter.
  ///
  /// `asides`: what is shown after each line and is no part of its name.
  func number(
    _ prompt: Text, among lines: [String], beside asides: [String] = []
  ) throws(Detour) -> Int? {
    console.say(
      lines.enumerated().map { place, line in
        "  \(place + 1) \(line)\(asides.indices.contains(place) ? asides[place] : "")"
      })
    while true {
      let typed = try line(prompt.shown)
      if typed.isEmpty { return nil }
      if let number = Int(typed), lines.indices.contains(number - 1) { return number - 1 }
      let folded = CommandAliases.folded(typed)
      if let named = lines.firstIndex(where: { CommandAliases.folded($0) == folded }) {
        return named
      }
      try refuse(NumberSelection.notOne(typed, of: lines.count))
    }
  }
}

/// A part of the menu that runs commands on the dossier of the guide.
protocol CommandMenu {
  var guide: Guide { get }
  var dialogue: LineDialogue { get }
}

extension CommandMenu {
  /// Runs a command on the dossier of the guide.
  ///
  /// A value that a person typed comes after `--` or its option, so that it is never an option.
  func run(_ words: [String], values: [String] = []) throws(Detour) {
    try Detour.failing { () throws(Failure) in
      let session = guide.session
      let path = try session.dossierPath()
      let actor = session.choices.actor.map { ["--as", $0] } ?? []
      let rest = values.isEmpty ? [] : ["--"] + values
      try CommandRun.run(words + ["--dossier", path] + actor + rest)
    }
  }

  /// Runs a command, and tells what it refuses, so that the person can type something else.
  ///
  /// - Returns: Whether it was done.
  func tried(_ words: [String], values: [String] = []) throws(Detour) -> Bool {
    do throws(Detour) {
      try run(words, values: values)
      return true
    } catch {
      guard
        dialogue.console.isTerminal, case .failure(let failure) = error,
        failure.status == .usage || failure.status == .data
      else { throw error }
      guide.session.show(failure.diagnostics)
      return false
    }
  }
}
