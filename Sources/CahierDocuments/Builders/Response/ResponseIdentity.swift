import CahierModel

/// The first sheet of the form: how to fill it in, who answers, and how far it is filled in.
struct ResponseIdentity {
  private let reading: DossierReading
  private let mark: ResponseFormMark
  private let answered: ResponseProgress?
  private let priced: ResponseProgress?
  private let priceRules: [Text]
  private var language: Language { reading.language }

  init(
    _ reading: DossierReading, mark: ResponseFormMark, answered: ResponseProgress?,
    priced: ResponseProgress?, priceRules: [Text]
  ) {
    self.reading = reading
    self.mark = mark
    self.answered = answered
    self.priced = priced
    self.priceRules = priceRules
  }

  func sheet(_ name: SheetName) -> Sheet {
    let title = reading.plain(reading.dossier.header.title)
    let form = Text(fr: "Cadre de réponse", en: "Response form")[language]
    return Sheet(
      name,
      // The last column has the keys by which the form is read back, and is not shown.
      columns: [
        Sheet.Column(width: 6_500), Sheet.Column(width: 11_500),
        Sheet.Column(width: 3_000, isHidden: true),
      ],
      rows: [Sheet.Row([.text(form, .title, span: 2), .text(mark.description)])] + facts(title)
        + heading(Text(fr: "Remplir ce cadre", en: "Filling in this form")) + instructions
        + heading(Text(fr: "Le soumissionnaire", en: "The tenderer")) + fields
        + heading(Text(fr: "Avancement", en: "Progress")) + progress + rules,
      orientation: .portrait)
  }

  private func heading(_ words: Text) -> [Sheet.Row] {
    [Sheet.Row(), Sheet.Row([.text(words[language], .header, span: 2)])]
  }

  private func facts(_ title: String) -> [Sheet.Row] {
    let header = reading.dossier.header
    let facts: [(Text, String?, String)] = [
      (Text(fr: "Objet", en: "Subject"), title, "title"),
      (Text(fr: "Acheteur", en: "Buyer"), header.buyer, "buyer"),
      (Text(fr: "Référence", en: "Reference"), header.reference, "reference"),
      (
        Text(fr: "Version du dossier", en: "Version of the documents"),
        header.revisions.last?.number, "revision"
      ),
    ]
    return facts.compactMap { name, value, key in
      value.map { Sheet.Row([.text(name[language], .label), .text($0), .text(key)]) }
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
    let lots = reading.dossier.lots.count > 1
    let lot = [(Text(fr: "Lot", en: "Lot"), "lot")]
    return (Self.fields.prefix(1) + (lots ? lot : []) + Self.fields.dropFirst()).map { name, key in
      let validation = key == "lot" ? lotChoice : nil
      return Sheet.Row([
        .text(name[language], .label), .input(validation: validation), .text(key),
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

  private static let fields: [(Text, String)] = [
    (Text(fr: "Nom ou raison sociale", en: "Name of the company"), "tenderer"),
    (
      Text(fr: "Numéro d’identification (SIRET…)", en: "Registration number"), "registration"
    ),
    (
      Text(fr: "Autres membres du groupement", en: "Other members of the group"), "members"
    ),
    (Text(fr: "Variante, s’il y en a une", en: "Variant, if there is one"), "variant"),
    (Text(fr: "Personne à contacter", en: "Person to contact"), "contact"),
    (Text(fr: "Courriel", en: "E-mail"), "email"),
    (Text(fr: "Téléphone", en: "Telephone"), "phone"),
  ]
}
