/// The comparison of a document that came back with what was printed, unit by unit.
struct ReturnedComparison {
  /// What a unit that came back is of.
  enum Owner: Equatable {
    case item(ItemID)
    /// A unit of no item, by its place in what was printed.
    case fixed(Int)
    /// An item that was added: the place of the first unit that came back of it, and the item that
    /// shows of what kind it is.
    case addition(Int, like: ItemID)
    case outside
    case index
  }

  let returned: [TextUnit]
  let printed: PrintedDocument
  let kinds: IdentifiedList<ItemKind>
  let language: (String) -> Language?
  let reason: (PrintedUnit) -> ProtectedPart
  let matching: UnitMatching
  let items: [ItemID: PrintedItem]
  /// The places of what was printed of each item.
  let printedUnits: [ItemID: [Int]]
  private(set) var owners: [Owner] = []
  var result = ReturnedReading()

  init(
    _ returned: [TextUnit], _ printed: PrintedDocument, _ kinds: IdentifiedList<ItemKind>,
    _ language: @escaping (String) -> Language?, _ reason: @escaping (PrintedUnit) -> ProtectedPart
  ) {
    (self.returned, self.printed, self.kinds) = (returned, printed, kinds)
    (self.language, self.reason) = (language, reason)
    matching = UnitMatching(printed, returned)
    items = Dictionary(printed.items.map { ($0.id, $0) }) { first, _ in first }
    printedUnits = Dictionary(
      grouping: printed.units.indices.filter { printed.units[$0].item != nil }
    ) {
      [units = printed.units] in units[$0].item
    }.reduce(into: [:]) { units, entry in if let id = entry.key { units[id] = entry.value } }
    owners = findOwners()
  }

  /// The unit that was printed in the place of one that came back.
  func partner(_ place: Int) -> PrintedUnit? {
    matching.partners[place].map { printed.units[$0] }
  }

  func run() -> ReturnedReading {
    var comparison = self
    comparison.compare()
    return comparison.result
  }

  private mutating func compare() {
    result.withoutBookmark = matching.withoutBookmark
    var units: [ItemID: [Int]] = [:]
    var additions: [Int: [Int]] = [:]
    for (place, owner) in owners.enumerated() {
      if case .item(let id) = owner { units[id, default: []].append(place) }
      if case .addition(let first, _) = owner { additions[first, default: []].append(place) }
    }
    let moves = ReturnedMoves(self)
    var done: Set<ItemID> = []
    for (place, owner) in owners.enumerated() {
      switch owner {
      case .item(let id):
        guard done.insert(id).inserted, let item = items[id] else { continue }
        moves.add(id, at: returned[place].place, to: &result)
        compare(item, units[id] ?? [])
      case .addition(place, let neighbour):
        add(additions[place] ?? [], like: neighbour, at: moves.neighbours(of: place))
      case .addition: break
      case .fixed(let old): compareFixed(printed.units[old], returned[place])
      case .outside:
        for line in returned[place].lines { refuse(.outside, "", line, returned[place].place) }
      case .index: for line in returned[place].lines { note(.index, line, returned[place].place) }
      }
    }
    addWhatIsGone(done)
  }

  private mutating func addWhatIsGone(_ present: Set<ItemID>) {
    let joined = Set(matching.partners.compactMap(\.self))
    for (place, unit) in printed.units.enumerated() where !joined.contains(place) {
      guard !unit.unit.isOfIndex else { continue }
      if let id = unit.item {
        guard !present.contains(id), unit.beginsItem else { continue }
        result.changes.append(ReturnedChange(item: id, place: unit.unit.place, .withdrawal))
      } else {
        for line in unit.unit.lines { refuse(reason(unit), line, "", unit.unit.place) }
      }
    }
  }

  /// A unit of no item: what is changed in it is not changed here.
  private mutating func compareFixed(_ old: PrintedUnit, _ new: TextUnit) {
    let columns = Set(old.unit.cells.map(\.column) + new.cells.map(\.column)).sorted()
    for column in columns {
      let lines = old.unit.lines(column).map { PrintedLine([.init($0, .fixed(.clause))]) }
      for pair in LineMatching(lines, new.lines(column)).pairs {
        let (was, now) = (pair.printed?.text ?? "", pair.returned ?? "")
        if was.foldedLine == now.foldedLine {
          note(old.unit.isOfIndex ? .index : .same, now, new.place)
        } else if old.unit.isOfIndex {
          note(.index, now, new.place)
        } else {
          refuse(reason(old), was, now, new.place)
        }
      }
    }
  }

  private mutating func note(
    _ outcome: ReturnedLine.Outcome, _ line: String, _ place: TextUnit.Place
  ) {
    result.lines.append(ReturnedLine(place: place, outcome: outcome, old: line, new: line))
  }

  private mutating func refuse(
    _ part: ProtectedPart, _ old: String, _ new: String, _ place: TextUnit.Place
  ) {
    result.lines.append(
      ReturnedLine(place: place, outcome: .refused, old: old, new: new, reason: part))
  }
}

// MARK: - Owners

extension ReturnedComparison {
  private func findOwners() -> [Owner] {
    let rows = neighboursInTables()
    var owners: [Owner] = []
    owners.reserveCapacity(returned.count)
    for (place, unit) in returned.enumerated() {
      owners.append(owner(of: unit, at: place, after: owners.last { $0 != .index }, rows))
    }
    return owners
  }

  private func owner(
    of unit: TextUnit, at place: Int, after last: Owner?, _ rows: [Int: ItemID]
  ) -> Owner {
    if unit.isOfIndex { return .index }
    if let old = matching.partners[place] {
      return printed.units[old].item.map(Owner.item) ?? .fixed(old)
    }
    if unit.table != nil {
      return rows[place].map { .addition(place, like: $0) } ?? .outside
    }
    switch last {
    case .item(let id):
      guard let first = printedUnits[id]?.first, printed.units[first].unit.table == nil else {
        return .outside
      }
      let begin = printed.units[first].unit
      if unit.isHeading { return begin.isHeading ? .addition(place, like: id) : .outside }
      let isEntry = unit.entryLevel != nil && unit.entryLevel == begin.entryLevel
      return isEntry ? .addition(place, like: id) : .item(id)
    case .addition(let first, let id) where returned[first].table == nil:
      let begin = returned[first]
      let begins = unit.isHeading || unit.entryLevel != nil && unit.entryLevel == begin.entryLevel
      return begins ? .addition(place, like: id) : .addition(first, like: id)
    default: return .outside
    }
  }

  /// For each row that was added to a table of items, the item nearest to it: above, else below.
  private func neighboursInTables() -> [Int: ItemID] {
    var found: [Int: ItemID] = [:]
    func look(_ places: some Sequence<Int>) {
      var last: (table: Int, id: ItemID)?
      for place in places {
        guard let table = returned[place].table else { continue }
        if let unit = partner(place) {
          last = unit.beginsItem && unit.unit.table != nil ? unit.item.map { (table, $0) } : nil
        } else if let last, last.table == table, found[place] == nil {
          found[place] = last.id
        }
      }
    }
    look(returned.indices)
    look(returned.indices.reversed())
    return found
  }
}
