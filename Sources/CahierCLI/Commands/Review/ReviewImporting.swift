internal import ArgumentParser
internal import CahierDocuments
internal import CahierFormats
internal import CahierInterchange
internal import CahierModel
internal import CahierStore

/// `cahier review import answer.ods`: reads a response sheet that came back.
struct ReviewImportCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "import",
      Text(
        fr: "Lire la feuille de réponse d’un participant.",
        en: "Read the response sheet of a participant."),
      discussion: Text(
        fr: """
          La feuille dit son tour et, en classeur, son participant. Ce qui ne va pas est dit à sa
          place, et rien n’est alors repris.

            cahier relecture importer reponse-dsi.ods
            cahier relecture importer reponse-dsi.csv --participant DSI
          """,
        en: """
          The sheet tells its round and, as a workbook, its participant. What is wrong is told at its
          place, and then nothing is taken.

            cahier review import answer-it.ods
            cahier review import answer-it.csv --participant IT
          """))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: FormatOptions

  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "le fichier .ods, .xlsx ou .csv, « - » pour l’entrée",
        en: "the .ods, .xlsx or .csv file, “-” for the input"),
      value: Text(fr: "fichier", en: "file"))) var file: String

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "qui répond, en place de ce que dit la feuille",
        en: "who answers, in place of what the sheet says"), value: .person)) var participant:
    String?

  @Option(
    help: ArgumentHelp(
      Text(
        fr: "le jour de la réponse, si la feuille ne le dit pas\u{202F}; sinon aujourd’hui",
        en: "the day of the answer, where the sheet does not tell; else today"), value: .day))
  var on: String?

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "remplacer une réponse déjà reprise", en: "replace an answer that was taken already")))
  var replace = false

  @Flag(
    help: ArgumentHelp(
      Text(
        fr: "dire ce qui serait repris, sans rien écrire",
        en: "tell what would be taken, write nothing"))) var dryRun = false

  func run(in session: Session) throws(Failure) {
    let bytes = try InputBytes.read(file)
    let name = file == "-" ? "-" : FolderFiles.name(of: file)
    let received: ReceivedReview
    do throws(DataError) {
      received = try ReceivedReview.read(bytes, path: file)
    } catch {
      throw Failure(error)
    }
    let state = try session.read { try ReviewState($0.openRound(received.round), $0) }
    try require(received, of: state, name)
    let answer = ReviewAnswer(
      received, in: state.round, items: state.items(.internal),
      shown: Set(state.items(.bidders).map(\.code)), named: participant, file: name)
    let errors = answer.findings.filter { $0.severity == .error }
    session.show(answer.findings.filter { $0.severity != .error })
    if !errors.isEmpty { throw Failure(errors, status: .data) }
    let typed = try TypedDate.optional(on, at: "--on")
    let day = answer.answeredOn ?? typed ?? SystemClock.today()
    let merge = ReviewMerge(answer: answer, day: day, replaces: replace)
    if dryRun {
      _ = try merge.merged(into: state.round)
    } else {
      try session.change("review import", "\(answer.participant) \(name)") { writer in
        try writer.set(merge.merged(into: writer.reader.openRound(received.round)))
      }
    }
    try session.print(merge.printable(round: received.round, isDryRun: dryRun), as: output.format)
    if dryRun {
      session.say(.nothingWritten)
    }
  }

  /// Refuses the sheet of another state than the one that the round is about.
  private func require(
    _ received: ReceivedReview, of state: ReviewState, _ name: String
  ) throws(Failure) {
    guard !state.baseline.digest.hasPrefix(received.digest) else { return }
    throw .data(
      "REVIEW-004",
      Text(
        fr: "cette feuille est celle d’un autre état", en: "this sheet is that of another state"),
      at: [Text(same: name)], found: received.digest,
      expected: Text(same: "\(state.baseline.name), \(state.baseline.digest.prefix(16))"))
  }
}

/// Puts the answer of a participant into a round.
struct ReviewMerge {
  let answer: ReviewAnswer
  let day: CalendarDate
  let replaces: Bool

  /// The round with the answer.
  ///
  /// - Throws: REVIEW-011 for an answer that was taken already, and is not to be replaced; or that
  ///   the team has answered.
  func merged(into round: ReviewRound) throws(Failure) -> ReviewRound {
    var round = round
    guard let place = round.participants.firstIndex(where: { $0.name == answer.participant })
    else { return round }
    try makeRoom(in: &round, place)
    round.participants[place].answeredOn = day
    if answer.signs == true {
      round.participants[place].signedOn = day
      round.participants[place].remark = answer.remark.composed
    }
    for var vote in answer.votes {
      vote.participant = answer.participant
      round.votes.append(vote)
    }
    var number = round.comments.map(\.number).max() ?? 0
    for comment in answer.comments {
      number += 1
      round.comments.append(
        ReviewComment(
          number: number, participant: answer.participant, item: comment.item,
          text: comment.text.composed))
    }
    return round
  }

  private func makeRoom(in round: inout ReviewRound, _ place: Int) throws(Failure) {
    guard round.participants[place].answeredOn != nil else { return }
    let name = answer.participant
    let decided = round.comments.filter { $0.participant == name && $0.decision != nil }
    guard replaces, decided.isEmpty else {
      throw .data(
        "REVIEW-011",
        decided.isEmpty
          ? Text(
            fr: "la réponse de «\u{202F}\(name)\u{202F}» est déjà reprise",
            en: "the answer of “\(name)” was taken already")
          : Text(
            fr: "l’équipe a déjà répondu à «\u{202F}\(name)\u{202F}»",
            en: "the team has answered “\(name)” already"),
        found: decided.isEmpty ? nil : decided.map { "\($0.number)" }.joined(separator: ", "),
        remedies: decided.isEmpty ? [Text(same: "--replace")] : [])
    }
    round.votes.removeAll { $0.participant == name }
    round.comments.removeAll { $0.participant == name }
    round.participants[place].signedOn = nil
    round.participants[place].remark = ""
  }

  func printable(round: Int, isDryRun: Bool) -> Printable {
    let signed = answer.signs == true
    let words = Text(
      fr: "\(answer.participant)\u{202F}: \(CountedText.vote.counted(answer.votes.count).fr), "
        + "\(CountedText.comment.counted(answer.comments.count).fr), "
        + (signed ? "accord donné" : "sans accord"),
      en: "\(answer.participant): \(CountedText.vote.counted(answer.votes.count).en), "
        + "\(CountedText.comment.counted(answer.comments.count).en), "
        + (signed ? "signed off" : "not signed off"))
    return Printable(
      lines: [words.shown],
      value: .record([
        "round": .integer(round), "participant": .string(answer.participant),
        "dryRun": .boolean(isDryRun), "answeredOn": .string(day.description),
        "signed": .boolean(signed),
        "votes": .array(
          answer.votes.map {
            .record(["item": .string($0.item), "priority": .string($0.priority)])
          }),
        "comments": .array(
          answer.comments.map {
            .record(["item": .optional($0.item), "text": .string($0.text)])
          }),
      ]))
  }
}
