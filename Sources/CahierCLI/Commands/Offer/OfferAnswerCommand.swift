internal import ArgumentParser
internal import CahierModel
internal import CahierStore

/// `cahier offer answer "Société A" BF-012 met`: records what a tenderer answers.
struct OfferAnswerCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "answer",
      Text(
        fr: "Enregistrer la réponse d’une offre à une exigence.",
        en: "Record what an offer answers to a requirement."),
      discussion: Text(
        fr:
          "Réponses\u{202F}: \(ResponseAnswer.list.fr), \(TypedWord.none.fr) ; ce qui est prévu l’est pour --date.",
        en: "Answers: \(ResponseAnswer.list.en), \(TypedWord.none.en); roadMap has its --date."))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le nom de l’offre", en: "the name of the offer"),
      value: Text(fr: "offre", en: "offer"))) var offer: String

  @Argument(
    help: ArgumentHelp(
      Text(fr: "le code de l’exigence", en: "the code of the requirement"),
      value: Text(same: "code"))) var code: String

  @Argument(
    help: ArgumentHelp(
      Text(fr: "la réponse", en: "the answer"), value: Text(fr: "réponse", en: "answer")))
  var answer: WordOrNone<ResponseAnswer>

  @OptionGroup var lot: LotOptions
  @OptionGroup var comment: TextOptions<CommentOption>

  @Option(
    help: ArgumentHelp(
      Text(fr: "quand ce qui est prévu sera livré", en: "when what is promised is due"), value: .day
    ))
  var date: String?

  func run(in session: Session) throws(Failure) {
    let example = try session.read { reader in
      try DossierTemplate.loadWithoutShelves(reader).exampleCode(nil, reader.mainLanguage())
    }
    let code = try ItemCodes.code(self.code, example: example)
    let answer = self.answer.choice
    let date = try TypedDate.optional(self.date, at: "--date")
    var warnings: [Diagnostic] = []
    let changed = try session.changeOffer(
      offer, lot: lot.lot, "offer answer", "\(offer) \(code)"
    ) { offer, lot, writer in
      let requirement = try Requirement(code, writer.reader)
      offer.responses.removeAll { $0.item == code.description }
      guard let answer else { return }
      let response = Response(
        item: code.description, answer: answer,
        comment: try comment.text(writer.reader.mainLanguage()), date: date)
      offer.responses.append(response)
      warnings = requirement.warnings(about: response, of: offer, in: lot)
    }
    session.say(
      Text(
        fr:
          "\(code)\u{202F}: \(answer?.name.fr ?? "aucune réponse") («\u{202F}\(changed.offer.name)\u{202F}»).",
        en: "\(code): \(answer?.name.en ?? "no answer") (“\(changed.offer.name)”)."))
    session.show(warnings)
  }
}

/// An item that tenderers answer.
private struct Requirement {
  private let code: ItemCode
  private let isKnockOut: Bool

  init(_ code: ItemCode, _ reader: DossierReader) throws {
    let template = try DossierTemplate.loadWithoutShelves(reader)
    let item = try reader.item(code)
    let kind = try template.kind(of: item)
    guard kind.isRequirement, let field = kind.field(for: .role) else {
      let kinds = template.kinds.filter(\.isRequirement).map(\.name.one)
      throw Failure.data(
        "EVAL-067",
        Text(
          fr: "\(code) n’est pas une exigence à laquelle on répond",
          en: "\(code) is no requirement that tenderers answer"), expected: .joined(kinds))
    }
    self.code = code
    isKnockOut = item.fields[field.id] == .word(EvaluationRole.knockOut.rawValue)
  }

  /// What people should look at; nothing is decided here.
  func warnings(about response: Response, of offer: Offer, in lot: Lot) -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    if isKnockOut, response.answer != .met {
      warnings.append(
        Diagnostic(
          .warning, "EVAL-068",
          Text(
            fr: "\(code) est éliminatoire, et l’offre ne s’y engage pas",
            en: "\(code) is a knock-out, and the offer does not commit to it"),
          at: lot.place + [
            Text(fr: "offre «\u{202F}\(offer.name)\u{202F}»", en: "offer “\(offer.name)”")
          ],
          found: response.answer.word.shown,
          remedies: [
            Text(
              same: "cahier offer set-aside \"\(offer.name)\" --status irregular --reason \"…\"")
          ]))
    }
    if response.answer == .roadMap, response.date == nil {
      warnings.append(
        Diagnostic(
          .warning, "EVAL-069",
          Text(
            fr: "la réponse est «\u{202F}prévu\u{202F}» sans date",
            en: "the answer is “road map” with no date"),
          at: lot.place + [
            Text(fr: "offre «\u{202F}\(offer.name)\u{202F}»", en: "offer “\(offer.name)”")
          ],
          remedies: [Text(same: "--date …")]))
    }
    return warnings
  }
}

extension TypedDate {
  /// The day, a fault being told of the option that it was typed for.
  static func checked(_ text: String, at place: String) throws(Failure) -> CalendarDate {
    if let date = read(text) { return date }
    throw .usage(
      "INPUT-025", Text(fr: "ceci n’est pas une date", en: "this is no date"),
      at: [Text(same: place)], found: text,
      expected: Text(
        fr: "une date, comme 31/01/2027 ou 2027-01-31",
        en: "a date, such as 31/01/2027 or 2027-01-31"))
  }
  /// The day of an option that may be missing.
  static func optional(_ text: String?, at place: String) throws(Failure) -> CalendarDate? {
    guard let text else { return nil }
    return try checked(text, at: place)
  }
}
