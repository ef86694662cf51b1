internal import CahierEvaluation
internal import CahierModel

extension EvaluationReport {
  /// How the total of one offer came about, criterion by criterion; nil for no such offer.
  func explanation(of name: String) -> [String]? {
    guard let offer = position(of: name) else { return nil }
    let criteria = result.outline.nodes.indices.flatMap { explain($0, of: offer) }
    return [standing(of: offer)] + criteria + [sum(of: offer)].compactMap(\.self)
  }

  /// The position of the offer of that name.
  func position(of name: String) -> Int? {
    result.checked.evaluation.offers.firstIndex { $0.name == name }
  }

  private func standing(of position: Int) -> String {
    let offer = result.offer(position)
    if offer.status.isSetAside {
      let reason = offer.reason.preferring(language)
      let status = say(offer.status.name) + (reason.isEmpty ? "" : ". \(reason)")
      return say(
        Text(fr: "\(offer.name) est écartée : \(status)", en: "\(offer.name) is out: \(status)"))
    }
    guard let ranked = result.ranking.first(where: { $0.offer == position }) else {
      let misses = result.eliminated.first { $0.offer == position }?.misses ?? []
      let list = misses.map(words).joined(separator: say(Text(fr: " ; ", en: "; ")))
      return say(
        Text(
          fr: "\(offer.name) est éliminée : \(list)", en: "\(offer.name) is out: \(list)"))
    }
    let total = figures.total(ranked.shownTotal)
    return say(
      Text(
        fr: "\(offer.name) : rang \(ranked.rank), \(total) points (exact : \(ranked.total))",
        en: "\(offer.name): rank \(ranked.rank), \(total) points (exact: \(ranked.total))"))
  }

  /// The lines of one criterion, set in by its depth.
  private func explain(_ criterion: Int, of offer: Int) -> [String] {
    guard let points = result.points(of: offer, on: criterion) else { return [] }
    let node = result.outline.nodes[criterion]
    let indent = String(repeating: "  ", count: node.depth + 1)
    let share = figures.percent(node.share)
    let most = figures.plain(node.points)
    let head = say(
      Text(
        fr: "\(indent)\(name(of: criterion)) (\(share) du total, \(most) points au plus) : ",
        en: "\(indent)\(name(of: criterion)) (\(share) of all, \(most) points at most): "))
    let result = figures.points(points) + say(exactly(points))
    guard node.criterion.isLeaf else { return [head + result] }
    let made =
      node.criterion.type.isAmount
      ? pricedLine(criterion, of: offer, result) : markedLine(criterion, of: offer, result)
    return [head + made] + reasons(criterion, of: offer).map { "\(indent)  \($0)" }
  }

  /// The fraction, where the decimals that are shown are not all.
  private func exactly(_ value: Rational) -> Text {
    let shown = value.rounded(to: figures.rounding.marks, figures.rounding.mode)
    guard shown != value else { return Text(same: "") }
    return Text(fr: " (exact : \(value))", en: " (exact: \(value))")
  }

  private func markedLine(_ criterion: Int, of offer: Int, _ points: String) -> String {
    let node = result.outline.nodes[criterion]
    guard let mark = result.mark(of: offer, on: criterion), let scale = node.criterion.scale
    else { return points }
    let (given, full) = (figures.exact(mark), figures.plain(Rational(scale)))
    let most = figures.plain(node.points)
    return say(
      Text(
        fr: "note \(given) sur \(full) ; \(most) × \(given) ÷ \(full) = \(points)",
        en: "mark \(given) of \(full); \(most) × \(given) ÷ \(full) = \(points)"))
  }

  private func pricedLine(_ criterion: Int, of offer: Int, _ points: String) -> String {
    let node = result.outline.nodes[criterion]
    guard let arithmetic = result.arithmetic(of: offer, on: criterion) else { return points }
    var line = figures.arithmetic(arithmetic.terms) + " = "
    switch arithmetic.limit {
    case nil: break
    case .floor:
      line +=
        figures.points(arithmetic.result)
        + say(
          Text(
            fr: ", ramené à zéro : une note n’est jamais négative ; ",
            en: ", brought to zero since no mark is below it; "))
    case .ceiling(let most):
      let full = figures.plain(most)
      line +=
        figures.points(arithmetic.result)
        + say(
          Text(fr: ", ramené à la note maximale \(full) ; ", en: ", brought to the most, \(full); ")
        )
    }
    guard let scale = node.criterion.scale, let mark = result.mark(of: offer, on: criterion)
    else { return line + points }
    let (given, full) = (figures.exact(mark), figures.plain(Rational(scale)))
    return line
      + say(
        Text(
          fr:
            "\(given) sur \(full) ; \(figures.plain(node.points)) × \(given) ÷ \(full) = \(points)",
          en: "\(given) of \(full); \(figures.plain(node.points)) × \(given) ÷ \(full) = \(points)")
      )
  }

  /// Why each evaluator marked so, and where the offer says it.
  private func reasons(_ criterion: Int, of offer: Int) -> [String] {
    let key = result.outline.nodes[criterion].criterion.key
    return result.offer(offer).marks.filter { $0.criterion == key }.compactMap { mark in
      let words = [
        mark.evaluator.map { "\($0), \(figures.plain(Rational(mark.value)))" },
        mark.justification.isEmpty ? nil : mark.justification.preferring(language), mark.place,
      ]
      let said = words.compactMap(\.self)
      return said.isEmpty ? nil : said.joined(separator: say(Text(fr: " ; ", en: "; ")))
    }
  }

  private func sum(of offer: Int) -> String? {
    guard let ranked = result.ranking.first(where: { $0.offer == offer }) else { return nil }
    let parts = result.outline.roots.compactMap { result.points(of: offer, on: $0) }
      .map(figures.points)
    let total = figures.total(ranked.shownTotal)
    let rounding = figures.rounding
    let rounded = result.outline.roots.compactMap { result.points(of: offer, on: $0) }
      .map { $0.rounded(to: rounding.marks, rounding.mode) }.reduce(.zero, +)
    let isExact = rounded == ranked.shownTotal
    let note =
      isExact
      ? Text(same: "")
      : Text(
        fr: " (somme des valeurs exactes)", en: " (the sum of the exact values)")
    return say(
      Text(
        fr: "Total : \(parts.joined(separator: " + ")) = \(total)\(note.fr)",
        en: "Total: \(parts.joined(separator: " + ")) = \(total)\(note.en)"))
  }
}
