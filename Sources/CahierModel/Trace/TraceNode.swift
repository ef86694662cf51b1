/// A thing that the chain leads to or comes from.
package enum TraceNode: Hashable, Sendable {
  case item(ItemCode)
  /// A criterion of a lot, by the keys of both.
  case criterion(lot: String, CriterionKey)
  /// An offer for a lot, by the key of the lot and the name of the offer.
  case offer(lot: String, String)
}

extension TraceNode: CustomStringConvertible {
  /// The name under which people and programs know it: `BF-012`, `1/price`, `Alpha`.
  package var description: String {
    switch self {
    case .item(let code): code.description
    case .criterion(let lot, let key): lot.isEmpty ? key.description : "\(lot)/\(key)"
    case .offer(let lot, let name): lot.isEmpty ? name : "\(lot)/\(name)"
    }
  }
}

/// One step of the chain, as it is read from where it starts.
package struct TraceStep: Hashable, Sendable {
  /// Where it leads.
  package let node: TraceNode
  /// How it reads: “is served by”.
  package let label: Text
  /// The link of the dossier that it follows, nil where the chain follows from something else.
  package var link: Link?
  /// What stands at its end: an answer, a mark.
  package var detail: Text?
}

/// The two directions of the chain.
package enum TraceDirection: String, CaseIterable, Hashable, Sendable {
  /// To what asks for a thing: from a requirement to its objective.
  case up
  /// To what answers it: from a requirement to a criterion, an answer, a mark.
  case down
}
