import CahierModel

/// The priorities that participants gave: for each item the vote in the middle and the spread, of all and
/// of each population.
struct ReviewVotes {
  private let subject: ReviewSubject
  private let reading: DossierReading
  private let names: [ItemCode: Item]
  private var language: Language { subject.language }

  init(_ subject: ReviewSubject, _ reading: DossierReading) {
    self.subject = subject
    self.reading = reading
    names = Dictionary(
      subject.shown.dossier.items.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var blocks: [Block] {
    let title = Text(fr: "Priorités", en: "Priorities")
    let heading = Block.heading(Heading(1, [.text(title[language])]))
    let voted = voted
    guard !voted.isEmpty else {
      let none = Text(fr: "Aucun vote.", en: "No vote.")
      return [heading, .text([.text(none[language])])]
    }
    let moved = voted.count { $0.tally.all.isMoved(from: $0.item) }
    let sentence = Text(
      fr: "Éléments votés\u{202F}: \(voted.count). La médiane n’est pas la priorité présente, et "
        + "l’élément porte «\u{202F}à revoir\u{202F}»\u{202F}: \(moved).",
      en: "Items voted on: \(voted.count). The median is not the present priority, and the item "
        + "bears “to be looked at”: \(moved).")
    return [
      heading, .text([.text(sentence[language])]), .text([.text(Self.method[language])], .small),
      .table(table(voted, title)),
    ]
  }

  private static let method = Text(
    fr: "Médiane\u{202F}: le vote du milieu\u{202F}; deux priorités séparées par un tiret quand la "
      + "moitié des votes est de chaque côté. Étendue\u{202F}: du vote le plus haut au plus bas.",
    en: "Median: the vote in the middle; two priorities with a dash where half of the votes lie on "
      + "either side. Spread: from the highest vote to the lowest.")

  private struct Voted {
    let item: ReviewItem
    let tally: ItemTally
  }

  private var voted: [Voted] {
    let items = subject.items
    var tallies: [[String]: [String: ItemTally]] = [:]
    return items.compactMap { item in
      let words = item.priorities.map(\.id)
      guard !words.isEmpty else { return nil }
      let known = tallies[words] ?? subject.round.tallies(words)
      tallies[words] = known
      return known[item.code.description].map { Voted(item: item, tally: $0) }
    }
  }

  private func table(_ voted: [Voted], _ title: Text) -> Table {
    let heads = [
      Text(fr: "Code", en: "Code"), Text(fr: "Élément", en: "Item"),
      Text(fr: "Présente", en: "Present"), Text(fr: "Votes", en: "Votes"),
      Text(fr: "Médiane", en: "Median"), Text(fr: "Étendue", en: "Spread"),
    ]
    return Table(
      caption: [.text(title[language])],
      columns: [
        Table.Column(share: 10), Table.Column(share: 30), Table.Column(share: 14),
        Table.Column(share: 16), Table.Column(share: 15), Table.Column(share: 15),
      ], header: [.header(heads.map { $0[language] })],
      rows: Pulled(voted.map(row)), hasRowHeaders: true)
  }

  private func row(_ voted: Voted) -> Table.Row {
    let (item, tally) = (voted.item, voted.tally)
    let name = names[item.code].map(reading.name) ?? []
    let present = item.priorities.first { $0.id == item.priority }?.name[language] ?? "–"
    let isMoved = tally.all.isMoved(from: item)
    let mark = Text(fr: "à revoir", en: "to be looked at")[language]
    return Table.Row([
      Table.Cell([.text(item.code.description)]),
      Table.Cell([.text(name)] + populations(tally, item)),
      Table.Cell(
        [.text([.text(present)])] + (isMoved ? [.text([.strong([.text(mark)])], .small)] : [])),
      Table.Cell(counts(tally.all, item)), Table.Cell([.text(range(tally.all.median, item))]),
      Table.Cell([.text(range(tally.all.spread, item))]),
    ])
  }

  /// The vote in the middle of each population, a line each, where there are several.
  private func populations(_ tally: ItemTally, _ item: ReviewItem) -> [Block] {
    guard tally.byPopulation.count > 1 else { return [] }
    let none = Text(fr: "sans population", en: "no population")[language]
    return tally.byPopulation.sorted { CollationKey($0.key) < CollationKey($1.key) }
      .map { name, tally in
        let words =
          (name.isEmpty ? none : name) + Typography(language).colon + range(tally.median, item)
          + " (\(tally.total))"
        return .text([.text(words)], .small)
      }
  }

  private func counts(_ tally: PriorityTally, _ item: ReviewItem) -> [Block] {
    zip(tally.counts, item.priorities).compactMap { count, word in
      count == 0 ? nil : .text([.text("\(count)\u{A0}× \(word.name[language])")], .small)
    }
  }

  private func range(_ places: ClosedRange<Int>?, _ item: ReviewItem) -> String {
    guard let places else { return "–" }
    let (first, last) = (places.lowerBound, places.upperBound)
    let words = item.priorities.map { $0.name[language] }
    return first == last ? words[first] : "\(words[first]) – \(words[last])"
  }
}

extension PriorityTally {
  /// Whether the vote in the middle is not the priority that the item has.
  fileprivate func isMoved(from item: ReviewItem) -> Bool {
    guard let median else { return false }
    let present = item.priorities.firstIndex { $0.id == item.priority }
    return present.map { !median.contains($0) } ?? true
  }
}
