/// The names that commands bear, so that no kind of a template can hide one.
enum CommandNames {
  /// Every verb and noun of the program and its French aliases, folded.
  static let reserved: Set<String> = [
    "accept", "accepter", "add", "adopt", "adopter", "aide", "ajouter", "analyse", "analyze",
    "annuler", "answer", "avancement", "backup", "base", "baseline", "bench", "bid",
    "check", "code", "completion", "compare", "comparer", "critere", "criterion", "decide",
    "decision", "demo", "diff", "docteur", "doctor", "document", "documents", "dossier", "edit",
    "etat", "evaluate", "evaluer", "expliquer", "explain", "export", "exporter", "generate",
    "guide", "help", "history", "historique", "import", "importer", "init", "item", "journal",
    "langue", "language", "law", "list", "lister", "loi", "lot", "mark", "menu", "modele",
    "modifier", "move", "new", "next", "noter", "note", "nouveau", "offer", "offre", "open",
    "ouvrir", "pack", "plan", "preview", "question", "questions", "redo", "refaire", "reference",
    "remove", "reponse", "report", "rapport", "restaurer", "restore", "retirer", "review",
    "relire", "relecture", "sauvegarde", "sauvegarder", "sceller", "score", "seal", "serve",
    "servir", "show", "simulate", "simuler", "status", "suivant", "suite", "supplier", "template",
    "tenderer", "trace", "tracer", "undo", "update", "upgrade", "verify", "verifier", "version",
    "voir", "why", "element", "deplacer", "amendment", "rectificatif", "etat-de-reference",
    "theme", "stock-take", "etat-des-lieux", "purge", "purger", "tour",
  ]

  /// Whether a folded word can be typed as one argument.
  static func isWellFormed(_ folded: String) -> Bool {
    folded.first?.isLetter == true
      && folded.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}
