/// A sequence that is made anew each time one goes through it, and never held whole.
///
/// Blocks of a document and rows of a table are such: a builder says how to make those of one
/// item, and they live only while they are written.
package struct Pulled<Element>: Sequence {
  private let make: () -> AnyIterator<Element>
  /// A walk of which another thread makes the elements, where that is worth while.
  private var makeAhead: (() -> AnyIterator<Element>)?

  /// - Parameter make: Called for each walk. Every iterator must yield the same elements.
  package init(_ make: @escaping () -> AnyIterator<Element>) {
    self.make = make
  }

  /// Elements that are there already.
  package init(_ elements: [Element]) {
    make = { AnyIterator(elements.makeIterator()) }
  }

  /// The elements that `transform` makes of each part, part by part.
  ///
  /// A walk of its own: the lazy sequences of the library take longer than what they go through.
  package init<Part>(
    from parts: some Sequence<Part>, _ transform: @escaping (Part) -> [Element]
  ) {
    let parts = Array(parts)
    make = { AnyIterator(PartWalk(parts: parts, transform: transform)) }
  }

  /// The elements that `transform` makes of each part, which another thread may do as well.
  init<Part: Sendable>(
    fromMany parts: [Part], _ transform: @escaping @Sendable (Part) -> [Element]
  ) {
    self.init(from: parts, transform)
    guard parts.count >= WalkAhead<Part, Element>.leastCount else { return }
    makeAhead = { AnyIterator(WalkAhead(parts: parts, transform: transform)) }
  }

  /// The same elements, made on another thread before they are asked for, where there are many.
  ///
  /// For a writer that leaves that thread nothing else to do.
  var ahead: AnyIterator<Element> { makeAhead?() ?? make() }

  /// A new walk through the elements.
  package func makeIterator() -> AnyIterator<Element> {
    make()
  }

  /// Other elements, one for each.
  func mapping<Other>(_ transform: @escaping (Element) -> Other) -> Pulled<Other> {
    let make = make
    return Pulled<Other> {
      let walk = make()
      return AnyIterator { walk.next().map(transform) }
    }
  }

  /// Other elements, some for each.
  func mappingEach<Other>(_ transform: @escaping (Element) -> [Other]) -> Pulled<Other> {
    let make = make
    return Pulled<Other> {
      let walk = make()
      var (made, place): ([Other], Int) = ([], 0)
      return AnyIterator {
        while place == made.count {
          guard let next = walk.next() else { return nil }
          (made, place) = (transform(next), 0)
        }
        place += 1
        return made[place - 1]
      }
    }
  }

  /// The elements of two sequences, one after the other.
  package static func + (left: Pulled, right: Pulled) -> Pulled {
    Pulled {
      let (first, second) = (left.make(), right.make())
      return AnyIterator { first.next() ?? second.next() }
    }
  }
}

extension Pulled: ExpressibleByArrayLiteral {
  /// The elements of a literal, in their order.
  package init(arrayLiteral elements: Element...) {
    self.init(elements)
  }
}

/// A walk through the elements that are made of each part, part by part.
private struct PartWalk<Part, Element>: IteratorProtocol {
  let parts: [Part]
  let transform: (Part) -> [Element]
  private var part = 0
  /// What was made of the last part, and how much of it has been given.
  private var made: [Element] = []
  private var place = 0

  init(parts: [Part], transform: @escaping (Part) -> [Element]) {
    self.parts = parts
    self.transform = transform
  }

  mutating func next() -> Element? {
    while place == made.count {
      guard part < parts.count else { return nil }
      made = transform(parts[part])
      (part, place) = (part + 1, 0)
    }
    place += 1
    return made[place - 1]
  }
}
