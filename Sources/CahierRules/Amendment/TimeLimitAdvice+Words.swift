package import CahierModel

extension TimeLimitAdvice {
  /// The advice in sentences: what it comes to, why, what it rests on, who decides.
  package var sentences: [Text] {
    [conclusion] + shownGrounds + [lateness].compactMap { $0 } + rules.map(\.cited) + [decision]
  }

  private var conclusion: Text {
    switch verdict {
    case .significant where rules.isEmpty:
      Text(
        fr:
          "Des changements touchent ce qui décide des offres. Cahier ne connaît pas la règle de ce "
          + "droit.",
        en: "Some changes touch what decides on offers. Cahier does not know the rule of this law.")
    case .significant:
      Text(
        fr: "Des changements touchent ce qui décide des offres\u{202F}: sauf s’ils sont sans "
          + "importance ici, la date limite est à reporter, à proportion.",
        en: "Some changes touch what decides on offers: unless they matter little here, the time "
          + "limit is to be moved, in proportion.")
    case .toJudge:
      Text(
        fr:
          "Seuls des textes changent\u{202F}: la date limite est à reporter si leur sens change de "
          + "façon importante.",
        en: "Only texts change: the time limit is to be moved if their meaning changes "
          + "significantly.")
    case .none:
      Text(
        fr:
          "Rien de ce que voient les candidats ne change\u{202F}: la date limite n’est pas en jeu.",
        en: "Nothing that tenderers see changes: the time limit is not concerned.")
    }
  }

  /// Ten grounds are told, then how many more there are.
  private var shownGrounds: [Text] {
    let told = grounds.prefix(Self.mostTold).map { ground in
      Text(
        fr: "\(ground.what)\u{202F}: \(ground.why.fr).", en: "\(ground.what): \(ground.why.en).")
    }
    let rest = grounds.count - told.count
    guard rest > 0 else { return told }
    return told + [
      Text(fr: "Et \(rest) autres changements.", en: "And \(rest) more changes.")
    ]
  }

  private static let mostTold = 10

  private var lateness: Text? {
    guard let days = leastDays, verdict != .none else { return nil }
    switch isLate {
    case true?:
      return Text(
        fr:
          "L’envoi a lieu moins de \(days) jours avant la date limite\u{202F}: trop tard pour une "
          + "information complémentaire, sauf délai réduit pour urgence.",
        en: "It is sent less than \(days) days before the time limit: too late for additional "
          + "information, unless the time was shortened for urgency.")
    case false?:
      return Text(
        fr: "L’envoi a lieu \(days) jours au moins avant la date limite.",
        en: "It is sent \(days) days or more before the time limit.")
    case nil:
      return Text(
        fr: "La date limite n’est pas dans le dossier\u{202F}: vérifier que l’envoi a lieu \(days) "
          + "jours au moins avant elle.",
        en: "The time limit is not in the dossier: check that this is sent \(days) days or more "
          + "before it.")
    }
  }

  private var decision: Text {
    Text(
      fr:
        "L’acheteur décide, selon ce que le changement demande de travail aux candidats et le temps "
        + "qui leur reste.",
      en: "The buyer decides, by the work that the change asks of tenderers and the time that they "
        + "have left.")
  }
}

extension LegalRule {
  /// The article, what it says and how sure Cahier is of it, as a sentence.
  fileprivate var cited: Text {
    Text(fr: "\(citation)\u{202F}: \(shown.fr).", en: "\(citation): \(shown.en).")
  }
}
