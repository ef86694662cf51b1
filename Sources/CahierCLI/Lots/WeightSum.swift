internal import CahierEvaluation
internal import CahierModel

/// What the weights of criteria that stand side by side add up to.
struct WeightSum {
  /// The criterion above them, nil at the root.
  let parent: Criterion?
  let sum: Rational
  /// What they must make.
  let whole: Rational
  let isPoints: Bool

  /// The sums of every level of a lot, the root first; levels that mix units are left out.
  static func all(in lot: Lot) -> [WeightSum] {
    let total = Rational(lot.method.totalPoints)
    return sums(lot.criteria, parent: nil, points: total, total: total)
  }

  private static func sums(
    _ siblings: [Criterion], parent: Criterion?, points: Rational, total: Rational
  ) -> [WeightSum] {
    guard !siblings.isEmpty else { return [] }
    let own = WeightSum(siblings, parent: parent, points: points)
    return [own].compactMap { $0 }
      + siblings.flatMap { criterion in
        let share = criterion.points(of: points)
        return sums(criterion.children, parent: criterion, points: share, total: total)
      }
  }

  private init?(_ siblings: [Criterion], parent: Criterion?, points: Rational) {
    var percents: [Int] = []
    var ownPoints: [ExactDecimal] = []
    for criterion in siblings {
      switch criterion.weight {
      case .percent(let weight): percents.append(weight.hundredths)
      case .points(let points): ownPoints.append(points)
      }
    }
    guard percents.isEmpty || ownPoints.isEmpty else { return nil }
    self.parent = parent
    isPoints = percents.isEmpty
    whole = isPoints ? points : 100
    sum =
      isPoints
      ? ownPoints.map(Rational.init).reduce(.zero, +)
      : Rational(percents.reduce(0, +)) / 100
  }

  /// Whether the sum is what it must be.
  var isWhole: Bool { sum == whole }

  /// The fault of a sum that no further criterion can mend.
  var excess: Diagnostic? {
    guard sum > whole else { return nil }
    return Diagnostic(
      .error, "EVAL-060",
      Text(
        fr: "les poids de ce niveau dépassent \(shown(whole).fr)",
        en: "the weights of this level are above \(shown(whole).en)"),
      at: [place], found: digits(sum), expected: shown(whole),
      remedies: [
        Text(
          fr: "Baisser d’abord un autre poids\u{202F}: cahier criterion edit CLÉ --weight …",
          en: "Lower another weight first: cahier criterion edit KEY --weight …")
      ])
  }

  /// `94 % sur 100 %`.
  var line: Text {
    Text(
      fr: "\(place.fr)\u{202F}: \(shown(sum).fr) sur \(shown(whole).fr)",
      en: "\(place.en): \(shown(sum).en) of \(shown(whole).en)")
  }

  private var place: Text {
    guard let parent else {
      return Text(fr: "poids des critères", en: "weights of the criteria")
    }
    return Text(
      fr: "poids sous «\u{202F}\(parent.shownName(.french))\u{202F}»",
      en: "weights below “\(parent.shownName(.english))”")
  }

  private func digits(_ value: Rational) -> String {
    value.decimalText(min(value.exactDecimals ?? 2, 6), .halfUp)
  }

  private func shown(_ value: Rational) -> Text {
    let digits = digits(value)
    let french = digits.replacing(".", with: ",")
    return isPoints
      ? Text(fr: "\(french) points", en: "\(digits) points")
      : Text(fr: "\(french)\u{202F}%", en: "\(digits)%")
  }
}

extension Criterion {
  /// The points that it carries of those of the level above.
  fileprivate func points(of points: Rational) -> Rational {
    switch weight {
    case .percent(let weight): points * Rational(weight.hundredths) / 10_000
    case .points(let own): Rational(own)
    }
  }
}
