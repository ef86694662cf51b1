internal import CahierModel

/// A word that every prompt understands, in French and in English.
enum PromptWord: Hashable {
  case help, example, back, later, unknown, why, text, location, document, stop
  /// The question goes to somebody, or to whoever usually knows.
  case who(String?)
  /// Show, or correct, an entry of the list that is shown.
  case see(Int)
  case edit(Int?)

  /// The word that a line says, or nil for any other line.
  ///
  /// - Parameters:
  ///   - line: What was typed; letter case, accents and apostrophes do not count.
  ///   - isText: Whether the prompt takes any text, where « qui » can begin a sentence.
  init?(_ line: String, isText: Bool = false) {
    let folded = Self.folded(line)
    if let word = Self.words[folded] {
      self = word
      return
    }
    let parts = folded.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "qui", "who":
      let isSentence = parts[1].split(separator: " ").count > 5 || ".?!".contains(folded.suffix(1))
      if isText, isSentence { return nil }
      self = .who(String(line.trimmed.drop { !$0.isWhitespace }).trimmed)
    case "voir", "see":
      guard let number = Int(parts[1]) else { return nil }
      self = .see(number)
    case "mod", "modifier", "edit":
      guard let number = Int(parts[1]) else { return nil }
      self = .edit(number)
    default: return nil
    }
  }

  private static let words: [String: PromptWord] = [
    "aide": .help, "help": .help, "?": .help, "exemple": .example, "example": .example,
    "retour": .back, "back": .back, "<": .back, "plus tard": .later, "later": .later, ">": .later,
    "je ne sais pas": .unknown, "i do not know": .unknown, "i don't know": .unknown,
    "pourquoi": .why, "why": .why, "texte": .text, "text": .text, "ou": .location,
    "where": .location, "document": .document, "fin": .stop, "stop": .stop, "qui": .who(nil),
    "who": .who(nil), "mod": .edit(nil), "m": .edit(nil), "modifier": .edit(nil),
    "edit": .edit(nil), "modify": .edit(nil),
  ]

  /// A line in small letters without accents, with straight apostrophes and single blanks.
  static func folded(_ line: String) -> String {
    let plain = CommandAliases.folded(line.composed).map { $0 == "’" || $0 == "ʼ" ? "'" : $0 }
    return String(plain).split { $0.isWhitespace }.joined(separator: " ")
  }
}

/// Words that mean yes and no.
enum YesNo {
  /// Reads a yes or a no in either language, or nil.
  static func read(_ line: String) -> Bool? {
    switch PromptWord.folded(line) {
    case "oui", "o", "yes", "y", "true": true
    case "non", "n", "no", "false": false
    default: nil
    }
  }
}
