internal import CahierModel

/// Asks for lines on a console, and answers the words that every prompt understands.
final class LineDialogue {
  let console: any Console
  /// Produces the documents as they stand, for « document ».
  var produce: () throws(Failure) -> Void = {}
  /// What is asked about, as errors name it: the key of a question.
  var subject = "-"
  /// The nouns of the kinds of the template, folded: commands may begin with them.
  var kindNouns: Set<String> = []
  /// The question that a word of `cahier guide` names, or nil; nobody can go to one without it.
  var questionNamed: (String) -> String? = { _ in nil }
  /// The editor that « mod » opens, if the person has one.
  var editor: String?
  /// Lines that came at once and are several answers, the first one first.
  private var queued: [String] = []
  private var hasSaidHowToGetHelp = false
  /// How many prompts were shown so far.
  private(set) var promptCount = 0

  init(console: any Console) {
    self.console = console
  }

  /// What was heard at a prompt that is no word of the guide.
  enum Heard: Hashable {
    case line(String)
    case edit(Int?)
  }

  /// Asks once and again until there is an answer, or the conversation goes another way.
  ///
  /// `prompt`: the question with no mark at its end; `: ` is put there.
  func hear(_ prompt: String, _ topic: PromptTopic) throws(Detour) -> Heard {
    sayHowToGetHelpOnce()
    while true {
      promptCount += 1
      console.write(
        WrappedText.prompt(Self.prompt(prompt).escapedForTerminal, width: console.columns))
      let line = try nextLine(takesText: topic.takesText)
      if let command = TypedCommand(line, kinds: kindNouns) {
        try turnAway(command, line)
        continue
      }
      guard let word = PromptWord(line, isText: topic.takesText) else { return .line(line) }
      if let heard = try answer(word, topic, line) { return heard }
    }
  }

  /// Asks for a line, where « mod » means nothing.
  func line(_ prompt: String, _ topic: PromptTopic) throws(Detour) -> String {
    while true {
      if case .line(let line) = try hear(prompt, topic) { return line }
      console.say(Self.nothingToEdit)
    }
  }

  /// Says what is wrong with a line, so that the prompt can come again.
  ///
  /// The lines of a pipe were written beforehand: the next one answers another question, so that a
  /// wrong line ends there.
  func refuse(_ fault: InputFault) throws(Detour) {
    guard console.isTerminal else {
      throw .failure(Failure(fault.diagnostic(at: subject), status: .data))
    }
    console.say(fault.lines)
  }

  /// Goes to the question that a command names; any other command is told to be none of the answers.
  private func turnAway(_ command: TypedCommand, _ line: String) throws(Detour) {
    if let key = command.place.flatMap(questionNamed) { throw .question(key) }
    try refuse(TypedCommand.fault(line))
  }

  private func answer(
    _ word: PromptWord, _ topic: PromptTopic, _ line: String
  ) throws(Detour) -> Heard? {
    switch word {
    case .help: say(topic.help + topic.example, or: Self.noHelp)
    case .example: say(topic.example, or: Self.noExample)
    case .why: say(topic.why, or: Self.noSource)
    case .location: say(topic.location, or: Text(same: ""))
    case .see(let number):
      guard let see = topic.see else { return topic.takesText ? .line(line) : nil }
      say(see(number) ?? [], or: Self.noNumber(number))
    case .edit(let number):
      guard topic.takesEdit else {
        if topic.takesText, number == nil { return .line(line) }
        console.say(Self.nothingToEdit)
        return nil
      }
      return .edit(number)
    case .text: return .line(try severalLines())
    case .document: try Detour.failing(produce)
    case .back: throw .back
    case .later: throw .later
    case .unknown: throw .unknown
    case .stop: throw .stop
    case .who(let name): throw .assigned(name)
    }
    return nil
  }

  private func say(_ lines: [String], or other: Text) {
    if lines.isEmpty { console.say(other) } else { console.say(lines.map { "  \($0)" }) }
  }
}

// MARK: - Lines

extension LineDialogue {
  /// The next line, from those that came at once first.
  private func nextLine(takesText: Bool) throws(Detour) -> String {
    if !queued.isEmpty {
      let line = queued.removeFirst()
      console.say([line])
      return line
    }
    while true {
      switch try Detour.failing({ () throws(Failure) in try console.readLine() }) {
      case .end: throw console.isTerminal ? .stop : .ended
      case .refused(let fault):
        try refuse(fault)
        console.write("> ")
      case .typed(let lines):
        guard lines.count > 1 else { return lines.first ?? "" }
        return try several(lines, takesText: takesText)
      }
    }
  }

  /// Asks whether lines that came at once are one answer.
  private func several(_ lines: [String], takesText: Bool) throws(Detour) -> String {
    let count = lines.count
    if takesText {
      console.write(
        Self.prompt(
          Text(
            fr:
              "J’ai reçu \(count) lignes d’un coup. Est-ce une seule réponse ? (Entrée : oui, non)",
            en: "I received \(count) lines at once. Are they one answer? (Enter: yes, no)"
          ).shown))
      let reply = try nextLine(takesText: false)
      if YesNo.read(reply) != false {
        return lines.joined(separator: "\n").trimmed
      }
    }
    queued += lines.dropFirst()
    return lines[0]
  }

  /// Several lines as one text, up to a line with a single full stop.
  private func severalLines() throws(Detour) -> String {
    console.say(
      Text(
        fr: "Écrivez ou collez votre texte, puis terminez par une ligne contenant un seul point.",
        en: "Write or paste your text, then end with a line holding a single full stop."))
    var block = TextBlock()
    while true {
      switch try Detour.failing({ () throws(Failure) in try console.readLine() }) {
      case .end: throw console.isTerminal ? .stop : .ended
      case .refused(let fault): try refuse(fault)
      case .typed(let more):
        let end = more.firstIndex(of: ".") ?? more.endIndex
        block.add(more[..<end])
        guard end < more.endIndex else { continue }
        queued += more[(end + 1)...]
        if let text = block.text { return text }
        try refuse(TypedText.tooLong(bytes: block.byteCount))
        block = TextBlock()
      }
    }
  }
}

// MARK: - Words

extension LineDialogue {
  static func prompt(_ text: String) -> String {
    // A question mark ends the question: no colon comes after it.
    if text.hasSuffix("?") { return text + " " }
    let colon = Text(fr: "\u{202F}: ", en: ": ").shown
    return text + colon
  }

  private func sayHowToGetHelpOnce() {
    // Once, not at each question: a hint that is read aloud twenty times is noise.
    guard !hasSaidHowToGetHelp else { return }
    hasSaidHowToGetHelp = true
    console.say(
      Text(
        fr: """
          « aide » : aide et exemples. « retour » : revenir. « fin » ou Ctrl-D : arrêter. \
          Chaque réponse est enregistrée.
          """,
        en: """
          “help”: help and examples. “back”: go back. “stop” or Control-D: stop. \
          Each answer is saved.
          """))
  }

  private static let noHelp = Text(
    fr: "Pas d’aide ici. Entrée passe à la suite.", en: "No help here. Enter goes on.")
  private static let noExample = Text(fr: "Pas d’exemple ici.", en: "No example here.")
  private static let noSource = Text(
    fr: "Aucun texte n’est cité pour cette question.", en: "No source is quoted for this question.")
  private static let nothingToEdit = Text(
    fr: "Il n’y a rien à modifier ici : tapez la réponse.",
    en: "There is nothing to edit here: type the answer.")

  private static func noNumber(_ number: Int) -> Text {
    Text(fr: "Il n’y a pas de numéro \(number).", en: "There is no number \(number).")
  }
}

extension InputFault {
  /// The fault as a sentence or two, for a person who can answer again.
  var lines: [String] {
    let first = message.shown
    let sentence = "\(first.capitalised) (\(code))."
    guard let expected else { return [sentence] }
    let label = Text(fr: "Attendu\u{202F}: ", en: "Expected: ").shown
    return [sentence, "\(label)\(expected.shown)."]
  }
}
