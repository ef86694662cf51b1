/// Which line of a cell that comes back is which of the printed one.
struct LineMatching {
  /// A line that was printed, one that came back, or both, in the order of what came back.
  struct Pair {
    let printed: PrintedLine?
    let returned: String?
  }

  let pairs: [Pair]

  /// In percent: below, only the order of lines says that they are one.
  private static let strangers = 20

  init(_ printed: [PrintedLine], _ returned: [String]) {
    var numbers: [String: Int32] = [:]
    func number(_ text: String) -> Int32 {
      let key = text.foldedLine
      let number = numbers[key] ?? Int32(numbers.count)
      numbers[key] = number
      return number
    }
    let hunks = PieceComparison(
      old: printed.map { number($0.text) }, new: returned.map(number)
    ).hunks
    var pairs: [Pair] = []
    var (old, new) = (0, 0)
    let end = PieceComparison.Hunk(
      old: printed.count..<printed.count, new: returned.count..<returned.count)
    for hunk in hunks + [end] {
      while new < hunk.new.lowerBound {
        pairs.append(Pair(printed: printed[old], returned: returned[new]))
        (old, new) = (old + 1, new + 1)
      }
      pairs += Self.pairs(Array(printed[hunk.old]), Array(returned[hunk.new]))
      (old, new) = (hunk.old.upperBound, hunk.new.upperBound)
    }
    self.pairs = pairs
  }

  private static func pairs(_ printed: [PrintedLine], _ returned: [String]) -> [Pair] {
    let oldTexts = printed.map { TextLikeness([$0.text]) }
    let newTexts = returned.map { TextLikeness([$0]) }
    let isOneByOne = printed.count == returned.count
    let joined = LikenessPairing.pairs(printed.count, returned.count) { old, new in
      let label = printed[old].label
      if let label, !returned[new].foldedLine.hasPrefix(label) { return isOneByOne ? 1 : nil }
      let percent = oldTexts[old].percent(to: newTexts[new])
      if label != nil { return percent + 110 }
      return percent >= strangers ? percent + 10 : isOneByOne ? 5 : 1
    }
    var pairs: [Pair] = []
    var (old, new) = (0, 0)
    for pair in joined + [(printed.count, returned.count)] {
      while old < pair.old {
        pairs.append(Pair(printed: printed[old], returned: nil))
        old += 1
      }
      while new < pair.new {
        pairs.append(Pair(printed: nil, returned: returned[new]))
        new += 1
      }
      guard pair.old < printed.count else { break }
      pairs.append(Pair(printed: printed[pair.old], returned: returned[pair.new]))
      (old, new) = (pair.old + 1, pair.new + 1)
    }
    return pairs
  }
}

extension PrintedLine {
  /// The name of the field that the line begins with, as lines are compared.
  fileprivate var label: String? {
    guard let first = stretches.first, first.source == .fixed(.label), stretches.count > 1 else {
      return nil
    }
    return first.text.foldedLine
  }
}

/// What became of each stretch of a line.
struct StretchChange {
  /// The letters that stand for each stretch now.
  private(set) var texts: [String]
  /// Which stretches have other letters.
  private(set) var changed: [Bool]
  private let stretches: [PrintedLine.Stretch]

  /// `language`: that of the line, whose typography is that of what is printed.
  init(_ line: PrintedLine, _ returned: String, language: Language) {
    stretches = line.stretches
    texts = Array(repeating: "", count: stretches.count)
    changed = Array(repeating: false, count: stretches.count)
    let typeset = Typography.typeset(returned, language: language)
    // A line that differs in blanks and apostrophes alone says the same.
    guard line.text.foldedLine != typeset.foldedLine else {
      texts = stretches.map(\.text)
      return
    }
    guard stretches.count > 1 else {
      if !stretches.isEmpty { (texts[0], changed[0]) = (typeset, true) }
      return
    }
    if cutAtEnds(typeset) { return }
    spread(WordDifference(from: line.text, to: typeset).runs)
  }

  /// Where what is fixed stands at both ends of one text, what is between is that text.
  private mutating func cutAtEnds(_ line: String) -> Bool {
    let open = stretches.indices.filter { !stretches[$0].isFixed }
    guard open.count == 1, let place = open.first else { return false }
    let head = stretches[..<place].map(\.text).joined()
    let tail = stretches[(place + 1)...].map(\.text).joined()
    guard line.hasPrefix(head), line.hasSuffix(tail),
      line.utf8.count >= head.utf8.count + tail.utf8.count
    else { return false }
    for index in stretches.indices where index != place { texts[index] = stretches[index].text }
    let words = line.utf8.dropFirst(head.utf8.count).dropLast(tail.utf8.count)
    (texts[place], changed[place]) = (String(words) ?? "", true)
    return true
  }

  private mutating func spread(_ runs: [WordDifference.Run]) {
    var cursor = Cursor(stretches.map { Array($0.text.utf8) })
    var touched: Range<Int>?
    for run in runs {
      switch run {
      case .kept(let text):
        for (place, part) in cursor.take(text) { texts[place] += part }
        touched = nil
      case .removed(let text):
        let parts = cursor.take(text).map(\.0)
        for place in parts { changed[place] = true }
        if let first = parts.first, let last = parts.last { touched = first..<(last + 1) }
      case .added(let text):
        let place = home(touched ?? cursor.around)
        texts[place] += text
        changed[place] = true
      }
    }
  }

  /// Where added words belong, of some stretches: to a text, where one is among them.
  private func home(_ places: Range<Int>) -> Int {
    func isWords(_ place: Int) -> Bool {
      if case .words = stretches[place].source { true } else { false }
    }
    return places.first(where: isWords) ?? places.first { !stretches[$0].isFixed }
      ?? places.lowerBound
  }

  /// A walk through the letters of the stretches.
  private struct Cursor {
    private let stretches: [[UInt8]]
    private var place = 0
    private var offset = 0

    init(_ stretches: [[UInt8]]) {
      self.stretches = stretches
    }

    /// The stretches that meet where the walk is.
    var around: Range<Int> {
      let last = stretches.count - 1
      if place > last { return last..<(last + 1) }
      return (offset == 0 ? max(0, place - 1) : place)..<(place + 1)
    }

    /// Goes on by so many letters, and says which stretches they were of.
    mutating func take(_ text: String) -> [(Int, String)] {
      var (left, parts): (Int, [(Int, String)]) = (text.utf8.count, [])
      while left > 0, place < stretches.count {
        let count = min(left, stretches[place].count - offset)
        let bytes = stretches[place][offset..<(offset + count)]
        if count > 0 { parts.append((place, String(decoding: bytes, as: UTF8.self))) }
        (left, offset) = (left - count, offset + count)
        if offset == stretches[place].count { (place, offset) = (place + 1, 0) }
      }
      return parts
    }
  }
}
