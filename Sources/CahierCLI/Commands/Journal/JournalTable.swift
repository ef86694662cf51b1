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
    ["key", "id", "form", "sourceFingerprint", "fingerprint", "templateDigest"].contains(column)
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
    "formerValue": Text(fr: "lien à revoir", en: "suspect link"),
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
    "suppression": Text(fr: "constat laissé", en: "finding let stand"),
    "baseline": Text(fr: "état de référence", en: "baseline"),
    "baselineContent": Text(fr: "contenu de l’état de référence", en: "content of the baseline"),
    "baselineTemplate": Text(
      fr: "modèle de l’état de référence", en: "template of the baseline"),
    "amendment": Text(fr: "rectificatif", en: "amendment"),
    "survey": Text(fr: "enquête", en: "survey"),
    "surveyColumn": Text(fr: "colonne de l’enquête", en: "column of the survey"),
    "surveyRow": Text(fr: "réponse à l’enquête", en: "answer to the survey"),
    "theme": Text(fr: "thème", en: "theme"),
    "reviewRound": Text(fr: "tour de relecture", en: "review round"),
    "roundParticipant": Text(fr: "participant du tour", en: "participant of the round"),
    "roundVote": Text(fr: "vote du tour", en: "vote of the round"),
    "roundComment": Text(fr: "remarque du tour", en: "comment of the round"),
    ChangeNote.typedName: Text(fr: "tel que tapé", en: "as typed"),
    "journal": Text(fr: "journal repris d’une copie", en: "journal taken up from a copy"),
  ]

  private static let identities: [String: [String]] = [
    "dossierText": ["field", "language"], "revision": ["number"], "answer": ["question"],
    "answerPart": ["question", "part", "language"], "itemField": ["item", "field"],
    "itemText": ["item", "field", "language"], "link": ["fromItem", "role", "toItem"],
    "formerValue": ["fromItem", "role", "toItem", "side", "field"],
    "lot": ["key"], "tieRule": ["lot", "position"], "criterion": ["lot", "key"],
    "methodParameter": ["lot", "criterion", "symbol"],
    "levelDescriptor": ["lot", "criterion", "position"], "evaluator": ["name"],
    "tenderer": ["name"], "offer": ["lot", "tenderer", "variant"],
    "priceLine": ["offer", "position"], "response": ["offer", "item"],
    "mark": ["offer", "criterion", "evaluator"],
    "suppression": ["rule", "subject", "words"],
    "baseline": ["name"], "baselineContent": ["baseline"], "amendment": ["number"],
    "survey": ["name"], "surveyColumn": ["survey", "head"], "surveyRow": ["survey"],
    "theme": ["name"], "reviewRound": ["number"], "roundParticipant": ["round", "name"],
    "roundVote": ["round", "participant", "item"], "roundComment": ["round", "number"],
  ]

  /// What people call the columns; those that are missing are called by their names.
  static let columns: [String: Text] = [
    "languages": Text(fr: "langues", en: "languages"), "buyer": Text(fr: "acheteur", en: "buyer"),
    "reference": Text(fr: "référence", en: "reference"),
    "currency": Text(fr: "monnaie", en: "currency"), "jurisdiction": Text(fr: "droit", en: "law"),
    "date": Text(fr: "date", en: "date"), "procedure": Text(fr: "procédure", en: "procedure"),
    "estimatedValueExVAT": Text(
      fr: "valeur estimée hors taxes", en: "estimated value without tax"),
    "durationMonths": Text(fr: "durée en mois", en: "length in months"),
    "templateName": Text(fr: "modèle", en: "template"),
    "templateVersion": Text(fr: "version du modèle", en: "version of the template"),
    "number": Text(fr: "numéro", en: "number"),
    "summaryFr": Text(fr: "résumé en français", en: "summary in French"),
    "summaryEn": Text(fr: "résumé en anglais", en: "summary in English"),
    "state": Text(fr: "état", en: "state"), "assignee": Text(fr: "adressée à", en: "addressed to"),
    "kind": Text(fr: "sorte", en: "kind"), "family": Text(fr: "famille", en: "family"),
    "origin": Text(fr: "élément prêt", en: "ready item"),
    "position": Text(fr: "place", en: "place"),
    "titleFr": Text(fr: "titre français", en: "title in French"),
    "titleEn": Text(fr: "titre anglais", en: "title in English"),
    "taxBasis": Text(fr: "taxe", en: "tax"), "totalPoints": Text(fr: "total", en: "total"),
    "markDecimals": Text(fr: "décimales des notes", en: "decimals of marks"),
    "totalDecimals": Text(fr: "décimales des totaux", en: "decimals of totals"),
    "priceDecimals": Text(fr: "décimales des prix", en: "decimals of prices"),
    "roundingMode": Text(fr: "arrondi", en: "rounding"),
    "roundingStage": Text(fr: "moment de l’arrondi", en: "when rounded"),
    "rankOn": Text(fr: "classement sur", en: "ranks on"),
    "individualMarks": Text(fr: "notes individuelles", en: "individual marks"),
    "criterion": Text(fr: "critère", en: "criterion"),
    "parent": Text(fr: "au-dessus", en: "above"),
    "nameFr": Text(fr: "nom français", en: "name in French"),
    "nameEn": Text(fr: "nom anglais", en: "name in English"),
    "type": Text(fr: "type", en: "type"), "weight": Text(fr: "poids", en: "weight"),
    "points": Text(fr: "points", en: "points"), "scale": Text(fr: "échelle", en: "scale"),
    "minimum": Text(fr: "minimum", en: "minimum"), "method": Text(fr: "méthode", en: "method"),
    "environmental": Text(fr: "juge l’environnement", en: "judges the environment"),
    "mark": Text(fr: "note", en: "mark"),
    "meaningFr": Text(fr: "sens en français", en: "meaning in French"),
    "meaningEn": Text(fr: "sens en anglais", en: "meaning in English"),
    "function": Text(fr: "fonction", en: "function"),
    "registration": Text(fr: "immatriculation", en: "registration"),
    "members": Text(fr: "membres", en: "members"), "received": Text(fr: "reçue", en: "received"),
    "status": Text(fr: "état", en: "status"),
    "reasonFr": Text(fr: "motif en français", en: "reason in French"),
    "reasonEn": Text(fr: "motif en anglais", en: "reason in English"),
    "label": Text(fr: "libellé", en: "label"), "basis": Text(fr: "prix", en: "price"),
    "amount": Text(fr: "montant", en: "amount"), "quantity": Text(fr: "quantité", en: "quantity"),
    "months": Text(fr: "mois", en: "months"), "taxRate": Text(fr: "taux de TVA", en: "VAT rate"),
    "answer": Text(fr: "réponse", en: "answer"),
    "commentFr": Text(fr: "commentaire en français", en: "comment in French"),
    "commentEn": Text(fr: "commentaire en anglais", en: "comment in English"),
    "justificationFr": Text(fr: "justification en français", en: "justification in French"),
    "justificationEn": Text(fr: "justification en anglais", en: "justification in English"),
    "place": Text(fr: "endroit de l’offre", en: "place in the offer"),
    "line": Text(fr: "ligne", en: "line"), "digest": Text(fr: "empreinte", en: "digest"),
    "rule": Text(fr: "règle", en: "rule"),
    "words": Text(fr: "mots", en: "words"), "subject": Text(fr: "objet", en: "subject"),
    "author": Text(fr: "auteur", en: "author"), "reason": Text(fr: "motif", en: "reason"),
    "at": Text(fr: "moment", en: "moment"),
    "baseline": Text(fr: "état de référence", en: "baseline"),
    "result": Text(fr: "nouvel état", en: "new state"),
    "publishedOn": Text(fr: "publié le", en: "published on"),
    "tendersUntil": Text(fr: "date limite des offres", en: "time limit for tenders"),
    "timeLimit": Text(fr: "décision sur la date limite", en: "decision on the time limit"),
    "timeLimitReason": Text(fr: "motif de la décision", en: "reason of the decision"),
    "kept": Text(fr: "dossier remplacé, gardé sous", en: "replaced dossier, kept as"),
    "purgedLines": Text(fr: "lignes vidées", en: "lines emptied"),
    "purgedItems": Text(fr: "éléments effacés", en: "items erased"),
    "purgedFields": Text(fr: "champs effacés", en: "fields erased"),
    "head": Text(fr: "nom de colonne", en: "head"), "use": Text(fr: "lecture", en: "read as"),
    "fingerprint": Text(fr: "empreinte", en: "fingerprint"),
    "population": Text(same: "population"),
    "round": Text(fr: "tour", en: "round"), "openedOn": Text(fr: "ouvert le", en: "opened on"),
    "answersUntil": Text(fr: "réponses jusqu’au", en: "answers until"),
    "closedOn": Text(fr: "clos le", en: "closed on"),
    "answeredOn": Text(fr: "réponse du", en: "answered on"),
    "signedOn": Text(fr: "signé le", en: "signed on"),
    "remark": Text(fr: "réserve", en: "remark"),
    "participant": Text(fr: "participant", en: "participant"),
    "priority": Text(fr: "priorité", en: "priority"),
    "decision": Text(fr: "suite donnée", en: "decision"),
    "decidedOn": Text(fr: "décidé le", en: "decided on"),
    "decidedBy": Text(fr: "décidé par", en: "decided by"),
  ]
}
