internal import CahierModel

extension ItemArguments {
  /// Refuses every option but those that all verbs take and those that are named.
  func requireOptions(_ known: [String]) throws(Failure) {
    let taken = Self.common + known
    if let option = options.first(where: { !taken.contains($0.name) }) {
      throw unknown("--\(option.name)", among: known)
    }
  }

  /// Refuses options with no value, those that the verb does not have as unknown ones.
  func requireValues(_ kinds: [ItemKind], _ template: SpecificationTemplate) throws(Failure) {
    guard let name = valueless.first else { return }
    let known = Self.options(of: verb, kinds)
    let isField = kinds.contains { kind in
      let reading = ItemOptionReading(kind: kind, template: template, language: .french)
      return reading.field(name) != nil || reading.isFamily(name)
    }
    if isField || known.contains(name) { throw missingValue("--\(name)") }
    throw unknown("--\(name)", among: known)
  }

  /// The options that a verb takes of items of some kinds, but for those of every verb.
  static func options(of verb: String, _ kinds: [ItemKind]) -> [String] {
    let fields = kinds.flatMap(\.commandOptions)
    let own: [String] =
      switch verb {
      case "add": ["library", "again", "format"] + fields
      case "edit": ["clear", "unlink"] + fields
      case "move": ["before", "after", "first", "last", "family"]
      case "list": ItemFilters.names(kinds) + ["format"]
      case "show": ["format"]
      default: []
      }
    var seen: Set<String> = []
    return own.filter { seen.insert($0).inserted }
  }

  /// Refuses words beyond the first `count` that are no options.
  func requireWords(atMost count: Int) throws(Failure) {
    guard positionals.count > count else { return }
    let word = positionals[count]
    throw .usage(
      "INPUT-097",
      Text(
        fr: "«\u{202F}\(word)\u{202F}» n’a pas de sens ici", en: "“\(word)” has no meaning here"),
      remedies: [help])
  }

  /// The refusal of an option that the verb does not take, with what was meant.
  func unknown(_ option: String, among known: [String]) -> Failure {
    let near = NearestWord.of(String(option.drop { $0 == "-" }), among: known)
    let perhaps = near.map {
      Text(fr: "Peut-être «\u{202F}--\($0)\u{202F}»\u{202F}?", en: "Perhaps “--\($0)”?")
    }
    return .usage(
      "INPUT-096",
      Text(
        fr: "cette commande n’a pas d’option «\u{202F}\(option)\u{202F}»",
        en: "this command has no option “\(option)”"),
      expected: known.isEmpty
        ? nil : Text(same: known.map { "--\($0)" }.joined(separator: ", ")),
      remedies: (perhaps.map { [$0] } ?? []) + [help])
  }

  func missingValue(_ option: String) -> Failure {
    Failure(
      Diagnostic(
        .error, "INPUT-011",
        Text(
          fr: "l’option «\u{202F}\(option)\u{202F}» attend une valeur",
          en: "the option “\(option)” needs a value"),
        remedies: [help]), status: .usage)
  }

  /// The refusal of an option, or of options that exclude one another, given more than once.
  static func twice(_ option: String) -> Failure {
    .usage(
      "INPUT-103",
      Text(
        fr: "une seule de ces options peut être donnée, une fois\u{202F}: \(option)",
        en: "only one of these options may be given, once: \(option)"))
  }

  static func flagWithValue(_ name: String, _ value: String) -> Failure {
    .usage(
      "INPUT-104",
      Text(
        fr: "l’option «\u{202F}--\(name)\u{202F}» ne prend pas de valeur",
        en: "the option “--\(name)” takes no value"), found: value,
      remedies: [Text(same: "--\(name)")])
  }

  /// The command that shows what the verb takes.
  var help: Text {
    let kind = self["kind"].map { " --kind \($0)" } ?? ""
    return Text(same: "cahier item \(verb)\(kind) --help")
  }
}
