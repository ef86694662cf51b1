import CahierModel

/// The response form that tenderers fill in: who they are, what they answer, what they ask for it.
///
/// Every sheet is protected but for the framed cells, and bears the codes by which it is read back.
struct ResponseFormBuilder {
  private let reading: DossierReading
  private var language: Language { reading.language }

  init(_ reading: DossierReading) {
    self.reading = reading
  }

  func spreadsheet() -> Spreadsheet {
    var names = SheetNames(standard: Text(fr: "Feuille", en: "Sheet")[language])
    let identity = names.next(Text(fr: "Identité", en: "Identity")[language])
    let answers = names.next(Text(fr: "Exigences", en: "Requirements")[language])
    let prices = names.next(Text(fr: "Prix", en: "Prices")[language])
    let requirements = ResponseRequirements(reading)
    let priced = ResponsePrices(reading)
    let sheets = [requirements.sheet(answers), priced.sheet(prices)]
    let open = ResponseOpenPoints(reading)
    let first = ResponseIdentity(
      reading, mark: ResponseFormMark(language, sheets: sheets),
      answered: requirements.progress(in: answers), priced: priced.progress(in: prices),
      priceRules: priced.rules, open: open)
    return Spreadsheet(
      front(mark: open.mark), sheets: [first.sheet(identity)] + sheets,
      names: requirements.names(in: answers) + priced.names(in: prices))
  }

  private func front(mark: Text?) -> FrontMatter {
    reading.front(
      "responses", title: Text(fr: "Cadre de réponse", en: "Response form"),
      facts: reading.commonFacts, mark: mark)
  }
}

/// How far a part of the form is filled in: the cells to fill in, counted as they are.
struct ResponseProgress {
  /// The cells that count when something stands in them.
  let cells: CellRange
  let count: Int
}
