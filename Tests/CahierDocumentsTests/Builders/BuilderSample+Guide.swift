import CahierModel

extension BuilderSample {
  static let sections: IdentifiedList<TemplateSection> = [
    section(
      "reading", "Lire ce document", "Reading this document",
      [.meanings(vocabulary: "role"), .meanings(vocabulary: "priority")]),
    section(
      "context", "Contexte", "Context",
      [
        .prose(
          Text(
            fr: "L’outil sert {accounts} agents sur {size.sites} sites, par SSO.",
            en: "The tool serves {accounts} staff on {size.sites} sites, by SSO.")),
        .answer(question: "who"), .answer(question: "size"), .answer(question: "hosting"),
        .answer(question: "tools"), .answer(question: "opinion"),
        .heading(Text(fr: "Volumes", en: "Volumes")), .parameters(["accounts", "peak"]),
      ]),
    section(
      "objectives", "Objectifs", "Objectives",
      [.items(ItemList(kind: "objective", layout: .paragraphs))]),
    section(
      "needs", "Besoins", "Needs",
      [.items(ItemList(kind: "need", isGrouped: true, layout: .table))]),
    section(
      "services", "Prestations", "Services", [.items(ItemList(kind: "service", layout: .table))]),
    section(
      "cases", "Cas d’usage", "Use cases",
      [.items(ItemList(kind: "useCase", layout: .paragraphs))]),
    section(
      "empty", "Section vide", "Empty section",
      [.heading(Text(fr: "Titre sans suite", en: "Heading of nothing"))]),
    section("stock", "État des lieux", "Stock-take", internalContents, .internal),
  ]

  private static let internalContents: [SectionContent] = [
    .answer(question: "estimate"), .items(ItemList(kind: "feedback", layout: .list)),
  ]

  static let guide = GuideScript(
    people: [VocabularyWord(id: "dpo", name: Text(fr: "DPO", en: "DPO"))],
    steps: [
      step("one", "Organisation", [who, size, hosting]),
      step("two", "Outils", [tools, opinion, estimate]),
    ])

  private static func section(
    _ id: String, _ fr: String, _ en: String, _ contents: [SectionContent],
    _ visibility: Visibility = .published
  ) -> TemplateSection {
    var section = TemplateSection(
      id: id, title: Text(fr: fr, en: en), guidance: Text(fr: "Jamais imprimé.", en: "Not printed.")
    )
    section.contents = contents
    section.visibility = visibility
    return section
  }

  private static func step(_ id: String, _ title: String, _ questions: [GuideQuestion]) -> GuideStep
  {
    var step = GuideStep(id: id, title: Text(same: title))
    step.questions = questions
    return step
  }

  private static var who: GuideQuestion {
    var question = GuideQuestion(
      id: "who", type: .paragraph,
      ask: Text(fr: "Qui êtes-vous ?", en: "Who are you?"))
    question.visibility = .published
    question.isRequired = true
    question.askedOf = "dpo"
    question.help = Text(fr: "En une phrase.", en: "In a sentence.")
    question.example = Text(fr: "Ville de 42 000 habitants.", en: "City of 42,000.")
    return question
  }

  private static var size: GuideQuestion {
    var question = GuideQuestion(
      id: "size", type: .fields, ask: Text(fr: "Combien êtes-vous ?", en: "How many are you?"))
    question.visibility = .published
    question.isRequired = true
    question.parts = [
      QuestionPart(id: "staff", kind: .count, label: Text(fr: "Agents", en: "Staff")),
      QuestionPart(id: "sites", kind: .count, label: Text(fr: "Sites", en: "Sites")),
    ]
    question.printed = Text(
      fr: "L’organisation compte {size.staff} agents.", en: "The body has {size.staff} staff.")
    return question
  }

  private static var hosting: GuideQuestion {
    var question = GuideQuestion(
      id: "hosting", type: .choice,
      ask: Text(fr: "Où seront les données ?", en: "Where will the data be?"))
    question.visibility = .published
    question.isRequired = true
    question.askedOf = "dpo"
    question.choices = [
      QuestionChoice(id: "eu", label: Text(fr: "en Europe", en: "in Europe")),
      QuestionChoice(id: "own", label: Text(fr: "chez l’acheteur", en: "at the buyer’s")),
    ]
    return question
  }

  private static var tools: GuideQuestion {
    var question = GuideQuestion(
      id: "tools", type: .list, ask: Text(fr: "Outils en place", en: "Tools in use"))
    question.visibility = .published
    question.parts = [
      QuestionPart(id: "name", kind: .text, label: Text(fr: "Nom", en: "Name")),
      QuestionPart(id: "users", kind: .count, label: Text(fr: "Utilisateurs", en: "Users")),
    ]
    return question
  }

  private static var opinion: GuideQuestion {
    GuideQuestion(
      id: "opinion", type: .paragraph,
      ask: Text(fr: "Que pensez-vous du prestataire ?", en: "What do you think of the supplier?"))
  }

  private static var estimate: GuideQuestion {
    GuideQuestion(
      id: "estimate", type: .count, ask: Text(fr: "Quelle estimation ?", en: "What estimate?"))
  }
}
