internal import ArgumentParser
internal import CahierModel

/// `cahier offer`: what tenderers offer, their prices and answers.
struct OfferCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "offer",
      Text(
        fr: "Les offres reçues\u{202F}: prix, réponses, état.",
        en: "The offers received: prices, answers, status."),
      discussion: Text(
        fr: """
            cahier offre ajouter "Société A" --received "21/11/2026 11:58"
            cahier offre prix ajouter "Société A" "Abonnement" --amount 3,20 --per perUserPerMonth \\
              --quantity 650 --months 48 --tax HT --vat 20
            cahier offre écarter "Société B" --status irregular --reason "…"
          """,
        en: """
            cahier offer add "Company A" --received "2026-11-21 11:58"
            cahier offer price add "Company A" "Subscription" --amount 3.20 --per perUserPerMonth \\
              --quantity 650 --months 48 --tax HT --vat 20
            cahier offer set-aside "Company B" --status irregular --reason "…"
          """),
      subcommands: [
        OfferAddCommand.self, OfferEditCommand.self, OfferRenameCommand.self,
        OfferRemoveCommand.self,
        OfferListCommand.self, OfferShowCommand.self, OfferPriceCommand.self,
        OfferAnswerCommand.self, OfferSetAsideCommand.self, OfferAdmitCommand.self,
      ])
  }
}

/// The options that say who offers and when.
struct OfferOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Text(
        fr: "date et heure de réception\u{202F}: 21/11/2026 11:58",
        en: "date and time of receipt: 2026-11-21 11:58"), value: .day)) var received: String?

  @Option(
    help: ArgumentHelp(
      Text(fr: "le numéro de l’entreprise, comme le SIRET", en: "the number of the company"),
      value: .text)) var registration: String?

  @Option(
    name: .customLong("member"),
    help: ArgumentHelp(
      Text(
        fr: "un autre membre du groupement\u{202F}; à répéter",
        en: "another member of the group; repeat it"),
      value: .person)) var members: [String] = []

  func apply(to offer: inout Offer) throws(Failure) {
    if let received { offer.received = try TypedInstant.read(received, at: "--received") }
    if let registration {
      offer.tenderer.registration = try TypedText.line(registration, at: "--registration")
    }
    guard !members.isEmpty else { return }
    var checked: [String] = []
    for member in members { checked.append(try TypedText.line(member, at: "--member")) }
    offer.tenderer.members = checked
  }
}

/// The argument that names an offer.
struct OfferArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Text(
        fr: "le nom de l’offre, comme «\u{202F}cahier offer list\u{202F}» l’écrit",
        en: "the name of the offer, as “offer list” writes it"),
      value: Text(fr: "offre", en: "offer"))) var offer: String

  @OptionGroup var lot: LotOptions
}
