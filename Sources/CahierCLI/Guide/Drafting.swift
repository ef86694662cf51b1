internal import CahierRules

/// The way through the questions: where the person stands, and what comes before the next one.
struct Drafting {
  let path: GuidePath
  /// The only questions to ask, or nil for all that are open.
  let only: Set<String>?
  /// The place from which the next open question is looked for.
  private var position: Int
  /// The step of the question before.
  var step: String?
  /// Questions to ask first, whether they are answered or not.
  private var first: [String] = []
  /// Whether the person is going back: what has nothing to ask is then passed backwards.
  private var isGoingBack = false

  init(path: GuidePath, only: Set<String>?, position: Int) {
    self.path = path
    self.only = only
    self.position = position
  }

  func asks(_ key: String) -> Bool {
    only?.contains(key) ?? true
  }

  /// The question to ask now, or nil at the end.
  func next(in progress: GuideProgress) -> GuideProgress.Entry? {
    if let key = first.first, let entry = progress[key] { return entry }
    return progress.entries.dropFirst(position).first { entry in
      path.holds(entry.asked) && asks(entry.asked.key) && entry.state != .notAsked
        && (entry.state == .open || only != nil)
    }
  }

  /// Goes on after a question.
  mutating func done(_ key: String, in progress: GuideProgress) {
    isGoingBack = false
    if first.first == key {
      first.removeFirst()
    } else {
      position = (progress.position(of: key) ?? position) + 1
    }
  }

  /// Goes past a question that had nothing to ask, the way the person was going.
  mutating func passed(_ key: String, in progress: GuideProgress) {
    if isGoingBack, goBack(from: key, in: progress) { return }
    done(key, in: progress)
  }

  /// Goes back to the question before in the order of the guide, whatever was asked in this run.
  ///
  /// Where only some questions are asked it is the one before among them, and before the first of
  /// them any that the path asks.
  mutating func goBack(from key: String, in progress: GuideProgress) -> Bool {
    let earlier = progress.entries[..<(progress.position(of: key) ?? 0)].filter {
      path.holds($0.asked) && $0.state != .notAsked
    }.map(\.asked.key)
    let before = earlier.last(where: asks) ?? earlier.last
    guard let before else { return false }
    isGoingBack = true
    first.removeAll { $0 == key }
    first = [before, key] + first
    return true
  }

  /// Whether another question comes after one, once it is answered.
  func isFollowed(_ key: String, in progress: GuideProgress) -> Bool {
    var after = self
    after.done(key, in: progress)
    return after.next(in: progress) != nil
  }

  /// Asks another question before one that comes again.
  mutating func insert(_ other: String?, before key: String) {
    first.removeAll { $0 == key }
    first = [other, key].compactMap { $0 } + first
  }
}
