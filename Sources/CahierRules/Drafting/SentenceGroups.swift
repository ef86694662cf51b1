internal import CahierModel

/// The sentences of a paragraph that ask for something, each with those that explain it.
struct SentenceGroups {
  /// The groups in their order; empty where no sentence asks for anything.
  let asking: [String]

  init(_ text: String, language: Language) {
    let sentences = Self.sentences(of: text)
    let forces = sentences.map { SentenceForce(of: $0, in: language) }
    guard forces.contains(where: { $0 >= .desired }) else {
      asking = []
      return
    }
    var groups: [String] = []
    var before: [String] = []
    for (sentence, force) in zip(sentences, forces) {
      if force >= .desired {
        groups.append((before + [sentence]).joined(separator: " "))
        before = []
      } else if groups.isEmpty {
        before.append(sentence)
      } else {
        groups[groups.count - 1] += " " + sentence
      }
    }
    asking = groups
  }

  /// Cuts a text where a sentence ends and another begins with a capital letter.
  static func sentences(of text: String) -> [String] {
    var (sentences, current): ([String], String) = ([], "")
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if let last = current.last, ".!?".contains(last) || last == "\n", begins(word), ends(current)
      {
        sentences.append(current)
        current = ""
      }
      current += current.isEmpty ? String(word) : " " + word
    }
    if !current.isEmpty { sentences.append(current) }
    return sentences
  }

  private static func begins(_ word: Substring) -> Bool {
    guard let first = word.first(where: { !"«“\"(".contains($0) }) else { return false }
    return first.isUppercase
  }

  /// Whether the last word ends a sentence, and is not only cut short, as “art” and “M” are.
  private static func ends(_ sentence: String) -> Bool {
    let last = sentence.split(separator: " ").last?.lowercased() ?? ""
    let word = last.dropLast()
    return !abbreviations.contains(last) && (word.count > 1 || word.allSatisfy(\.isNumber))
  }

  private static let abbreviations: Set = [
    "art.", "cf.", "ex.", "mme.", "no.", "etc.", "i.e.", "e.g.", "inc.", "ltd.", "u.s.", "n°.",
    "chap.", "p.", "pp.", "vol.", "fig.", "tab.", "max.", "min.",
  ]
}
