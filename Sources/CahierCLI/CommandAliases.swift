internal import CahierModel

/// The French names of commands, next to which accents and case do not count.
enum CommandAliases {
  /// The French name of each command of the first level, as help shows it.
  static let frenchNouns = [
    "new": "nouveau", "guide": "guide", "answer": "réponse", "next": "suivant", "status": "état",
    "header": "en-tête", "template": "modèle", "library": "bibliothèque",
    "pack": "clausier", "item": "élément",
    "translation": "traduction", "trace": "tracer", "check": "contrôler",
    "lot": "lot", "criterion": "critère", "evaluator": "évaluateur", "offer": "offre",
    "mark": "note", "evaluate": "évaluer", "export": "exporter", "import": "importer",
    "style": "style", "journal": "journal", "undo": "annuler", "backup": "sauvegarder",
    "restore": "restaurer",
    "baseline": "référence", "diff": "comparer", "amendment": "rectificatif",
    "doctor": "docteur", "explain": "expliquer", "help": "aide",
  ]

  /// The French name of each verb, as help shows it.
  static let frenchVerbs = [
    "add": "ajouter", "edit": "modifier", "move": "déplacer", "remove": "retirer",
    "list": "lister", "show": "montrer", "take": "prendre", "library": "bibliothèque",
    "price-methods": "méthodes-de-prix", "price": "prix", "set-aside": "écarter",
    "admit": "admettre", "answer": "répondre", "set": "mettre", "revise": "réviser",
    "check": "vérifier", "rename": "renommer", "upgrade": "actualiser",
    "publish": "publier", "decide": "décider",
    "clear": "effacer", "confirm": "confirmer", "dossier": "dossier", "response": "réponse",
    "specification": "cahier-des-charges",
  ]

  /// Other words that people try for a command, folded.
  private static let otherNouns = [
    "avancement": "status", "entete": "header", "modeles": "template", "criteres": "criterion",
    "offres": "offer", "notes": "mark", "lots": "lot", "noter": "mark", "sauvegarde": "backup",
    "repondre": "answer", "evaluateurs": "evaluator", "reponses": "answer",
    "elements": "item", "compare": "diff", "rectificatifs": "amendment",
    "etat-de-reference": "baseline", "references": "baseline",
    "tracabilite": "trace", "clausiers": "pack",
  ]

  /// Other words that people try for a verb, folded.
  private static let otherVerbs = [
    "supprimer": "remove", "liste": "list", "voir": "show", "verifier": "verify",
    "methodes-prix": "price-methods", "reponse": "answer", "donner": "set",
    "mettre-a-jour": "upgrade",
  ]

  /// Verbs that a noun has for itself.
  private static let ownVerbs = [
    "criterion": ["verifier": "check", "controler": "check"],
    "style": ["verifier": "check", "controler": "check"],
    "amendment": ["verifier": "check", "controler": "check"],
    "import": ["reponse": "response", "reponses": "response", "cdc": "specification"],
  ]

  private static let nouns = folding(frenchNouns, otherNouns)
  private static let verbs = folding(frenchVerbs, otherVerbs)

  private static func folding(
    _ french: [String: String], _ others: [String: String]
  ) -> [String: String] {
    french.reduce(into: [String: String]()) { $0[folded($1.value)] = $1.key }
      .merging(others) { _, other in other }
  }

  /// The English name of a noun or of a command of one word; itself if it is no alias.
  static func noun(_ word: String) -> String {
    nouns[folded(word)] ?? word
  }

  /// The English name of a verb; itself if it is no alias.
  static func verb(_ word: String, of noun: String) -> String {
    ownVerbs[noun]?[folded(word)] ?? verbs[folded(word)] ?? word
  }

  /// Whether a word is the French name of a command and no English one: `évaluer`.
  static func isFrench(_ word: String) -> Bool {
    let noun = noun(word)
    return noun != word && noun != folded(word)
  }

  /// The name of a command in a language, `offer price` being the path `["offer", "price"]`.
  ///
  /// A command with no French name keeps its own.
  static func name(_ path: [String], in language: Language) -> [String] {
    guard language == .french else { return path }
    return path.enumerated().map { index, word in
      (index == 0 ? frenchNouns : frenchVerbs)[word] ?? word
    }
  }

  /// The word in small letters without accents, its apostrophes straight: `Évaluer` and `evaluer`
  /// are one.
  static func folded(_ word: String) -> String {
    String(word.lowercased().map { accents[$0] ?? $0 })
  }

  private static let accents: [Character: Character] = [
    "à": "a", "â": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i",
    "ô": "o", "ù": "u", "û": "u", "ü": "u", "’": "'", "ʼ": "'",
  ]
}
