internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier review decide 1 3..5 --accept --reason "Taken up in FN-012"`.
struct ReviewDecideCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "decide",
      Text(
        fr: "Retenir ou écarter des remarques, avec un motif.",
        en: "Accept or decline comments, with a reason."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var which: RoundOption

  @Argument(
    help: ArgumentHelp(
      Text(fr: "les numéros des remarques", en: "the numbers of the comments"),
      value: Text(fr: "numéros", en: "numbers"))) var numbers: [String]

  @Flag(help: ArgumentHelp(Text(fr: "les retenir", en: "accept them"))) var accept = false

  @Flag(help: ArgumentHelp(Text(fr: "les écarter", en: "decline them"))) var decline = false

  @OptionGroup var reason: WhyOption

  @Option(
    help: ArgumentHelp(
      Text(fr: "le jour\u{202F}; sinon aujourd’hui", en: "the day; else today"), value: .day))
  var on: String?

  func run(in session: Session) throws(Failure) {
    guard accept != decline else { throw Self.noDecision }
    let reason = try reason.required(example: Self.example)
    let numbers = try Self.read(numbers)
    let decision = ReviewComment.Decision(
      isAccepted: accept, reason: reason,
      on: try TypedDate.optional(on, at: "--on") ?? SystemClock.today(),
      by: try session.note("review decide").who)
    let subject = self.numbers.joined(separator: ", ")
    let left = try session.change("review decide", subject) { writer in
      var round = try writer.reader.openRound(which.round)
      for number in numbers {
        guard let place = round.comments.firstIndex(where: { $0.number == number }) else {
          throw Self.noComment(number, round)
        }
        round.comments[place].decision = decision
      }
      try writer.set(round)
      return round.comments.count { $0.decision == nil }
    }
    let word = accept ? Text(fr: "retenues", en: "accepted") : Text(fr: "écartées", en: "declined")
    session.say(
      Text(
        fr: "Remarques \(word.fr)\u{202F}: \(subject). Restent à décider\u{202F}: \(left).",
        en: "Comments \(word.en): \(subject). To be decided: \(left)."))
  }

  private static let example = Text(fr: "Repris dans BF-012", en: "Taken up in FN-012")

  private static let noDecision = Failure.usage(
    "REVIEW-013",
    Text(
      fr: "il faut dire si les remarques sont retenues ou écartées",
      en: "say whether the comments are accepted or declined"),
    expected: Text(fr: "--accept ou --decline", en: "--accept or --decline"))

  private static func noComment(_ number: Int, _ round: ReviewRound) -> Failure {
    .data(
      "REVIEW-012",
      Text(fr: "ce tour n’a pas cette remarque", en: "this round has no such comment"),
      found: "\(number)",
      expected: round.comments.isEmpty
        ? nil : Text(same: "1–\(round.comments.last?.number ?? 0)"))
  }

  /// The numbers that words name: `1`, `3..5`.
  static func read(_ words: [String]) throws(Failure) -> [Int] {
    var numbers: [Int] = []
    for word in words.flatMap({ $0.split(separator: ",") }) {
      let ends = word.split(separator: ".", omittingEmptySubsequences: true).compactMap { Int($0) }
      let isRange = word.contains("..") && ends.count == 2 && ends[0] <= ends[1]
      guard Int(word) != nil || isRange, let first = ends.first, let last = ends.last,
        last - first < 10_000
      else {
        throw .usage(
          "REVIEW-012",
          Text(fr: "ceci n’est pas un numéro de remarque", en: "this is no number of a comment"),
          found: String(word), expected: Text(same: "1, 3..5"))
      }
      numbers += Array(first...last)
    }
    return numbers
  }
}

/// `cahier review sign IT --on 2026-12-12`.
struct ReviewSignCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "sign",
      Text(
        fr: "Enregistrer l’accord daté d’un participant.",
        en: "Record the dated sign-off of a participant."))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var which: RoundOption

  @Argument(
    help: ArgumentHelp(Text(fr: "le participant", en: "the participant"), value: .person))
  var name: String

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le jour de l’accord\u{202F}; sinon aujourd’hui",
        en: "the day of the sign-off; else today"),
      value: .day)) var on: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "sa réserve, s’il en fait une", en: "their reservation, if any"), value: .text))
  var remark: String?

  @Flag(
    help: ArgumentHelp(
      Text(fr: "retirer un accord enregistré", en: "take back a sign-off that was recorded")))
  var withdraw = false

  func run(in session: Session) throws(Failure) {
    let day = try TypedDate.optional(on, at: "--on") ?? SystemClock.today()
    let remark = try TypedText.optionalLine(self.remark, at: "--remark") ?? ""
    let round = try session.change("review sign", name) { writer in
      var round = try writer.reader.openRound(which.round)
      let folded = CommandAliases.folded(name.trimmed)
      let place = round.participants.firstIndex { CommandAliases.folded($0.name) == folded }
      guard let place else { throw Self.stranger(name, round) }
      if day < round.openedOn, !withdraw {
        throw Failure.beforeOpening(day, of: round.openedOn, at: "--on")
      }
      round.participants[place].signedOn = withdraw ? nil : day
      round.participants[place].remark = withdraw ? "" : remark
      try writer.set(round)
      return round
    }
    let left = round.participants.count { $0.signedOn == nil }
    session.say(
      Text(
        fr: withdraw
          ? "L’accord est retiré. Sans accord\u{202F}: \(left)."
          : "Accord de «\u{202F}\(name)\u{202F}» le \(Typography(.french).date(day)). Sans accord\u{202F}: \(left).",
        en: withdraw
          ? "The sign-off is taken back. Not signed off: \(left)."
          : "“\(name)” signed off on \(Typography(.english).date(day)). Not signed off: \(left)."))
  }

  private static func stranger(_ name: String, _ round: ReviewRound) -> Failure {
    .data(
      "REVIEW-005",
      Text(
        fr: "ce nom n’est pas celui d’un participant", en: "this is the name of no participant"),
      found: name, expected: Text(same: round.participants.map(\.name).joined(separator: ", ")))
  }
}
