internal import ArgumentParser
package import CahierModel

extension SurveyColumnUse: TypedChoice {
  /// What a column of a survey is read as, in a word or two.
  package var name: Text {
    switch self {
    case .ignored: Text(fr: "ignorée", en: "ignored")
    case .personal: Text(fr: "personnelle", en: "personal")
    case .contact: Text(fr: "personne", en: "person")
    case .text: Text(fr: "texte", en: "text")
    case .choice: Text(fr: "choix", en: "choice")
    case .choices: Text(fr: "choix multiples", en: "choices")
    case .number: Text(fr: "nombre", en: "number")
    case .population: Text(same: "population")
    case .date: Text(same: "date")
    case .theme: Text(fr: "thème", en: "theme")
    }
  }

  /// What people try besides.
  package var otherWords: [String] {
    switch self {
    case .ignored: ["ignorer", "ignore", "rien", "none", "non"]
    case .personal: ["personnel", "nominative"]
    case .contact: ["personne", "contact"]
    case .text: ["texte libre", "free text"]
    case .choice: ["choix unique", "single"]
    case .choices: ["choix-multiples", "multiple", "plusieurs"]
    case .number: ["figure", "chiffre"]
    case .population: ["service", "direction"]
    case .date: ["jour", "day"]
    case .theme: ["topic"]
    }
  }

  /// What is made of the column, in a clause.
  var meaning: Text {
    switch self {
    case .ignored: Text(fr: "n’est pas lue", en: "is not read")
    case .personal:
      Text(fr: "désigne des personnes\u{202F}: elle est écartée", en: "names people: it is dropped")
    case .contact:
      Text(
        fr: "désigne des personnes\u{202F}: elle est gardée à votre demande",
        en: "names people: it is kept since you ask for it")
    case .text: Text(fr: "chaque cellule est un retour", en: "each cell is a piece of feedback")
    case .choice: Text(fr: "les réponses sont comptées", en: "answers are counted")
    case .choices:
      Text(
        fr: "plusieurs réponses par cellule, qui sont comptées",
        en: "several answers in a cell, which are counted")
    case .number:
      Text(
        fr: "des nombres, dont la médiane est un indicateur de départ",
        en: "figures, whose median is a baseline indicator")
    case .population: Text(fr: "la population de qui répond", en: "the population of who answers")
    case .date: Text(fr: "le jour de la réponse", en: "the day of the answer")
    case .theme: Text(fr: "le thème des retours", en: "the theme of the feedback")
    }
  }
}
