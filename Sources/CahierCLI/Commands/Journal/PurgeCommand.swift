internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier purge --contacts`: erases what names people, from the journal too.
struct PurgeCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "purge",
      Text(
        fr: "Effacer des données personnelles, du journal aussi.",
        en: "Erase personal data, from the journal too."),
      discussion: Text(
        fr: """
          Les lignes du journal restent, avec leurs empreintes\u{202F}: « cahier journal --verify » prouve
          encore la chaîne. Seul ce qu’elles rapportaient est effacé, et ne s’annule plus. Les
          sauvegardes, les exports et les états de référence déjà figés ne changent pas.

            cahier purger --contacts --reason "Fin de l’étude, durée de conservation atteinte"
            cahier purger RE-012 --reason "Droit à l’effacement"
          """,
        en: """
          The lines of the journal stay, with their digests: “cahier journal --verify” still proves
          the chain. Only what they recorded is erased, and can no longer be undone. Backups, exports
          and baselines that are frozen already do not change.

            cahier purge --contacts --reason "End of the study, retention period over"
            cahier purge FB-012 --reason "Right to erasure"
          """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "des retours à effacer en entier", en: "feedback to erase whole"),
      value: Text(same: "codes"))) var codes: [String] = []

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "effacer qui a dit quoi, de tous les retours",
        en: "erase who said what, of all feedback"
      ))) var contacts = false

  @OptionGroup var reason: WhyOption

  func run(in session: Session) throws(Failure) {
    guard contacts || !codes.isEmpty else {
      throw .usage(
        "PURGE-001",
        Text(fr: "rien n’est dit de ce qu’il faut effacer", en: "nothing says what to erase"),
        expected: Text(fr: "--contacts, ou des codes", en: "--contacts, or codes"))
    }
    let reason = try reason.required(example: Self.example)
    let items = try session.read { reader in
      try FeedbackScene(reader).feedback(codes, reader).map(\.code)
    }
    let order = PurgeOrder(
      fields: contacts ? [FeedbackKinds.feedback: ["contact"]] : [:], items: items)
    let subject = [ItemCode.listed(items), reason].filter { !$0.isEmpty }.joined(separator: " – ")
    let store = try session.open(.write)
    let outcome = try session.reporting(store.path) {
      try store.purge(order, note: session.note("purge", subject))
    }
    try tell(outcome, in: session)
  }

  private static let example = Text(
    fr: "Durée de conservation atteinte", en: "Retention period over")

  private func tell(_ outcome: PurgeOutcome, in session: Session) throws(Failure) {
    if !outcome.baselines.isEmpty { session.show([Self.held(outcome.baselines)]) }
    let lines = outcome.lines.map(String.init).joined(separator: ", ")
    let sentences =
      outcome.isEmpty
      ? [Text(fr: "Il n’y a rien à effacer.", en: "There is nothing to erase.")]
      : [
        Text(
          fr:
            "Effacé\u{202F}: \(CountedText.field.counted(outcome.fields).fr), \(CountedText.item.counted(outcome.items).fr).",
          en:
            "Erased: \(CountedText.field.counted(outcome.fields).en), \(CountedText.item.counted(outcome.items).en)."
        ),
        Text(
          fr: "Lignes du journal vidées\u{202F}: \(lines.isEmpty ? "aucune" : lines). "
            + "cahier journal --verify prouve la chaîne.",
          en: "Lines of the journal emptied: \(lines.isEmpty ? "none" : lines). "
            + "cahier journal --verify proves the chain."),
      ]
    try session.print(
      Printable(
        lines: sentences.map(\.shown),
        value: .record([
          "fields": .integer(outcome.fields), "items": .integer(outcome.items),
          "lines": .array(outcome.lines.map(JSONValue.integer)),
          "baselines": .array(outcome.baselines.map(JSONValue.string)),
        ])), as: output.format)
  }

  private static func held(_ baselines: [String]) -> Diagnostic {
    Diagnostic(
      .warning, "PURGE-002",
      Text(
        fr: "ces états de référence contiennent encore ce qui est effacé",
        en: "these baselines still hold what is erased"), at: baselines.map { Text(same: $0) },
      remedies: [
        Text(
          fr: "Si aucun candidat ne l’a reçu\u{202F}: cahier référence retirer "
            + ShellWord.quoted(baselines[0]),
          en: "If no tenderer was given it: cahier baseline remove "
            + ShellWord.quoted(baselines[0]))
      ])
  }
}
