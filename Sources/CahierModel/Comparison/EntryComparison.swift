/// Makes the changes between two specifications.
struct EntryComparison {
  private(set) var changes: [EntryChange] = []
  /// The new ids of items that have another one now, by old id.
  private(set) var renamed: [String: String] = [:]
  private let old: [ComparedEntry]
  private let new: [ComparedEntry]
  private let matching: EntryMatching
  /// The old place of each new thing.
  private var origins: [Int?]
  /// The new places of things that did not stay in the order of the others.
  private var moved: Set<Int> = []

  init(_ old: [ComparedEntry], _ new: [ComparedEntry]) {
    self.old = old
    self.new = new
    matching = EntryMatching(old, new)
    origins = Array(repeating: nil, count: new.count)
    for (place, partner) in matching.partners.enumerated() {
      guard let partner else { continue }
      origins[partner] = place
      if old[place].part == .items, old[place].id != new[partner].id {
        renamed[old[place].id] = new[partner].id
      }
    }
    findMoved()
    makeChanges()
  }

  /// Things move within their area: whole areas stand where their template has them.
  private mutating func findMoved() {
    let shared = new.indices.filter { origins[$0] != nil }
    for places in Dictionary(grouping: shared, by: { new[$0].area }).values {
      let run = RisingRun.longest(of: places.compactMap { origins[$0] })
      moved.formUnion(Set(places).subtracting(run.map { places[$0] }))
    }
  }

  /// The things of the new order; before each, what was removed after the one that it follows.
  private mutating func makeChanges() {
    var removed = removedAfter()
    appendRemoved(removed.removeValue(forKey: -1))
    for place in new.indices {
      changes.append(change(place))
      if let origin = origins[place] { appendRemoved(removed.removeValue(forKey: origin)) }
    }
  }

  /// The removed things by the last thing before them that stayed, -1 for those at the start.
  private func removedAfter() -> [Int: [Int]] {
    var removed: [Int: [Int]] = [:]
    var last = -1
    for (place, partner) in matching.partners.enumerated() {
      if partner == nil { removed[last, default: []].append(place) } else { last = place }
    }
    return removed
  }

  private mutating func appendRemoved(_ places: [Int]?) {
    for place in places ?? [] {
      let entry = old[place]
      changes.append(
        EntryChange(
          state: .removed, oldPlace: place, entry: entry, oldLabel: nil, oldGroup: nil,
          isMoved: false, isBinding: entry.isBinding,
          fields: entry.fields.map {
            FieldChange(
              field: $0, words: WordDifference(from: $0.value, to: ""), isThere: false)
          }))
    }
  }

  private func change(_ place: Int) -> EntryChange {
    let entry = new[place]
    guard let origin = origins[place] else {
      return EntryChange(
        state: .added, oldPlace: nil, entry: entry, oldLabel: nil, oldGroup: nil, isMoved: false,
        isBinding: entry.isBinding,
        fields: entry.fields.map {
          FieldChange(field: $0, words: WordDifference(from: "", to: $0.value), isThere: true)
        })
    }
    let before = old[origin]
    // A code that is another thing's now says something else though it reads the same.
    let isSame = before.fields == entry.fields && (renamed.isEmpty || !before.hasCodes)
    let fields = isSame ? [] : self.fields(before, entry)
    return EntryChange(
      state: fields.isEmpty ? .same : .changed, oldPlace: origin, entry: entry,
      oldLabel: before.label == entry.label ? nil : before.label,
      oldGroup: before.group == entry.group ? nil : before.group,
      isMoved: moved.contains(place), isBinding: before.isBinding || entry.isBinding,
      fields: fields)
  }

  private func fields(_ before: ComparedEntry, _ after: ComparedEntry) -> [FieldChange] {
    var olds = Dictionary(
      before.fields.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var fields = after.fields.compactMap { field -> FieldChange? in
      let old = olds.removeValue(forKey: field.id)
      let value = old.map { CodeRenaming.value(of: $0, renamed) }
      guard value != field.value else { return nil }
      return FieldChange(
        field: field, words: field.nature.difference(from: value ?? "", to: field.value),
        isThere: true)
    }
    fields += before.fields.filter { olds[$0.id] != nil }.map { field in
      let value = CodeRenaming.value(of: field, renamed)
      return FieldChange(
        field: field, words: WordDifference(from: value, to: ""), isThere: false)
    }
    return fields
  }
}

extension ComparedField.Nature {
  /// What makes one value of another: a word of a list and a figure are replaced whole.
  fileprivate func difference(from old: String, to new: String) -> WordDifference {
    switch self {
    case .priority, .role, .level, .quantity, .price, .date:
      WordDifference(replacing: old, by: new)
    case .title, .statement, .text, .contract, .weight, .links, .internal:
      WordDifference(from: old, to: new)
    }
  }
}

extension ComparedEntry {
  fileprivate var hasCodes: Bool { fields.contains(where: \.isCodes) }
}
