internal import CahierModel

extension LineDialogue {
  /// Asks for a line that may be left empty.
  func text(_ prompt: Text, help: Text) throws(Detour) -> String {
    try line(prompt.shown, PromptTopic(help, takesText: true))
  }

  /// Asks for one of several things by its number or its name, or nil for Enter.
  ///
  /// `asides`: what is shown after each line and is no part of its name.
  /// `help`: what the choice is about; how to choose is told after it.
  func number(
    _ prompt: Text, among lines: [String], beside asides: [String] = [], help: Text? = nil
  ) throws(Detour) -> Int? {
    let topic = PromptTopic(
      help: [help?.shown, Self.howToChoose(lines).shown].compactMap { $0 })
    console.say(
      lines.enumerated().map { place, line in
        "  \(place + 1) \(line)\(asides.indices.contains(place) ? asides[place] : "")"
      })
    while true {
      let typed = try line(prompt.shown, topic)
      if typed.isEmpty { return nil }
      if let number = Int(typed), lines.indices.contains(number - 1) { return number - 1 }
      let folded = CommandAliases.folded(typed)
      if let named = lines.firstIndex(where: { CommandAliases.folded($0) == folded }) {
        return named
      }
      try refuse(NumberSelection.notOne(typed, of: lines.count))
    }
  }

  /// How one of several lines is picked, with an example.
  static func howToChoose(_ lines: [String]) -> Text {
    let (last, name) = (lines.count, lines.last ?? "")
    return Text(
      fr: "Tapez le numéro ou le nom\u{202F}: \(last) pour « \(name) ».",
      en: "Type the number or the name: \(last) for “\(name)”.")
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
      guide.session.show(failure.diagnostics.map(\.withoutOptions))
      return false
    }
  }
}
