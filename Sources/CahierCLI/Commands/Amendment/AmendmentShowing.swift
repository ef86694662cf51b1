internal import ArgumentParser
internal import CahierDocuments
internal import CahierFormats
internal import CahierModel
internal import CahierRules
internal import CahierStore

/// `cahier amendment list`.
struct AmendmentListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("list", Text(fr: "Lister les rectificatifs.", en: "List the amendments."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let amendments = try session.read { try $0.amendments() }
    try session.print(
      Printable(
        table: amendments.map(AmendmentPage.row),
        values: amendments.map { AmendmentPage.value($0) },
        ifEmpty: Text(fr: "Aucun rectificatif.", en: "No amendment.")), as: output.format)
  }
}

/// `cahier amendment show 1 --format odt`: an amendment on the screen or as a document.
struct AmendmentShowCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show",
      Text(
        fr: "Montrer un rectificatif, ou l’écrire en document.",
        en: "Show an amendment, or write it as a document."),
      discussion: Text(
        fr: "Ce qui est remplacé, et par quoi. Ce que dit la loi de la date limite n’est que pour "
          + "l’acheteur\u{202F}: --audience candidats ne le montre pas.",
        en: "What is replaced, and by what. What the law says of the time limit is for the buyer "
          + "alone: --audience bidders does not show it."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: DifferenceOutput

  @Argument(
    help: ArgumentHelp(
      Text(fr: "son numéro\u{202F}; sinon le dernier", en: "its number; else the last one"),
      value: .number)) var number: Int?

  func run(in session: Session) throws(Failure) {
    let format = try output.chosen()
    let amendment = try AmendmentNumber.amendment(number, in: session)
    let language = common.language ?? ScreenLanguage.current
    let scene = try AmendmentScene.recorded(amendment, session, language)
    // A document goes to tenderers as a rule; the screen is the buyer's.
    let isScreen = format == .text || format == .json
    let audience = output.audience ?? (isScreen ? .internal : .bidders)
    let subject = scene.subject(for: audience)
    let page = DifferencePage(subject)
    let advice = scene.advice(on: amendment.date)
    let sentences = advice.sentences.map { $0[language] }
    let isInside = audience != .bidders
    let lines = AmendmentPage.lines(amendment) + [""] + page.lines
    try output.tell(
      Printable(
        lines: isInside ? lines + [""] + sentences : lines,
        value: .record([
          "amendment": AmendmentPage.value(amendment), "difference": page.value,
          "timeLimit": isInside ? AmendmentPage.value(advice) : .null,
        ])),
      document: {
        subject.document(of: AmendmentNotice(amendment: amendment, findings: sentences))
      },
      named: Text(fr: "rectificatif-\(amendment.number)", en: "amendment-\(amendment.number)"),
      in: session)
  }
}

/// `cahier amendment decide 1 --tenders-until 2027-01-22`.
struct AmendmentDecideCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "decide",
      Text(
        fr: "Dire ce que l’acheteur décide de la date limite.",
        en: "Say what the buyer decides of the time limit."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var timeLimit: TimeLimitOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "son numéro\u{202F}; sinon le dernier", en: "its number; else the last one"),
      value: .number)) var number: Int?

  func run(in session: Session) throws(Failure) {
    let decision = try timeLimit.decision()
    guard decision != .open else {
      throw .usage(
        "INPUT-001", Text(fr: "il manque la décision", en: "the decision is missing"),
        remedies: [
          Text(same: "--tenders-until 2027-01-22"),
          Text(fr: "--keep-time-limit \"…\"", en: "--keep-time-limit \"…\""),
        ])
    }
    var amendment = try AmendmentNumber.amendment(number, in: session)
    let published = amendment.baseline
    let held = try session.read { try $0.baseline(named: published).publication }
    try decision.require(after: held, on: amendment.date)
    amendment.timeLimit = decision
    let decided = amendment
    try session.change("amendment decide", "\(decided.number)") { writer in
      try writer.set(decided)
      let result = try writer.reader.baseline(named: decided.result)
      let before = try writer.reader.baseline(named: decided.baseline)
      guard let publication = result.publication else { return }
      var until = before.publication?.tendersUntil
      if case .moved(let day) = decision { until = day }
      try writer.publish(
        baseline: decided.result,
        Baseline.Publication(on: publication.on, tendersUntil: until))
    }
    session.say(
      Text(
        fr: "La décision est au rectificatif n°\u{A0}\(decided.number).",
        en: "The decision is in amendment no. \(decided.number)."))
  }
}

/// The number of an amendment, as commands take it.
enum AmendmentNumber {
  /// The amendment of a number, the last one for nil.
  ///
  /// - Throws: AMEND-006 where there is none.
  static func amendment(_ number: Int?, in session: Session) throws(Failure) -> Amendment {
    let amendments = try session.read { try $0.amendments() }
    let found =
      number.map { number in amendments.first { $0.number == number } }
      ?? amendments.last
    guard let found else {
      throw .data(
        "AMEND-006", Text(fr: "il n’y a pas ce rectificatif", en: "there is no such amendment"),
        found: number.map(String.init), remedies: [Text(same: "cahier amendment list")])
    }
    return found
  }
}
