internal import CahierModel

/// The short names by which offices call their own people: « DPO », « RH », « DSI ».
///
/// They stand for what a template names in full, whatever its ids are.
enum PersonAbbreviation {
  /// Folded names of one function each, short ones and full ones.
  private static let functions: [[String]] = [
    [
      "dpo", "dpd", "rgpd", "gdpr", "protection des donnees", "data protection",
      "delegue a la protection des donnees", "data protection officer",
    ],
    ["rh", "drh", "hr", "personnel", "ressources humaines", "human resources"],
    [
      "dsi", "si", "it", "cio", "systemes d'information", "direction des systemes d'information",
      "informatique", "it department",
    ],
    ["dgs", "dg", "direction", "direction generale", "management", "top management"],
    ["achats", "marches", "marches publics", "buyer", "commande publique", "procurement"],
    ["com", "dircom", "communication"],
    ["archiviste", "archivist", "archives", "records"],
    ["chef de projet", "cdp", "pm", "project manager", "project lead"],
  ]

  /// The id of the person whose function a folded name is, or nil.
  static func person(_ folded: String, among people: IdentifiedList<VocabularyWord>) -> String? {
    guard let names = functions.first(where: { $0.contains(folded) }) else { return nil }
    return people.first { person in
      Language.allCases.contains { language in
        names.contains(PromptWord.folded(person.name[language]))
      }
    }?.id
  }
}
