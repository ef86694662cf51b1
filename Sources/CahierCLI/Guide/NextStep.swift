internal import CahierModel

/// What to do now: a word for programs, a sentence, and the commands to type.
struct NextStep {
  let code: String
  let sentence: Text
  /// At least one, in the order of typing.
  let commands: [String]

  init(_ code: String, _ sentence: Text, _ commands: [String]) {
    self.code = code
    self.sentence = sentence
    self.commands = commands
  }

  static var offers: NextStep {
    NextStep(
      "offers",
      Text(
        fr: "Le cahier des charges est prêt\u{202F}: publier les documents, puis saisir les offres "
          + "reçues.",
        en: "The specification is ready: publish the documents, then record the offers received."),
      [
        Text(
          fr: "cahier offer add \"NOM DU CANDIDAT\"", en: "cahier offer add \"NAME OF TENDERER\""
        )
        .shown, "cahier export specification",
      ])
  }

  static func prices(of offer: String) -> NextStep {
    NextStep(
      "prices",
      Text(fr: "Saisir les prix de « \(offer) ».", en: "Record the prices of “\(offer)”."),
      [
        Text(
          fr: "cahier offer price add \"\(offer)\" \"LIBELLÉ\" --per oneOff --amount … --tax TTC",
          en: "cahier offer price add \"\(offer)\" \"LABEL\" --per oneOff --amount … --tax TTC"
        ).shown
      ])
  }

  static func marks(of offer: String, _ count: Int) -> NextStep {
    NextStep(
      "marks",
      Text(
        fr: "Noter « \(offer) »\u{202F}: \(count) note\(count > 1 ? "s manquent" : " manque").",
        en: "Mark “\(offer)”: \(count) mark\(count == 1 ? " is" : "s are") missing."),
      ["cahier guide"])
  }

  static var ranking: NextStep {
    NextStep(
      "ranking",
      Text(
        fr: "Voir le classement, puis produire le rapport d’analyse.",
        en: "See the ranking, then produce the analysis report."),
      ["cahier evaluate", "cahier export report"])
  }
}
