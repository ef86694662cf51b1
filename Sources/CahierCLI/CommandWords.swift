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
    if noun == "help" { return ["help"] + asked(Array(words.dropFirst())) }
    if CommandTree.names.contains(noun) { return [noun] + verbed(after: noun) }
    guard let kind = kinds()[CommandAliases.folded(first)] else { return words }
    return Self.naming(kind, in: ["item"] + verbed(after: "item"))
  }

  /// Names the kind right after the verb, where no option can take it for a value of its own.
  private static func naming(_ kind: String, in words: [String]) -> [String] {
    let path = CommandTree.known(words)
    return path + ["--kind", kind] + words.dropFirst(path.count)
  }

  /// What help is asked for: a page of its own, or a command under any of its names.
  private func asked(_ words: [String]) -> [String] {
    guard let first = words.first else { return [] }
    if let topic = HelpTopic(named: first) { return [topic.rawValue] + words.dropFirst() }
    return CommandWords(words, kinds: kinds).canonical
  }

  /// The words after the noun, the verbs among them in English: `prix ajouter` is `price add`.
  private func verbed(after noun: String) -> [String] {
    var rest = Array(words.dropFirst())
    var path = [noun]
    for index in rest.indices {
      guard !rest[index].hasPrefix("-"), CommandTree.hasVerbs(path) else { break }
      rest[index] = CommandAliases.verb(rest[index], of: noun)
      path.append(rest[index])
    }
    return rest
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
