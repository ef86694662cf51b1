/// The words of a text of others as they compare: in small letters without accents.
struct DraftWords {
  /// The words and signs in the order of the text; blanks, apostrophes and hyphens are none.
  let folded: [String]

  init(_ text: String) {
    var text = text
    let scan = text.withUTF8(WordScan.init)
    folded = scan.words.map { String(decoding: scan.folded[$0.folded], as: UTF8.self) }
  }

  /// The words alone, parted by blanks, without signs: the key of the name of a column.
  var key: String {
    folded.filter { $0.first.map { $0.isLetter || $0.isNumber } ?? false }.joined(separator: " ")
  }
}

/// Phrases that are looked for in the words of a text.
struct DraftPhrases {
  private var byFirst: [String: [[String]]] = [:]

  init(_ phrases: [String]) {
    for phrase in phrases {
      let words = DraftWords(phrase).folded
      if let first = words.first { byFirst[first, default: []].append(words) }
    }
  }

  /// The place of the first word of the first phrase that stands in a text, or nil.
  func place(in words: DraftWords) -> Int? {
    words.folded.indices.first { index in
      byFirst[words.folded[index]]?.contains { words.folded[index...].starts(with: $0) } ?? false
    }
  }
}
