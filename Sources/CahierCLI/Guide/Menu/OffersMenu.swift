internal import CahierModel
internal import CahierStore

/// Offers, prices and marks line by line.
struct OffersMenu: CommandMenu {
  let guide: Guide
  let dialogue: LineDialogue

  func run() throws(Detour) {
    while true {
      let number = try dialogue.number(
        Text(
          fr: "Offres\u{202F}: que faire\u{202F}? (un numéro ; Entrée\u{202F}: revenir au menu)",
          en: "Offers: what to do? (a number; Enter: back to the menu)"),
        among: [
          Text(fr: "Ajouter une offre", en: "Add an offer"),
          Text(fr: "Ajouter une ligne de prix", en: "Add a price line"),
          Text(fr: "Noter une offre", en: "Mark an offer"),
          Text(fr: "Voir le classement", en: "See the ranking"),
          Text(
            fr: "Relever les réponses d’une offre aux exigences",
            en: "Note what an offer answers to requirements"),
          Text(fr: "Écarter une offre", en: "Set an offer aside"),
          Text(fr: "Corriger ou retirer", en: "Correct or remove"),
        ].map(\.shown))
      switch number {
      case 0: try addOffer()
      case 1: try addPrice()
      case 2: try MarksMenu(guide: guide, dialogue: dialogue).run()
      case 3: _ = try tried(["evaluate"])
      case 4: try ResponsesMenu(guide: guide, dialogue: dialogue).run()
      case 5: try OfferCorrectionMenu(guide: guide, dialogue: dialogue).setAside()
      case 6: try OfferCorrectionMenu(guide: guide, dialogue: dialogue).run()
      default: return
      }
    }
  }

  private func addOffer() throws(Detour) {
    let name = try dialogue.text(
      Text(fr: "Nom du candidat", en: "Name of the tenderer"),
      help: Text(
        fr: "Le nom de l’entreprise, comme l’offre le donne\u{202F}: Société A.",
        en: "The name of the company, as the offer gives it: Company A."))
    if name.isEmpty { return }
    var words = ["offer", "add"]
    let lot = try chosenLot()
    if let lot, !lot.isEmpty { words += ["--lot", lot] }
    let received = try received()
    if !received.isEmpty { words += ["--received", received] }
    guard try tried(words, values: [name]) else { return }
    while try addPrice(to: name, lot) {}
  }

  /// When an offer came in, as an option takes it; empty for Enter.
  private func received() throws(Detour) -> String {
    let label = Text(fr: "date de réception", en: "date of receipt")
    return try dialogue.checked(
      Text(
        fr: "Reçue le (21/11/2026 11:58 ; Entrée\u{202F}: non noté)",
        en: "Received on (2026-11-21 11:58; Enter: not noted)"),
      help: Text(
        fr: "Le jour et l’heure du dépôt\u{202F}: 21/11/2026 à 11h58.",
        en: "The day and the time of submission: 2026-11-21 11:58."), standard: ""
    ) { line throws(Failure) in
      _ = try TypedInstant.read(line, at: label.shown)
      return line
    }
  }

  /// The key of the lot, asked for where there are several.
  private func chosenLot() throws(Detour) -> String? {
    let lots = try Detour.failing { () throws(Failure) in
      try guide.session.read { try $0.lots() }
    }
    guard lots.count > 1 else { return lots.first?.key }
    let number = try dialogue.number(
      Text(fr: "Quel lot\u{202F}?", en: "Which lot?"),
      among: lots.map { "\($0.key) \($0.title.preferring(ScreenLanguage.current))" })
    return number.map { lots[$0].key }
  }

  private func addPrice() throws(Detour) {
    guard let offer = try chosenOffer(guide, dialogue) else { return }
    while try addPrice(to: offer.name, offer.lot) {}
  }

  /// Asks for one price line; false for an empty label.
  private func addPrice(to offer: String, _ lot: String?) throws(Detour) -> Bool {
    let label = try dialogue.text(
      Text(
        fr: "Ligne de prix, son libellé (Entrée\u{202F}: terminer)",
        en: "Price line, its label (Enter: done)"),
      help: Text(
        fr: "Ce que l’on paie, comme le bordereau le nomme\u{202F}: Mise en service.",
        en: "What is paid for, as the price schedule names it: Setting up."))
    if label.isEmpty { return false }
    let basis = try dialogue.number(
      Text(fr: "Payée comment\u{202F}? (Entrée\u{202F}: 1)", en: "Paid how? (Enter: 1)"),
      among: PriceBasis.allCases.map(\.name.shown),
      help: Text(
        fr:
          "Un prix au forfait se paie une fois\u{202F}; les autres sont multipliés par une quantité "
          + "ou par des mois, que le guide demande.",
        en: "A lump sum is paid once; the others are multiplied by a quantity or by months, which "
          + "the guide asks for."))
    let chosen = PriceBasis.allCases[basis ?? 0]
    var words = ["offer", "price", "add", "--per", chosen.rawValue]
    words += try PriceAsking(dialogue: dialogue).options(for: chosen)
    if let lot, !lot.isEmpty { words += ["--lot", lot] }
    _ = try tried(words, values: [offer, label])
    return true
  }
}

extension CommandMenu {
  /// The offer that the person picks, or nil.
  func chosenOffer(_ guide: Guide, _ dialogue: LineDialogue) throws(Detour) -> Offer? {
    let offers = try Detour.failing { () throws(Failure) in
      try guide.session.read { try $0.offers() }
    }
    guard !offers.isEmpty else {
      dialogue.console.say(Text(fr: "Aucune offre.", en: "No offer."))
      return nil
    }
    let number = try dialogue.number(
      Text(fr: "Quelle offre\u{202F}? (un numéro)", en: "Which offer? (a number)"),
      among: offers.map { $0.lot.isEmpty ? $0.name : "\($0.name) (lot \($0.lot))" })
    return number.map { offers[$0] }
  }
}
