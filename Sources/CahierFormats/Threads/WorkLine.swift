internal import Dispatch
internal import Synchronization

/// A thread beside this one, which does what it is given in the order in which it was given.
///
/// Nothing that is written may depend on when it gets its turn: it makes values, and whoever wants
/// one waits for it.
package final class WorkLine: Sendable {
  private let queue: DispatchQueue

  /// A line of work with a name, by which tools that look at threads call it.
  package init(_ name: String) {
    queue = DispatchQueue(label: name)
  }

  /// Begins to make a value beside this thread, and returns at once.
  package func start<Value>(_ make: @escaping @Sendable () -> sending Value) -> Awaited<Value> {
    let awaited = Awaited<Value>()
    awaited.start(on: queue, make)
    return awaited
  }
}

/// A value that is being made on another thread.
package final class Awaited<Value>: Sendable {
  private let group = DispatchGroup()
  private let made = Mutex<Handed<Value>?>(nil)

  fileprivate init() {}

  fileprivate func start(
    on queue: DispatchQueue, _ make: @escaping @Sendable () -> sending Value
  ) {
    queue.async(group: group) {
      let handed = Handed(value: make())
      self.made.withLock { $0 = handed }
    }
  }

  /// Waits for the value and takes it out, which can be done once.
  package func take() -> sending Value {
    group.wait()
    let handed = made.withLock { made in
      defer { made = nil }
      return made
    }
    guard let handed else { preconditionFailure("a value is taken once") }
    return handed.value
  }
}

/// What goes from one thread to another, and is never in the hands of both: the thread that made it
/// keeps nothing of it.
private struct Handed<Value>: @unchecked Sendable {
  let value: Value
}
