internal import ArgumentParser
internal import CahierModel

/// The words after an item verb, read against a kind of the template.
///
/// The options of an item are the fields of its kind, which only the dossier's template knows, so
/// that the parser of the program cannot read them. What a verb does not take is refused: a word
/// that is dropped in silence is a change that somebody believes was made.
struct ItemArguments {
  /// The words that are no options and no values of options, in order.
  private(set) var positionals: [String] = []
  /// The options in the order in which they were typed.
  private(set) var options: [(name: String, value: String)] = []
  /// The options that nothing followed; whether the verb has them at all, the template tells.
  private(set) var valueless: [String] = []
  /// The verb that they follow, in English.
  let verb: String

  /// The options that every verb takes, those that the nouns put in among them.
  static let common = ["kind", "dossier", "language", "as", "no-input", "verbose"]
  /// The options that stand alone.
  static let flags: Set = ["no-input", "verbose", "first", "last", "again"]
  /// The options that take every word up to the next option.
  private static let lists: Set = ["library"]
  /// The options that stand once at most; those of fields are looked at with their kind.
  private static let single = common + ["format", "first", "last", "before", "after", "text"]

  init(_ words: [String], verb: String) throws(Failure) {
    self.verb = verb
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        positionals += rest
        break
      }
      if word.hasPrefix("--") {
        try readOption(word, &rest)
      } else if word.hasPrefix("-"), word.count > 1 {
        throw unknown(word, among: [])
      } else {
        positionals.append(word)
      }
    }
    try requireOnce()
  }

  private mutating func readOption(
    _ word: String, _ rest: inout ArraySlice<String>
  ) throws(Failure) {
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    if Self.flags.contains(name) {
      guard parts.count == 1 else { throw Self.flagWithValue(name, String(parts[1])) }
      return options.append((name, "true"))
    }
    if parts.count == 2 {
      options.append((name, String(parts[1])))
    } else {
      guard let value = rest.first, !value.hasPrefix("--") else {
        if Self.common.contains(name) { throw missingValue(word) }
        return valueless.append(name)
      }
      options.append((name, value))
      rest.removeFirst()
    }
    while Self.lists.contains(name), let next = rest.first, !next.hasPrefix("-") {
      options.append((name, next))
      rest.removeFirst()
    }
  }

  private func requireOnce() throws(Failure) {
    for name in Self.single where options.count(where: { $0.name == name }) > 1 {
      throw Self.twice("--\(name)")
    }
  }
}

// MARK: - What was typed

extension ItemArguments {
  /// The last value of an option, or nil.
  subscript(name: String) -> String? {
    options.last { $0.name == name }?.value
  }

  /// Whether an option that stands alone is there.
  func has(_ flag: String) -> Bool {
    self[flag] != nil
  }

  /// Every value of an option, commas between values counting too.
  func values(of name: String) -> [String] {
    options.filter { $0.name == name }
      .flatMap { $0.value.split(separator: ",").map { String($0).trimmed } }
  }

  /// The options but those that every command has, and those that a verb names.
  ///
  /// `--statement-from FILE` reads the text of `--statement` from a file, `-` being standard input.
  func fields(besides known: [String]) throws(Failure) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for option in options where !Self.common.contains(option.name) && !known.contains(option.name) {
      if option.name.hasSuffix("-from") {
        let text = try InputText.read(option.value, at: "--\(option.name)")
        fields.append((String(option.name.dropLast("-from".count)), text))
      } else {
        fields.append(option)
      }
    }
    return fields
  }

  /// How the command prints what it found.
  func format() throws(Failure) -> OutputFormat {
    try word("format", OutputFormat.self) ?? .text
  }

  /// What the common options say.
  func choices() throws(Failure) -> SessionChoices {
    _ = try word("language", Language.self)
    return SessionChoices(
      dossier: self["dossier"], actor: self["as"], asksNothing: has("no-input"),
      isVerbose: has("verbose"))
  }

  private func word<Word: TypedChoice>(
    _ option: String, _ type: Word.Type
  ) throws(Failure) -> Word? {
    guard let text = self[option] else { return nil }
    return try TypedWord.read(text, at: "--\(option)")
  }
}
