import CahierModel

/// What documents say of the law, by whose law it is.
enum LegalSentences {
  /// What becomes of an offer that does not commit to a knock-out requirement.
  ///
  /// - Source: French public procurement code, L2152-1, L2152-2 and R2152-2.
  static func knockOutEffect(_ jurisdiction: Jurisdiction) -> Text {
    guard jurisdiction == .france else { return knockOutEffect }
    return Text(
      fr: "Une offre qui ne s’engage pas à respecter chacune des exigences ci-dessous est "
        + "irrégulière au sens de l’article L2152-2 du code de la commande publique. Elle est "
        + "écartée (article L2152-1), sauf si l’acheteur autorise tous les soumissionnaires "
        + "concernés à régulariser leur offre (article R2152-2).",
      en: "A tender that does not commit to meeting each of the requirements below is irregular "
        + "within the meaning of article L2152-2 of the French public procurement code. It is set "
        + "aside (article L2152-1), unless the buyer allows all tenderers concerned to regularise "
        + "their tender (article R2152-2).")
  }

  private static let knockOutEffect = Text(
    fr: "Une offre qui ne s’engage pas à respecter chacune des exigences ci-dessous est contraire "
      + "aux documents de la consultation et est écartée, sauf régularisation permise à tous.",
    en: "A tender that does not commit to meeting each of the requirements below is against the "
      + "tender documents and is set aside, unless all tenderers are allowed to regularise.")
}
