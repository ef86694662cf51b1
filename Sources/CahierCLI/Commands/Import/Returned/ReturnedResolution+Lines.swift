internal import CahierModel

extension ReturnedResolution {
  /// The lines of a document with what became of them in the end: what is not possible is refused, and
  /// what the dossier says by now is no proposal.
  func settled(_ lines: [ReturnedLine]) -> [ReturnedLine] {
    var settled = lines
    let there = Set(alreadyThere.compactMap(\.target))
    // Each line takes one refusal of its field; what is left stands on its own.
    var open: [Target: [Int]] = [:]
    for (index, refusal) in refusals.enumerated().reversed() {
      guard let item = refusal.item, let field = refusal.field else { continue }
      open[Target(item: item, field: field), default: []].append(index)
    }
    var told: Set<Int> = []
    let places = Set(alreadyThere.filter { $0.item == nil }.map(\.place))
    for index in settled.indices where settled[index].outcome == .proposed {
      if settled[index].item == nil, places.contains(settled[index].place) {
        settled[index].outcome = .alreadyThere
      }
      guard let item = settled[index].item, let field = settled[index].field else { continue }
      let target = Target(item: item, field: field)
      if there.contains(target) { settled[index].outcome = .alreadyThere }
      guard let refusal = open[target]?.popLast() else { continue }
      (settled[index].outcome, settled[index].reason) = (.refused, refusals[refusal].reason)
      told.insert(refusal)
    }
    return settled + refusals.indices.filter { !told.contains($0) }.map { refusals[$0] }
  }
}

/// A field of an item.
private struct Target: Hashable {
  let item: ItemID
  let field: String
}

extension ReturnedChange {
  fileprivate var target: Target? {
    switch action {
    case .text(let place, _, _), .value(let place, _, _):
      Target(item: place.item, field: place.field)
    case .addition, .withdrawal, .move: nil
    }
  }
}
