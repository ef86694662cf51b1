internal import CahierFormats

/// Finds where a key stands for the second time: the parser tells only where its mapping begins.
struct RepeatedKey {
  private let key: String
  private let mapping: DataNode.Place

  init(_ key: String, under mapping: DataNode.Place) {
    self.key = key
    self.mapping = mapping
  }

  /// The place of the second one, or nil for a mapping that is not written a key to a line.
  func place(in text: String) -> DataNode.Place? {
    var count = 0
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated().dropFirst(mapping.line - 1) where isKey(line) {
      count += 1
      if count == 2 { return DataNode.Place(line: index + 1, column: mapping.column) }
    }
    return nil
  }

  /// Whether the key stands in the column of the mapping, with nothing but marks of lists before it.
  private func isKey(_ line: Substring) -> Bool {
    guard line.prefix(mapping.column - 1).allSatisfy({ " -?".contains($0) }) else { return false }
    let rest = line.dropFirst(mapping.column - 1)
    return [key, "\"\(key)\"", "'\(key)'"].contains { word in
      rest.hasPrefix(word) && rest.dropFirst(word.count).drop { $0 == " " }.first == ":"
    }
  }
}
