package import ArgumentParser
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// `cahier journal`: who changed what, when, from what to what.
package struct JournalCommand: WorkbenchCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "journal", Text(fr: "Qui a changé quoi, et quand.", en: "Who changed what, and when."),
      discussion: Text(
        fr: """
          Chaque ligne est suivie de ce qu’elle a changé, avant et après.

            cahier journal --last 5
            cahier journal BF-012
          """,
        en: """
          Each line is followed by what it changed, before and after.

            cahier journal --last 5
            cahier journal FN-012
          """))
  }

  @OptionGroup package var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "un élément, dont on veut l’histoire seule",
        en: "an item, whose history alone is wanted"
      ),
      value: Text(same: "code"))) var code: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "seulement les dernières lignes", en: "the last lines only"), value: .number))
  var last: String?

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "recalculer la chaîne des lignes et dire si elle est intacte",
        en: "recompute the chain of lines and say whether it is intact"))) var verify = false

  package init() {}

  package func run(in session: Session) throws(Failure) {
    if verify { return try verify(in: session) }
    let most = try last.map { text throws(Failure) in
      try TypedFigure.whole(text, in: 1...1_000_000_000, at: "--last")
    }
    let code = try code.map { text throws(Failure) in try Self.item(text) }
    let (records, now, template) = try session.read { reader in
      (
        try reader.journalRecords(), try reader.rowNames(),
        try? DossierTemplate.load(reader, leaving: [.library])
      )
    }
    let all = Self.lines(records, now)
    let wanted = code.map { Self.lines(all, about: "\($0)") } ?? all
    let page = JournalPage(
      lines: Array(wanted.suffix(most ?? wanted.count)),
      words: JournalWords(template: template, language: ScreenLanguage.current))
    try session.print(
      Printable(
        lines: page.shown, value: page.value,
        ifEmpty: Text(
          fr: "Le journal n’en dit rien.", en: "The journal says nothing of it.")),
      as: output.format)
  }

  /// The code of an item that a person types.
  static func item(_ word: String) throws(Failure) -> ItemCode {
    if let code = ItemCode(word) { return code }
    throw .usage(
      "INPUT-030", Text(fr: "« \(word) » n’est pas un code", en: "“\(word)” is no code"),
      expected: Text(fr: "un code comme BF-012", en: "a code such as FN-012"))
  }

  private static func lines(
    _ records: [(entry: JournalEntry, content: String?)], _ now: RowNames
  ) -> [JournalPage.Line] {
    let changes = records.map { record in
      record.content.map { $0.split(separator: "\n").compactMap { RowChange($0) } }
    }
    var names = JournalNames(changes.lazy.flatMap { $0 ?? [] }, now: now)
    return zip(records, changes).map { record, changes in
      JournalPage.Line(
        entry: record.entry,
        changes: changes?.map { change in
          names.take(change)
          return names.named(change)
        })
    }
  }

  /// The lines that touched an item, each with what it changed of that item alone.
  private static func lines(
    _ lines: [JournalPage.Line], about code: String
  ) -> [JournalPage.Line] {
    lines.compactMap { line in
      let changes = line.changes?.filter { $0.items.contains(code) } ?? []
      return changes.isEmpty ? nil : JournalPage.Line(entry: line.entry, changes: changes)
    }
  }

  private func verify(in session: Session) throws(Failure) {
    switch try session.read({ try $0.verifyJournal() }) {
    case .intact(let lines, let purged):
      let count = CountedText.line.counted(lines)
      let sentence = Text(
        fr: "Le journal est intact\u{202F}: \(count.fr), dont \(purged) au contenu purgé.",
        en: "The journal is intact: \(count.en), \(purged) of them with purged content.")
      try session.print(
        Printable(
          lines: [sentence.shown],
          value: .record([
            "isIntact": true, "lines": .integer(lines), "purged": .integer(purged),
          ])), as: output.format)
    case .brokenLine(let sequence), .alteredContent(let sequence):
      throw Failure(
        Diagnostic(
          .error, "STORE-032",
          Text(
            fr: "le journal a été modifié à la ligne \(sequence)",
            en: "the journal was altered at line \(sequence)"),
          remedies: [
            Text(
              fr: "Comparer avec une sauvegarde.", en: "Compare it with a backup.")
          ]), status: .findings)
    }
  }
}
