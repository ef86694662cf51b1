import CahierEvaluation
import CahierModel

/// The formula of a price criterion: in words, in signs and on an example.
struct PriceMethodBlocks {
  private let reading: DossierReading
  private let lot: Lot
  private let node: CriterionNode
  private let method: any PriceMethod
  private let level: Int
  private var language: Language { reading.language }
  private var typography: Typography { reading.typography }
  private var sheet: PriceMethodSheet { type(of: method).sheet }

  init(
    _ reading: DossierReading, _ lot: Lot, _ node: CriterionNode, _ method: any PriceMethod,
    level: Int
  ) {
    self.reading = reading
    self.lot = lot
    self.node = node
    self.method = method
    self.level = level
  }

  var blocks: [Block] {
    [
      .heading(Heading(level, reading.inlines(node.criterion.name))),
      .text([.text(sheet.name[language] + "."), .text(" " + words)]),
      .text([.code(formula)]), .definitions(symbols),
      .text([.text(basis[language])]),
    ] + example + legalNote
  }

  private var maximum: Rational {
    node.criterion.scale.map { Rational($0) } ?? node.points
  }

  private var words: String {
    PriceFormulaWords.sentence(of: sheet.id)?[language] ?? ""
  }

  private var formula: String {
    let mark = Text(fr: "Note", en: "Mark")[language]
    return "\(mark) = \(PriceFormulaWords.signs(of: sheet.expression))"
  }

  private var symbols: [Definition] {
    let known = [
      (
        "M",
        Text(fr: "note maximale", en: "full mark")[language]
          + typography.colon + typography.figure(maximum, atMost: 2)
      ),
      ("P", Text(fr: "prix de l’offre notée", en: "price of the tender marked")[language]),
      (
        "Pmin",
        Text(fr: "prix de l’offre admise la plus basse", en: "lowest price admitted")[language]
      ),
      (
        "Pmax",
        Text(fr: "prix de l’offre admise la plus haute", en: "highest price admitted")[language]
      ),
    ]
    let used = known.filter { PriceFormulaWords.uses($0.0, sheet.expression) }
    return used.map { Definition([.text($0.0)], [.text($0.1)]) } + sheet.parameters.map(definition)
  }

  private func definition(_ parameter: PriceParameter) -> Definition {
    let stated = node.criterion.priceMethod?.parameters[parameter.symbol] ?? parameter.standard
    let value = stated.map { value in
      parameter.isAmount
        ? typography.amount(Rational(value), lot.method.currency) : typography.number(value)
    }
    let meaning = parameter.meaning[language] + (value.map { typography.colon + $0 } ?? "")
    return Definition([.text(parameter.symbol)], [.text(meaning)])
  }

  private var basis: Text {
    switch lot.method.taxBasis {
    case .exclusive:
      Text(
        fr: "Les prix comparés sont hors taxes, sur toute la durée du contrat.",
        en: "The prices compared are without tax, over the whole contract.")
    case .inclusive:
      Text(
        fr: "Les prix comparés sont toutes taxes comprises, sur toute la durée du contrat.",
        en: "The prices compared are with tax, over the whole contract.")
    }
  }

  /// Three prices that say nothing about the estimate: 100, 120 and 150.
  private var example: [Block] {
    let prices: [Rational] = [100, 120, 150]
    guard let set = PriceSet(prices: prices, maximum: maximum) else { return [] }
    // Bounds in money would make every one of these prices extreme.
    guard !sheet.parameters.contains(where: \.isAmount) else { return [] }
    let caption = Text(fr: "Exemple de notation du prix", en: "Example of marks for prices")
    let names = [Text(fr: "Prix", en: "Price"), Text(fr: "Note", en: "Mark")]
    let rounding = lot.method.rounding
    return [
      .table(
        Table(
          caption: [.text(caption[language])],
          columns: [
            Table.Column(share: 50, alignment: .end), Table.Column(share: 50, alignment: .end),
          ],
          header: [.header(names.map { $0[language] })],
          rows: Pulled(
            zip(prices, method.marks(for: set)).map { price, mark in
              Table.Row([
                .text(typography.amount(price, lot.method.currency)),
                .text(typography.figure(mark, decimals: rounding.marks, rounding.mode)),
              ])
            })))
    ]
  }

  /// What is known of the method in law: for those who choose it, not for those who tender.
  private var legalNote: [Block] {
    guard reading.shown.audience != .bidders else { return [] }
    let legal = sheet.legal
    let title = Text(fr: "Méthode \(legal.status.name.fr)", en: "Method: \(legal.status.name.en)")
    let sources = legal.sources.map { source -> [Inline] in
      [.text(source.reference[language] + " (\(source.evidence.name[language]))")]
    }
    return [
      .note(
        Note(
          .information, title: [.text(title[language])],
          [.text([.text(legal.note[language])]), .list(List(.unordered, sources))]
            + [.text([.text(Self.noAdvice[language])], .small)]))
    ]
  }

  private static let noAdvice = Text(
    fr: "Information sans valeur de conseil juridique.", en: "Information, not legal advice.")
}
