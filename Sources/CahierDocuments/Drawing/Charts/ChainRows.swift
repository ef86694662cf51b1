/// Where the boxes of a chain stand in their rows, and where lines pass that do not stop there.
struct ChainRows: Hashable, Sendable {
  /// A place in a row.
  struct Place: Hashable, Sendable {
    /// The row, from 0.
    let rank: Int
    /// The place in the order of the row, from 0.
    var order: Int
  }

  /// A thing that takes room in a row.
  private enum Entry: Hashable, Sendable {
    case box(Int)
    case passage(arrow: Int)
  }

  private var rows: [[Entry]]
  private let arrows: [[Int]]
  private let ranks: [Int]

  /// How many rows there are.
  var count: Int { rows.count }

  /// `ranks`: the row of each box, in which no number need follow another; `arrows` lead down.
  init(ranks: [Int], arrows: [(from: Int, to: Int)]) {
    let used = Set(ranks).sorted()
    self.ranks = ranks.map { used.firstIndex(of: $0) ?? 0 }
    self.arrows = arrows.map { [$0.from, $0.to] }
    rows = used.map { _ in [] }
    for (box, rank) in self.ranks.enumerated() { rows[rank].append(.box(box)) }
    for (index, arrow) in arrows.enumerated() {
      let (first, last) = (self.ranks[arrow.from], self.ranks[arrow.to])
      for rank in first..<last where rank > first { rows[rank].append(.passage(arrow: index)) }
    }
    for _ in 0..<4 { putInOrder() }
  }

  /// Puts each row in the order of the middles of what it hangs on, above and below in turn.
  private mutating func putInOrder() {
    for rank in rows.indices.dropFirst() { sort(rank, against: rank - 1) }
    for rank in rows.indices.reversed().dropFirst() { sort(rank, against: rank + 1) }
  }

  private mutating func sort(_ rank: Int, against other: Int) {
    let places = Dictionary(
      rows[other].enumerated().map { ($1, 1_000 * (2 * $0 + 1) / (2 * rows[other].count)) },
      uniquingKeysWith: { first, _ in first })
    let row = rows[rank]
    let keys = row.enumerated().map { order, entry -> (Int, Int) in
      let near = neighbours(of: entry, in: rank, other).compactMap { places[$0] }
      let own = 1_000 * (2 * order + 1) / (2 * row.count)
      return (near.isEmpty ? own : near.reduce(0, +) / near.count, order)
    }
    rows[rank] = row.indices.sorted { keys[$0] < keys[$1] }.map { row[$0] }
  }

  /// What an entry of a row is joined to in the next row on one side.
  private func neighbours(of entry: Entry, in rank: Int, _ other: Int) -> [Entry] {
    switch entry {
    case .passage(let arrow): [self.entry(ofArrow: arrow, in: other)]
    case .box(let box):
      arrows.indices.filter { index in
        let end = other > rank ? arrows[index][0] : arrows[index][1]
        return end == box
      }.map { self.entry(ofArrow: $0, in: other) }
    }
  }

  private func entry(ofArrow arrow: Int, in rank: Int) -> Entry {
    for end in arrows[arrow] where ranks[end] == rank { return .box(end) }
    return .passage(arrow: arrow)
  }

  // MARK: Places

  func place(ofBox box: Int) -> Place { place(of: .box(box), in: ranks[box]) }

  private func place(of entry: Entry, in rank: Int) -> Place {
    Place(rank: rank, order: rows[rank].firstIndex(of: entry) ?? 0)
  }

  /// The places that a line goes through, row by row, its ends among them.
  func path(ofArrow arrow: Int) -> [Place] {
    (ranks[arrows[arrow][0]]...ranks[arrows[arrow][1]]).map { rank in
      place(of: entry(ofArrow: arrow, in: rank), in: rank)
    }
  }

  /// The room that a box has in a row.
  func slot(_ rank: Int, of width: Int) -> Int {
    width * Self.boxWeight / max(1, weights(rank).reduce(0, +))
  }

  /// The middle of a place, from the left.
  func middle(_ place: Place, of width: Int) -> Int {
    let weights = weights(place.rank)
    let before = weights.prefix(place.order).reduce(0, +)
    return width * (2 * before + weights[place.order]) / (2 * max(1, weights.reduce(0, +)))
  }

  /// A line that passes takes a third of the room of a box.
  private static let boxWeight = 3

  private func weights(_ rank: Int) -> [Int] {
    rows[rank].map { entry in
      if case .box = entry { Self.boxWeight } else { 1 }
    }
  }
}
