package import CahierModel

/// Says in Cahier's words what ArgumentParser says in English.
///
/// The library gives no other access to what went wrong than its message. Each form of it has one
/// line here and one case in the tests, so that a new version that words one differently shows.
package enum UsageSentence {
  /// The diagnostic for a message of ArgumentParser.
  package static func diagnostic(for message: String, command: [String]) -> Diagnostic {
    let help = (["cahier"] + command + ["--help"]).joined(separator: " ")
    var remedies = [Text(same: help)]
    if message.hasPrefix("The value"), let unknown = unknownWord(in: message, command) {
      var diagnostic = unknown
      diagnostic.remedies = remedies
      return diagnostic
    }
    if let suggestion = suggestion(in: message) {
      remedies.insert(
        Text(fr: "Peut-être « \(suggestion) » ?", en: "Perhaps “\(suggestion)”?"), at: 0)
    }
    return Diagnostic(.error, "INPUT-010", sentence(for: message), remedies: remedies)
  }

  /// A word that is none of the closed list that an option or argument takes, with that list.
  private static func unknownWord(in message: String, _ command: [String]) -> Diagnostic? {
    let parts = quoted(in: message)
    guard parts.count > 1, let place = parts[1].split(separator: " ").first.map(String.init) else {
      return nil
    }
    let arguments = CommandManual(of: command).command.arguments
    guard
      let argument = arguments.first(where: { $0.name == place || "<\($0.value)>" == place }),
      !argument.words.isEmpty
    else { return nil }
    let name = place.hasPrefix("<") ? String(place.dropFirst().dropLast()) : place
    return TypedWord.unknown(
      parts[0], at: name, expected: Text(same: argument.words.joined(separator: ", ")))
  }

  private static func suggestion(in message: String) -> String? {
    message.contains("Did you mean") ? quoted(in: message).dropFirst().first : nil
  }

  private static func sentence(for message: String) -> Text {
    let words = quoted(in: message)
    let (first, second) = (words.first ?? "", words.dropFirst().first ?? "")
    return switch true {
    case message.hasPrefix("Unknown option"):
      Text(fr: "l’option « \(first) » est inconnue", en: "the option “\(first)” is unknown")
    case message.hasPrefix("Missing value for"):
      Text(fr: "l’option « \(first) » attend une valeur", en: "the option “\(first)” needs a value")
    case message.hasPrefix("Unexpected argument"):
      Text(
        fr: "« \(first) » n’a pas de sens ici", en: "“\(first)” has no meaning here")
    case message.contains("unexpected arguments:"):
      Text(
        fr: "« \(words.joined(separator: " ")) » n’a pas de sens ici",
        en: "“\(words.joined(separator: " "))” has no meaning here")
    case message.hasPrefix("Missing expected argument"):
      Text(fr: "il manque « \(first) »", en: "“\(first)” is missing")
    case message.hasPrefix("Missing one of"):
      Text(
        fr: "il manque l’un de : \(words.joined(separator: ", "))",
        en: "one of these is missing: \(words.joined(separator: ", "))")
    case message.hasPrefix("The value") && message.contains("is invalid"):
      Text(
        fr: "la valeur « \(first) » ne convient pas à « \(second) »",
        en: "the value “\(first)” does not suit “\(second)”")
    case message.contains("does not take any value"):
      Text(
        fr: "l’option « \(first) » ne prend pas de valeur, or « \(second) » suit",
        en: "the option “\(first)” takes no value, but “\(second)” follows")
    case message.hasPrefix("Missing required subcommand"):
      Text(fr: "il manque un verbe à la commande", en: "the command lacks a verb")
    default:
      Text(
        fr: "la commande n’est pas comprise : \(message)",
        en: "the command line is not understood: \(message)")
    }
  }

  /// The parts of the message between straight single quotes, in order.
  ///
  /// A quote inside a word is part of it, as in `l'offre`: a part ends at a quote that is followed by
  /// no letter or digit.
  private static func quoted(in message: String) -> [String] {
    var parts: [String] = []
    var current: String?
    var previous: Character = " "
    let characters = Array(message)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      if character == "'", current == nil, !previous.isLetter, !previous.isNumber {
        current = ""
      } else if character == "'", let part = current, !next.isLetter, !next.isNumber {
        parts.append(part)
        current = nil
      } else {
        current?.append(character)
      }
      previous = character
    }
    return parts
  }
}
