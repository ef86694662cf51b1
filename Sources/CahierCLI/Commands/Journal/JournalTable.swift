internal import CahierModel

/// The tables of a dossier as the journal shows them to people.
enum JournalTable {
  /// What a row of the table is; the name of the table where the program has no word for it.
  static func name(of table: String) -> Text {
    names[table] ?? Text(same: table)
  }

  /// The columns that tell a row from the others of its table.
  static func identity(of table: String) -> [String] {
    identities[table] ?? []
  }

  /// What nobody reads: numbers of rows, and the digest of a text.
  static func isHidden(_ column: String, of table: String) -> Bool {
    ["key", "id", "form", "sourceFingerprint"].contains(column)
      || table == "item" && ["prefix", "number"].contains(column)
  }

  private static let names: [String: Text] = [
    "dossier": Text(fr: "en-tête", en: "header"),
    "template": Text(fr: "modèle", en: "template"),
    "dossierText": Text(fr: "texte de l’en-tête", en: "text of the header"),
    "revision": Text(fr: "version", en: "revision"),
    "answer": Text(fr: "réponse", en: "answer"),
    "answerPart": Text(fr: "contenu de la réponse", en: "content of the answer"),
    "item": Text(fr: "élément", en: "item"),
    "itemField": Text(fr: "champ de", en: "field of"),
    "itemText": Text(fr: "texte de", en: "text of"),
    "link": Text(fr: "lien de", en: "link of"),
    "lot": Text(fr: "lot", en: "lot"),
    "tieRule": Text(fr: "départage", en: "tie rule"),
    "criterion": Text(fr: "critère", en: "criterion"),
    "methodParameter": Text(fr: "paramètre de méthode", en: "parameter of a method"),
    "levelDescriptor": Text(fr: "niveau de notation", en: "level of a scale"),
    "evaluator": Text(fr: "évaluateur", en: "evaluator"),
    "tenderer": Text(fr: "soumissionnaire", en: "tenderer"),
    "offer": Text(fr: "offre", en: "offer"),
    "priceLine": Text(fr: "ligne de prix de", en: "price line of"),
    "response": Text(fr: "réponse de", en: "response of"),
    "mark": Text(fr: "note de", en: "mark of"),
  ]

  private static let identities: [String: [String]] = [
    "dossierText": ["field", "language"], "revision": ["number"], "answer": ["question"],
    "answerPart": ["question", "part", "language"], "itemField": ["item", "field"],
    "itemText": ["item", "field", "language"], "link": ["fromItem", "role", "toItem"],
    "lot": ["key"], "tieRule": ["lot", "position"], "criterion": ["lot", "key"],
    "methodParameter": ["lot", "criterion", "symbol"],
    "levelDescriptor": ["lot", "criterion", "position"], "evaluator": ["name"],
    "tenderer": ["name"], "offer": ["lot", "tenderer", "variant"],
    "priceLine": ["offer", "position"], "response": ["offer", "item"],
    "mark": ["offer", "criterion", "evaluator"],
  ]
}
