internal import CahierModel
internal import CahierStore

/// Codes of items as people type them, one by one or in ranges: `BF-001..BF-004`, `BF-001..4`,
/// `BF-1-4`.
struct ItemCodes {
  /// A code, or the first and the last of a range.
  private struct Part {
    let first: ItemCode
    let last: ItemCode
    let isRange: Bool

    var codes: [ItemCode] {
      (first.number...last.number).compactMap { ItemCode(prefix: first.prefix, number: $0) }
    }
  }

  /// More codes than any dossier has in one range.
  private static let longest = 10_000

  private let parts: [Part]

  /// Reads words, commas between codes counting too.
  ///
  /// `example`: a code such as the dossier has.
  init(_ words: [String], example: ItemCode) throws(Failure) {
    var parts: [Part] = []
    for word in words.flatMap({ $0.split(separator: ",") }) {
      guard let part = Self.part(word) else { throw Self.noCode(String(word), example) }
      parts.append(part)
    }
    self.parts = parts
  }

  /// The one code that a word gives.
  static func code(_ word: String, example: ItemCode) throws(Failure) -> ItemCode {
    if let code = ItemCode(word) { return code }
    throw noCode(word, example)
  }

  private static func part(_ word: Substring) -> Part? {
    if let code = ItemCode(word) { return Part(first: code, last: code, isRange: false) }
    let (first, last): (ItemCode?, Substring)
    if let dots = word.ends(around: "..") {
      (first, last) = (ItemCode(dots.0), dots.1)
    } else {
      let hyphens = word.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
      guard hyphens.count == 3 else { return nil }
      (first, last) = (ItemCode("\(hyphens[0])-\(hyphens[1])"), hyphens[2])
    }
    guard let first else { return nil }
    let end = ItemCode(last) ?? Int(last).flatMap { ItemCode(prefix: first.prefix, number: $0) }
    guard
      let end, end.prefix == first.prefix, first <= end, end.number - first.number < longest
    else { return nil }
    return Part(first: first, last: end, isRange: true)
  }

  private static func noCode(_ word: String, _ example: ItemCode) -> Failure {
    let last = ItemCode(prefix: example.prefix, number: example.number + 3) ?? example
    return .usage(
      "INPUT-030",
      Text(fr: "«\u{202F}\(word)\u{202F}» n’est pas un code", en: "“\(word)” is no code"),
      expected: Text(
        fr: "un code comme \(example), ou une suite comme \(example)..\(last)",
        en: "a code such as \(example), or a range such as \(example)..\(last)"))
  }
}

// MARK: - In the dossier

extension ItemCodes {
  /// The items that the codes name, each once, and the codes of ranges that name none.
  ///
  /// Codes are never given again, so that ranges have holes: what is there is taken.
  ///
  /// - Throws: `StoreError.noItem` for a code typed alone, or a range without any item.
  func items(in reader: DossierReader) throws -> (items: [Item], holes: [ItemCode]) {
    let all =
      parts.contains(where: \.isRange)
      ? Dictionary(
        try reader.items().map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first }) : [:]
    var (items, holes): ([Item], [ItemCode]) = ([], [])
    var seen: Set<ItemCode> = []
    for part in parts {
      if !part.isRange {
        if seen.insert(part.first).inserted { items.append(try reader.item(part.first)) }
        continue
      }
      let found = part.codes.compactMap { all[$0] }
      guard !found.isEmpty else { throw StoreError.noItem(code: "\(part.first)..\(part.last)") }
      items += found.filter { seen.insert($0.code).inserted }
      holes += part.codes.filter { all[$0] == nil }
    }
    return (items, holes)
  }
}

extension Substring {
  /// What stands before and after the first `mark`, or nil.
  fileprivate func ends(around mark: String) -> (Substring, Substring)? {
    guard let index = indices.first(where: { self[$0...].hasPrefix(mark) }) else { return nil }
    return (self[..<index], self[index...].dropFirst(mark.count))
  }
}
