internal import CahierModel

extension SpecificationTemplate {
  /// Every part of the template that people know by a name.
  var entries: [TemplateEntry] {
    var entries = [entry]
    entries += kinds.flatMap(\.entries)
    entries += vocabularies.flatMap(\.entries)
    entries += sections.map(\.entry)
    entries += guide.steps.map(\.entry)
    entries += guide.people.map(\.entry)
    entries += guide.questions.map(\.entry)
    entries += library.map { entry(of: $0) }
    entries += criteria.entries
    entries += parameters.map(\.entry)
    entries += units.map(\.entry)
    entries += sources.map(\.entry)
    entries += glossary.map(\.entry)
    return entries
  }

  private var entry: TemplateEntry {
    TemplateEntry(
      subject: .template, id: id, title: name,
      aspects: [
        .init(Text(same: "version"), version), .init(.title, name),
        .init(.description, description),
        .init(Text(fr: "titres des documents", en: "titles of documents"), documents),
      ])
  }

  private func entry(of item: ReadyItem) -> TemplateEntry {
    var aspects: [TemplateEntry.Aspect] = [
      .init(Text(fr: "sorte", en: "kind"), item.kind),
      .init(Text(fr: "famille", en: "family"), item.family),
      .init(Text(fr: "proposition", en: "proposal"), item.proposal),
      .init(.links, item.links),
    ]
    for field in kinds[id: item.kind]?.fields ?? [] {
      aspects.append(.init(field.label, item[field.id]))
    }
    return TemplateEntry(
      subject: .readyItem, id: item.id, title: title(of: item) ?? Text(same: item.id),
      aspects: aspects, whole: AnyHashable(item))
  }

  /// The title of a ready item, else its statement.
  private func title(of item: ReadyItem) -> Text? {
    for purpose in [ItemField.Purpose.title, .statement] {
      guard let field = kinds[id: item.kind]?.field(for: purpose) else { continue }
      if case .text(let text) = item[field.id] { return text }
    }
    return nil
  }
}

// MARK: - Kinds and words

extension ItemKind {
  fileprivate var entries: [TemplateEntry] {
    let kind = TemplateEntry(
      subject: .kind, id: id, title: name.many,
      aspects: [
        .init(Text(fr: "préfixe des codes", en: "prefix of codes"), prefix),
        .init(.title, name), .init(Text(fr: "noms de commande", en: "command names"), nouns),
        .init(Text(fr: "familles", en: "families"), families),
        .init(Text(fr: "exigence ou non", en: "requirement or not"), isRequirement),
        .init(.visibility, visibility),
      ])
    let fields: [TemplateEntry] = fields.map { $0.entry(of: self) }
    let links: [TemplateEntry] = links.map { $0.entry(of: self) }
    return [kind] + fields + links
  }
}

extension ItemField {
  fileprivate func entry(of kind: ItemKind) -> TemplateEntry {
    TemplateEntry(
      subject: .field, id: "\(kind.id).\(id)",
      title: Text(
        fr: "\(label.fr) (\(kind.name.fr.many))", en: "\(label.en) (\(kind.name.en.many))"),
      aspects: [
        .init(Text(fr: "type", en: "type"), self.kind), .init(.title, label),
        .init(Text(fr: "rôle", en: "purpose"), purpose),
        .init(Text(fr: "deux langues ou une", en: "both languages or one"), isBilingual),
        .init(.required, isRequired),
        .init(Text(fr: "valeur de départ", en: "standard value"), standard),
        .init(.visibility, visibility), .init(.help, help),
      ], whole: AnyHashable(self))
  }
}

extension LinkRole {
  fileprivate func entry(of kind: ItemKind) -> TemplateEntry {
    TemplateEntry(
      subject: .link, id: "\(kind.id).\(id)",
      title: Text(
        fr: "\(label.fr) (\(kind.name.fr.many))", en: "\(label.en) (\(kind.name.en.many))"),
      aspects: [
        .init(.title, label), .init(.title, inverse),
        .init(Text(fr: "sortes d’arrivée", en: "kinds that it leads to"), kinds),
        .init(.required, atLeast),
        .init(Text(fr: "amène ce qu’il cite", en: "brings what it names"), bringsAlong),
      ], whole: AnyHashable(self))
  }
}

extension Vocabulary {
  fileprivate var entries: [TemplateEntry] {
    words.map { word in
      TemplateEntry(
        subject: .word, id: "\(id).\(word.id)",
        title: Text(fr: "\(word.name.fr) (\(name.fr))", en: "\(word.name.en) (\(name.en))"),
        aspects: [
          .init(.title, word.name), .init(Text(fr: "sens", en: "meaning"), word.meaning),
        ])
    }
  }
}

// MARK: - Sections and questions

extension TemplateSection {
  fileprivate var entry: TemplateEntry {
    TemplateEntry(
      subject: .section, id: id, title: title,
      aspects: [
        .init(.title, title), .init(.help, guidance), .init(.visibility, visibility),
        .init(Text(fr: "contenu", en: "contents"), contents),
      ], whole: AnyHashable(self))
  }
}

extension GuideStep {
  /// A step, without its questions.
  fileprivate var entry: TemplateEntry {
    TemplateEntry(
      subject: .question, id: "step \(id)",
      title: Text(fr: "partie «\u{202F}\(title.fr)\u{202F}»", en: "part “\(title.en)”"),
      aspects: [
        .init(.title, title), .init(.help, introduction),
        .init(Text(fr: "durée", en: "length"), minutes),
        .init(Text(fr: "questions", en: "questions"), questions.map(\.id)),
      ])
  }
}

extension VocabularyWord {
  /// Somebody to whom questions are addressed.
  fileprivate var entry: TemplateEntry {
    TemplateEntry(
      subject: .question, id: "person \(id)",
      title: Text(fr: "personne «\u{202F}\(name.fr)\u{202F}»", en: "person “\(name.en)”"),
      aspects: [.init(.title, name), .init(.help, meaning)])
  }
}

extension GuideQuestion {
  fileprivate var entry: TemplateEntry {
    TemplateEntry(
      subject: .question, id: id, title: ask,
      aspects: [
        .init(Text(fr: "énoncé", en: "wording"), ask), .init(Text(fr: "type", en: "type"), type),
        .init(Text(fr: "parcours essentiel", en: "express path"), isExpress),
        .init(.required, isRequired), .init(.visibility, visibility),
        .init(Text(fr: "destinataire", en: "who is asked"), askedOf), .init(.help, help),
        .init(Text(fr: "exemple", en: "example"), example), .init(.help, followUp),
        .init(Text(fr: "source", en: "source"), why), .init(.limits, unit), .init(.limits, range),
        .init(Text(fr: "choix", en: "choices"), choices),
        .init(Text(fr: "parties de la réponse", en: "parts of the answer"), parts),
        .init(Text(fr: "éléments concernés", en: "items concerned"), items),
        .init(Text(fr: "éléments créés", en: "items made"), creates),
        .init(Text(fr: "condition", en: "condition"), condition),
        .init(Text(fr: "phrase imprimée", en: "printed sentence"), printed),
        .init(Text(fr: "ce qui est montré", en: "what is shown"), action),
        .init(Text(fr: "ce qui est montré", en: "what is shown"), section),
      ], whole: AnyHashable(self))
  }
}

// MARK: - Criteria

extension CriterionLibrary {
  fileprivate var entries: [TemplateEntry] {
    let groups: [TemplateEntry] = groups.map { group in
      TemplateEntry(
        subject: .criterion, id: group.id, title: group.name,
        aspects: [.init(.title, group.name), .init(.weight, group.suggestedWeight)])
    }
    let prices: [TemplateEntry] = prices.map(\.entry)
    let criteria: [TemplateEntry] = criteria.map(\.entry)
    return groups + prices + criteria
  }
}

extension ReadyPriceCriterion {
  fileprivate var entry: TemplateEntry {
    TemplateEntry(
      subject: .criterion, id: id, title: title,
      aspects: [
        .init(.title, title), .init(Text(fr: "type", en: "type"), kind),
        .init(Text(fr: "justification", en: "rationale"), rationale),
        .init(.weight, suggestedWeight), .init(Text(fr: "méthode", en: "method"), method),
        .init(Text(fr: "HT ou TTC", en: "tax basis"), taxBasis),
      ], whole: AnyHashable(self))
  }
}

extension ReadyCriterion {
  fileprivate var entry: TemplateEntry {
    TemplateEntry(
      subject: .criterion, id: id, title: title,
      aspects: [
        .init(.title, title), .init(Text(fr: "groupe", en: "group"), group),
        .init(Text(fr: "énoncé", en: "wording"), statement),
        .init(Text(fr: "justification", en: "rationale"), rationale),
        .init(.weight, shareOfGroup), .init(Text(fr: "pièce attendue", en: "evidence"), evidence),
        .init(Text(fr: "environnement", en: "environment"), isEnvironmental),
        .init(Text(fr: "facultatif", en: "optional"), isOptional),
        .init(Text(fr: "éléments jugés", en: "items judged"), judges),
        .init(Text(fr: "vient avec", en: "comes with"), brings),
        .init(Text(fr: "niveaux", en: "levels"), levels),
      ], whole: AnyHashable(self))
  }
}

// MARK: - The rest

extension TemplateParameter {
  fileprivate var entry: TemplateEntry {
    TemplateEntry(
      subject: .parameter, id: id, title: name,
      aspects: [
        .init(.title, name), .init(Text(fr: "unité", en: "unit"), unit),
        .init(Text(fr: "origine", en: "origin"), origin),
        .init(Text(fr: "calcul", en: "computation"), derivation),
        .init(Text(fr: "valeur de départ", en: "standard value"), standard),
        .init(Text(fr: "exemple", en: "example"), example),
      ], whole: AnyHashable(self))
  }
}

extension TemplateUnit {
  fileprivate var entry: TemplateEntry {
    TemplateEntry(subject: .unit, id: id, title: name.one, aspects: [.init(.title, name)])
  }
}

extension TemplateSource {
  fileprivate var entry: TemplateEntry {
    TemplateEntry(
      subject: .source, id: id, title: title,
      aspects: [
        .init(.title, title), .init(Text(fr: "référence", en: "reference"), reference),
        .init(Text(fr: "portée", en: "force"), force),
        .init(Text(fr: "vérification", en: "checking"), confidence),
        .init(Text(fr: "vérification", en: "checking"), checked),
      ], whole: AnyHashable(self))
  }
}

extension GlossaryEntry {
  fileprivate var entry: TemplateEntry {
    TemplateEntry(
      subject: .term, id: id, title: Text(same: id),
      aspects: [.init(Text(fr: "sens", en: "meaning"), meaning)])
  }
}

extension Text {
  fileprivate static var title: Text { Text(fr: "nom", en: "name") }
  fileprivate static var description: Text { Text(fr: "description", en: "description") }
  fileprivate static var links: Text { Text(fr: "liens", en: "links") }
  fileprivate static var visibility: Text { Text(fr: "visibilité", en: "visibility") }
  fileprivate static var required: Text {
    Text(fr: "caractère obligatoire", en: "whether required")
  }
  fileprivate static var help: Text { Text(fr: "aide", en: "help") }
  fileprivate static var limits: Text { Text(fr: "unité et bornes", en: "unit and bounds") }
  fileprivate static var weight: Text { Text(fr: "poids conseillé", en: "suggested weight") }
}
