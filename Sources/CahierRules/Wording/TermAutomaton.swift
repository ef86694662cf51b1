/// Finds the terms of a list in the words of a sentence, in one pass over them.
///
/// Terms share their beginnings: what is looked for at a word does not grow with the list.
package struct TermAutomaton: Sendable {
  /// Where a term stands in the words of a sentence.
  package struct Match: Hashable, Sendable {
    /// The places of the words of the term, at least one.
    package let range: Range<Int>
  }

  private struct Node: Sendable {
    var next: [String: Int] = [:]
    /// The nodes after a word that begins so and ends as a French word is inflected.
    var stems: [String: Int] = [:]
    var isEnd = false
  }

  private var nodes = [Node()]

  /// Makes an automaton of terms; one whose last word ends with `~` stands for its inflections.
  package init(_ terms: [String]) {
    for term in terms { add(term) }
  }

  private mutating func add(_ term: String) {
    var place = 0
    let isStem = term.hasSuffix("~")
    let words = FoldedSentence.words(of: isStem ? String(term.dropLast()) : term)
    for (index, word) in words.enumerated() {
      let isInflected = isStem && index == words.count - 1
      let known = isInflected ? nodes[place].stems[word.folded] : nodes[place].next[word.folded]
      let target = known ?? nodes.count
      if known == nil { nodes.append(Node()) }
      if isInflected {
        nodes[place].stems[word.folded] = target
      } else {
        nodes[place].next[word.folded] = target
      }
      place = target
    }
    if place > 0 { nodes[place].isEnd = true }
  }

  /// The longest term at each place, the first one first; terms do not overlap.
  package func matches(in words: [FoldedSentence.Word]) -> [Match] {
    var matches: [Match] = []
    var start = 0
    while start < words.count {
      if let end = longest(in: words, from: start) {
        matches.append(Match(range: start..<end))
        start = end
      } else {
        start += 1
      }
    }
    return matches
  }

  private func longest(in words: [FoldedSentence.Word], from start: Int) -> Int? {
    var places = [0]
    var longest: Int?
    for index in start..<words.count {
      places = places.flatMap { next(of: nodes[$0], words[index].folded) }
      if places.isEmpty { break }
      if places.contains(where: { nodes[$0].isEnd }) { longest = index + 1 }
    }
    return longest
  }

  private func next(of node: Node, _ word: String) -> [Int] {
    var places = [node.next[word]].compactMap { $0 }
    guard !node.stems.isEmpty else { return places }
    for ending in Self.endings where word.hasSuffix(ending) {
      if let place = node.stems[String(word.dropLast(ending.count))] { places.append(place) }
    }
    return places
  }

  /// How French adjectives and their adverbs end: a closed list, so that « correct » is found in
  /// « correctement » and not in « correction ».
  private static let endings = [
    "", "e", "s", "es", "f", "fs", "ve", "ves", "vement", "le", "les", "lement", "x", "se", "ses",
    "sement", "ement", "ment", "ne", "nes",
  ]
}
