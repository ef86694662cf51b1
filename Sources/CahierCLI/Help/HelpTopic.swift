internal import CahierModel

/// Pages of help that are about no single command.
enum HelpTopic: String, CaseIterable {
  case exitStatuses = "exit-statuses"
  case environment
  case man
  case completion
  /// What a shell asks while somebody types: one candidate to a line.
  case complete

  /// The topics that people read, as the root page lists them.
  static var list: [(String, String)] {
    let rows: [(HelpTopic, String, Text)] = [
      (.exitStatuses, "", Text(fr: "les codes de sortie", en: "the exit statuses")),
      (.environment, "", Text(fr: "les variables d’environnement", en: "the environment")),
      (.man, "", Text(fr: "la page de manuel", en: "the manual page")),
      (
        .completion, " SHELL",
        Text(fr: "la complétion pour bash, zsh ou fish", en: "completion for bash, zsh or fish")
      ),
    ]
    let help = CommandAliases.name(["help"], in: ScreenLanguage.current)[0]
    return rows.map { ("\(help) \($0.name.shown)\($1)", $2.shown) }
  }

  /// The word by which people ask for the topic.
  var name: Text {
    switch self {
    case .exitStatuses: Text(fr: "codes-de-sortie", en: rawValue)
    case .environment: Text(fr: "environnement", en: rawValue)
    case .man: Text(fr: "manuel", en: rawValue)
    case .completion: Text(fr: "complétion", en: rawValue)
    case .complete: Text(same: rawValue)
    }
  }

  /// The topic of this name in either language, accents and case aside, or nil.
  init?(named word: String) {
    let folded = CommandAliases.folded(word)
    let topic = Self.allCases.first { topic in
      [topic.name.fr, topic.name.en].contains { CommandAliases.folded($0) == folded }
    }
    guard let topic else { return nil }
    self = topic
  }

  /// The topic that the words ask for, or nil if they ask for none.
  init?(for words: [String]) {
    guard words.first == "help", words.count > 1, let topic = HelpTopic(named: words[1]) else {
      return nil
    }
    self = topic
  }

  /// The lines of the page.
  func lines(words: [String], _ dossier: DossierAtHand) throws(Failure) -> [String] {
    switch self {
    case .exitStatuses: ExitStatus.allCases.map { "\($0.rawValue)  \($0.meaning.shown)" }
    case .environment: Self.variables.map { "\($0.0)  \($0.1.shown)" }
    case .man: ManualPage(CommandManual()).lines
    case .completion: try CompletionScript.lines(for: words.count > 2 ? words[2] : "")
    case .complete:
      Completion(dossier: dossier).candidates(after: words.dropFirst(2).filter { $0 != "--" })
    }
  }

  /// The variables of the environment that people may set, each with what it does.
  static let variables: [(String, Text)] = [
    (
      "CAHIER_DOSSIER",
      Text(fr: "le dossier, à défaut de --dossier", en: "the dossier, without --dossier")
    ),
    ("CAHIER_LANGUAGE", Text(fr: "la langue\u{202F}: fr ou en", en: "the language: fr or en")),
    ("CAHIER_USER", Text(fr: "qui agit, pour le journal", en: "who acts, for the journal")),
    ("CAHIER_TEMPLATES", Text(fr: "un répertoire de modèles", en: "a folder of templates")),
    (
      "CAHIER_STYLE",
      Text(
        fr: "le style des documents, à défaut de --style",
        en: "the style of documents, without --style")
    ),
    (
      "CAHIER_BUSY_SECONDS",
      Text(
        fr: "combien de secondes attendre un dossier occupé, de 0 à 600",
        en: "how many seconds to wait for a dossier that is held, from 0 to 600")
    ),
    ("NO_COLOR", Text(fr: "aucune couleur", en: "no colour")),
    (
      "VISUAL",
      Text(
        fr: "l’éditeur de «\u{202F}mod N\u{202F}» dans le guide",
        en: "the editor of “edit N” in the guide")
    ),
  ]
}
