import CahierModel

/// A template small enough to read, with one of everything that builders know.
enum BuilderSample {
  static let template: SpecificationTemplate = {
    var template = SpecificationTemplate(
      id: "tool", version: 1, name: Text(fr: "Outil", en: "Tool"),
      description: Text(fr: "Un outil.", en: "A tool."))
    template.documents = [
      DocumentTitle(
        id: "specification",
        title: Text(fr: "Cahier des charges de l’outil", en: "Specification of the tool"))
    ]
    template.vocabularies = vocabularies
    template.units = units
    template.parameters = parameters
    template.sources = sources
    template.glossary = [
      GlossaryEntry(id: "SSO", meaning: Text(fr: "authentification unique", en: "single sign-on")),
      GlossaryEntry(id: "API", meaning: Text(fr: "interface", en: "interface")),
    ]
    template.kinds = kinds
    template.sections = sections
    template.guide = guide
    return template
  }()

  private static let units: IdentifiedList<TemplateUnit> = [
    TemplateUnit(
      id: "account",
      name: CountedText(
        fr: CountedName(one: "compte", many: "comptes"),
        en: CountedName(one: "account", many: "accounts"))),
    TemplateUnit(
      id: "second",
      name: CountedText(
        fr: CountedName(one: "seconde", many: "secondes"),
        en: CountedName(one: "second", many: "seconds"))),
  ]

  private static let parameters: IdentifiedList<TemplateParameter> = {
    var accounts = TemplateParameter(
      id: "accounts", name: Text(fr: "comptes à ouvrir", en: "accounts to open"), unit: "account")
    accounts.origin = AnswerReference(question: "size", part: "staff")
    var peak = TemplateParameter(
      id: "peak", name: Text(fr: "comptes simultanés", en: "accounts at once"), unit: "account")
    peak.derivation = .init(parameter: "accounts", times: 3, per: 10)
    return [accounts, peak]
  }()

  private static let sources: IdentifiedList<TemplateSource> = {
    guard let checked = CalendarDate(year: 2026, month: 8, day: 21) else { return [] }
    return [
      TemplateSource(
        id: "rgaa", title: Text(fr: "RGAA", en: "RGAA"),
        reference: Text(fr: "Loi 2005-102, article 47", en: "Act 2005-102, article 47"),
        force: .mandatory, confidence: .verified, checked: checked),
      TemplateSource(
        id: "unused", title: Text(fr: "Texte inutile", en: "Unused text"),
        reference: Text(fr: "Nulle part", en: "Nowhere"),
        force: .expected, confidence: .memory, checked: checked),
    ]
  }()

  private static let vocabularies: IdentifiedList<Vocabulary> = [
    Vocabulary(
      id: "role", name: Text(fr: "Rôle", en: "Role"),
      words: [
        word("knockOut", "éliminatoire", "knock-out", "Sans elle, offre irrégulière.", "Binding."),
        word("scored", "notée", "scored", "La réponse est notée.", "The answer is marked."),
        word("informative", "contractuelle", "contractual", "Acceptée.", "Accepted."),
      ]),
    Vocabulary(
      id: "priority", name: Text(fr: "Priorité", en: "Priority"),
      words: [word("must", "indispensable", "essential", "Nécessaire.", "Necessary.")]),
    Vocabulary(
      id: "visibility", name: Text(fr: "Visibilité", en: "Visibility"),
      words: [word("published", "publiée", "published"), word("internal", "interne", "internal")]),
    Vocabulary(
      id: "family", name: Text(fr: "Famille", en: "Family"),
      words: [word("speed", "Vitesse", "Speed"), word("access", "Accès", "Access")]),
    Vocabulary(
      id: "pricedAs", name: Text(fr: "Prix", en: "Price"),
      words: [
        word("lumpSum", "forfait", "lump sum"), word("perUnit", "à l’unité", "per unit"),
        word("perMonth", "par mois", "per month"),
        word("perUserPerMonth", "par compte et par mois", "per account per month"),
      ]),
  ]

  private static func word(
    _ id: String, _ fr: String, _ en: String, _ meaningFR: String? = nil, _ meaningEN: String = ""
  ) -> VocabularyWord {
    VocabularyWord(
      id: id, name: Text(fr: fr, en: en), meaning: meaningFR.map { Text(fr: $0, en: meaningEN) })
  }
}
