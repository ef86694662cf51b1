package import CahierModel

/// Where a term stands in the words of a text.
package struct TermMatch: Hashable, Sendable {
  /// The list that holds the term.
  package let list: TermList
  /// The places of its words, at least one.
  package let range: Range<Int>
}

/// Finds the terms of every list in the words of a text, in one pass over them.
///
/// Terms share their beginnings, and words are compared as numbers: what is looked for at a word
/// grows neither with the lists nor with the rules that use them.
package struct TermAutomaton: Sendable {
  /// The words of all terms by the digest of their folded letters.
  private var numbers: [UInt64: Int32] = [:]
  /// The folded letters of each word, by its number; 0 is no word.
  private var words: [[UInt8]] = [[]]
  /// The node that the first word of a term leads to, by the number of the word.
  private var first: [Int32] = [0]
  /// The node that a further word leads to, by the node before and the number of the word.
  private var next: [UInt64: Int32] = [:]
  /// The lists that have a term ending at each node; 0 is the root.
  private var ends: [[UInt8]] = [[]]

  /// Makes an automaton of lists; a term whose last word ends with `~` stands for its inflections.
  package init(_ lists: [TermList: [String]]) {
    for list in TermList.all {
      for term in lists[list] ?? [] { add(term, to: list) }
    }
  }

  private mutating func add(_ term: String, to list: TermList) {
    var text = term.hasSuffix("~") ? String(term.dropLast()) : term
    let scan = text.withUTF8(WordScan.init)
    var folded = scan.words.map { Array(scan.folded[$0.folded]) }
    guard let last = folded.popLast() else { return }
    let node = folded.reduce(0) { step(from: $0, by: $1) }
    let forms = term.hasSuffix("~") ? Self.endings.map { last + $0 } : [last]
    for form in forms {
      let end = Int(step(from: node, by: form))
      let place = UInt8(list.rawValue)
      if !ends[end].contains(place) { ends[end].append(place) }
    }
  }

  private mutating func step(from node: Int32, by word: [UInt8]) -> Int32 {
    let number = number(of: word)
    if node == 0 {
      if first[Int(number)] == 0 { first[Int(number)] = newNode() }
      return first[Int(number)]
    }
    let key = Self.key(node, number)
    if let known = next[key] { return known }
    let made = newNode()
    next[key] = made
    return made
  }

  private mutating func newNode() -> Int32 {
    ends.append([])
    return Int32(ends.count - 1)
  }

  private mutating func number(of word: [UInt8]) -> Int32 {
    var digest = Self.digest(word[...])
    // Two words of one digest: the second one goes to the next free place.
    while let number = numbers[digest] {
      if words[Int(number)] == word { return number }
      digest &+= 1
    }
    numbers[digest] = Int32(words.count)
    words.append(word)
    first.append(0)
    return Int32(words.count - 1)
  }

  private static func key(_ node: Int32, _ number: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: number))
  }

  /// The FNV-1a digest of some bytes.
  private static func digest(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      var digest: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return digest
    }
  }

  /// The number of a word in small base letters, 0 for one that is in no term.
  func number(of word: ArraySlice<UInt8>) -> Int32 {
    var digest = Self.digest(word)
    while let number = numbers[digest] {
      if words[Int(number)].elementsEqual(word) { return number }
      digest &+= 1
    }
    return 0
  }

  /// The terms in the order of their first words, the longest of each list at a place; those of one
  /// list do not overlap.
  func matches(in words: [TextWord]) -> [TermMatch] {
    var matches: [TermMatch] = []
    var taken = [Int](repeating: 0, count: TermList.all.count)
    var longest = taken
    for start in words.indices where words[start].term != 0 {
      var node = first[Int(words[start].term)]
      if node == 0 { continue }
      var reached: [UInt8] = []
      var index = start + 1
      while true {
        for list in ends[Int(node)] {
          if !reached.contains(list) { reached.append(list) }
          longest[Int(list)] = index
        }
        guard
          index < words.count, words[index].term != 0,
          let further = next[Self.key(node, words[index].term)]
        else { break }
        node = further
        index += 1
      }
      for list in reached where taken[Int(list)] <= start {
        taken[Int(list)] = longest[Int(list)]
        matches.append(
          TermMatch(list: TermList.all[Int(list)], range: start..<longest[Int(list)]))
      }
    }
    return matches
  }

  /// How French adjectives and their adverbs end: a closed list, so that « correct » is found in
  /// « correctement » and not in « correction ».
  private static let endings = [
    "", "e", "s", "es", "f", "fs", "ve", "ves", "vement", "le", "les", "lement", "x", "se", "ses",
    "sement", "ement", "ment", "ne", "nes", "er", "ent",
  ].map { Array($0.utf8) }
}
