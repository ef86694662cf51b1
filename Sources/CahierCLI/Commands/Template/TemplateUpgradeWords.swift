internal import CahierModel
internal import CahierRules

extension TemplateDifference.Subject {
  /// The heading under which changes are listed.
  var name: Text {
    switch self {
    case .template: Text(fr: "Le modèle", en: "The template")
    case .kind: Text(fr: "Sortes d’éléments", en: "Kinds of items")
    case .field: Text(fr: "Champs", en: "Fields")
    case .link: Text(fr: "Liens", en: "Links")
    case .word: Text(fr: "Mots à choisir", en: "Words to choose from")
    case .section: Text(fr: "Sections du document", en: "Sections of the document")
    case .question: Text(fr: "Guide", en: "Guide")
    case .readyItem: Text(fr: "Éléments prêts", en: "Ready items")
    case .criterion: Text(fr: "Critères prêts", en: "Ready criteria")
    case .parameter: Text(fr: "Paramètres", en: "Parameters")
    case .unit: Text(fr: "Unités", en: "Units")
    case .source: Text(fr: "Sources", en: "Sources")
    case .term: Text(fr: "Glossaire", en: "Glossary")
    }
  }
}

extension TemplateDifference.Way {
  /// What happened, for so many things.
  func name(for count: Int) -> Text {
    let isOne = Typography(.french).isSingular(count)
    return switch self {
    case .added: Text(fr: isOne ? "ajouté" : "ajoutés", en: "added")
    case .removed: Text(fr: isOne ? "retiré" : "retirés", en: "removed")
    case .changed: Text(fr: isOne ? "modifié" : "modifiés", en: "changed")
    case .reordered: Text(fr: "réordonné", en: "reordered")
    }
  }
}

extension TemplateLoss.Reason {
  /// What is lacking: « la sorte « need » ».
  func lacking(_ subject: String) -> Text {
    let quoted = Text(fr: "«\u{202F}\(subject)\u{202F}»", en: "“\(subject)”")
    return switch self {
    case .kind: Text(fr: "la sorte ", en: "the kind ") + quoted
    case .prefix: Text(fr: "le préfixe de code ", en: "the prefix of codes ") + quoted
    case .family: Text(fr: "la famille ", en: "the family ") + quoted
    case .field: Text(fr: "le champ ", en: "the field ") + quoted
    case .fieldType: Text(fr: "la même sorte de champ ", en: "the same type of field ") + quoted
    case .word: Text(fr: "le mot ", en: "the word ") + quoted
    case .unit: Text(fr: "l’unité ", en: "the unit ") + quoted
    case .source: Text(fr: "la source ", en: "the source ") + quoted
    case .link: Text(fr: "le lien ", en: "the link ") + quoted
    case .linkEnd:
      Text(fr: "la même arrivée pour le lien ", en: "the same end of the link ") + quoted
    case .reference: Text(fr: "le paramètre ", en: "the parameter ") + quoted
    case .question: Text(fr: "la question ", en: "the question ") + quoted
    case .answer:
      Text(fr: "la même forme de réponse à ", en: "the same form of answer to ") + quoted
    }
  }
}
