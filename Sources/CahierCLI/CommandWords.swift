/// Turns what a person types into the command that the parser knows.
///
/// Verbs and nouns have French names, with or without accents; the kinds of the dossier's template
/// are nouns too: `cahier besoin ajouter` becomes `cahier item add --kind need`.
struct CommandWords {
  private let words: [String]
  private let kinds: () -> [String: String]

  init(_ words: [String], kinds: @escaping () -> [String: String] = { [:] }) {
    self.words = words
    self.kinds = kinds
  }

  /// The words that the parser gets.
  var canonical: [String] {
    guard let first = words.first, !first.hasPrefix("-") else { return words }
    let noun = CommandAliases.noun(first)
    if CommandTree.names.contains(noun) { return [noun] + verbed(after: noun) }
    guard let kind = kinds()[CommandAliases.folded(first)] else { return words }
    return ["item"] + verbed(after: "item") + ["--kind", kind]
  }

  /// The words after the noun, the verb among them in English.
  private func verbed(after noun: String) -> [String] {
    let rest = Array(words.dropFirst())
    guard let verb = rest.first, CommandTree.hasVerbs(noun), !verb.hasPrefix("-") else {
      return rest
    }
    return [CommandAliases.verb(verb)] + rest.dropFirst()
  }

  /// The value of an option before the words are parsed, written `--name value` or `--name=value`.
  static func value(of option: String, in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word == "--" { return nil }
      if word == option, index + 1 < words.count { return words[index + 1] }
      if word.hasPrefix("\(option)=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }
}
