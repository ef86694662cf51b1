/// A sequence that is made anew each time one goes through it, and never held whole.
///
/// Blocks of a document and rows of a table are such: a builder says how to make those of one
/// item, and they live only while they are written.
package struct Pulled<Element>: Sequence {
  private let make: () -> AnyIterator<Element>

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
    make = {
      var (part, place) = (0, 0)
      var made: [Element] = []
      return AnyIterator {
        while place == made.count {
          guard part < parts.count else { return nil }
          made = transform(parts[part])
          (part, place) = (part + 1, 0)
        }
        place += 1
        return made[place - 1]
      }
    }
  }

  /// A new walk through the elements.
  package func makeIterator() -> AnyIterator<Element> {
    make()
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
  package init(arrayLiteral elements: Element...) {
    self.init(elements)
  }
}
