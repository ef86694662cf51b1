internal import ArgumentParser
internal import CahierFormats
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// Which findings are let stand, and those that are told again.
struct SuppressionOptions: ParsableArguments {
  @Option(
    name: .customLong("suppress"),
    help: ArgumentHelp(
      Text(
        fr: "laisser les constats de cette règle, à l’endroit dit, avec --reason",
        en: "let the findings of this rule stand, at the place given, with --reason"),
      value: Text(same: "code"))) var suppress: String?

  @Option(
    name: .customLong("unsuppress"),
    help: ArgumentHelp(
      Text(
        fr: "ne plus laisser les constats de cette règle à cet endroit",
        en: "no longer let the findings of this rule stand at that place"),
      value: Text(same: "code"))) var unsuppress: String?

  @Flag(
    name: .customLong("suppressed"),
    help: ArgumentHelp(
      Text(
        fr: "lister les constats laissés, avec leur motif",
        en: "list the findings let stand, with their reasons")))
  var showsThoseInForce = false

  @Option(
    name: .customLong("words"),
    help: ArgumentHelp(
      Text(
        fr: "avec --suppress : pour ces mots trouvés seulement",
        en: "with --suppress: for these words found alone"), value: .text)) var words: String?

  @Option(
    name: .customLong("reason"),
    help: ArgumentHelp(
      Text(fr: "pourquoi le constat est laissé", en: "why the finding is let stand"), value: .text))
  var reason: String?

  /// What the options ask to change, or nil.
  func asked(at choice: CheckChoice) throws(Failure) -> SuppressionChange? {
    guard let typed = suppress ?? unsuppress else { return nil }
    guard suppress == nil || unsuppress == nil else {
      throw .usage(
        "INPUT-103",
        Text(
          fr: "une seule de ces options peut être donnée, une fois\u{202F}: \(Self.changes)",
          en: "only one of these options may be given, once: \(Self.changes)"))
    }
    let words = try TypedText.optionalLine(words, at: "--words")
    let reason = try reason.map { text throws(Failure) in try TypedText.line(text, at: "--reason") }
    if suppress != nil { try Self.require(reason) }
    return SuppressionChange(
      rule: try CheckRules.code(typed), place: try choice.place() ?? .dossier, words: words,
      reason: suppress == nil ? nil : reason)
  }

  private static let changes = "--suppress, --unsuppress"
  private static let example = Text(
    fr: "« Simple » est défini au glossaire.", en: "“Simple” is defined in the glossary.")

  /// Sees to it that there is a reason, with a word in it.
  ///
  /// - Throws: INPUT-001, INPUT-160.
  private static func require(_ reason: String?) throws(Failure) {
    guard let reason else {
      throw .usage(
        "INPUT-001",
        Text(fr: "il manque le motif", en: "the reason is missing"),
        remedies: [
          Text(
            fr: "--reason \"Pourquoi ce constat est laissé.\"",
            en: "--reason \"Why this finding is let stand.\"")
        ])
    }
    _ = try TypedReason.typed(reason, example: example)
  }
}

/// One change of what is let stand.
struct SuppressionChange {
  let rule: String
  let place: FindingPlace
  let words: String?
  /// Why it is let stand; nil to have it told again.
  let reason: String?

  func run(in session: Session) throws(Failure) {
    let subject = [rule, place.subject].filter { !$0.isEmpty }.joined(separator: " ")
    if let reason {
      let scene = try CheckReading.scene(session)
      try requireMatch(in: scene)
      let suppression = Suppression(
        rule: rule, place: place, words: words, reason: reason, date: SystemClock.today(),
        author: session.actor)
      try session.change("check suppress", subject) { try $0.set(suppression) }
    } else {
      try session.change("check unsuppress", subject) {
        try $0.removeSuppression(of: rule, at: place, words: words)
      }
    }
    session.say(
      reason == nil
        ? Text(
          fr: "\(subject)\u{202F}: le constat sera redit.",
          en: "\(subject): the finding will be told again.")
        : Text(
          fr: "\(subject)\u{202F}: le constat est laissé.",
          en: "\(subject): the finding is let stand."))
  }

  /// Sees to it that there is something to let stand: a slip of the key would hide nothing.
  ///
  /// - Throws: INPUT-191.
  private func requireMatch(in scene: CheckScene) throws(Failure) {
    let report = CheckReport(scene: scene, chosen: CheckFilter(rules: [rule], place: place))
    let found = report.findings + report.letStand.map(\.finding)
    let wanted = words.map { CommandAliases.folded($0) }
    if found.contains(where: { finding in
      wanted.map { $0 == CommandAliases.folded(finding.diagnostic.found ?? "") } ?? true
    }) {
      return
    }
    throw .usage(
      "INPUT-191",
      Text(
        fr: "\(rule) ne trouve rien à cet endroit", en: "\(rule) finds nothing there"),
      remedies: [Text(fr: "cahier contrôler --rule \(rule)", en: "cahier check --rule \(rule)")])
  }
}

/// The findings that are let stand, with their reasons.
struct SuppressionPage {
  let scene: CheckScene

  func print(in session: Session, as format: CheckFormat) throws(Failure) {
    let suppressions = scene.dossier.suppressions
    let typography = Typography(ScreenLanguage.current)
    let rows = suppressions.map { each in
      [
        each.rule, each.place.subject, each.words.map { "« \($0) »" } ?? "",
        typography.date(each.date), each.author, each.reason,
      ]
    }
    let values = suppressions.map { each in
      JSONValue.record([
        "rule": .string(each.rule), "place": .string(each.place.sort.rawValue),
        "subject": .string(each.place.subject), "words": .optional(each.words),
        "reason": .string(each.reason), "date": .string(each.date.description),
        "author": .string(each.author),
      ])
    }
    try session.print(
      Printable(
        table: rows, values: values,
        ifEmpty: Text(fr: "Aucun constat n’est laissé.", en: "No finding is let stand.")),
      as: format == .text ? .text : .json)
  }
}
