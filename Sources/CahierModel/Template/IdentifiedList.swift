/// Things in a given order, each found by its id in constant time.
///
/// The order is that of the file, and is the order of whatever is shown or printed: the index is
/// never walked.
package struct IdentifiedList<Element: Identifiable<String> & Hashable & Sendable>: Sendable {
  /// The elements in their order.
  package let elements: [Element]
  private let positions: [String: Int]

  /// Creates a list.
  ///
  /// Where an id stands twice, it finds the first: readers refuse such files.
  package init(_ elements: [Element] = []) {
    self.elements = elements
    positions = firstPositions(of: elements.map { $0.id })
  }

  /// The element with this id, or nil.
  package subscript(id id: String) -> Element? {
    positions[id].map { elements[$0] }
  }

  /// The place of the element with this id in the order, from 0, or nil.
  package func position(of id: String) -> Int? {
    positions[id]
  }

  /// Whether an element has this id.
  package func contains(id: String) -> Bool {
    positions[id] != nil
  }
}

extension IdentifiedList: RandomAccessCollection {
  /// The places of the elements.
  package typealias Indices = Range<Int>

  /// The place of the first element: 0.
  package var startIndex: Int { elements.startIndex }
  /// The place after the last element: how many there are.
  package var endIndex: Int { elements.endIndex }

  /// The element at a place, which must be below `endIndex`.
  package subscript(position: Int) -> Element {
    elements[position]
  }

  /// The iterator of the array: the one that every collection has is many times slower.
  package func makeIterator() -> IndexingIterator<[Element]> {
    elements.makeIterator()
  }
}

extension IdentifiedList: Hashable {
  package static func == (left: IdentifiedList, right: IdentifiedList) -> Bool {
    left.elements == right.elements
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(elements)
  }
}

extension IdentifiedList: ExpressibleByArrayLiteral {
  /// A list of the elements of a literal, in their order.
  package init(arrayLiteral elements: Element...) {
    self.init(elements)
  }
}

/// The first place of each id.
///
/// No generic code, which looks its types up at every step: a template has some 300 lists.
private func firstPositions(of ids: [String]) -> [String: Int] {
  var positions: [String: Int] = [:]
  positions.reserveCapacity(ids.count)
  for (position, id) in ids.enumerated() where positions[id] == nil { positions[id] = position }
  return positions
}
