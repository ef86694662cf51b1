/// The keys that a mapping has had so far.
///
/// Nearly every mapping has a few, and to compare a few keys takes less than to hash one.
struct KeysSeen {
  private var few: [String] = []
  private var many: Set<String> = []

  private static let fewest = 8

  /// Takes a key, and returns whether the mapping had none such before.
  mutating func insert(_ key: String) -> Bool {
    guard many.isEmpty else { return many.insert(key).inserted }
    for index in 0..<few.count where few[index] == key { return false }
    few.append(key)
    if few.count > Self.fewest { many = Set(few) }
    return true
  }
}
