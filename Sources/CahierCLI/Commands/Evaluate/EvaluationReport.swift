internal import CahierEvaluation
internal import CahierModel

/// A ranking in words, for people: lines of text with no colour and no table.
struct EvaluationReport {
  /// What is ranked, a line each: the dossier and the lot.
  private let title: [String]
  let result: EvaluationResult
  let language: Language
  /// How the file was understood where it left something open.
  let notes: [Text]
  let figures: Figures
  /// Whose law judges the lot, or nil where a file does not say.
  let jurisdiction: Jurisdiction?

  init(
    _ result: EvaluationResult, heading: [String], notes: [Text] = [],
    jurisdiction: Jurisdiction? = nil, in language: Language
  ) {
    self.jurisdiction = jurisdiction
    title = heading.filter { !$0.isEmpty }
    self.result = result
    self.notes = notes
    self.language = language
    let method = result.lot.method
    figures = Figures(language: language, rounding: method.rounding, currency: method.currency)
  }

  /// The report, each line without its end.
  var lines: [String] {
    var sections = [heading, ranking, gaps, eliminated, setAside, ties]
    sections += [methods, rules]
    let filled = sections.filter { !$0.isEmpty }
    return Array(filled.joined(separator: [""]))
  }

  func say(_ text: Text) -> String { text[language] }

  func name(_ offer: Int) -> String { result.offer(offer).name.onOneLine }

  func name(of criterion: Int) -> String {
    result.outline.nodes[criterion].criterion.name.preferring(language).onOneLine
  }

  private var heading: [String] {
    title + notes.map(say)
  }

  private var ranking: [String] {
    let count = result.checked.evaluation.offers.count
    let ranked = result.ranking.count
    guard ranked > 0 else {
      return [say(result.noRanking)]
    }
    let head = say(
      Text(
        fr: "Classement (offres classées : \(ranked) sur \(count))",
        en: "Ranking (offers ranked: \(ranked) of \(count))"))
    return [head] + result.ranking.flatMap(rankedLines)
  }

  private func rankedLines(_ ranked: RankedOffer) -> [String] {
    let total = figures.total(ranked.shownTotal)
    let line = say(
      Text(
        fr: "  \(ranked.rank). \(name(ranked.offer)) : \(total) points (exact : \(ranked.total))",
        en: "  \(ranked.rank). \(name(ranked.offer)): \(total) points (exact: \(ranked.total))"))
    let parts = result.outline.roots.compactMap { criterion in
      result.points(of: ranked.offer, on: criterion).map {
        "\(name(of: criterion)) \(figures.points($0))" + price(of: ranked.offer, on: criterion)
      }
    }
    return [line, "     " + parts.joined(separator: say(Text(fr: " ; ", en: "; ")))]
  }

  /// The price that was compared, for a criterion that is a price itself.
  private func price(of offer: Int, on criterion: Int) -> String {
    guard result.outline.nodes[criterion].criterion.type.isAmount else { return "" }
    return result.price(of: offer, on: criterion).map { " (\(figures.money($0)))" } ?? ""
  }

  /// What sets each offer before the next one.
  private var gaps: [String] {
    let pairs = zip(result.ranking, result.ranking.dropFirst()).filter { $0.rank != $1.rank }
    guard !pairs.isEmpty else { return [] }
    let head = say(
      Text(fr: "Ce qui sépare les offres, en points", en: "What sets offers apart, in points"))
    return [head]
      + pairs.map { first, second in
        let gaps = result.gaps(of: first.offer, over: second.offer)
        let parts = result.outline.roots.map {
          "\(name(of: $0)) \(figures.difference(gaps[$0]))"
        }
        let sum = figures.difference(first.total - second.total)
        let list = parts.joined(separator: say(Text(fr: " ; ", en: "; ")))
        return say(
          Text(
            fr: "  \(name(first.offer)) devant \(name(second.offer)) : \(sum), soit \(list)",
            en: "  \(name(first.offer)) before \(name(second.offer)): \(sum), that is \(list)"))
      }
  }

  private var eliminated: [String] {
    guard !result.eliminated.isEmpty else { return [] }
    let head = say(
      Text(fr: "Offres éliminées sous un minimum", en: "Offers out for missing a minimum"))
    return [head]
      + result.eliminated.flatMap { offer in
        offer.misses.map {
          say(Text(fr: "  \(name(offer.offer)) : ", en: "  \(name(offer.offer)): "))
            + words(for: $0)
        }
      }
  }

  /// The criterion of a minimum, the points and what they should be.
  func words(for miss: MissedMinimum) -> String {
    let points = figures.points(miss.points)
    let minimum = figures.plain(miss.minimum)
    let criterion = name(of: miss.criterion)
    return say(
      Text(
        fr: "\(criterion), \(points) points pour un minimum de \(minimum)",
        en: "\(criterion), \(points) points for a minimum of \(minimum)"))
  }

  private var setAside: [String] {
    guard !result.setAside.isEmpty else { return [] }
    let head = say(
      Text(
        fr: "Offres écartées, qui ne comptent pas dans les prix comparés",
        en: "Offers set aside, which count in no price comparison"))
    return [head]
      + result.setAside.map { position in
        let offer = result.offer(position)
        let reason = offer.reason.preferring(language).onOneLine
        let status = say(offer.status.name) + (reason.isEmpty ? "" : ". \(reason)")
        return say(
          Text(fr: "  \(name(position)) : \(status)", en: "  \(name(position)): \(status)"))
      }
  }
}

extension EvaluationResult {
  /// That nothing can be ranked, and why: every offer is set aside, misses a minimum, or either.
  var noRanking: Text {
    let reason =
      switch (setAside.isEmpty, eliminated.isEmpty) {
      case (false, true): Text(fr: "toutes sont écartées", en: "all are set aside")
      case (true, _): Text(fr: "toutes sont sous un minimum", en: "all miss a minimum")
      case (false, false):
        Text(
          fr: "toutes sont écartées ou sous un minimum", en: "all are set aside or miss a minimum")
      }
    return Text(
      fr: "Aucune offre ne peut être classée\u{202F}: \(reason.fr).",
      en: "No offer can be ranked: \(reason.en).")
  }
}
