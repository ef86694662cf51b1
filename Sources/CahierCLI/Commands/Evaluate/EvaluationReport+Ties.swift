internal import CahierEvaluation
internal import CahierModel

extension EvaluationReport {
  /// How each tie was decided, comparison by comparison.
  var ties: [String] {
    guard !result.ties.isEmpty else { return [] }
    return [say(Text(fr: "Égalités", en: "Ties"))] + result.ties.flatMap(lines(of:))
  }

  private func lines(of tie: TieDecision) -> [String] {
    let total = figures.total(tie.total)
    let offers = list(tie.offers)
    let head = say(
      Text(
        fr: "  \(offers) ont le même total, \(total) points (exact : \(tie.total))",
        en: "  \(offers) have the same total, \(total) points (exact: \(tie.total))"))
    let steps = tie.steps.map { step in
      let points = zip(step.offers, step.points).map { "\(name($0)) \(figures.points($1))" }
        .joined(separator: say(Text(fr: " ; ", en: "; ")))
      let end =
        step.isDecisive
        ? Text(fr: "départage", en: "tells them apart") : Text(fr: "égalité", en: "equal")
      return say(
        Text(
          fr: "    sur \(name(of: step.criterion)) : \(points) : \(end.fr)",
          en: "    on \(name(of: step.criterion)): \(points): \(end.en)"))
    }
    let left = tie.undecided.map { group in
      say(
        Text(
          fr: "    \(list(group)) gardent le même rang",
          en: "    \(list(group)) keep the same rank"))
    }
    return [head] + steps + left
  }

  private func list(_ offers: [Int]) -> String {
    let names = offers.map { name($0) }
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + say(Text(fr: " et ", en: " and ")) + last
  }
}
