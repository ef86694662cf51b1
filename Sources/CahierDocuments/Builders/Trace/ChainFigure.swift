import CahierModel

/// The chain of a dossier as a drawing, with words that say the same.
struct ChainFigure {
  private let report: TraceReport
  private let language: Language
  private let ranks: KindRanks
  private var typography: Typography { Typography(language) }
  private var graph: TraceGraph { report.graph }

  init(_ report: TraceReport, _ language: Language) {
    self.report = report
    self.language = language
    ranks = KindRanks(report.graph.template)
  }

  var figure: Figure {
    let chain = ChainCount(report)
    let boxes = chain.ends.map { end in
      ChainDrawing.Box(
        name: chain.name(of: end, language).capitalised, lines: lines(end, chain),
        rank: rank(of: end))
    }
    let places = Dictionary(
      chain.ends.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let arrows = chain.arrows.compactMap { arrow -> ChainDrawing.Arrow? in
      guard let from = places[arrow.upper], let to = places[arrow.lower] else { return nil }
      return ChainDrawing.Arrow(
        from: from, to: to, label: typography.number(arrow.links), isDashed: arrow.suspects > 0)
    }
    let caption = Text(
      fr: "La chaîne et le nombre de ses liens (en tirets\u{202F}: des liens sont à revoir)",
      en: "The chain and the number of its links (dashed: some links are suspect)")
    return Figure(
      ChainDrawing(boxes: boxes, arrows: arrows).drawing, caption: [.text(caption[language])],
      alternative: alternative(chain))
  }

  /// Requirements come before criteria, criteria before offers.
  private func rank(of end: ChainCount.End) -> Int {
    switch end {
    case .kind(let id): ranks.rank(of: id)
    case .criteria: graph.template.kinds.count + 1
    case .offers: graph.template.kinds.count + 2
    }
  }

  private func lines(_ end: ChainCount.End, _ chain: ChainCount) -> [String] {
    var lines = [typography.number(chain.count(end))]
    let (uncovered, unwanted) = chain.leftOut(end)
    if uncovered > 0 {
      lines.append(
        typography.counted(
          uncovered, one: Text(fr: "non couvert", en: "uncovered")[language],
          many: Text(fr: "non couverts", en: "uncovered")[language]))
    }
    if unwanted > 0 {
      lines.append(
        typography.counted(
          unwanted, one: Text(fr: "sans demande", en: "unwanted")[language],
          many: Text(fr: "sans demande", en: "unwanted")[language]))
    }
    return lines
  }

  /// Each line of the drawing as a sentence.
  private func alternative(_ chain: ChainCount) -> String {
    let boxes = chain.ends.map { end in
      typography.label(chain.name(of: end, language).capitalised) + " "
        + lines(end, chain).joined(separator: ", ") + "."
    }
    let arrows = chain.arrows.map { arrow in
      let count = typography.counted(
        arrow.links, one: Text(fr: "lien", en: "link")[language],
        many: Text(fr: "liens", en: "links")[language])
      let suspects =
        arrow.suspects == 0
        ? "" : ", " + typography.number(arrow.suspects) + " " + TraceWords.suspect[language]
      let (upper, lower) = (
        chain.name(of: arrow.upper, language), chain.name(of: arrow.lower, language)
      )
      return Text(
        fr:
          "De «\u{202F}\(upper)\u{202F}» à «\u{202F}\(lower)\u{202F}»\u{202F}: \(count)\(suspects).",
        en: "From “\(upper)” to “\(lower)”: \(count)\(suspects).")[language]
    }
    return (boxes + arrows).joined(separator: " ")
  }
}
