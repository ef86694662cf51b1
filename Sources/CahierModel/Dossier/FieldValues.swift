/// The values of the fields of one item, in the order of the fields' ids.
///
/// A handful of values, found by walking the ids, which takes less than to hash one. What is done
/// a million times for a large document is inlined into its callers: the generic code, which
/// looks its types up at every step, takes ten times as long.
package struct FieldValues<Value: Hashable & Sendable>: Hashable, Sendable {
  @usableFromInline var ids = SortedIDs()
  /// The value of each of `ids`.
  @usableFromInline var stored: [Value] = []

  @inlinable package init() {}

  /// The value of the field with this id, or nil where there is none; nil takes it out.
  @inlinable package subscript(id: String) -> Value? {
    @inline(__always) get {
      guard let position = ids.position(of: id) else { return nil }
      return stored[position]
    }
    @inline(__always) set {
      if let newValue {
        set(newValue, of: id)
      } else if let position = ids.position(of: id) {
        ids.remove(at: position)
        stored.remove(at: position)
      }
    }
  }

  @inlinable @inline(__always) mutating func set(_ value: Value, of id: String) {
    if let position = ids.position(of: id) {
      stored[position] = value
    } else {
      let place = ids.insert(id)
      if place == stored.count { stored.append(value) } else { stored.insert(value, at: place) }
    }
  }

  /// The value of the field with this id, which is put there where there is none.
  @inlinable package subscript(id: String, default standard: Value) -> Value {
    @inline(__always) get { self[id] ?? standard }
    @inline(__always) set { set(newValue, of: id) }
  }

  /// The ids in their order.
  package var keys: [String] { ids.elements }
  /// The values in the order of their ids.
  @inlinable package var values: [Value] { stored }

  /// Takes out the values of the fields that `isRemoved` names.
  package mutating func removeAll(where isRemoved: (String) -> Bool) {
    for id in ids.elements where isRemoved(id) { self[id] = nil }
  }

  /// Sets what `others` holds over what is here.
  package mutating func merge(_ others: [String: Value]) {
    for (id, value) in others { self[id] = value }
  }
}

extension FieldValues: RandomAccessCollection {
  /// A field and what it holds.
  package typealias Element = (key: String, value: Value)

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { stored.count }

  @inlinable package subscript(position: Int) -> Element {
    @inline(__always) get { (ids.elements[position], stored[position]) }
  }

  /// A walk from the first field to the last.
  package struct Iterator: IteratorProtocol {
    @usableFromInline let fields: FieldValues
    @usableFromInline var position = 0

    @inlinable init(_ fields: FieldValues) {
      self.fields = fields
    }

    /// The next field, or nil after the last.
    @inlinable @inline(__always) package mutating func next() -> Element? {
      guard position < fields.stored.count else { return nil }
      defer { position += 1 }
      return fields[position]
    }
  }

  /// The walk of its own: the one that every collection has is many times slower.
  @inlinable @inline(__always) package func makeIterator() -> Iterator { Iterator(self) }
}

extension FieldValues: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, Value)...) {
    for (id, value) in elements { self[id] = value }
  }
}

/// A few ids in their order, each once.
@usableFromInline struct SortedIDs: Hashable, Sendable {
  @usableFromInline private(set) var elements: [String] = []

  @usableFromInline init() {}

  @usableFromInline func position(of id: String) -> Int? {
    for index in 0..<elements.count where elements[index] == id { return index }
    return nil
  }

  /// Puts an id that is not here in its place, and returns it: the end, when they come in order.
  @usableFromInline mutating func insert(_ id: String) -> Int {
    // More than most items have: an array that grows one by one is moved again and again.
    if elements.isEmpty { elements.reserveCapacity(4) }
    var place = elements.count
    while place > 0, id < elements[place - 1] { place -= 1 }
    elements.insert(id, at: place)
    return place
  }

  @usableFromInline mutating func remove(at position: Int) {
    elements.remove(at: position)
  }
}
