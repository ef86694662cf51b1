internal import CahierModel

/// How a scalar is written so that this program and any other YAML reader find the same characters.
enum YAMLScalar {
  /// A text between double quotes, on one line.
  ///
  /// What a reader would bend and what the eye does not see are escapes; `[` and `{` too if
  /// `escapesBrackets`.
  static func quoted(_ text: String, escapesBrackets: Bool = false) -> String {
    // The library that reads YAML takes one such mark off the start of every text.
    var result = text.unicodeScalars.first == "\u{FEFF}" ? "\"\\uFEFF" : "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "[" where escapesBrackets: result += "\\x5B"
      case "{" where escapesBrackets: result += "\\x7B"
      default:
        if scalar.needsEscape {
          result += escape(scalar)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let (letter, length) =
      switch scalar.value {
      case ..<0x100: ("x", 2)
      case ..<0x1_0000: ("u", 4)
      default: ("U", 8)
      }
    return "\\\(letter)" + String(repeating: "0", count: length - digits.utf8.count) + digits
  }

  /// A word as it stands where no reader takes it for anything else, else between quotes.
  static func word(_ word: String) -> String {
    isPlain(word) ? word : quoted(word)
  }

  /// A number as it stands where a binary float shows the same digits, else between quotes.
  static func number(_ number: ExactDecimal) -> String {
    isBent(number) ? "\"\(number)\"" : number.description
  }

  /// Whether a binary float would show other digits than those of the number.
  static func isBent(_ number: ExactDecimal) -> Bool {
    let text = number.description
    return (number.decimals > 0 && text.last == "0") || text.utf8.count > 15
  }

  private static func isPlain(_ word: String) -> Bool {
    guard let first = word.utf8.first, first.isLetter else { return false }
    return word.utf8.allSatisfy {
      $0.isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    } && !bentWords.contains(word.lowercased())
  }

  /// Words that readers of YAML 1.1 take for true, false or nothing.
  private static let bentWords: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null",
  ]

  /// The lines of a text that can stand in a literal block, or nil for one that cannot.
  ///
  /// It needs two lines or more, and nothing that a block would lose or an editor would strip:
  /// spaces at the end of a line, a first line that starts with a space, unseen characters.
  static func literalLines(_ text: String, indentation: Int) -> [Substring.UTF8View]? {
    guard
      text.utf8.contains(UInt8(ascii: "\n")), !text.utf8.starts(with: [UInt8(ascii: "\n")]),
      !text.utf8.starts(with: [UInt8(ascii: " ")]),
      !text.unicodeScalars.contains(where: { $0 != "\n" && $0.needsEscape })
    else { return nil }
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let suits =
      lines.last?.isEmpty == false
      && lines.allSatisfy {
        $0.last != UInt8(ascii: " ") && $0.prefix(while: \.canIndent).count + indentation < 300
      }
    return suits ? lines : nil
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
  }

  /// Whether our reader counts it as indentation, of which it takes so much and no more.
  fileprivate var canIndent: Bool {
    [UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":")].contains(self)
  }
}

extension Unicode.Scalar {
  /// Whether a YAML reader would refuse or bend the character, or a person not see it.
  fileprivate var needsEscape: Bool {
    switch value {
    case 0x20...0x7E: false
    case ..<0xA0, 0x2028, 0x2029, 0xFFFE, 0xFFFF: true
    // Joiners belong to the spelling of emoji and of some scripts.
    case 0x200C, 0x200D: false
    default: properties.generalCategory == .format
    }
  }
}
