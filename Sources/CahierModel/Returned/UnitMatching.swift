/// Which paragraph or row of a document that comes back is which of the printed one.
///
/// Bookmarks lead; then the order of what stayed the same; then codes, where an editor dropped the
/// bookmark; then likeness, between what stayed. The time is about that of reading both.
struct UnitMatching {
  /// For each unit that came back, the printed one, or nil.
  private(set) var partners: [Int?]
  /// The items that were found by their code alone.
  private(set) var withoutBookmark: [ItemID] = []
  private var taken: [Bool]
  private let printed: [PrintedUnit]
  private let returned: [TextUnit]

  /// In percent: below, two paragraphs are strangers.
  private static let strangers = 30
  /// In percent: from here on, a row with neither bookmark nor code is the item that it was.
  private static let sameItem = 60

  init(_ printed: PrintedDocument, _ returned: [TextUnit]) {
    self.printed = printed.units
    self.returned = returned
    partners = Array(repeating: nil, count: returned.count)
    taken = Array(repeating: false, count: printed.units.count)
    joinBookmarks()
    let hunks = joinWhatStayed()
    joinCodes(printed.items)
    joinMoved()
    for hunk in hunks { joinAlike(hunk) }
  }

  private mutating func join(_ old: Int, _ new: Int) {
    (partners[new], taken[old]) = (old, true)
  }

  private mutating func joinBookmarks() {
    var places: [ItemID: Int] = [:]
    for (place, unit) in printed.enumerated() where unit.beginsItem {
      for id in unit.unit.ids where places[id] == nil { places[id] = place }
    }
    for (place, unit) in returned.enumerated() {
      for id in unit.ids {
        guard partners[place] == nil, let old = places[id], !taken[old] else { continue }
        join(old, place)
      }
    }
  }

  /// Joins what says the same in the same order, and returns the passages between.
  private mutating func joinWhatStayed() -> [PieceComparison.Hunk] {
    var numbers: [String: Int32] = [:]
    func number(_ key: String) -> Int32 {
      let number = numbers[key] ?? Int32(numbers.count)
      numbers[key] = number
      return number
    }
    // Two that a bookmark joined are one thing, and like nothing else.
    let new = returned.indices.map { number(partners[$0].map { "id \($0)" } ?? returned[$0].key) }
    let old = printed.indices.map { number(taken[$0] ? "id \($0)" : printed[$0].unit.key) }
    let hunks = PieceComparison(old: old, new: new).hunks
    var (oldPlace, newPlace) = (0, 0)
    for hunk in hunks + [
      PieceComparison.Hunk(old: old.count..<old.count, new: new.count..<new.count)
    ] {
      while newPlace < hunk.new.lowerBound {
        if partners[newPlace] == nil, !taken[oldPlace] { join(oldPlace, newPlace) }
        (oldPlace, newPlace) = (oldPlace + 1, newPlace + 1)
      }
      (oldPlace, newPlace) = (hunk.old.upperBound, hunk.new.upperBound)
    }
    return hunks
  }

  private mutating func joinCodes(_ items: [PrintedItem]) {
    var open: [String: (place: Int, id: ItemID)] = [:]
    let codes = Dictionary(items.map { ($0.id, $0.code.description) }) { first, _ in first }
    for (place, unit) in printed.enumerated() where unit.beginsItem && !taken[place] {
      guard let id = unit.item, let code = codes[id] else { continue }
      open[code] = (place, id)
    }
    guard !open.isEmpty else { return }
    for (place, unit) in returned.enumerated() where partners[place] == nil {
      let first = unit.lines.first ?? ""
      let code = String(first.prefix { !$0.isWhitespace })
      guard let found = open.removeValue(forKey: code) else { continue }
      join(found.place, place)
      withoutBookmark.append(found.id)
    }
  }

  /// Joins what was moved as it is, where it stands once.
  private mutating func joinMoved() {
    var places: [String: Int] = [:]
    for place in printed.indices where !taken[place] {
      places[printed[place].unit.key] = places[printed[place].unit.key] == nil ? place : -1
    }
    for place in returned.indices where partners[place] == nil {
      guard let old = places.removeValue(forKey: returned[place].key), old >= 0 else { continue }
      join(old, place)
    }
  }

  private mutating func joinAlike(_ hunk: PieceComparison.Hunk) {
    let old = hunk.old.filter { !taken[$0] }
    let new = hunk.new.filter { partners[$0] == nil && !returned[$0].isOfIndex }
    let isOnePair = old.count == 1 && new.count == 1
    let oldTexts = old.map { TextLikeness(printed[$0].unit.lines) }
    let newTexts = new.map { TextLikeness(returned[$0].lines) }
    let pairs = LikenessPairing.pairs(old.count, new.count) { left, right in
      let (was, now) = (printed[old[left]], returned[new[right]])
      guard (was.unit.table == nil) == (now.table == nil) else { return nil }
      let percent = oldTexts[left].percent(to: newTexts[right])
      if was.beginsItem { return percent >= Self.sameItem ? percent + 10 : nil }
      if percent >= Self.strangers { return percent + 10 }
      // The only one between two that stayed is that one, written anew.
      return isOnePair && was.unit.isHeading == now.isHeading ? 1 : nil
    }
    for pair in pairs { join(old[pair.old], new[pair.new]) }
  }
}

/// Pairs two short sequences in their order so that what is joined is most alike.
enum LikenessPairing {
  /// Larger ones than this are paired one by one from the start.
  private static let mostCells = 90_000

  /// `likeness`: how alike two are, nil for two that must not be joined.
  static func pairs(
    _ oldCount: Int, _ newCount: Int, _ likeness: (Int, Int) -> Int?
  ) -> [(old: Int, new: Int)] {
    guard oldCount > 0, newCount > 0 else { return [] }
    guard oldCount * newCount <= mostCells else {
      return (0..<min(oldCount, newCount)).compactMap {
        likeness($0, $0) == nil ? nil : ($0, $0)
      }
    }
    let width = newCount + 1
    var best = [Int](repeating: 0, count: (oldCount + 1) * width)
    var gains = [Int?](repeating: nil, count: oldCount * newCount)
    for old in stride(from: oldCount - 1, through: 0, by: -1) {
      for new in stride(from: newCount - 1, through: 0, by: -1) {
        let gain = likeness(old, new)
        gains[old * newCount + new] = gain
        let joined = gain.map { $0 + best[(old + 1) * width + new + 1] } ?? 0
        best[old * width + new] = max(
          joined, best[(old + 1) * width + new], best[old * width + new + 1])
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (old, new) = (0, 0)
    while old < oldCount, new < newCount {
      let value = best[old * width + new]
      if let gain = gains[old * newCount + new],
        gain + best[(old + 1) * width + new + 1] == value
      {
        pairs.append((old, new))
        (old, new) = (old + 1, new + 1)
      } else if best[(old + 1) * width + new] == value {
        old += 1
      } else {
        new += 1
      }
    }
    return pairs
  }
}
