import CahierEvaluation
import CahierModel

/// The ranks, with exact totals, what decided between equal ones, and who is out.
struct RankingBlocks {
  private let reading: ResultReading
  private var result: EvaluationResult { reading.result }
  private var language: Language { reading.language }

  init(_ reading: ResultReading) {
    self.reading = reading
  }

  var blocks: [Block] {
    [.table(table)] + fractions + result.ties.map { .text([.text(sentence(on: $0))]) }
      + duty
      + result.eliminated.map { .text([.text(sentence(on: $0))]) }
  }

  /// What the exact totals are, where one of them is no decimal number.
  private var fractions: [Block] {
    guard result.ranking.contains(where: { $0.total.exactDecimals == nil }) else { return [] }
    let words = Text(
      fr:
        "Le total exact est une fraction lorsqu’aucun nombre décimal ne l’écrit en entier\u{202F}: "
        + "c’est lui qui donne le rang.",
      en: "The exact total is a fraction where no decimal number writes it in full: it is what "
        + "gives the rank.")
    return [.text([.text(words[language])], .small)]
  }

  private var table: Table {
    let names = [
      Text(fr: "Rang", en: "Rank"), Text(fr: "Offre", en: "Tender"),
      Text(fr: "Total affiché", en: "Total shown"), Text(fr: "Total exact", en: "Exact total"),
    ]
    let caption = Text(fr: "Classement des offres", en: "Ranking of tenders")
    return Table(
      caption: [.text(caption[language])],
      columns: [
        Table.Column(share: 10, alignment: .centre), Table.Column(share: 42),
        Table.Column(share: 22, alignment: .end), Table.Column(share: 26, alignment: .end),
      ],
      header: [.header(names.map { $0[language] })],
      rows: Pulled(from: result.ranking) { ranked in
        [
          Table.Row([
            .text("\(ranked.rank)"), .text(reading.name(of: ranked.offer)),
            .text(reading.total(ranked.shownTotal)), .text(ranked.total.description),
          ])
        ]
      }, isKeptTogether: result.ranking.count <= 8)
  }

  /// What the buyer has to do about equal ranks, once.
  private var duty: [Block] {
    guard result.ties.contains(where: { !$0.undecided.isEmpty }) else { return [] }
    let title = Text(fr: "des offres restent à égalité", en: "Tenders remain equal")
    return [
      .note(
        Note(
          .warning, title: [.text(title[language])],
          [.text([.text(TieDecision.duty[language])])]))
    ]
  }

  private func sentence(on tie: TieDecision) -> String {
    let offers = reading.typography.list(tie.offers.map { reading.name(of: $0) })
    let total = reading.total(tie.total)
    let head = Text(
      fr: "\(offers) ont le même total, \(total) points. ",
      en: "\(offers) have the same total, \(total) points. ")
    guard let step = tie.steps.first(where: \.isDecisive) else {
      let equal = Text(
        fr: "Aucun critère de départage ne les distingue\u{202F}: leur rang est le même.",
        en: "No criterion for ties tells them apart: they share a rank.")
      return (head + equal)[language]
    }
    let name = reading.quotedName(ofCriterion: step.criterion)
    let points = zip(step.offers, step.points).map { offer, points in
      "\(reading.name(of: offer)) \(reading.points(points))"
    }
    let list = reading.typography.list(points)
    let decided = Text(
      fr: "Le critère \(name) les départage\u{202F}: \(list).",
      en: "The criterion \(name) decides: \(list).")
    let left = tie.undecided.map { group in
      let names = reading.typography.list(group.map { reading.name(of: $0) })
      return Text(fr: " \(names) gardent le même rang.", en: " \(names) share a rank.")
    }
    return left.reduce(head + decided, +)[language]
  }

  /// Which minima an offer misses.
  func sentence(on eliminated: EliminatedOffer) -> String {
    let offer = reading.name(of: eliminated.offer)
    let misses = eliminated.misses.map { miss -> String in
      let name = reading.quotedName(ofCriterion: miss.criterion)
      let points = reading.points(miss.points)
      let rounding = reading.rounding
      let minimum = reading.typography.figure(
        miss.minimum, atMost: rounding.marks, rounding.mode)
      return Text(
        fr: "\(points) points sur le critère \(name), dont le minimum est \(minimum)",
        en: "\(points) points on the criterion \(name), whose minimum is \(minimum)")[language]
    }
    let list = reading.typography.list(misses)
    return Text(
      fr: "L’offre \(offer) est éliminée\u{202F}: \(list).",
      en: "The tender \(offer) is eliminated: \(list).")[language]
  }
}
