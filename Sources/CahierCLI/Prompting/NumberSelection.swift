internal import CahierModel

/// Numbers picked from a list: `1-4, 7`, `tout`, `aucun`, `+ 3, - 4`, `seulement 2`.
struct NumberSelection: Hashable {
  /// From what the numbers start.
  enum Base: Hashable {
    case proposed, all, none
  }

  var base = Base.proposed
  /// Numbers in the order of typing, each with whether it is added or taken away.
  var changes: [Change] = []

  struct Change: Hashable {
    let number: Int
    let isAdded: Bool
  }

  /// Reads a selection from a list of `count` entries.
  ///
  /// Numbers alone are the whole choice; after a plus they add to what is ticked, after a minus they
  /// take away.
  ///
  /// - Throws: A fault for a word that is none of these, or a number that is not in the list.
  init(_ line: String, count: Int) throws(InputFault) {
    var isAdded = true
    var isChange = false
    var tokens = Self.tokens(of: line)[...]
    while let token = tokens.popFirst() {
      switch token {
      case .add: (isAdded, isChange) = (true, true)
      case .remove: (isAdded, isChange) = (false, true)
      case .word(let word):
        switch word {
        case "tout", "tous", "toutes", "all": base = .all
        case "aucun", "aucune", "rien", "none": base = .none
        case "seulement", "only": base = .none
        case "sauf", "except", "but": (isAdded, isChange) = (false, true)
        case "et", "and": continue
        default: throw Self.notANumber(word)
        }
      case .range(let first, let last):
        guard (1...max(1, count)).contains(first), (first...max(first, count)).contains(last) else {
          throw Self.outside(first < 1 || first > count ? first : last, count: count)
        }
        if !isChange, base == .proposed { base = .none }
        changes += (first...last).map { Change(number: $0, isAdded: isAdded) }
      }
    }
  }

  /// What a line changes of things that are already as it says, or nil.
  func pointless(ticked: Set<Int>) -> Text? {
    guard base == .proposed else { return nil }
    let off = changes.filter { !$0.isAdded && !ticked.contains($0.number) }.map(\.number)
    guard !off.isEmpty else { return nil }
    let list = off.map(String.init).joined(separator: ", ")
    return Text(
      fr: off.count > 1
        ? "  \(list)\u{202F}: déjà non retenus." : "  \(list)\u{202F}: déjà non retenu.",
      en: "  \(list): not kept already.")
  }

  /// The numbers that are picked, in the order of the list.
  func picked(proposed: Set<Int>, count: Int) -> [Int] {
    var picked: Set<Int> =
      switch base {
      case .proposed: proposed
      case .all: Set(1...max(1, count))
      case .none: []
      }
    for change in changes {
      if change.isAdded { picked.insert(change.number) } else { picked.remove(change.number) }
    }
    return picked.filter { $0 <= count }.sorted()
  }
}

// MARK: - Reading

extension NumberSelection {
  private enum Token {
    case add, remove
    case range(Int, Int)
    case word(String)
  }

  private static func tokens(of line: String) -> [Token] {
    var tokens: [Token] = []
    let characters = Array(PromptWord.folded(line))
    var index = 0
    while index < characters.count {
      let character = characters[index]
      if let (first, last, end) = range(in: characters, at: index) {
        tokens.append(.range(first, last))
        index = end
      } else if character == "+" {
        tokens.append(.add)
        index += 1
      } else if isDash(character) {
        tokens.append(.remove)
        index += 1
      } else if " ,;.".contains(character) {
        index += 1
      } else {
        let word = characters[index...].prefix { !" ,;".contains($0) }
        tokens.append(.word(String(word)))
        index += word.count
      }
    }
    return tokens
  }

  /// A number or two with a dash between them, and where they end.
  ///
  /// `1-4`, `1 - 4` and `1 à 4` are ranges; in `3 -4` the dash takes 4 away.
  private static func range(in characters: [Character], at start: Int) -> (Int, Int, Int)? {
    guard let (first, end) = number(in: characters, at: start) else { return nil }
    var next = end
    while next < characters.count, characters[next] == " " { next += 1 }
    if let start = afterLink(in: characters, at: next),
      let (last, close) = number(in: characters, at: start)
    {
      return (first, last, close)
    }
    guard next < characters.count, isDash(characters[next]) else { return (first, first, end) }
    var after = next + 1
    while after < characters.count, characters[after] == " " { after += 1 }
    let isRange = (next > end) == (after > next + 1)
    guard isRange, let (last, close) = number(in: characters, at: after) else {
      return (first, first, end)
    }
    return (first, last, close)
  }

  /// Where the number after « à » or “to” begins, or nil where no such word stands.
  private static func afterLink(in characters: [Character], at start: Int) -> Int? {
    for word in ["a ", "au ", "to "] where characters[start...].starts(with: word) {
      return start + word.count
    }
    return nil
  }

  private static func number(in characters: [Character], at start: Int) -> (Int, Int)? {
    let digits = characters[start...].prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(String(digits)) else { return nil }
    return (number, start + digits.count)
  }

  private static func isDash(_ character: Character) -> Bool {
    "-−–".contains(character)
  }

  static func notANumber(_ word: String) -> InputFault {
    unrecognised(
      word,
      expected: Text(
        fr: "des numéros, des plages, « tout », « aucun », « + 3 », « - 4 »",
        en: "numbers, ranges, “all”, “none”, “+ 3”, “- 4”"))
  }

  /// What is said where one line of a list is to be picked and something else was typed.
  static func notOne(_ word: String, of count: Int) -> InputFault {
    if let number = Int(word) { return outside(number, count: count) }
    return unrecognised(
      word,
      expected: Self.oneOf(count))
  }

  /// The number of one of some lines: « un numéro de 1 à 3 », « 1 ».
  static func oneOf(_ count: Int) -> Text {
    count == 1
      ? Text(same: "1") : Text(fr: "un numéro de 1 à \(count)", en: "a number from 1 to \(count)")
  }

  private static func unrecognised(_ word: String, expected: Text) -> InputFault {
    InputFault(
      "INPUT-053",
      Text(fr: "je n’ai pas reconnu « \(word) »", en: "I did not recognise “\(word)”"),
      expected: expected)
  }

  static func outside(_ number: Int, count: Int) -> InputFault {
    InputFault(
      "INPUT-054",
      Text(fr: "le numéro \(number) n’existe pas ici", en: "there is no number \(number) here"),
      expected: count == 1
        ? Text(same: "1") : Text(fr: "de 1 à \(count)", en: "from 1 to \(count)"))
  }
}
