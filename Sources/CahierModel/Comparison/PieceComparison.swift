/// The places where two sequences of pieces differ, in the order of both.
///
/// Pieces that stand once in either sequence are anchors (the patience difference); what lies between
/// them is compared by the greedy algorithm of Myers (1986), within a bound: where two passages have
/// so little in common that it would take long, one replaces the other. So the time is about that of
/// reading the texts, whatever they are.
struct PieceComparison {
  /// Pieces of one text that stand in the place of pieces of the other.
  struct Hunk: Hashable {
    var old: Range<Int>
    var new: Range<Int>
  }

  private let old: [Int32]
  private let new: [Int32]
  private(set) var hunks: [Hunk] = []
  /// The steps that are left for passages with no anchor.
  private var steps: Int

  /// More pieces than this, in both passages, are cut at anchors first.
  private static let smallPassage = 2_000
  /// The most insertions and deletions that are looked for in a passage with no anchor.
  private static let mostEdits = 1_000
  /// Anchors within passages between anchors, and so on: deeper, Myers has to do.
  private static let depth = 32

  /// `old`, `new`: a number for each piece, the same for the same piece.
  init(old: [Int32], new: [Int32]) {
    self.old = old
    self.new = new
    steps = 4_000_000 + 64 * (old.count + new.count)
    compare(0..<old.count, 0..<new.count, depth: 0)
  }

  private mutating func compare(_ oldPart: Range<Int>, _ newPart: Range<Int>, depth: Int) {
    let (oldPart, newPart) = trimmed(oldPart, newPart)
    if oldPart.isEmpty || newPart.isEmpty { return note(oldPart, newPart) }
    let size = oldPart.count + newPart.count
    if size > Self.smallPassage, depth < Self.depth {
      let anchors = anchors(oldPart, newPart)
      if !anchors.isEmpty { return compare(oldPart, newPart, between: anchors, depth: depth) }
    }
    myers(oldPart, newPart)
  }

  private mutating func compare(
    _ oldPart: Range<Int>, _ newPart: Range<Int>, between anchors: [(old: Int, new: Int)],
    depth: Int
  ) {
    var (oldStart, newStart) = (oldPart.lowerBound, newPart.lowerBound)
    for anchor in anchors {
      compare(oldStart..<anchor.old, newStart..<anchor.new, depth: depth + 1)
      (oldStart, newStart) = (anchor.old + 1, anchor.new + 1)
    }
    compare(oldStart..<oldPart.upperBound, newStart..<newPart.upperBound, depth: depth + 1)
  }

  private func trimmed(
    _ oldPart: Range<Int>, _ newPart: Range<Int>
  ) -> (Range<Int>, Range<Int>) {
    var (first, second) = (oldPart.lowerBound, newPart.lowerBound)
    var (firstEnd, secondEnd) = (oldPart.upperBound, newPart.upperBound)
    while first < firstEnd, second < secondEnd, old[first] == new[second] {
      first += 1
      second += 1
    }
    while first < firstEnd, second < secondEnd, old[firstEnd - 1] == new[secondEnd - 1] {
      firstEnd -= 1
      secondEnd -= 1
    }
    return (first..<firstEnd, second..<secondEnd)
  }

  private mutating func note(_ oldPart: Range<Int>, _ newPart: Range<Int>) {
    guard !oldPart.isEmpty || !newPart.isEmpty else { return }
    if let last = hunks.last, last.old.upperBound == oldPart.lowerBound,
      last.new.upperBound == newPart.lowerBound
    {
      hunks[hunks.count - 1] = Hunk(
        old: last.old.lowerBound..<oldPart.upperBound,
        new: last.new.lowerBound..<newPart.upperBound)
    } else {
      hunks.append(Hunk(old: oldPart, new: newPart))
    }
  }

  /// The pieces that stand once in each passage, as many as keep one order in both.
  private func anchors(_ oldPart: Range<Int>, _ newPart: Range<Int>) -> [(old: Int, new: Int)] {
    var places: [Int32: (old: Int, new: Int)] = [:]
    places.reserveCapacity(oldPart.count)
    // -1: not there yet; -2: there more than once.
    for place in oldPart {
      let seen = places[old[place]] != nil
      places[old[place]] = (seen ? -2 : place, -1)
    }
    for place in newPart {
      guard let entry = places[new[place]] else { continue }
      places[new[place]] = (entry.old, entry.new == -1 ? place : -2)
    }
    let shared = oldPart.compactMap { place -> (old: Int, new: Int)? in
      guard let entry = places[old[place]], entry.old == place, entry.new >= 0 else { return nil }
      return entry
    }
    return RisingRun.longest(of: shared.map(\.new)).map { shared[$0] }
  }
}

// MARK: - Myers

extension PieceComparison {
  /// - Source: E. W. Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986).
  private mutating func myers(_ oldPart: Range<Int>, _ newPart: Range<Int>) {
    guard let traces = traces(oldPart, newPart) else { return note(oldPart, newPart) }
    var (x, y) = (oldPart.count, newPart.count)
    var found: [Hunk] = []
    for edits in stride(from: traces.count - 1, through: 1, by: -1) {
      let before = traces[edits - 1]
      let diagonal = x - y
      let isInsertion = Self.comesFromAbove(diagonal, edits, before)
      let last = isInsertion ? diagonal + 1 : diagonal - 1
      let startX = Int(before[last + edits - 1])
      let startY = startX - last
      let oldStart = oldPart.lowerBound + startX
      let newStart = newPart.lowerBound + startY
      found.append(
        isInsertion
          ? Hunk(old: oldStart..<oldStart, new: newStart..<(newStart + 1))
          : Hunk(old: oldStart..<(oldStart + 1), new: newStart..<newStart))
      (x, y) = (startX, startY)
    }
    for hunk in found.reversed() { note(hunk.old, hunk.new) }
  }

  /// Whether the furthest path on a diagonal comes by an insertion.
  private static func comesFromAbove(_ diagonal: Int, _ edits: Int, _ before: [Int32]) -> Bool {
    if diagonal == -edits { return true }
    if diagonal == edits { return false }
    // `before` holds the diagonals from 1 - edits to edits - 1.
    let left = diagonal - 1 + edits - 1
    let right = diagonal + 1 + edits - 1
    let fromLeft = left >= 0 ? before[left] : -1
    let fromRight = right < before.count ? before[right] : -1
    return fromLeft < fromRight
  }

  /// How far each diagonal was reached with 0, 1, 2… edits; nil where more would be needed than the
  /// bound allows.
  private mutating func traces(_ oldPart: Range<Int>, _ newPart: Range<Int>) -> [[Int32]]? {
    let (width, height) = (oldPart.count, newPart.count)
    let small = width + height <= Self.smallPassage
    let most = small ? width + height : min(width + height, Self.mostEdits)
    var traces: [[Int32]] = []
    for edits in 0...most {
      var reached = [Int32](repeating: -1, count: 2 * edits + 1)
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        var x = edits == 0 ? 0 : Self.start(diagonal, edits, traces[edits - 1])
        var y = x - diagonal
        let begin = x
        while x < width, y < height, y >= 0,
          old[oldPart.lowerBound + x] == new[newPart.lowerBound + y]
        {
          x += 1
          y += 1
        }
        steps -= x - begin + 1
        reached[diagonal + edits] = Int32(x)
        if x == width, y == height {
          traces.append(reached)
          return traces
        }
      }
      traces.append(reached)
      if steps < 0 { return nil }
    }
    return nil
  }

  private static func start(_ diagonal: Int, _ edits: Int, _ before: [Int32]) -> Int {
    comesFromAbove(diagonal, edits, before)
      ? Int(before[diagonal + 1 + edits - 1]) : Int(before[diagonal - 1 + edits - 1]) + 1
  }
}
