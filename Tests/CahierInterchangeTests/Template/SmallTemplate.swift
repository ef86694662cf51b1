import CahierInterchange
import CahierModel
import Testing

/// The smallest template that has one of everything: tests break one line of it.
struct SmallTemplate {
  var files: [String: String] = [
    "template.yaml": head, "guide.yaml": guide, "library/wishes.yaml": wishes,
    "library/demands.yaml": demands, "library/criteria.yaml": criteria,
  ]

  /// The template with one text of a file replaced, which must stand there.
  func replacing(_ old: String, with new: String, in path: String) -> SmallTemplate {
    var copy = self
    let text = files[path] ?? ""
    #expect(text.contains(old), "\(path) holds no “\(old)”")
    copy.files[path] = text.replacing(old, with: new, maxReplacements: 1)
    return copy
  }

  func read() throws(DataError) -> SpecificationTemplate {
    try TemplateReader.read(
      files.sorted { $0.key < $1.key }.map {
        TemplateFile(path: $0.key, bytes: Array($0.value.utf8))
      })
  }

  /// The faults of the template, or none where it reads.
  func faults() -> [Diagnostic] {
    do {
      _ = try read()
      return []
    } catch {
      return error.diagnostics
    }
  }

  private static let head = """
    template: small
    format: 1
    version: 3
    name: {fr: "Petit", en: "Small"}
    description: {fr: "Un essai", en: "A trial"}
    documents: {specification: {fr: "Cahier", en: "Specification"}}
    vocabularies:
      weight:
        name: {fr: "Poids", en: "Weight"}
        words: {high: {fr: "haut", en: "high"}, low: {fr: "bas", en: "low"}}
      effect:
        name: {fr: "Effet", en: "Effect"}
        words: {knockOut: {fr: "éliminatoire", en: "knock-out"}, scored: {fr: "notée", en: "scored"}}
      side:
        name: {fr: "Côté", en: "Side"}
        words: {left: {fr: "gauche", en: "left"}, right: {fr: "droite", en: "right"}}
    units: {person: {fr: {one: "personne", many: "personnes"}, en: {one: "person", many: "people"}}}
    parameters:
      crowd: {name: {fr: "foule", en: "crowd"}, unit: person, from: people.count.total, example: 5}
      half: {name: {fr: "moitié", en: "half"}, unit: person, computed: {from: crowd, per: 2}}
    sources:
      law:
        title: {fr: "Une loi", en: "A law"}
        reference: {fr: "art. 1", en: "Article 1"}
        force: mandatory
        confidence: verified
        checked: 2026-11-21
    glossary: {ABC: {fr: "un sigle", en: "an abbreviation"}}
    kinds:
      wish:
        prefix: {fr: SO, en: WI}
        name: {fr: {one: "souhait", many: "souhaits"}, en: {one: "wish", many: "wishes"}}
        nouns: {fr: [souhait], en: [wish]}
        fields:
          - {id: title, type: text, purpose: title, required: true, label: {fr: "Nom", en: "Name"}}
          - {id: kept, type: flag, standard: true, label: {fr: "Gardé", en: "Kept"}}
          - {id: rank, type: number, label: {fr: "Rang", en: "Rank"}}
          - {id: since, type: date, label: {fr: "Depuis", en: "Since"}}
          - {id: steps, type: texts, label: {fr: "Étapes", en: "Steps"}}
      demand:
        prefix: {fr: DE, en: DE}
        name: {fr: {one: "demande", many: "demandes"}, en: {one: "demand", many: "demands"}}
        nouns: {fr: [demande], en: [demand]}
        families: side
        requirement: true
        fields:
          - {id: title, type: text, purpose: title, required: true, label: {fr: "Nom", en: "Name"}}
          - {id: must, type: text, purpose: statement, required: true, label: {fr: "Dit", en: "Says"}}
          - {id: why, type: text, purpose: rationale, visibility: internal, label: {fr: "Car", en: "For"}}
          - {id: weight, type: choice, of: weight, purpose: priority, label: {fr: "Poids", en: "Weight"}}
          - {id: effect, type: choice, of: effect, purpose: role, required: true, label: {fr: "Effet", en: "Effect"}}
          - {id: level, type: level, purpose: level, label: {fr: "Niveau", en: "Level"}}
          - {id: law, type: sources, label: {fr: "Textes", en: "Texts"}}
        links:
          - {id: serves, to: [wish], atLeast: 1, label: {fr: "sert", en: "serves"}, inverse: {fr: "servi par", en: "served by"}}
    sections:
      - id: all
        title: {fr: "Tout", en: "All"}
        guidance: {fr: "Tout dire.", en: "Say all."}
        contents:
          - heading: {fr: "Début", en: "Start"}
          - prose: {fr: "Nous sommes {crowd}.", en: "We are {crowd}."}
          - answer: people.count
          - {items: wish, as: list}
          - {items: demand, byFamily: true, as: table}
          - parameters: [crowd, half]
          - meanings: effect
          - sources: true
          - glossary: true

    """

  private static let guide = """
    people: {all: {fr: "tous", en: "everybody"}}
    steps:
      - id: first
        title: {fr: "Début", en: "Start"}
        minutes: 2
        questions:
          - id: people.kind
            type: choice
            visibility: internal
            askedOf: all
            ask: {fr: "Qui ?", en: "Who?"}
            help: {fr: "Aide", en: "Help"}
            example: {fr: "1", en: "1"}
            choices:
              - {id: few, label: {fr: "peu", en: "few"}, proposes: [demand.one]}
              - {id: many, label: {fr: "beaucoup", en: "many"}}
          - id: people.count
            type: fields
            visibility: published
            askedOf: all
            ask: {fr: "Combien ?", en: "How many?"}
            help: {fr: "Aide", en: "Help"}
            example: {fr: "5", en: "5"}
            why: law
            parts:
              - {id: total, type: count, unit: person, label: {fr: "Total", en: "Total"}}
            when: {question: people.kind, is: [many]}
            print: {fr: "Ils sont {people.count.total}.", en: "They are {people.count.total}."}
          - id: wishes
            type: list
            visibility: internal
            askedOf: all
            ask: {fr: "Quoi ?", en: "What?"}
            help: {fr: "Aide", en: "Help"}
            example: {fr: "Ceci", en: "This"}
            creates: {kind: wish}
          - id: demands
            type: batch
            visibility: published
            askedOf: all
            ask: {fr: "Lequel ?", en: "Which?"}
            help: {fr: "Aide", en: "Help"}
            example: {fr: "1", en: "1"}
            items: {kind: demand, byFamily: true, field: weight}

    """

  private static let wishes = """
    kind: wish
    items:
      - id: wish.one
        title: {fr: "Un", en: "One"}
        kept: false
        rank: 1.50
        since: 2026-01-31
        steps: {fr: ["Un", "Deux"], en: ["One", "Two"]}

    """

  private static let demands = """
    kind: demand
    family: left
    items:
      - id: demand.one
        title: {fr: "Un", en: "One"}
        must: {fr: "Il doit {crowd}.", en: "It shall {crowd}."}
        weight: high
        effect: knockOut
        level: {atLeast: "{crowd}", unit: person}
        law: [law]
        serves: [wish.one]

    """

  private static let criteria = """
    evidence: side
    groups: {only: {name: {fr: "Seul", en: "Only"}, suggestedWeight: 60}}
    prices:
      - id: price
        type: price
        title: {fr: "Prix", en: "Price"}
        rationale: {fr: "Le total.", en: "The total."}
        suggestedWeight: 40
        method: proportional
        taxBasis: TTC
    criteria:
      - id: quality
        group: only
        title: {fr: "Qualité", en: "Quality"}
        statement: {fr: "Il doit.", en: "It shall."}
        rationale: {fr: "Car.", en: "Because."}
        evidence: left
        shareOfGroup: 100
        judges: [{kind: demand, family: left}]
        levels: {"0": {fr: "non", en: "no"}, "1": {fr: "oui", en: "yes"}}

    """
}
