import CahierModel

/// The first sheet of the form: how to fill it in, who answers, and how far it is filled in.
struct ResponseIdentity {
  private let reading: DossierReading
  private let mark: ResponseFormMark
  private let answered: ResponseProgress?
  private let priced: ResponseProgress?
  private let priceRules: [Text]
  private let open: ResponseOpenPoints
  private var language: Language { reading.language }

  init(
    _ reading: DossierReading, mark: ResponseFormMark, answered: ResponseProgress?,
    priced: ResponseProgress?, priceRules: [Text], open: ResponseOpenPoints
  ) {
    self.reading = reading
    self.mark = mark
    self.answered = answered
    self.priced = priced
    self.priceRules = priceRules
    self.open = open
  }

  func sheet(_ name: SheetName) -> Sheet {
    let form =
      Text(fr: "Cadre de réponse", en: "Response form")[language]
      + (open.mark.map { " (\($0[language].lowercased()))" } ?? "")
    return Sheet(
      name,
      // The last column has the keys by which the form is read back, and is not shown.
      columns: [
        Sheet.Column(width: 6_500), Sheet.Column(width: 11_500),
        Sheet.Column(width: 3_000, isHidden: true),
      ],
      rows: [Sheet.Row([.text(form, .title, span: 2), .text(mark.description)])] + draft
        + facts
        + heading(Text(fr: "Remplir ce cadre", en: "Filling in this form")) + instructions
        + heading(Text(fr: "Le soumissionnaire", en: "The tenderer")) + fields
        + heading(Text(fr: "Avancement", en: "Progress")) + progress + rules,
      orientation: .portrait)
  }

  private func heading(_ words: Text) -> [Sheet.Row] {
    [Sheet.Row(), Sheet.Row([.text(words[language], .header, span: 2)])]
  }

  private var draft: [Sheet.Row] {
    open.isEmpty ? [] : [Sheet.Row([.text(open.sentence[language], .label, span: 2)])]
  }

  private var facts: [Sheet.Row] {
    ResponseParties(reading).facts.map { fact in
      Sheet.Row([.text(fact.name, .label), .text(fact.value), .text(fact.key)])
    }
  }

  private var instructions: [Sheet.Row] {
    Self.instructions.map { Sheet.Row([.text($0[language], span: 2)]) }
  }

  private var rules: [Sheet.Row] {
    guard !priceRules.isEmpty else { return [] }
    return heading(Text(fr: "Les prix", en: "Prices"))
      + priceRules.map { Sheet.Row([.text($0[language], span: 2)]) }
  }

  private var fields: [Sheet.Row] {
    ResponseParties(reading).fields.map { field in
      let validation = field.key == "lot" ? lotChoice : nil
      return Sheet.Row([
        .text(field.name, .label), .input(validation: validation), .text(field.key),
      ])
    }
  }

  private var lotChoice: CellValidation {
    CellValidation(
      .list(reading.dossier.lots.map(\.key)), title: "Lot",
      message: Text(fr: "Choisissez un lot de la liste.", en: "Choose a lot from the list.")[
        language])
  }

  private var progress: [Sheet.Row] {
    let parts: [(Text, ResponseProgress?)] = [
      (Text(fr: "Exigences qui ont une réponse", en: "Requirements with an answer"), answered),
      (Text(fr: "Lignes de prix remplies", en: "Price lines filled in"), priced),
    ]
    return parts.compactMap { name, part in
      part.map { part in
        let of = Text(fr: " sur \(part.count)", en: " of \(part.count)")[language]
        return Sheet.Row([
          .text(name[language], .label),
          .formula("COUNTA(\(part.cells))&\(text: of)", .text("0" + of), .text, role: .total),
        ])
      }
    }
  }

  private static let instructions = [
    Text(
      fr: "Remplissez les cellules encadrées\u{202F}; les autres sont protégées. N’ajoutez ni ne "
        + "retirez aucune ligne ni aucune feuille.",
      en: "Fill in the framed cells; the others are protected. Add and remove no row and no sheet."),
    Text(
      fr:
        "Pour chaque exigence, choisissez une réponse de la liste. Une exigence prévue à une date "
        + "porte cette date\u{202F}; une réponse partielle s’explique dans le commentaire.",
      en: "For each requirement choose an answer from the list. One on the road map has a date; a "
        + "part answer is explained in the comment."),
    Text(
      fr: "Les réponses engagent\u{202F}: elles deviennent contractuelles si l’offre est retenue.",
      en: "Answers bind: they become contractual if the tender is chosen."),
    Text(
      fr:
        "Indiquez un prix unitaire hors taxes et un taux sur chaque ligne de la feuille des prix. "
        + "Une ligne offerte porte le prix 0. Montants et totaux se calculent.",
      en: "State a unit price without tax and a rate on each line of the sheet of prices. A line "
        + "given free bears the price 0. Amounts and totals are computed."),
    Text(
      fr: "Rendez ce fichier dans son format, en plus de l’éventuelle version signée.",
      en: "Return this file in its own format, beside any signed version."),
  ]
}
