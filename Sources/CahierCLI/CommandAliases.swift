/// The French names of commands, next to which accents and case do not count.
enum CommandAliases {
  private static let nouns = [
    "nouveau": "new", "etat": "status", "avancement": "status", "suivant": "next",
    "element": "item", "reponse": "answer", "critere": "criterion", "offre": "offer",
    "note": "mark", "evaluateur": "evaluator", "evaluer": "evaluate", "exporter": "export",
    "importer": "import", "annuler": "undo", "sauvegarder": "backup", "restaurer": "restore",
    "modele": "template", "aide": "help", "expliquer": "explain", "docteur": "doctor",
    "entete": "header", "en-tete": "header", "bibliotheque": "library", "modeles": "template",
    "criteres": "criterion", "offres": "offer", "notes": "mark", "lots": "lot",
    "noter": "mark",
  ]

  private static let verbs = [
    "ajouter": "add", "modifier": "edit", "deplacer": "move", "retirer": "remove",
    "supprimer": "remove", "lister": "list", "liste": "list", "montrer": "show", "voir": "show",
    "verifier": "verify", "prendre": "take", "bibliotheque": "library",
    "methodes-de-prix": "price-methods", "methodes-prix": "price-methods", "prix": "price",
    "ecarter": "set-aside", "admettre": "admit", "repondre": "answer", "reponse": "answer",
    "mettre": "set", "donner": "set", "reviser": "revise",
  ]

  /// Verbs that a noun has for itself.
  private static let ownVerbs = [
    "criterion": ["verifier": "check", "controler": "check"]
  ]

  /// The English name of a noun or of a command of one word; itself if it is no alias.
  static func noun(_ word: String) -> String {
    nouns[folded(word)] ?? word
  }

  /// The English name of a verb; itself if it is no alias.
  static func verb(_ word: String, of noun: String) -> String {
    ownVerbs[noun]?[folded(word)] ?? verbs[folded(word)] ?? word
  }

  /// The word in small letters without accents: `Évaluer` and `evaluer` are one.
  static func folded(_ word: String) -> String {
    String(word.lowercased().map { accents[$0] ?? $0 })
  }

  private static let accents: [Character: Character] = [
    "à": "a", "â": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i",
    "ô": "o", "ù": "u", "û": "u", "ü": "u",
  ]
}
