/// Things in a given order, each found by its id in constant time.
///
/// The order is that of the file, and is the order of whatever is shown or printed: the index is
/// never walked. What is asked of it again and again is inlinable, so that other modules use code
/// made for their elements.
package struct IdentifiedList<Element: Identifiable<String> & Hashable & Sendable>: Sendable {
  /// The elements in their order.
  package let elements: [Element]
  @usableFromInline let positions: [String: Int]

  /// Creates a list.
  ///
  /// Where an id stands twice, it finds the first: readers refuse such files.
  package init(_ elements: [Element] = []) {
    self.elements = elements
    var positions: [String: Int] = [:]
    positions.reserveCapacity(elements.count)
    for (position, element) in elements.enumerated() where positions[element.id] == nil {
      positions[element.id] = position
    }
    self.positions = positions
  }

  /// The element with this id, or nil.
  @inlinable package subscript(id id: String) -> Element? {
    positions[id].map { elements[$0] }
  }

  /// The place of the element with this id in the order, from 0, or nil.
  @inlinable package func position(of id: String) -> Int? {
    positions[id]
  }

  /// Whether an element has this id.
  @inlinable package func contains(id: String) -> Bool {
    positions[id] != nil
  }
}

extension IdentifiedList: RandomAccessCollection {
  /// The places of the elements.
  package typealias Indices = Range<Int>

  @inlinable package var startIndex: Int { elements.startIndex }
  @inlinable package var endIndex: Int { elements.endIndex }

  @inlinable package subscript(position: Int) -> Element {
    elements[position]
  }

  /// The iterator of the array: the one that every collection has is many times slower.
  @inlinable package func makeIterator() -> IndexingIterator<[Element]> {
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
  package init(arrayLiteral elements: Element...) {
    self.init(elements)
  }
}
