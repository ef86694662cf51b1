internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier trace confirm BF-012`: links stand although their ends have changed.
struct TraceConfirmCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "confirm",
      Text(
        fr: "Dire que des liens tiennent, leurs deux bouts relus.",
        en: "Say that links stand, both ends read again."),
      discussion: Text(
        fr: "«\u{202F}cahier annuler\u{202F}» le défait.", en: "“cahier undo” takes it back."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "les codes des éléments dont les liens tiennent, ceux qui y mènent compris",
        en: "the codes of the items whose links stand, those that lead there too"),
      value: Text(same: "code"))) var codes: [String] = []

  @Flag(
    name: .customLong("all"),
    help: ArgumentHelp(Text(fr: "tous les liens à revoir", en: "all suspect links")))
  var isForAll = false

  func run(in session: Session) throws(Failure) {
    guard isForAll != !codes.isEmpty else {
      throw .usage(
        "TRACE-023",
        Text(
          fr: "donner des codes, ou --all pour tous les liens à revoir",
          en: "give codes, or --all for all suspect links"),
        remedies: [Text(same: "cahier trace"), Text(same: "cahier trace confirm CODE")])
    }
    let items = try codes.map { word throws(Failure) in try JournalCommand.item(word) }
    let links = try session.change(
      "trace confirm", isForAll ? "--all" : items.map(\.description).joined(separator: " ")
    ) { writer in
      let wanted: [ItemCode?] = isForAll ? [nil] : items
      return try wanted.flatMap { try writer.confirmLinks(of: $0) }
    }
    session.say(Self.told(links))
  }

  private static func told(_ links: [Link]) -> Text {
    guard !links.isEmpty else {
      return Text(
        fr: "Aucun de ces liens n’était à revoir\u{202F}: rien n’est changé.",
        en: "None of these links was suspect: nothing is changed.")
    }
    let names = links.prefix(10).map { "\($0.from) → \($0.to)" }.joined(separator: ", ")
    let rest = links.count > 10 ? "…" : "."
    let (fr, en) = (Typography(.french), Typography(.english))
    return Text(
      fr: fr.counted(links.count, one: "lien confirmé", many: "liens confirmés")
        + "\u{202F}: \(names)\(rest)",
      en: en.counted(links.count, one: "link confirmed", many: "links confirmed")
        + ": \(names)\(rest)")
  }
}
