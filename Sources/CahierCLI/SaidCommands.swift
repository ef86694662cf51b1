internal import CahierDocuments
internal import CahierModel

extension CommandAliases {
  /// A sentence or a command to type, with commands and their words as a language says them:
  /// `cahier item list` is « cahier élément lister », `--status irregular` « --status irrégulière ».
  ///
  /// What people typed stays as it is: names, codes, values that are no words of a closed list.
  ///
  /// - Complexity: Linear in the length of the text.
  static func said(_ text: String, in language: Language) -> String {
    guard language == .french, mayNameCommand(text) else { return text }
    var said = ""
    var rest = text[...]
    while !rest.isEmpty {
      let piece = rest.prefix { $0.isPartOfCommand }
      guard piece.isEmpty else {
        said += piece
        rest = rest.dropFirst(piece.count)
        if piece == "cahier" { said += nameInFrench(&rest) }
        if piece.hasPrefix("--") { said += value(of: piece, &rest) }
        continue
      }
      said.append(rest.removeFirst())
    }
    return said
  }

  /// Whether `cahier` or an option may stand in a text: most texts are told apart by their bytes.
  private static func mayNameCommand(_ text: String) -> Bool {
    var name = 0
    var before: UInt8 = 0
    let cahier: [UInt8] = Array("cahier ".utf8)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "-"), before == byte { return true }
      name = byte == cahier[name] ? name + 1 : byte == cahier[0] ? 1 : 0
      if name == cahier.count { return true }
      before = byte
    }
    return false
  }

  /// The French names of the command that a text goes on with, which are taken off it.
  private static func nameInFrench(_ rest: inout Substring) -> String {
    var said = ""
    var path: [String] = []
    while path.count < 3, let word = word(after: rest) {
      let names = path.isEmpty ? frenchNouns : frenchVerbs
      let french = path == ["export"] ? ExportWhat(rawValue: word)?.word.fr : names[word]
      guard let french, path.isEmpty || isVerbed(path[0]) else { break }
      path.append(word)
      said += " " + french
      rest = rest.dropFirst(word.count + 1)
    }
    return said
  }

  /// Whether more words of the command follow its noun.
  private static func isVerbed(_ noun: String) -> Bool {
    [
      "answer", "header", "template", "library", "item", "translation", "lot", "criterion",
      "evaluator", "offer", "mark", "export", "style", "import", "journal", "baseline",
      "amendment", "trace", "pack", "theme", "review",
    ].contains(noun)
  }

  /// The French word of the value that follows an option, where it is one of a closed list.
  private static func value(of option: Substring, _ rest: inout Substring) -> String {
    guard let word = word(after: rest), let french = choices[String(option)]?(word) else {
      return ""
    }
    rest = rest.dropFirst(word.count + 1)
    return " " + french
  }

  /// The word after one blank.
  private static func word(after rest: Substring) -> String? {
    guard rest.first == " " else { return nil }
    let word = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    return word.isEmpty ? nil : String(word)
  }

  /// What each option with a closed list calls a word in French.
  private static let choices: [String: @Sendable (String) -> String?] = [
    "--status": { OfferStatus(rawValue: $0)?.word.fr },
    "--audience": { Audience(rawValue: $0)?.word.fr },
    "--per": { PriceBasis(rawValue: $0)?.word.fr },
    "--procedure": { ProcedureType(rawValue: $0)?.word.fr },
    "--type": { CriterionType(rawValue: $0)?.word.fr },
    "--method": { PriceMethodWord(rawValue: $0)?.word.fr },
    "--individual-marks": { MarkAggregation(rawValue: $0)?.word.fr },
    "--rank-on": { RankBasis(rawValue: $0)?.word.fr },
    "--rounding-mode": { RoundingMode(rawValue: $0)?.word.fr },
    "--rounding-stage": { RoundingStage(rawValue: $0)?.word.fr },
    "--format": { ExportFormat(rawValue: $0)?.word.fr },
  ]
}

extension Character {
  /// A letter or a sign of which commands, options and names of files are made: the ending of
  /// `mon.cahier` is no program.
  fileprivate var isPartOfCommand: Bool {
    guard let byte = asciiValue else { return isLetter || isNumber }
    return switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-")...UInt8(ascii: "/"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
