/// Where a consultation stands: who was asked, who answered, and what they speak of.
///
/// Computed from what the dossier holds; all figures are whole numbers and exact shares.
package struct StockTake: Hashable, Sendable {
  /// The populations in their order, then those that only answers name.
  package var populations: [PopulationStand]
  /// The themes in the order in which they were named, then those that only feedback names.
  package var themes: [ThemeStand]
  /// How many people stand behind feedback that has no theme.
  package var withoutTheme: ThemeStand

  /// What a dossier comes to.
  ///
  /// - Parameters:
  ///   - dossier: With its consultation.
  ///   - language: That in which names are read.
  package init(_ dossier: Dossier, language: Language) {
    var names = StockTakeNames(dossier, language)
    populations = PopulationStand.all(dossier, &names)
    let order = populations.map(\.name)
    (themes, withoutTheme) = ThemeStand.all(dossier, names, populations: order)
  }
}

/// How far a population was heard.
package struct PopulationStand: Hashable, Sendable {
  /// What the dossier calls it, else what answers call it.
  package var name: String
  /// The code of its item; nil for one that only answers name.
  package var code: ItemCode?
  /// How many people there are, nil where nobody said.
  package var present: Int?
  /// How many were asked, nil where nobody said.
  package var asked: Int?
  /// How many answered: as somebody said, else those of the stakeholders that represent it, else
  /// the answers to surveys.
  package var answered: Int?
  /// How many answers to surveys name it.
  package var surveyed: Int

  /// The share of those present who were asked.
  package var askedShare: ExactShare? { ExactShare(asked, of: present) }
  /// The share of those asked who answered.
  package var answeredShare: ExactShare? { ExactShare(answered, of: asked) }
  /// The share of those present who answered.
  package var heardShare: ExactShare? { ExactShare(answered, of: present) }

  /// Answers of so few people may tell who they are.
  package var isSmall: Bool { (1..<5).contains(surveyed) }
}

/// A part of a whole, exactly: `117/410`.
package struct ExactShare: Hashable, Sendable {
  /// What is counted, 0 or more.
  package let part: Int
  /// What it is a part of, over 0.
  package let whole: Int

  /// Nil where one of the two is not known, or the whole is none.
  package init?(_ part: Int?, of whole: Int?) {
    guard let part, let whole, whole > 0, part >= 0 else { return nil }
    (self.part, self.whole) = (part, whole)
  }

  /// The share in percent, rounded half up to one decimal; it may be over 100.
  package var percent: ExactDecimal {
    let (tenths, rest) = (Int128(part) * 1_000).quotientAndRemainder(dividingBy: Int128(whole))
    let rounded = tenths + (2 * rest >= Int128(whole) ? 1 : 0)
    let percent = Int(exactly: rounded).flatMap { try? ExactDecimal(coefficient: $0, decimals: 1) }
    return (percent ?? .zero).reduced
  }

  /// `117/410`, reduced.
  package var fraction: String {
    var (high, low) = (part, whole)
    while low != 0 { (high, low) = (low, high % low) }
    let divisor = max(1, high)
    return "\(part / divisor)/\(whole / divisor)"
  }
}

/// What people say under a theme.
package struct ThemeStand: Hashable, Sendable {
  /// The name; empty for what has no theme.
  package var name: String
  /// How many pieces of feedback there are.
  package var feedback: Int
  /// How many people said them.
  package var people: Int
  /// How many people of each population, by its name; empty for those that name none.
  package var peopleByPopulation: [String: Int]
  /// What the feedback leads to, each once, in the order of the dossier.
  package var leadsTo: [ItemCode]
  /// How many pieces lead to nothing and are not set aside.
  package var open: Int

  /// A theme of which nothing is said yet.
  package init(name: String) {
    self.name = name
    (feedback, people, open) = (0, 0, 0)
    (peopleByPopulation, leadsTo) = ([:], [])
  }
}

extension ThemeStand {
  /// The people of each population, those of the dossier in their order, then the others by name, those
  /// that name none last.
  package func populations(in stock: StockTake) -> [(name: String, count: Int)] {
    let known = stock.populations.map(\.name)
    let names = Set(known)
    let others = peopleByPopulation.keys.filter { !names.contains($0) && !$0.isEmpty }
      .sorted { CollationKey($0) < CollationKey($1) }
    return (known + others + [""]).compactMap { name in
      peopleByPopulation[name].map { (name, $0) }
    }
  }
}
