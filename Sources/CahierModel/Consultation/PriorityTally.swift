/// What votes on the priority of an item come to: whole counts, nothing rounded.
package struct PriorityTally: Hashable, Sendable {
  /// How many votes each priority has, in the order of the vocabulary, the highest first.
  package let counts: [Int]

  package init(counts: [Int]) {
    self.counts = counts
  }

  /// How many votes there are.
  package var total: Int { counts.reduce(0, +) }

  /// The places of the one or two votes in the middle, nil without votes: they differ where half the
  /// votes lie on either side.
  package var median: ClosedRange<Int>? {
    guard total > 0 else { return nil }
    return vote((total - 1) / 2)...vote(total / 2)
  }

  /// The places of the highest and of the lowest vote, nil without votes.
  package var spread: ClosedRange<Int>? {
    guard let first = counts.firstIndex(where: { $0 > 0 }),
      let last = counts.lastIndex(where: { $0 > 0 })
    else { return nil }
    return first...last
  }

  /// The place of a vote, counted from 0 in the order of the vocabulary.
  private func vote(_ number: Int) -> Int {
    var before = 0
    for (place, count) in counts.enumerated() {
      before += count
      if number < before { return place }
    }
    return max(0, counts.count - 1)
  }
}

extension ReviewRound {
  /// The votes on each item, by its code: those of all, and those of each population.
  ///
  /// `priorities`: the words of the vocabulary, the highest first; other votes count for nothing.
  package func tallies(_ priorities: [String]) -> [String: ItemTally] {
    let ranks = Dictionary(
      priorities.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let populations = Dictionary(
      participants.map { ($0.name, $0.population) }, uniquingKeysWith: { first, _ in first })
    var counts: [String: [String: [Int]]] = [:]
    let none = [Int](repeating: 0, count: priorities.count)
    for vote in votes {
      guard let rank = ranks[vote.priority] else { continue }
      counts[vote.item, default: [:]][
        populations[vote.participant] ?? "", default: none][rank] += 1
    }
    return counts.mapValues { byPopulation in
      let all = byPopulation.values.reduce(none) { sum, counts in zip(sum, counts).map(+) }
      return ItemTally(
        all: PriorityTally(counts: all),
        byPopulation: byPopulation.mapValues { PriorityTally(counts: $0) })
    }
  }
}

/// The votes on an item.
package struct ItemTally: Hashable, Sendable {
  /// Those of all participants.
  package let all: PriorityTally
  /// Those of each population, empty for participants that speak for none.
  package let byPopulation: [String: PriorityTally]
}
