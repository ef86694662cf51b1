import CahierModel

extension Rounding {
  /// Where figures are rounded and how.
  var sentence: Text {
    switch stage {
    case .display:
      Text(
        fr: "Les calculs sont exacts. Seuls les nombres affichés sont arrondis, à \(decimals.fr), "
          + "\(mode.name.fr).",
        en: "Calculations are exact. Only what is shown is rounded, to \(decimals.en), "
          + "\(mode.name.en).")
    case .adding:
      Text(
        fr: "Les points de chaque critère sont arrondis à \(decimals.fr), \(mode.name.fr), puis "
          + "additionnés.",
        en: "The points of each criterion are rounded to \(decimals.en), \(mode.name.en), then "
          + "added.")
    case .weighting:
      Text(
        fr: "La note de chaque prix est arrondie à \(decimals.fr), \(mode.name.fr), puis pondérée.",
        en: "The mark of each price is rounded to \(decimals.en), \(mode.name.en), then weighted.")
    }
  }

  /// What ranks compare.
  var basisSentence: Text {
    switch rankOn {
    case .exact:
      Text(
        fr: "Le rang compare les totaux exacts.", en: "Ranks compare the exact totals.")
    case .displayed:
      Text(
        fr: "Le rang compare les totaux affichés.", en: "Ranks compare the totals shown.")
    }
  }

  private var decimals: Text {
    guard marks > 1 else {
      return marks == 1
        ? Text(fr: "une décimale", en: "one decimal") : Text(fr: "l’unité", en: "the unit")
    }
    return Text(fr: "\(marks) décimales", en: "\(marks) decimals")
  }
}
