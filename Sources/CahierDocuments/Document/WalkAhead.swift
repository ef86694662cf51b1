import CahierFormats

/// A walk through the elements that are made of each part, of which another thread makes some before
/// they are asked for.
///
/// The elements and their order are those of a walk on this thread: a batch is taken when its turn
/// has come, and no more than a few wait. A batch is so large that handing it over costs little, and
/// so small that it takes no memory worth the name.
struct WalkAhead<Part: Sendable, Element>: IteratorProtocol {
  /// Fewer parts are made on this thread before another one has begun.
  static var leastCount: Int { 256 }
  /// How many batches are made before the first of them is asked for.
  private static var batchesAhead: Int { 4 }

  private let parts: [Part]
  private let transform: @Sendable (Part) -> [Element]
  private let batch: Int
  private let line = WorkLine("cahier.walk")
  /// The batches that are being made, in their order, and the first part of the one after them.
  private var waiting: [Awaited<[Element]>] = []
  private var nextPart = 0
  /// What was made of the last batch, and how much of it has been given.
  private var made: [Element] = []
  private var place = 0

  /// A walk through what `transform` makes of the parts, so many of them at a time.
  init(
    parts: [Part], batch: Int = 128, transform: @escaping @Sendable (Part) -> [Element]
  ) {
    self.parts = parts
    self.batch = batch
    self.transform = transform
  }

  /// The next element, or nil after the last one.
  mutating func next() -> Element? {
    while place == made.count {
      while waiting.count < Self.batchesAhead, nextPart < parts.count { startBatch() }
      guard !waiting.isEmpty else { return nil }
      (made, place) = (waiting.removeFirst().take(), 0)
    }
    place += 1
    return made[place - 1]
  }

  private mutating func startBatch() {
    let (parts, transform) = (parts, transform)
    let range = nextPart..<min(nextPart + batch, parts.count)
    waiting.append(line.start { parts[range].flatMap(transform) })
    nextPart = range.upperBound
  }
}
