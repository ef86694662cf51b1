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
      guard let number else { return }
      do throws(Detour) {
        try perform(number)
      } catch {
        // Back from the first prompt of an entry is back to this menu.
        guard case .back = error else { throw error }
      }
    }
  }

  private func perform(_ number: Int) throws(Detour) {
    switch number {
    case 0: try addOffer()
    case 1: try addPrice()
    case 2: try MarksMenu(guide: guide, dialogue: dialogue).run()
    case 3: _ = try tried(["evaluate"])
    case 4: try ResponsesMenu(guide: guide, dialogue: dialogue).run()
    case 5: try OfferCorrectionMenu(guide: guide, dialogue: dialogue).setAside()
    default: try OfferCorrectionMenu(guide: guide, dialogue: dialogue).run()
    }
  }

  private func addOffer() throws(Detour) {
    var (name, lot, received) = ("", nil as String?, "")
    do throws(Detour) {
      // One lot asks nothing: back from the date is then back to the name.
      try dialogue.inTurn(2) { place throws(Detour) in
        if place == 0 {
          name = try self.name()
        } else if !name.isEmpty {
          lot = try chosenLot()
          received = try self.received()
        }
      }
    } catch {
      if !name.isEmpty { dialogue.sayLost("« \(name) »", to: error) }
      throw error
    }
    if name.isEmpty { return }
    var words = ["offer", "add"]
    if let lot, !lot.isEmpty { words += ["--lot", lot] }
    if !received.isEmpty { words += ["--received", received] }
    guard try tried(words, values: [name]) else { return }
    while try addPrice(to: name, lot) {}
  }

  private func name() throws(Detour) -> String {
    try dialogue.text(
      Text(fr: "Nom du candidat", en: "Name of the tenderer"),
      help: Text(
        fr: "Le nom de l’entreprise, comme l’offre le donne\u{202F}: Société A.",
        en: "The name of the company, as the offer gives it: Company A."))
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
    guard let line = try PriceAsking(dialogue: dialogue).line() else { return false }
    var words = ["offer", "price", "add"] + line.options
    if let lot, !lot.isEmpty { words += ["--lot", lot] }
    _ = try tried(words, values: [offer, line.label])
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
