package import CahierModel

/// Settles the language of the screen: `--language`, else `CAHIER_LANGUAGE`, else the dossier's,
/// else the locale's, else that of the command's name, else English.
package enum LanguageChoice {
  /// The language for a command line, before it is parsed.
  ///
  /// - Parameters:
  ///   - arguments: What follows the name of the program.
  ///   - variables: The environment.
  ///   - dossier: The main language of the dossier that the command would open, asked for only if
  ///     nothing else decides.
  /// - Returns: The language in which everything is said, help and errors included.
  package static func language(
    arguments: [String], variables: [String: String], dossier: () -> Language?
  ) -> Language {
    option(in: arguments) ?? variables["CAHIER_LANGUAGE"].flatMap(language(named:))
      ?? dossier() ?? locale(variables) ?? ofCommand(arguments) ?? .english
  }

  /// What to say of a `CAHIER_LANGUAGE` that names no language; nil where there is nothing to say.
  static func warning(variables: [String: String]) -> Diagnostic? {
    guard
      let name = variables["CAHIER_LANGUAGE"], !name.isEmpty, language(named: name) == nil
    else { return nil }
    return Diagnostic(
      .warning, "INPUT-126",
      Text(
        fr: "CAHIER_LANGUAGE ne nomme pas une langue de Cahier",
        en: "CAHIER_LANGUAGE names no language of Cahier"),
      found: name, expected: Text(fr: "fr ou en", en: "fr or en"))
  }

  /// French where the command was typed by its French name: `évaluer`.
  private static func ofCommand(_ arguments: [String]) -> Language? {
    guard let word = arguments.first, CommandAliases.isFrench(word) else { return nil }
    return .french
  }

  private static func option(in arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument.hasPrefix("--language=") {
        return language(named: String(argument.dropFirst("--language=".count)))
      }
      if argument == "--language", index + 1 < arguments.count {
        return language(named: arguments[index + 1])
      }
    }
    return nil
  }

  private static func locale(_ variables: [String: String]) -> Language? {
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { variables[$0] }.first { !$0.isEmpty }
    return name.flatMap(language(named:))
  }

  /// The language of that name, or that it starts with: `anglais`, `fr`, `fr_FR.UTF-8`, `en-GB`.
  private static func language(named name: String) -> Language? {
    Language(typed: name) ?? Language(rawValue: String(name.prefix(2)).lowercased())
  }
}
