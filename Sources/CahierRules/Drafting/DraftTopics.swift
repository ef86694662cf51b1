internal import CahierModel

/// What headings say that a part of a specification is about.
struct DraftTopics {
  /// What stands under a heading.
  enum Topic: Equatable {
    case concept(DraftConcept)
    /// What tells of the buyer and of the text, and asks for nothing.
    case context
  }

  private static let terms: [(topic: Topic, terms: DraftPhrases)] = [
    (
      .concept(.objective),
      DraftPhrases([
        "objectif", "objectifs", "finalité", "finalités", "enjeux", "buts", "objective",
        "objectives", "goals", "aims",
      ])
    ),
    (
      .concept(.service),
      DraftPhrases([
        "prestation", "prestations", "formation", "formations", "maintenance", "garantie",
        "assistance", "reprise", "déploiement", "installation", "paramétrage", "accompagnement",
        "réversibilité", "livrable", "livrables", "documentation", "recette", "vérifications",
        "services", "training", "warranty", "migration", "deliverable", "deliverables", "tasks",
        "task", "personnel", "staffing", "transition", "support", "mise en oeuvre",
        "mise en œuvre", "mise en service",
      ])
    ),
    (
      .concept(.constraint),
      DraftPhrases([
        "contrainte", "contraintes", "technique", "techniques", "sécurité", "hébergement",
        "accessibilité", "rgpd", "données personnelles", "données à caractère personnel",
        "performance", "performances", "disponibilité", "interopérabilité", "architecture",
        "normes", "constraint", "constraints", "security", "hosting", "accessibility",
        "privacy", "availability", "technical", "standards", "operational requirements",
        "interoperability",
      ])
    ),
    (
      .concept(.need),
      DraftPhrases([
        "besoin", "besoins", "fonction", "fonctions", "fonctionnel", "fonctionnelle",
        "fonctionnels", "fonctionnelles", "fonctionnalité", "fonctionnalités",
        "fonctionnement", "exigence", "exigences", "interface", "module", "modules", "need",
        "needs", "feature", "features", "functional", "functions", "requirement",
        "requirements", "user stories", "système", "application", "mvp",
      ])
    ),
    (
      .context,
      DraftPhrases([
        "contexte", "objet", "préambule", "présentation", "introduction", "existant",
        "définition", "définitions", "glossaire", "durée", "volumétrie", "acteurs", "contacts",
        "personnes en charge", "background", "overview", "purpose", "glossary", "definitions",
        "summary", "scope", "périmètre",
      ])
    ),
  ]

  private static let names: Set = ["cahier", "cctp", "ccap", "rfp"]

  /// What the innermost heading says that says something; nil where none does.
  static func topic(of headings: [String]) -> Topic? {
    for heading in headings.reversed() {
      // Both languages: a text in one may borrow words of the other.
      let words = DraftWords(heading)
      // « Cahier des clauses techniques particulières » is the name of the text itself.
      if words.folded.contains(where: names.contains) { continue }
      let found = terms.compactMap { topic, terms in
        terms.place(in: words).map { (topic: topic, place: $0) }
      }
      if let first = found.min(by: { $0.place < $1.place }) { return first.topic }
    }
    return nil
  }
}
