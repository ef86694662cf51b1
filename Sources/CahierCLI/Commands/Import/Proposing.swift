internal import CahierModel

/// Asks a person whether proposals are taken: all, none, or in detail.
struct Proposing {
  private let console: any Console

  init(_ console: any Console) {
    self.console = console
  }

  /// What a person says of some proposals.
  enum Reply {
    case yes, no, oneByOne
  }

  /// Asks once and again until there is an answer; the end of the input is no.
  func ask(_ question: Text, splits: Bool) throws(Failure) -> Reply {
    let words =
      splits
      ? Text(fr: "oui, non, détail", en: "yes, no, detail") : Text(fr: "oui, non", en: "yes, no")
    while true {
      console.write(
        Text(
          fr: "\(question.fr)\u{202F}? (\(words.fr)\u{202F}; Entrée\u{202F}: non)\u{202F}: ",
          en: "\(question.en)? (\(words.en); Enter: no): "
        ).shown.escapedForTerminal)
      guard case .typed(let lines) = try console.readLine(), let line = lines.last else {
        return .no
      }
      switch CommandAliases.folded(line.trimmed) {
      case "oui", "o", "yes", "y": return .yes
      case "non", "n", "no", "": return .no
      case "detail", "d",
        "detailler" where splits:
        return .oneByOne
      default:
        console.say(Text(fr: "Répondre par \(words.fr).", en: "Answer \(words.en)."))
      }
    }
  }
}
