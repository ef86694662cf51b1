internal import ArgumentParser
internal import CahierDocuments
internal import CahierFormats
internal import CahierModel
internal import CahierStore

/// `cahier review list`.
struct ReviewListCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list", Text(fr: "Lister les tours de relecture.", en: "List the review rounds."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  func run(in session: Session) throws(Failure) {
    let rounds = try session.read { try $0.rounds() }
    try session.print(
      Printable(
        table: rounds.map(ReviewPage.row), values: rounds.map(ReviewPage.summary),
        ifEmpty: Text(fr: "Aucun tour de relecture.", en: "No review round.")), as: output.format)
  }
}

/// `cahier review show`: participants, votes and comments of a round.
struct ReviewShowCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show",
      Text(
        fr: "Montrer un tour\u{202F}: participants, votes, remarques.",
        en: "Show a round: participants, votes, comments."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "son numéro\u{202F}; sinon le dernier", en: "its number; else the last one"),
      value: .number)) var number: Int?

  func run(in session: Session) throws(Failure) {
    let state = try session.read { try ReviewState($0.round(number), $0) }
    let page = ReviewPage(state.round, items: state.items(.internal))
    try session.print(Printable(lines: page.lines, value: page.value), as: output.format)
  }
}

/// What people and programs are told of a round.
struct ReviewPage {
  private let round: ReviewRound
  private let items: [ReviewItem]
  private var language: Language { ScreenLanguage.current }

  init(_ round: ReviewRound, items: [ReviewItem]) {
    (self.round, self.items) = (round, items)
  }

  static func row(_ round: ReviewRound) -> [String] {
    let typography = Typography(ScreenLanguage.current)
    let answered = round.participants.count { $0.answeredOn != nil }
    let signed = round.participants.count { $0.signedOn != nil }
    let all = round.participants.count
    let open = round.comments.count { $0.decision == nil }
    let state = Text(
      fr: "\(answered)/\(all) réponses, \(signed)/\(all) accords, \(open) remarques à décider",
      en: "\(answered)/\(all) answers, \(signed)/\(all) signed off, \(open) comments to decide")
    let closed = round.closedOn.map {
      Text(
        fr: "clos le \(Typography(.french).date($0))",
        en: "closed on \(Typography(.english).date($0))")
    }
    return [
      "\(round.number)", round.baseline, typography.date(round.openedOn),
      (closed ?? Text(fr: "ouvert", en: "open")).shown, state.shown,
    ]
  }

  static func summary(_ round: ReviewRound) -> JSONValue {
    .record([
      "number": .integer(round.number), "baseline": .string(round.baseline),
      "openedOn": .string(round.openedOn.description),
      "answersUntil": .optional(round.answersUntil?.description),
      "closedOn": .optional(round.closedOn?.description), "author": .string(round.author),
      "participants": .integer(round.participants.count),
      "answered": .integer(round.participants.count { $0.answeredOn != nil }),
      "signed": .integer(round.participants.count { $0.signedOn != nil }),
      "votes": .integer(round.votes.count), "comments": .integer(round.comments.count),
      "undecided": .integer(round.comments.count { $0.decision == nil }),
    ])
  }

  // MARK: For people

  var lines: [String] {
    [Self.row(round).joined(separator: "  "), ""] + participants + votes + comments
  }

  private func title(_ text: Text) -> String { Typography(language).label(text.shown) }

  private var participants: [String] {
    let typography = Typography(language)
    let rows = round.participants.map { participant in
      [
        "  " + participant.name, participant.population,
        participant.answeredOn.map(typography.date)
          ?? Text(fr: "pas de réponse", en: "no answer").shown,
        participant.signedOn.map {
          Text(
            fr: "accord le \(Typography(.french).date($0))",
            en: "signed off on \(Typography(.english).date($0))"
          ).shown
        } ?? Text(fr: "sans accord", en: "not signed off").shown, participant.remark,
      ]
    }
    return [title(Text(fr: "Participants", en: "Participants"))] + TextTable.lines(rows)
  }

  private var tallies: [(item: ReviewItem, tally: ItemTally)] {
    var known: [[String]: [String: ItemTally]] = [:]
    return items.compactMap { item in
      let words = item.priorities.map(\.id)
      guard !words.isEmpty else { return nil }
      let all = known[words] ?? round.tallies(words)
      known[words] = all
      return all[item.code.description].map { (item, $0) }
    }
  }

  private var votes: [String] {
    let tallies = tallies
    guard !tallies.isEmpty else { return [] }
    let heads = [
      Text(fr: "  Code", en: "  Code"), Text(fr: "présente", en: "present"),
      Text(fr: "médiane", en: "median"), Text(fr: "étendue", en: "spread"),
      Text(fr: "votes", en: "votes"), Text(fr: "par population", en: "by population"),
    ]
    let rows = tallies.map { item, tally in
      [
        "  \(item.code)", word(item.priority, item), words(tally.all.median, item),
        words(tally.all.spread, item), "\(tally.all.total)", byPopulation(tally, item),
      ]
    }
    return ["", title(Text(fr: "Priorités", en: "Priorities"))]
      + TextTable.lines([heads.map(\.shown)] + rows)
  }

  private func word(_ id: String?, _ item: ReviewItem) -> String {
    item.priorities.first { $0.id == id }?.name[language] ?? "–"
  }

  private func words(_ places: ClosedRange<Int>?, _ item: ReviewItem) -> String {
    guard let places else { return "–" }
    let names = item.priorities.map { $0.name[language] }
    let (first, last) = (places.lowerBound, places.upperBound)
    return first == last ? names[first] : "\(names[first]) – \(names[last])"
  }

  private func byPopulation(_ tally: ItemTally, _ item: ReviewItem) -> String {
    tally.byPopulation.sorted { CollationKey($0.key) < CollationKey($1.key) }
      .filter { !$0.key.isEmpty }
      .map { "\($0.key) \(words($0.value.median, item)) (\($0.value.total))" }
      .joined(separator: " ; ")
  }

  private var comments: [String] {
    guard !round.comments.isEmpty else { return [] }
    let whole = Text(fr: "l’ensemble", en: "the whole").shown
    let lines = round.comments.flatMap { comment in
      [
        "  \(comment.number). \(comment.item ?? whole), \(comment.participant)"
          + Typography(language).colon + comment.text.split(separator: "\n").joined(separator: " "),
        "     " + decision(of: comment),
      ]
    }
    return ["", title(Text(fr: "Remarques", en: "Comments"))] + lines
  }

  private func decision(of comment: ReviewComment) -> String {
    guard let decision = comment.decision else {
      return Text(fr: "à décider", en: "to be decided").shown
    }
    let word =
      decision.isAccepted
      ? Text(fr: "retenue", en: "accepted") : Text(fr: "écartée", en: "declined")
    return word.shown + Typography(language).colon + decision.reason
      + " (\(decision.by), \(Typography(language).date(decision.on)))"
  }

  // MARK: For programs

  var value: JSONValue {
    .record([
      "round": Self.summary(round),
      "participants": .array(
        round.participants.map { participant in
          .record([
            "name": .string(participant.name), "population": .string(participant.population),
            "answeredOn": .optional(participant.answeredOn?.description),
            "signedOn": .optional(participant.signedOn?.description),
            "remark": .string(participant.remark),
          ])
        }),
      "priorities": .array(tallies.map(value)), "comments": .array(round.comments.map(Self.value)),
    ])
  }

  private func value(_ item: ReviewItem, _ tally: ItemTally) -> JSONValue {
    let words = item.priorities.map(\.id)
    func value(_ tally: PriorityTally) -> JSONValue {
      .record([
        "votes": .object(zip(words, tally.counts).map { JSONValue.Member($0, .integer($1)) }),
        "median": Self.ends(tally.median, words), "spread": Self.ends(tally.spread, words),
      ])
    }
    return .record([
      "item": .string(item.code.description), "priority": .optional(item.priority),
      "all": value(tally.all),
      "byPopulation": .object(
        tally.byPopulation.sorted { CollationKey($0.key) < CollationKey($1.key) }
          .map { JSONValue.Member($0.key, value($0.value)) }),
    ])
  }

  private static func ends(_ places: ClosedRange<Int>?, _ words: [String]) -> JSONValue {
    guard let places else { return .null }
    return .array([places.lowerBound, places.upperBound].map { .string(words[$0]) })
  }

  private static func value(_ comment: ReviewComment) -> JSONValue {
    .record([
      "number": .integer(comment.number), "participant": .string(comment.participant),
      "item": .optional(comment.item), "text": .string(comment.text),
      "accepted": comment.decision.map { .boolean($0.isAccepted) } ?? .null,
      "reason": .optional(comment.decision?.reason),
      "decidedOn": .optional(comment.decision?.on.description),
      "decidedBy": .optional(comment.decision?.by),
    ])
  }
}
