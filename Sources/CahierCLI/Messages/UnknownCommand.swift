internal import CahierInterchange
internal import CahierModel

/// Says which word is no command, which the parser would only call unexpected, and what was meant.
enum UnknownCommand {
  /// Refuses words that name no command, or a verb that the command does not have.
  ///
  /// - Parameters:
  ///   - words: The command line, its names in English.
  ///   - dossier: The dossier at hand: the kinds of its template are commands too.
  /// - Throws: INPUT-012 for the command, INPUT-015 for the verb, status 64; for the name of a kind,
  ///   what keeps the dossier from being read.
  static func refuse(_ words: [String], _ dossier: DossierAtHand) throws(Failure) {
    var words = words[...]
    if words.first == "help" { words = words.dropFirst() }
    guard let first = words.first, !first.hasPrefix("-") else { return }
    guard CommandTree.names.contains(first) else { throw noCommand(first, dossier) }
    let path = CommandTree.known(Array(words))
    guard CommandTree.needsVerb(path), let verb = words.dropFirst(path.count).first,
      !verb.hasPrefix("-")
    else { return }
    throw noVerb(verb, of: path)
  }

  private static func noCommand(_ word: String, _ dossier: DossierAtHand) -> Failure {
    let template = dossier.template()
    if template == nil, isShippedKind(word), let failure = dossier.failure { return failure }
    let kinds = template?.kinds.flatMap { kind in
      Language.allCases.flatMap { kind.nouns[$0] ?? [] }
    }
    var remedies: [Text] = []
    let names = both(CommandTree.orderedNames.map { [$0] }) + (kinds ?? [])
    if let near = NearestWord.of(word, among: names) {
      remedies.append(perhaps(near))
    } else if let failure = dossier.failure {
      return failure
    } else if template == nil {
      remedies.append(
        Text(
          fr:
            "Les sortes d’éléments, comme «\u{202F}besoin\u{202F}», sont des commandes avec leur dossier "
            + "seulement\u{202F}: --dossier FICHIER.",
          en: "Kinds of items, such as “need”, are commands with their dossier only: "
            + "--dossier FILE."))
    }
    return .usage(
      "INPUT-012",
      Text(
        fr: "«\u{202F}\(word)\u{202F}» n’est pas une commande", en: "“\(word)” is no command"),
      remedies: remedies + [Text(fr: "cahier aide", en: "cahier help")])
  }

  /// Whether a template of the program has a kind of that name: looked up only once a word is no
  /// command.
  private static func isShippedKind(_ word: String) -> Bool {
    TemplateLibrary.names.contains { name in
      let template = try? TemplateReader.read(TemplateLibrary.files(of: name))
      return template?.nouns[CommandAliases.folded(word)] != nil
    }
  }

  private static func noVerb(_ word: String, of path: [String]) -> Failure {
    let verbs = CommandTree.verbs(of: path).map { path + [$0] }
    let (french, english) = (name(path, .french), name(path, .english))
    let near = NearestWord.of(word, among: both(verbs))
    return .usage(
      "INPUT-015",
      Text(
        fr: "la commande «\u{202F}\(french)\u{202F}» n’a pas de verbe «\u{202F}\(word)\u{202F}»",
        en: "the command “\(english)” has no verb “\(word)”"),
      expected: Text(
        fr: last(verbs, .french).joined(separator: ", "),
        en: last(verbs, .english).joined(separator: ", ")),
      remedies: (near.map { [perhaps($0)] } ?? []) + [
        Text(fr: "cahier aide \(french)", en: "cahier help \(english)")
      ])
  }

  /// The last words of commands in both languages, those of the screen first.
  private static func both(_ paths: [[String]]) -> [String] {
    let language = ScreenLanguage.current
    return last(paths, language) + last(paths, language.other)
  }

  private static func last(_ paths: [[String]], _ language: Language) -> [String] {
    paths.map { CommandAliases.name($0, in: language).last ?? "" }
  }

  private static func name(_ path: [String], _ language: Language) -> String {
    CommandAliases.name(path, in: language).joined(separator: " ")
  }

  private static func perhaps(_ word: String) -> Text {
    Text(fr: "Peut-être «\u{202F}\(word)\u{202F}»\u{202F}?", en: "Perhaps “\(word)”?")
  }
}
