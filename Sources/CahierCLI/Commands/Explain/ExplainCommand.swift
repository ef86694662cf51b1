internal import ArgumentParser
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierRules

/// `cahier explain EVAL-031`: what a code of a message means.
struct ExplainCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "explain",
      Text(
        fr: "Dire ce que signifie le code d’un message.",
        en: "Say what the code of a message means."),
      discussion: Text(
        fr: """
          Le début d’un code montre tous ceux de sa famille ; sans code, ils sont tous montrés.

            cahier expliquer EVAL-031
            cahier expliquer EVAL
          """,
        en: """
          The beginning of a code shows all those of its family; without one, all are shown.

            cahier explain EVAL-031
            cahier explain EVAL
          """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le code, ou son début", en: "the code, or its beginning"),
      value: Text(same: "code"))) var code = ""

  func run(in session: Session) throws(Failure) {
    let typed = code.uppercased()
    let all = DiagnosticsPage.entries
    let found = all.filter { $0.code == typed }
    let entries = found.isEmpty ? all.filter { $0.code.hasPrefix(typed) } : found
    guard !entries.isEmpty else { throw Self.unknown(code, among: all) }
    try session.print(
      Printable(
        lines: entries.count == 1 ? Self.page(entries[0]) : Self.list(entries),
        value: .array(
          entries.map { entry in
            .record([
              "code": .string(entry.code), "meaning": .text(entry.meaning),
              "family": .text(entry.family), "rule": CheckManual.value(of: entry.code),
            ])
          })), as: output.format)
  }

  private static func page(_ entry: DiagnosticsPage.Entry) -> [String] {
    if let rule = DossierRules.everyRule.first(where: { $0.code == entry.code }) {
      return CheckManual.explanation(of: rule, in: ScreenLanguage.current)
    }
    let family = Text(fr: "Famille\u{202F}: ", en: "Family: ") + entry.family
    return [
      "\(entry.code)  \(entry.meaning.shown)", "  \(family.shown)",
      Text(
        fr: "  Le message dit où, ce qui a été lu, ce qui était attendu, puis quoi faire.",
        en: "  The message says where, what was read, what was expected, then what to do."
      ).shown,
    ]
  }

  private static func list(_ entries: [DiagnosticsPage.Entry]) -> [String] {
    TextTable.lines(entries.map { [$0.code, $0.meaning.shown] })
  }

  private static func unknown(
    _ code: String, among entries: [DiagnosticsPage.Entry]
  ) -> Failure {
    let near = NearestWord.of(code.uppercased(), among: entries.map(\.code))
    return .usage(
      "INPUT-016",
      Text(
        fr: "aucun message n’a le code «\u{202F}\(code)\u{202F}»",
        en: "no message has the code “\(code)”"),
      remedies: [Text(same: "cahier explain" + (near.map { " \($0)" } ?? ""))])
  }
}
