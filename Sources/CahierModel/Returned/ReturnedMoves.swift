/// Which items stand elsewhere in a document that came back.
struct ReturnedMoves {
  private struct Stop {
    let id: ItemID
    /// Of what came back.
    let place: Int
    let isMoved: Bool
  }

  private let items: [ItemID: PrintedItem]
  private let returned: [TextUnit]
  private let owners: [ReturnedComparison.Owner]
  /// The items in the order of what came back.
  private let stops: [Stop]
  private let stopOfItem: [ItemID: Int]

  init(_ comparison: ReturnedComparison) {
    (items, returned, owners) = (comparison.items, comparison.returned, comparison.owners)
    var seen: Set<ItemID> = []
    var order: [(id: ItemID, place: Int, old: Int)] = []
    for (place, owner) in comparison.owners.enumerated() {
      guard
        case .item(let id) = owner, seen.insert(id).inserted,
        let old = comparison.printedUnits[id]?.first
      else { continue }
      order.append((id, place, old))
    }
    let steady = Set(RisingRun.longest(of: order.map(\.old)))
    stops = order.enumerated().map {
      Stop(id: $1.id, place: $1.place, isMoved: !steady.contains($0))
    }
    stopOfItem = Dictionary(stops.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// Adds that an item was moved, where it was.
  func add(_ id: ItemID, at place: TextUnit.Place, to result: inout ReturnedReading) {
    guard let index = stopOfItem[id], stops[index].isMoved, let item = items[id] else { return }
    let (before, behind) = (steady(above: index), steady(below: index))
    guard let guide = before ?? behind, let neighbour = items[guide] else { return }
    guard neighbour.kind == item.kind else {
      result.lines.append(
        ReturnedLine(
          place: place, item: id, outcome: .refused, old: item.code.description, new: "",
          reason: .kind))
      return
    }
    let family = neighbour.family == item.family ? nil : neighbour.family
    let spot = ReturnedPlace(after: before, before: before == nil ? behind : nil)
    result.changes.append(ReturnedChange(item: id, place: place, .move(spot, family: family)))
  }

  /// The items next to a unit that was added.
  func neighbours(of place: Int) -> ReturnedPlace {
    let (table, index) = (returned[place].table, firstStop(from: place))
    let above = index > 0 && returned[stops[index - 1].place].table == table
    if above { return ReturnedPlace(after: stops[index - 1].id, before: nil) }
    let below = stops.indices.contains(index) && returned[stops[index].place].table == table
    return ReturnedPlace(after: nil, before: below ? stops[index].id : nil)
  }

  private func firstStop(from place: Int) -> Int {
    var (low, high) = (0, stops.count)
    while low < high {
      let middle = (low + high) / 2
      if stops[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The nearest item above that stands in the same table, or in the text.
  private func steady(above index: Int) -> ItemID? {
    guard index > 0 else { return nil }
    return neighbour(index - 1, of: index)
  }

  private func steady(below index: Int) -> ItemID? {
    guard index + 1 < stops.count else { return nil }
    return neighbour(index + 1, of: index)
  }

  private func neighbour(_ other: Int, of index: Int) -> ItemID? {
    let (here, there) = (returned[stops[index].place].table, returned[stops[other].place].table)
    return here == there ? stops[other].id : nil
  }
}
