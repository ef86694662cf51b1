/// The values of the fields of one item, in the order of the fields' ids.
///
/// A handful of values, found by walking the ids, which takes less than to hash one.
///
/// Nothing with `package` access is inlined into another module, and generic code that is called
/// there looks its types up at every step, ten times the cost. So what is done a million times for
/// a large document is offered for `ItemValue` and `BilingualText` by name, and is generic only
/// inside this module, where it is made for each of them.
package struct FieldValues<Value: Hashable & Sendable>: Hashable, Sendable {
  private var ids = SortedIDs()
  /// The value of each of `ids`.
  private var stored: [Value] = []

  package init() {}

  /// The ids in their order.
  package var keys: [String] { ids.elements }
  /// The values in the order of their ids.
  package var values: [Value] { stored }

  fileprivate func value(of id: String) -> Value? {
    ids.position(of: id).map { stored[$0] }
  }

  fileprivate mutating func set(_ value: Value?, of id: String) {
    let position = ids.position(of: id)
    switch (position, value) {
    case (let position?, let value?): stored[position] = value
    case (nil, let value?): insert(value, of: id)
    case (let position?, nil):
      ids.remove(at: position)
      stored.remove(at: position)
    case (nil, nil): break
    }
  }

  private mutating func insert(_ value: Value, of id: String) {
    // More than most items have: an array that grows one by one is moved again and again.
    if stored.isEmpty { stored.reserveCapacity(SortedIDs.usualCount) }
    let place = ids.insert(id)
    if place == stored.count { stored.append(value) } else { stored.insert(value, at: place) }
  }

  /// Sets what `others` holds over what is here.
  package mutating func merge(_ others: [String: Value]) {
    for (id, value) in others { set(value, of: id) }
  }
}

extension FieldValues where Value == ItemValue {
  /// The value of the field with this id, or nil where there is none; nil takes it out.
  package subscript(id: String) -> ItemValue? {
    get { value(of: id) }
    set { set(newValue, of: id) }
  }
}

extension FieldValues where Value == BilingualText {
  /// The text of the field with this id, or nil where there is none; nil takes it out.
  package subscript(id: String) -> BilingualText? {
    get { value(of: id) }
    set { set(newValue, of: id) }
  }

  /// The text of the field with this id, which is put there where there is none.
  package subscript(id: String, default standard: BilingualText) -> BilingualText {
    get { self[id] ?? standard }
    set { self[id] = newValue }
  }
}

extension Item {
  /// Takes out what the fields with these ids hold; those that are not there stay away.
  package mutating func removeFields(_ removed: [String]) {
    for id in removed {
      fields.set(nil, of: id)
      texts.set(nil, of: id)
    }
  }
}

extension FieldValues: RandomAccessCollection {
  /// A field and what it holds.
  package typealias Element = (key: String, value: Value)

  /// Always 0: places are counted from the first id.
  package var startIndex: Int { 0 }
  /// How many fields have a value.
  package var endIndex: Int { stored.count }

  /// The id and the value at a place of the order of the ids, which must be below `endIndex`.
  package subscript(position: Int) -> Element { (ids.elements[position], stored[position]) }
}

extension FieldValues: ExpressibleByDictionaryLiteral {
  /// The values of a literal; of an id that stands twice, the last value counts.
  package init(dictionaryLiteral elements: (String, Value)...) {
    for (id, value) in elements { set(value, of: id) }
  }
}

/// A few ids in their order, each once.
private struct SortedIDs: Hashable, Sendable {
  private(set) var elements: [String] = []

  static let usualCount = 4

  func position(of id: String) -> Int? {
    for index in 0..<elements.count where elements[index] == id { return index }
    return nil
  }

  /// Puts an id that is not here in its place, and returns it: the end, when they come in order.
  mutating func insert(_ id: String) -> Int {
    if elements.isEmpty { elements.reserveCapacity(Self.usualCount) }
    var place = elements.count
    while place > 0, id < elements[place - 1] { place -= 1 }
    elements.insert(id, at: place)
    return place
  }

  mutating func remove(at position: Int) {
    elements.remove(at: position)
  }
}
