/// Which thing of one specification is which of another.
///
/// The same code names the same thing, unless the texts have nothing in common: then codes may have
/// been given anew, and the text says which thing it is. What is left is matched by its text: the same
/// words first, then the most pairs of words in common. Rare pairs lead to candidates, so that no
/// thing is held against all others.
struct EntryMatching {
  /// For each entry of the old specification, the one of the new, or nil.
  private(set) var partners: [Int?]
  private var taken: [Bool]
  private let old: [ComparedEntry]
  private let new: [ComparedEntry]
  private let oldTexts: [TextLikeness?]
  private let newTexts: [TextLikeness?]

  /// In percent: below, two texts under one code are strangers.
  private static let strangers = 25
  /// In percent: from here on, two texts under two codes are one thing.
  private static let sameThing = 50
  /// A pair of words that stands in more things than this leads to none.
  private static let mostCandidates = 48

  init(_ old: [ComparedEntry], _ new: [ComparedEntry]) {
    self.old = old
    self.new = new
    partners = Array(repeating: nil, count: old.count)
    taken = Array(repeating: false, count: new.count)
    let oldIDs = Dictionary(
      old.indices.map { (EntryName(old[$0]), $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = new.indices.compactMap { index in
      oldIDs[EntryName(new[index])].map { (old: $0, new: index) }
    }
    // Most things are as they were: their texts need not be looked at.
    let same = pairs.filter { old[$0.old].fields == new[$0.new].fields }
    for pair in same { (partners[pair.old], taken[pair.new]) = (pair.new, true) }
    let (partners, taken) = (self.partners, self.taken)
    oldTexts = old.indices.map { partners[$0] == nil ? TextLikeness(old[$0]) : nil }
    newTexts = new.indices.map { taken[$0] ? nil : TextLikeness(new[$0]) }
    match(pairs)
  }

  private mutating func match(_ pairs: [(old: Int, new: Int)]) {
    let open = pairs.filter { partners[$0.old] == nil && !taken[$0.new] }
    let strangers = open.filter { pair in
      let isKnown = old[pair.old].part != .items || likeness(pair) >= Self.strangers
      if isKnown { join(pair) }
      return !isKnown
    }
    let known = partners.count { $0 != nil }
    matchEqualTexts()
    matchLikeTexts()
    let renamed = partners.count { $0 != nil } - known
    // Where more things kept their code than got another, the code names this one too: it was written
    // anew.
    guard renamed <= known else { return }
    for pair in strangers where partners[pair.old] == nil && !taken[pair.new] { join(pair) }
  }

  private mutating func join(_ pair: (old: Int, new: Int)) {
    partners[pair.old] = pair.new
    taken[pair.new] = true
  }

  private func likeness(_ pair: (old: Int, new: Int)) -> Int {
    guard let left = oldTexts[pair.old], let right = newTexts[pair.new] else { return 0 }
    return left.percent(to: right)
  }

  private mutating func matchEqualTexts() {
    var places: [EntryText: [Int]] = [:]
    for index in new.indices.reversed() where !taken[index] {
      guard let text = newTexts[index], !text.shingles.isEmpty else { continue }
      places[EntryText(new[index], text), default: []].append(index)
    }
    for index in old.indices where partners[index] == nil {
      guard let text = oldTexts[index] else { continue }
      let key = EntryText(old[index], text)
      if let match = places[key]?.popLast() { join((index, match)) }
    }
  }

  private mutating func matchLikeTexts() {
    let index = indexOfRarePairs()
    var candidates: [(likeness: Int, old: Int, new: Int)] = []
    for place in old.indices where partners[place] == nil {
      candidates += candidatesOf(place, in: index)
    }
    candidates.sort {
      ($1.likeness, abs($0.old - $0.new), $0.old) < ($0.likeness, abs($1.old - $1.new), $1.old)
    }
    for candidate in candidates where partners[candidate.old] == nil && !taken[candidate.new] {
      join((candidate.old, candidate.new))
    }
  }

  private func indexOfRarePairs() -> [UInt64: [Int32]] {
    var index: [UInt64: [Int32]] = [:]
    for place in new.indices where !taken[place] {
      // One more than is used: so that a frequent pair is known as one.
      for shingle in newTexts[place]?.shingles ?? []
      where index[shingle, default: []].count <= Self.mostCandidates {
        index[shingle, default: []].append(Int32(place))
      }
    }
    return index.filter { $0.value.count <= Self.mostCandidates }
  }

  private func candidatesOf(
    _ place: Int, in index: [UInt64: [Int32]]
  ) -> [(likeness: Int, old: Int, new: Int)] {
    guard let text = oldTexts[place] else { return [] }
    var counts: [Int32: Int] = [:]
    for shingle in text.shingles {
      for other in index[shingle] ?? [] { counts[other, default: 0] += 1 }
    }
    let best = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8)
    return best.compactMap { other, _ in
      let pair = (old: place, new: Int(other))
      guard old[place].area == new[pair.new].area else { return nil }
      let likeness = likeness(pair)
      return likeness >= Self.sameThing ? (likeness, place, pair.new) : nil
    }
  }
}

/// What tells a thing from all others.
private struct EntryName: Hashable {
  let area: String
  let id: String

  init(_ entry: ComparedEntry) {
    area = entry.area
    id = entry.id
  }
}

/// The words of a thing of one area.
private struct EntryText: Hashable {
  let area: String
  let shingles: [UInt64]

  init(_ entry: ComparedEntry, _ text: TextLikeness) {
    area = entry.area
    shingles = text.shingles
  }
}

extension TextLikeness {
  /// The texts by which a thing is known, its links and words of vocabularies left out.
  fileprivate init(_ entry: ComparedEntry) {
    let texts = entry.fields.filter { [.title, .statement, .text].contains($0.nature) }
    self.init((texts.isEmpty ? entry.fields : texts).map(\.value))
  }
}
