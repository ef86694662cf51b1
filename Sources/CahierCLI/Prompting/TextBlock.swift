internal import CahierModel

/// Several lines that are one text, as they come.
///
/// A text that is too long is read to its end and not kept.
struct TextBlock {
  private(set) var byteCount = 0
  private var lines: [String] = []

  mutating func add(_ more: some Sequence<String>) {
    for line in more {
      byteCount += line.utf8.count + 1
      if byteCount <= TextLimit.bytes { lines.append(line) }
    }
  }

  /// The text, or nil if it is too long.
  var text: String? {
    byteCount <= TextLimit.bytes ? lines.joined(separator: "\n").trimmed : nil
  }
}
