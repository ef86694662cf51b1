import CahierModel

/// How marks are given, rounded and added, and what decides between equal totals: in sentences.
struct AwardRules {
  private let reading: DossierReading
  private let lot: Lot
  private var method: EvaluationMethod { lot.method }
  private var typography: Typography { reading.typography }

  init(_ reading: DossierReading, _ lot: Lot) {
    self.reading = reading
    self.lot = lot
  }

  var marking: [Block] {
    let aggregation =
      switch method.individualMarks {
      case .consensus: Self.consensus
      case .mean: Self.mean
      }
    return paragraphs([Self.justified, aggregation, Self.weighting])
  }

  var ranking: [Block] {
    let rounding = method.rounding
    let total = Text(
      fr: typography.number(method.totalPoints), en: typography.number(method.totalPoints))
    return paragraphs([
      Text(
        fr:
          "Les points d’une offre sont la somme de ses points sur chaque critère, sur \(total.fr). "
          + "L’offre qui a le plus de points est classée première.",
        en: "The points of a tender are the sum of its points on each criterion, out of "
          + "\(total.en). The tender with the most points is ranked first."),
      rounding.sentence, rounding.basisSentence, ties,
    ]) + minima
  }

  private func paragraphs(_ sentences: [Text]) -> [Block] {
    sentences.map { .text([.text($0[reading.language])]) }
  }

  private var ties: Text {
    let names = method.ties.compactMap { key in lot.criteria.named(key)?.name }
    guard !names.isEmpty else { return Self.equalRanks }
    let quoted = names.map { typography.quoted(reading.plain($0)) }
    let list = Text(
      fr: quoted.joined(separator: ", puis sur "), en: quoted.joined(separator: ", then on "))
    return Text(
      fr: "À égalité de points, l’offre la mieux placée est celle qui a le plus de points sur "
        + "\(list.fr)\u{202F}; si l’égalité demeure, les offres ont le même rang.",
      en: "With equal points, the better tender is the one with more points on \(list.en); if "
        + "they are still equal, they share a rank.")
  }

  private var minima: [Block] {
    guard lot.criteria.hasMinimum else { return [] }
    return paragraphs([Self.minimum])
  }

  private static let justified = Text(
    fr: "Chaque offre est notée sur chaque critère de qualité d’après son contenu. Chaque note est "
      + "justifiée par écrit et renvoie à la partie de l’offre qui la fonde.",
    en: "Each tender is marked on each criterion of quality from what it holds. Each mark is "
      + "justified in writing and points to the part of the tender that it rests on.")
  private static let consensus = Text(
    fr: "Les évaluateurs arrêtent ensemble une note unique par critère.",
    en: "The evaluators agree on one mark for each criterion.")
  private static let mean = Text(
    fr: "La note d’un critère est la moyenne exacte des notes des évaluateurs, sauf note arrêtée "
      + "ensemble.",
    en: "The mark of a criterion is the exact mean of the marks of the evaluators, unless they "
      + "agreed on one.")
  private static let weighting = Text(
    fr: "Les points d’un critère sont sa note, divisée par la note maximale et multipliée par son "
      + "poids dans l’ensemble.",
    en: "The points of a criterion are its mark, divided by the full mark and multiplied by its "
      + "weight in the whole.")
  private static let equalRanks = Text(
    fr: "À égalité de points, les offres ont le même rang.",
    en: "Tenders with equal points share a rank.")
  private static let minimum = Text(
    fr: "Une offre qui n’atteint pas le minimum d’un critère est éliminée.",
    en: "A tender that does not reach the minimum of a criterion is eliminated.")
}

extension [Criterion] {
  /// The criterion of that key at any depth.
  func named(_ key: CriterionKey) -> Criterion? {
    for criterion in self {
      if criterion.key == key { return criterion }
      if let child = criterion.children.named(key) { return child }
    }
    return nil
  }

  fileprivate var hasMinimum: Bool {
    contains { $0.minimum != nil || $0.children.hasMinimum }
  }
}
