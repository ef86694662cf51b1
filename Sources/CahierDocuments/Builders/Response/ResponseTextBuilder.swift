import CahierModel

/// The response form as a text document: who answers, a table of requirements for each family, the
/// lines to price.
///
/// Tables and columns have names by which the form is read back, and rows their codes; those that ask
/// who answers have an anchor each.
struct ResponseTextBuilder {
  private let reading: DossierReading
  private var language: Language { reading.language }

  init(_ reading: DossierReading) {
    self.reading = reading
  }

  func document() -> Document {
    let requirements = ResponseTextRequirements(reading)
    let prices = ResponseTextPrices(reading)
    let open = ResponseOpenPoints(reading)
    let blocks = note(on: open) + guidance + identity
    let wide = requirements.blocks + prices.blocks
    return Document(
      front(ResponseFormMark(language, blocks: blocks + wide), draft: open.mark),
      blocks: Pulled(
        blocks + [.section(PageSection(orientation: .landscape, blocks: Pulled(wide)))]))
  }

  private func note(on open: ResponseOpenPoints) -> [Block] {
    open.isEmpty ? [] : [.note(Note(.warning, [.text([.text(open.sentence[language])])]))]
  }

  private func front(_ mark: ResponseFormMark, draft: Text?) -> FrontMatter {
    var front = reading.front(
      "responses", title: Text(fr: "Cadre de réponse", en: "Response form"),
      facts: reading.commonFacts, mark: draft)
    front.properties = [FrontMatter.Property(ResponseMark.word, mark.description)]
    return front
  }

  // MARK: How to fill it in

  private var guidance: [Block] {
    let title = Text(fr: "Remplir ce cadre", en: "Filling in this form")
    return [
      .heading(Heading(1, [.text(title[language])])),
      .list(List(.unordered, Self.instructions.map { [.text($0[language])] })),
    ]
  }

  private static let instructions = [
    Text(
      fr:
        "Remplissez les cellules blanches encadrées\u{202F}; les autres sont protégées. La touche "
        + "Tab mène d’une cellule à la suivante. N’ajoutez ni ne retirez aucune ligne, aucun "
        + "tableau ni aucun texte.",
      en:
        "Fill in the white framed cells; the others are protected. The Tab key leads from cell to "
        + "cell. Add and remove no row, no table and no text."),
    Text(
      fr: "Pour chaque exigence, cliquez sur «\u{202F}à choisir\u{202F}» et choisissez une réponse "
        + "de la liste, ou écrivez-la à sa place\u{202F}: \(answers.fr).",
      en:
        "For each requirement click on “to be chosen” and choose an answer from the list, or write "
        + "it in its place: \(answers.en)."),
    Text(
      fr:
        "Une exigence prévue à une date porte cette date, jour, mois et année\u{202F}; une réponse "
        + "partielle s’explique dans le commentaire.",
      en: "A requirement on the road map has a date, as day, month and year; a part answer is "
        + "explained in the comment."),
    Text(
      fr: "Les réponses engagent\u{202F}: elles deviennent contractuelles si l’offre est retenue.",
      en: "Answers bind: they become contractual if the tender is chosen."),
    Text(
      fr: "Rendez ce fichier dans son format, en plus de l’éventuelle version signée.",
      en: "Return this file in its own format, beside any signed version."),
  ]

  private static let answers = Text.joined(ResponseAnswer.allCases.map(\.name))

  // MARK: Who answers

  private var identity: [Block] {
    let title = Text(fr: "La consultation et le soumissionnaire", en: "Procedure and tenderer")
    let parties = ResponseParties(reading)
    let facts = parties.facts.map { fact in
      Table.Row([label(fact.name, fact.key), .text(fact.value)])
    }
    let fields = parties.fields.map { field in
      Table.Row([label(field.name, field.key), answer(to: field.key)])
    }
    return [
      .heading(Heading(1, [.text(title[language])])),
      .table(table("procedure", Text(fr: "La consultation", en: "The procedure"), facts)),
      .table(table("tenderer", Text(fr: "Le soumissionnaire", en: "The tenderer"), fields)),
    ]
  }

  private func table(_ name: String, _ caption: Text, _ rows: [Table.Row]) -> Table {
    let names = [
      Text(fr: "Renseignement", en: "Information"), Text(fr: "Contenu", en: "Content"),
    ]
    return Table(
      caption: [.text(caption[language])], isNumbered: false, name: name,
      columns: [Table.Column(share: 36), Table.Column(share: 64)],
      header: [.header(names.map { $0[language] })], rows: Pulled(rows), hasRowHeaders: true,
      isKeptTogether: true, use: .filling)
  }

  private func label(_ name: String, _ key: String) -> Table.Cell {
    Table.Cell([.anchor(Anchor(key), [.text(name)])])
  }

  private func answer(to key: String) -> Table.Cell {
    guard key == "lot" else { return .answer }
    return .choice("Lot", reading.dossier.lots.map(\.key), in: language)
  }
}

extension Table.Cell {
  /// A cell in which readers write what they like.
  static var answer: Table.Cell { Table.Cell([Block](), role: .answer) }

  /// A cell in which one of a few words is chosen.
  static func choice(_ name: String, _ words: [String], in language: Language) -> Table.Cell {
    let prompt = Text(fr: "à choisir", en: "to be chosen")[language]
    return Table.Cell([.choice(Choice(name, prompt: prompt, words: words))], role: .answer)
  }
}
