internal import CahierModel

/// Writes the documents of the dossier, as ODT and as HTML, into the folder of documents.
struct GuideExports {
  let session: Session

  private func set() throws(Failure) -> DocumentSet {
    DocumentSet(
      session: session, style: try StyleSource.style(nil, in: session),
      delivery: Delivery(session, replaces: true))
  }

  /// Asks which documents to write, all of them for Enter, and writes them.
  ///
  /// `dialogue`: where to ask.
  func run(asking dialogue: LineDialogue?) throws(Detour) {
    let set: DocumentSet = try Detour.failing { () throws(Failure) in try self.set() }
    let choices = try Detour.failing { () throws(Failure) in try set.available() }
    let picked = try dialogue.map { dialogue throws(Detour) in try pick(choices, dialogue) }
    try Detour.failing { () throws(Failure) in try set.write(picked ?? choices) }
  }

  /// Writes every document that the dossier can give now.
  func runAll() throws(Failure) {
    let set = try self.set()
    try set.write(try set.available())
  }

  private func pick(_ choices: [DocumentSet.Choice], _ dialogue: LineDialogue) throws(Detour)
    -> [DocumentSet.Choice]
  {
    let numbers = try dialogue.numbers(
      Self.prompt(choices),
      help: Text(
        fr: "Des numéros et des plages\u{202F}: 1, 3. Chaque document s’écrit en ODT et en "
          + "HTML, et les classeurs de tableur en ODS, dans le dossier « documents », les documents "
          + "internes dans « documents/interne », et remplace celui d’avant.",
        en: "Numbers and ranges: 1, 3. Each document is written as ODT and as HTML, and "
          + "spreadsheets as ODS, into the folder “documents”, internal ones into “documents/internal”, and "
          + "replaces the one before."),
      among: choices.map(\.name.shown))
    return numbers.isEmpty ? choices : numbers.map { choices[$0] }
  }

  /// The question, with the range and which documents Enter takes that nobody outside may see.
  static func prompt(_ choices: [DocumentSet.Choice]) -> Text {
    let hidden = choices.indices.filter { choices[$0].isInternal }.map { String($0 + 1) }
    let list = hidden.joined(separator: ", ")
    let apart =
      hidden.isEmpty
      ? Text(same: "")
      : Text(
        fr: hidden.count > 1 ? ", dont \(list) internes" : ", dont \(list) interne",
        en: ", \(list) being internal")
    return Text(
      fr: "Quels documents produire\u{202F}? (1-\(choices.count)\u{202F}; Entrée\u{202F}: "
        + "tous\(apart.fr))",
      en: "Which documents to produce? (1-\(choices.count); Enter: all\(apart.en))")
  }
}
