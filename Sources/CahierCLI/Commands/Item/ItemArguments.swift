internal import ArgumentParser
internal import CahierModel

/// The words after an item verb, read against a kind of the template.
///
/// The options of an item are the fields of its kind, which only the dossier's template knows, so
/// that the parser of the program cannot read them.
struct ItemArguments {
  /// The words that are no options and no values of options, in order.
  private(set) var positionals: [String] = []
  /// The options in the order in which they were typed.
  private(set) var options: [(name: String, value: String)] = []

  /// The options that stand alone.
  private static let flags: Set = ["no-input", "first", "last", "all", "plain"]

  init(_ words: [String]) throws(Failure) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        positionals += rest
        return
      }
      guard word.hasPrefix("--") else {
        positionals.append(word)
        continue
      }
      let parts = word.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      if parts.count == 2 {
        options.append((name, String(parts[1])))
      } else if Self.flags.contains(name) {
        options.append((name, "true"))
      } else if let value = rest.popFirst() {
        options.append((name, value))
      } else {
        throw Self.missingValue(word)
      }
    }
  }

  private static func missingValue(_ word: String) -> Failure {
    Failure(
      Diagnostic(
        .error, "INPUT-011",
        Text(fr: "l’option « \(word) » attend une valeur", en: "the option “\(word)” needs a value")
      ),
      status: .usage)
  }

  /// The last value of an option, or nil.
  subscript(name: String) -> String? {
    options.last { $0.name == name }?.value
  }

  /// Whether an option that stands alone is there.
  func has(_ flag: String) -> Bool {
    self[flag] != nil
  }

  /// The options but those that every command has, and those that a verb names.
  ///
  /// `--statement-from FILE` reads the text of `--statement` from a file, `-` being standard input.
  func fields(besides known: [String]) throws(Failure) -> [(name: String, value: String)] {
    let common = ["kind", "dossier", "language", "as", "no-input", "format"]
    var fields: [(name: String, value: String)] = []
    for option in options where !common.contains(option.name) && !known.contains(option.name) {
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
    guard let text = self["format"] else { return .text }
    if let format = OutputFormat(rawValue: text) { return format }
    throw .usage(
      "INPUT-022", Text(fr: "ce mot n’est pas admis ici", en: "this word has no meaning here"),
      at: [Text(same: "--format")], found: text, expected: Text(same: "text, json"))
  }

  /// What the common options say.
  var choices: SessionChoices {
    SessionChoices(dossier: self["dossier"], actor: self["as"], asksNothing: has("no-input"))
  }

  /// The code that the first word gives.
  func code() throws(Failure) -> ItemCode {
    guard let code = try codes().first else { throw Self.missingCode }
    return code
  }

  /// The codes that the words give, ranges as `BF-001..BF-004` or `BF-1-4` among them.
  func codes() throws(Failure) -> [ItemCode] {
    guard !positionals.isEmpty else { throw Self.missingCode }
    var codes: [ItemCode] = []
    for word in positionals.flatMap({ $0.split(separator: ",") }) {
      codes += try Self.codes(String(word))
    }
    return codes
  }

  private static func codes(_ word: String) throws(Failure) -> [ItemCode] {
    if let code = ItemCode(word) { return [code] }
    let ends = word.split(separator: ".", omittingEmptySubsequences: true)
    if ends.count == 2, word.contains(".."), let first = ItemCode(ends[0]) {
      let last =
        ItemCode(ends[1]) ?? Int(ends[1]).flatMap { ItemCode(prefix: first.prefix, number: $0) }
      if let last, last.prefix == first.prefix, first <= last, last.number - first.number < 10_000 {
        return (first.number...last.number).compactMap {
          ItemCode(prefix: first.prefix, number: $0)
        }
      }
    }
    throw Failure(
      Diagnostic(
        .error, "INPUT-030",
        Text(fr: "« \(word) » n’est pas un code", en: "“\(word)” is no code"),
        expected: Text(
          fr: "un code comme BF-012, ou une suite comme BF-001..BF-004",
          en: "a code such as BF-012, or a range such as BF-001..BF-004")), status: .usage)
  }

  private static var missingCode: Failure {
    Failure(
      Diagnostic(
        .error, "INPUT-031", Text(fr: "il manque un code", en: "a code is missing"),
        expected: Text(fr: "un code comme BF-012", en: "a code such as BF-012"),
        remedies: [Text(same: "cahier item list")]), status: .usage)
  }
}
