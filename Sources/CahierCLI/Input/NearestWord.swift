/// Finds what a person meant by a word that is none.
enum NearestWord {
  /// The word that is nearest to what was typed, the first of several, or nil if none is near.
  ///
  /// Near is one slip for every three letters: a letter too many, missing or wrong, or two that
  /// changed places. Case and accents count for nothing.
  static func of(_ typed: String, among words: [String]) -> String? {
    let folded = Array(CommandAliases.folded(typed))
    guard folded.count > 1, folded.count <= longest else { return nil }
    let limit = max(1, folded.count / 3)
    var best: (word: String, distance: Int)?
    for word in words where abs(word.count - folded.count) <= limit {
      let distance = distance(folded, Array(CommandAliases.folded(word)))
      if distance <= min(limit, (best?.distance ?? .max) - 1) { best = (word, distance) }
    }
    return best?.word
  }

  /// No command is as long: a longer word is not worth the comparison.
  private static let longest = 40

  /// How many slips part two words: insertions, removals, replacements, exchanges of neighbours.
  ///
  /// - Source: the optimal string alignment distance, a restricted form of Damerau and Levenshtein.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(
          last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
