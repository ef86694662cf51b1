import CahierTestSupport
import Testing

@testable import CahierModel

/// What changed from one text to another, word by word.
struct WordDifferenceTests {
  private func shown(_ old: String, _ new: String) -> String {
    WordDifference(from: old, to: new).runs.map { run in
      switch run {
      case .kept(let text): text
      case .removed(let text): "[-\(text)]"
      case .added(let text): "[+\(text)]"
      }
    }.joined()
  }

  @Test(arguments: [
    (
      "Le fil doit afficher tout.", "Le fil doit montrer tout.",
      "Le fil doit [-afficher][+montrer] tout."
    ),
    ("a b", "a b", "a b"), ("", "a", "[+a]"), ("a", "", "[-a]"), ("", "", ""),
    // The article goes with its apostrophe, the noun stays.
    ("pour l’agent", "pour l’agente", "pour l’[-agent][+agente]"),
    ("une heure", "l’heure", "[-une ][+l’]heure"),
    // A no-break blank goes with its mark, and guillemets keep theirs.
    ("ceci\u{202F}; cela", "ceci, cela", "ceci[-\u{202F};][+,] cela"),
    ("«\u{202F}oui\u{202F}»", "«\u{202F}non\u{202F}»", "«\u{202F}[-oui][+non]\u{202F}»"),
    // Decimals, codes and hyphens are not cut.
    ("en 2,5 s", "en 3,5 s", "en [-2,5][+3,5] s"), ("BF-001", "BF-002", "[-BF-001][+BF-002]"),
    ("un savoir-faire", "un savoir-être", "un [-savoir-faire][+savoir-être]"),
    // What only blanks part is one change.
    ("un deux trois", "un quatre cinq", "un [-deux trois][+quatre cinq]"),
    ("première\nseconde", "première\ntroisième", "première\n[-seconde][+troisième]"),
  ])
  func `words change, and what stands between them stays`(old: String, new: String, words: String) {
    #expect(shown(old, new) == words)
  }

  @Test func `texts that share a few words only are replaced whole`() {
    let old = "a un b deux c trois d quatre e cinq f six g sept h huit i neuf j dix"
    let new = "k un l m n o p q r quatre s t u v w x y z neuf aa bb cc dd ee ff gg"
    #expect(shown(old, new) == "[-\(old)][+\(new)]")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `applied to the old text it gives the new one, byte by byte`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (old, new) = (Self.text(&generator), Self.text(&generator))
    let difference = WordDifference(from: old, to: new)
    #expect(difference.old.utf8.elementsEqual(old.utf8))
    #expect(difference.applied(to: old)?.utf8.elementsEqual(new.utf8) == true)
    #expect(difference.isEmpty == old.utf8.elementsEqual(new.utf8))
    #expect(difference.applied(to: old + "x") == nil)
  }

  private static func text(_ generator: inout SeededGenerator) -> String {
    let pieces = [
      "l’", "agent", " ", "\u{A0}", "\u{202F};", "«\u{202F}", "\u{202F}»", "é", "e\u{301}", ".",
      ",",
      "3,5", "\n", "-", "'", "🇫🇷", "Œ", "\u{2028}", "BF-001", "  ",
    ]
    return (0..<Int.random(in: 0...40, using: &generator)).map { _ in
      pieces.randomElement(using: &generator) ?? ""
    }.joined()
  }

  /// Two letters in any order have the most ways to be compared, and no word stands once.
  @Test func `long texts that repeat themselves are compared within the bound`() {
    var generator = SeededGenerator(seed: 1)
    let texts = (0..<2).map { _ in
      (0..<20_000).map { _ in Bool.random(using: &generator) ? "a" : "b" }.joined(separator: " ")
    }
    let difference = WordDifference(from: texts[0], to: texts[1])
    #expect(difference.applied(to: texts[0]) == texts[1])
  }

  @Test func `a word changed in a long text is the only change`() {
    let words = (0..<20_000).map { "mot\($0 % 7_000)" }
    var others = words
    others[12_345] = "autre"
    let difference = WordDifference(
      from: words.joined(separator: " "), to: others.joined(separator: " "))
    #expect(difference.runs.count == 4)
    #expect(difference.runs.contains(.added("autre")))
  }
}

/// The algorithms, held against slow and obvious ones.
struct PieceComparisonTests {
  @Test func `no fewer pieces change than must, for every pair of short sequences`() {
    let sequences = (0...5).flatMap { length in
      (0..<(1 << length)).map { bits in (0..<length).map { Int32(bits >> $0 & 1) } }
    }
    for old in sequences {
      for new in sequences {
        let hunks = PieceComparison(old: old, new: new).hunks
        #expect(Self.applied(hunks, old, new) == new)
        let changed = hunks.reduce(0) { $0 + $1.old.count + $1.new.count }
        #expect(changed == old.count + new.count - 2 * Self.common(old, new), "\(old) \(new)")
      }
    }
  }

  private static func applied(
    _ hunks: [PieceComparison.Hunk], _ old: [Int32], _ new: [Int32]
  ) -> [Int32] {
    var (result, place): ([Int32], Int) = ([], 0)
    for hunk in hunks {
      result += old[place..<hunk.old.lowerBound] + new[hunk.new]
      place = hunk.old.upperBound
    }
    return result + old[place...]
  }

  /// The length of the longest common subsequence.
  private static func common(_ left: [Int32], _ right: [Int32]) -> Int {
    var row = [Int](repeating: 0, count: right.count + 1)
    for piece in left {
      var next = row
      for (place, other) in right.enumerated() {
        next[place + 1] = piece == other ? row[place] + 1 : max(row[place + 1], next[place])
      }
      row = next
    }
    return row[right.count]
  }

  @Test func `a longest rising run is found in every order of six`() {
    func orders(_ numbers: [Int]) -> [[Int]] {
      numbers.isEmpty
        ? [[]] : numbers.flatMap { n in orders(numbers.filter { $0 != n }).map { [n] + $0 } }
    }
    for order in orders([0, 1, 2, 3, 4, 5]) {
      let run = RisingRun.longest(of: order).map { order[$0] }
      #expect(run == run.sorted())
      let longest = (0..<64).map { bits in
        order.indices.filter { bits >> $0 & 1 == 1 }.map { order[$0] }
      }
      .filter { $0 == $0.sorted() }.map(\.count).max()
      #expect(run.count == longest)
    }
  }
}
