internal import CahierModel
internal import CahierRules

/// The criteria of each lot with their weights, their sum, and what is missing.
struct WeightLines {
  let dossier: GuideDossier
  let language = ScreenLanguage.current
  private var typography: Typography { Typography(language) }

  var lines: [String] {
    let lots = dossier.lots.filter { !$0.criteria.isEmpty }
    guard !lots.isEmpty else {
      return [
        Text(
          fr: "  Aucun critère n’est choisi.", en: "  No criterion is chosen.")[language]
      ]
    }
    return lots.flatMap(lines)
  }

  private func lines(_ lot: Lot) -> [String] {
    let title = lot.key.isEmpty ? [] : ["  Lot \(lot.key)"]
    return title + lot.criteria.map(line) + sums(lot) + unused(lot) + law(lot)
      + [
        Text(
          fr:
            "  Figer la méthode n’est pas encore possible dans Cahier\u{202F}: votre réponse note "
            + "la décision.",
          en: "  Cahier cannot freeze the method yet: your answer notes the decision.")[language]
      ]
  }

  private func line(_ criterion: Criterion) -> String {
    let weight: String =
      switch criterion.weight {
      case .percent(let weight): typography.percent(weight)
      case .points(let points):
        Text(fr: "\(points) points", en: "\(points) points")[language]
      }
    let count = criterion.isLeaf ? 0 : criterion.leafCriteria.count
    let parts =
      count == 0
      ? ""
      : Text(
        fr: ", \(count) sous-critère\(count > 1 ? "s" : "")",
        en: ", \(count) sub-criteri\(count > 1 ? "a" : "on")")[language]
    return "  " + typography.label(criterion.shownName(language)) + " \(weight)\(parts)"
  }

  /// The sum at the root, and those below that do not make their whole.
  private func sums(_ lot: Lot) -> [String] {
    WeightSum.all(in: lot).filter { $0.parent == nil || !$0.isWhole }.map { sum in
      let mend =
        sum.isWhole
        ? Text(same: "")
        : Text(
          fr: "\u{202F}: à corriger par « m », ou cahier criterion edit CLÉ --weight …",
          en: ": mend with “m”, or cahier criterion edit KEY --weight …")
      return "  " + (sum.line + mend)[language].capitalised + (sum.isWhole ? "." : "")
    }
  }

  /// What the library offers and the lot does not hold.
  private func unused(_ lot: Lot) -> [String] {
    let there = Set(lot.criterionPlaces.map(\.criterion.key))
    let names = CriterionOffer.all(in: dossier.template.criteria).filter { offer in
      !offer.ids.contains { there.contains(ReadyCriterion.key(of: $0)) }
    }.map(\.title[language])
    guard !names.isEmpty else { return [] }
    return [
      "  " + typography.label(Text(fr: "Non retenus", en: "Not taken")[language])
        + " \(names.joined(separator: ", "))."
    ]
  }

  private func law(_ lot: Lot) -> [String] {
    AwardCriteriaRule.diagnostics(
      for: lot, under: dossier.header.jurisdiction, on: dossier.header.date
    ).flatMap { $0.lines(in: language).map { "  \($0)" } }
  }
}
