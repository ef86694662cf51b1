package import ArgumentParser
package import CahierModel

/// The options that mean the same in every command.
package struct CommonOptions: ParsableArguments {
  /// `--dossier`: the path of the file; nil leaves it to the environment and to the folder.
  @Option(
    name: .customLong("dossier"),
    help: ArgumentHelp(
      Text(
        fr: "le dossier\u{202F}; sinon CAHIER_DOSSIER, sinon le seul fichier .cahier du répertoire",
        en: "the dossier; else CAHIER_DOSSIER, else the only .cahier file of the folder"),
      value: Text(fr: "fichier", en: "file")))
  package var dossier: String?

  /// `--language`: that of the screen and of documents; nil leaves it to what else settles it.
  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      Text(
        fr: "la langue de l’écran et des documents\u{202F}: fr ou en",
        en: "the language of screen and documents: fr or en"),
      value: Text(fr: "langue", en: "language")))
  package var language: Language?

  /// `--as`: who acts, for the journal; nil leaves it to the environment and to the login.
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      Text(
        fr: "qui agit, pour le journal\u{202F}; sinon CAHIER_USER, sinon le compte",
        en: "who acts, for the journal; else CAHIER_USER, else the login"),
      value: Text(fr: "nom", en: "name")))
  package var actor: String?

  /// `--no-input`: whether the command goes on without asking, even on a terminal.
  @Flag(
    name: .customLong("no-input"),
    help: ArgumentHelp(
      Text(fr: "ne rien demander", en: "ask nothing")))
  package var asksNothing = false

  /// `--verbose`: whether each step is told with the time that it takes.
  @Flag(
    name: .customLong("verbose"),
    help: ArgumentHelp(
      Text(
        fr: "dire sur le flux des messages ce qui est fait, et en combien de temps",
        en: "tell on the message stream what is done, and how long it takes")))
  package var isVerbose = false

  package init() {}

  /// What the options say, for a session.
  package var choices: SessionChoices {
    SessionChoices(
      dossier: dossier, actor: actor, asksNothing: asksNothing, isVerbose: isVerbose)
  }
}

/// How a command prints what it found.
package enum OutputFormat: String, CaseIterable, Sendable {
  case text
  case json
}

/// `--format text|json`, for commands that print tables.
package struct FormatOptions: ParsableArguments {
  /// `--format`: text for people unless it says JSON.
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      Text(
        fr: "texte pour les personnes, json pour les programmes",
        en: "text for people, json for programs"), value: Text(fr: "format", en: "format")))
  package var format: OutputFormat = .text

  package init() {}
}
