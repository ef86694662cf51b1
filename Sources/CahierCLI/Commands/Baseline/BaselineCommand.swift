internal import ArgumentParser
internal import CahierModel

/// `cahier baseline`: states of the specification that are frozen under a name.
struct BaselineCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "baseline",
      Text(
        fr: "Figer l’état du cahier des charges sous un nom.",
        en: "Freeze the state of the specification under a name."),
      discussion: Text(
        fr: """
          Un état de référence garde l’en-tête, les réponses, les éléments, les liens et les critères, sans les offres ni les notes. Il ne change plus\u{202F}: son empreinte est vérifiée à chaque lecture.

            cahier référence ajouter v1 --reason "Relu par la DSI"
            cahier référence publier v1 --on 2026-12-01 --tenders-until 2027-01-15
            cahier comparer v1
          """,
        en: """
          A baseline keeps the header, the answers, the items, the links and the criteria, without offers and marks. It never changes: its digest is checked each time it is read.

            cahier baseline add v1 --reason "Read by the IT department"
            cahier baseline publish v1 --on 2026-12-01 --tenders-until 2027-01-15
            cahier diff v1
          """),
      subcommands: [
        BaselineAddCommand.self, BaselineListCommand.self, BaselineShowCommand.self,
        BaselinePublishCommand.self, BaselineRemoveCommand.self,
      ])
  }
}

/// The name of a baseline, as commands take it.
enum BaselineName {
  static let value = Text(fr: "nom", en: "name")

  /// A name that can be told from a file and from the state at hand.
  static func checked(_ text: String) throws(Failure) -> String {
    let name = try TypedText.line(text, at: value.shown)
    guard !name.contains("/"), !SpecificationState.isNow(name) else {
      throw .usage(
        "BASE-004",
        Text(
          fr: "un état de référence ne peut pas porter ce nom",
          en: "a baseline cannot bear this name"), found: name,
        expected: Text(
          fr: "un nom sans « / », autre que « maintenant »\u{202F}: v1",
          en: "a name with no “/”, other than “now”: v1"))
    }
    return name
  }
}

/// `--reason`: why something is done, for those who read it later.
struct WhyOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Text(fr: "pourquoi, en quelques mots", en: "why, in a few words"), value: .text))
  var reason: String?

  /// The reason, which must be there and say something.
  func required(example: Text) throws(Failure) -> String {
    guard let reason else {
      throw .usage(
        "INPUT-001", Text(fr: "il manque le motif", en: "the reason is missing"),
        at: [Text(same: "--reason")],
        remedies: [
          Text(fr: "--reason \"\(example.fr)\"", en: "--reason \"\(example.en)\"")
        ])
    }
    let text = try TypedText.line(reason, at: "--reason")
    try TypedReason.require(
      BilingualText(text, in: ScreenLanguage.current), at: "--reason", example: example)
    return text
  }
}

extension TypedReason {
  /// Why a state is frozen.
  static let baseline = Text(fr: "Relu par la DSI", en: "Read by the IT department")
  /// Why published documents are amended.
  static let amendment = Text(
    fr: "Le niveau demandé était faux", en: "The level asked for was wrong")
}

/// `--on` and `--tenders-until`: what is said of a publication.
struct PublicationOptions: ParsableArguments {
  @Option(
    name: .customLong("tenders-until"),
    help: ArgumentHelp(
      Text(
        fr: "la date limite de réception des offres", en: "the time limit for tenders"), value: .day
    ))
  var tendersUntil: String?

  /// The publication on a day, its time limit not before it.
  func publication(on day: CalendarDate) throws(Failure) -> Baseline.Publication {
    let until = try TypedDate.optional(tendersUntil, at: "--tenders-until")
    if let until, until < day {
      throw .usage(
        "BASE-006",
        Text(
          fr: "la date limite précède la publication",
          en: "the time limit is before the publication"),
        at: [Text(same: "--tenders-until")], found: "\(until)",
        expected: Text(fr: "le \(day) ou après", en: "\(day) or later"))
    }
    return Baseline.Publication(on: day, tendersUntil: until)
  }
}
