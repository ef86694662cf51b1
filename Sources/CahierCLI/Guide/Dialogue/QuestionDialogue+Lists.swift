internal import CahierModel

// Lists, line by line.
extension QuestionDialogue {
  func list() throws(Detour) -> Reply? {
    question.parts.isEmpty ? try listOfTexts() : try listOfRows()
  }

  private func listOfTexts() throws(Detour) -> Reply? {
    var texts: [BilingualText] = []
    if case .texts(let old) = current { texts = old }
    let entries = try entries(texts, shown: { $0.preferring(ScreenLanguage.current) }) {
      (line) throws(InputFault) in
      [try reading.text(line)]
    } edit: { (old) throws(Detour) in
      guard
        let old,
        let new = try TextEditing(dialogue: lines).edited(old.preferring(dossier.language))
      else { return nil }
      return try? reading.text(new)
    } reply: {
      Reply(.texts($0))
    }
    return entries.map { Reply(.texts($0)) }
  }

  private func listOfRows() throws(Detour) -> Reply? {
    sayParts()
    var rows: [Row] = []
    if case .rows(let old) = current { rows = old }
    let entries = try entries(rows, shown: { showing.line(of: $0, question.parts) }) {
      (line) throws(InputFault) in
      rowReading.rows(line)
    } edit: { (old) throws(Detour) in
      try rowOfList(old, among: rows)
    } reply: {
      rows = $0
      return Reply(.rows($0))
    }
    return entries.map { Reply(.rows($0)) }
  }

  /// Asks for entries line by line until an empty line.
  ///
  /// `read`: the entries that a line says, or nil where they are to be asked part by part.
  /// `edit`: corrects an entry, or makes a new one part by part.
  /// `reply`: the answer that entries make, saved with each of them.
  /// - Returns: Nil where nothing was typed.
  private func entries<Entry: Equatable>(
    _ old: [Entry], shown: (Entry) -> String,
    read: (String) throws(InputFault) -> [Entry]?,
    edit: (Entry?) throws(Detour) -> Entry?, reply: ([Entry]) -> Reply
  ) throws(Detour) -> [Entry]? {
    var entries = old
    var topic = editing(topic)
    topic.takesText = true
    say(entries.map(shown), from: 1)
    var prompt = ask + Text(fr: " (une par ligne)", en: " (one per line)").shown
    while true {
      let said = entries.map(shown)
      topic.see = { said.indices.contains($0 - 1) ? [said[$0 - 1]] : nil }
      let heard: LineDialogue.Heard
      do throws(Detour) {
        heard = try lines.hear(prompt, topic)
      } catch {
        guard !entries.isEmpty, error.isNoAnswer else { throw error }
        console.say(Self.linesStay)
        return entries
      }
      prompt = Self.another
      if heard == .line("") { return entries == old ? nil : entries }
      let before = entries
      try change(&entries, heard, shown: shown, read: read, edit: edit)
      let now = entries
      if now != before { try Detour.failing { () throws(Failure) in try save(reply(now)) } }
    }
  }

  /// Adds, corrects or removes entries, and says those that changed.
  private func change<Entry>(
    _ entries: inout [Entry], _ heard: LineDialogue.Heard, shown: (Entry) -> String,
    read: (String) throws(InputFault) -> [Entry]?,
    edit: (Entry?) throws(Detour) -> Entry?
  ) throws(Detour) {
    switch heard {
    case .edit(let number):
      guard let place = place(number, in: entries.count) else { return }
      if let new = try edit(entries[place]) { entries[place] = new }
      say([shown(entries[place])], from: place + 1)
    case .line(let line):
      if let removal = LineRemoval(line) {
        guard let place = place(removal.number, in: entries.count) else { return }
        entries.remove(at: place)
        return say(entries.map(shown), from: 1)
      }
      let count = entries.count
      if !question.parts.isEmpty, Self.isPartByPart(line) {
        entries += try edit(nil).map { [$0] } ?? []
      } else {
        entries += try added(line, read: read, edit: edit)
      }
      say(entries[count...].map(shown), from: count + 1)
    }
  }

  /// The place of a line by its number, or nil with what is wrong said.
  private func place(_ number: Int?, in count: Int) -> Int? {
    if let number, (1...max(1, count)).contains(number), count > 0 { return number - 1 }
    console.say(
      number.map { number in
        Text(fr: "Il n’y a pas de ligne \(number).", en: "There is no line \(number).")
      }
        ?? Text(
          fr: "Quelle ligne\u{202F}? Par exemple « mod 2 », « supprimer 2 ».",
          en: "Which line? For example “edit 2”, “remove 2”."))
    return nil
  }

  private static var another: String {
    Text(
      fr: "Une autre (Entrée\u{202F}: terminer ; mod 2 ; supprimer 2)",
      en: "Another (Enter: done; edit 2; remove 2)"
    ).shown
  }

  private static let linesStay = Text(
    fr: "  Les lignes données restent la réponse\u{202F}: « supprimer 2 » en retire une.",
    en: "  The lines that were given stay the answer: “remove 2” takes one away.")

  private func added<Entry>(
    _ line: String, read: (String) throws(InputFault) -> [Entry]?,
    edit: (Entry?) throws(Detour) -> Entry?
  ) throws(Detour) -> [Entry] {
    do throws(InputFault) {
      if let entries = try read(line) { return entries }
    } catch {
      try lines.refuse(error)
      return []
    }
    console.say(Self.asksEachPart)
    return try edit(nil).map { [$0] } ?? []
  }

  private func say(_ entries: [String], from number: Int) {
    console.say(entries.enumerated().map { "  \(number + $0.offset). \($0.element)" })
  }
}

/// A line of a list that somebody takes away: « - 3 », « supprimer 3 », “remove line 3”.
struct LineRemoval: Hashable {
  /// Nil where the number was not said.
  let number: Int?

  /// Nil for any other line.
  init?(_ line: String) {
    if let first = line.first, "-−–".contains(first) {
      guard let number = Int(line.dropFirst().trimmed) else { return nil }
      self.number = number
      return
    }
    var words = PromptWord.folded(line).split { " °".contains($0) }.map(String.init)[...]
    guard let verb = words.popFirst(), Self.verbs.contains(verb) else { return nil }
    while let word = words.first, Self.fillers.contains(word) { words.removeFirst() }
    guard words.count < 2 else { return nil }
    number = words.first.flatMap { Int($0) }
    if number == nil, !words.isEmpty { return nil }
  }

  private static let verbs: Set<String> = [
    "supprimer", "supprime", "supprimez", "retirer", "retire", "retirez", "enlever", "enleve",
    "effacer", "efface", "remove", "delete",
  ]
  private static let fillers: Set<String> = [
    "la", "le", "ligne", "numero", "n", "line", "number", "the",
  ]
}
