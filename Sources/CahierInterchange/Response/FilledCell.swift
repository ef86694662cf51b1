import CahierFormats
import CahierModel

/// Reads what tenderers write in the cells of a form: text, a word of a list, a day, a figure.
///
/// What is none of it is noted at its cell and taken for nothing.
struct FilledCell {
  let findings: ResponseFindings
  let currency: Currency
  /// The language in which figures are written, where cells hold letters alone; nil for a workbook.
  let written: Language?
  /// The day of the dossier: what is promised comes after it.
  let day: CalendarDate?

  /// What stands in a cell, or nil where nothing does, or a formula or its failure.
  private func value(_ cell: Workbook.Cell?, _ place: ResponsePlace) -> Workbook.Value? {
    guard let cell else { return nil }
    if case .error(let text) = cell.value {
      findings.add(.errorInCell(text), at: place)
      return nil
    }
    if let formula = cell.formula {
      findings.add(.formulaInCell(formula), at: place)
      return nil
    }
    if case .text(let text) = cell.value, SheetMatch.plain(text).isEmpty { return nil }
    return cell.value
  }

  /// Whether nothing stands in a cell.
  static func isEmpty(_ cell: Workbook.Cell?) -> Bool {
    guard let cell, cell.formula == nil else { return cell == nil }
    if case .text(let text) = cell.value { return SheetMatch.plain(text).isEmpty }
    return false
  }

  /// A text, whatever the office program took it for: a number of a register is a text too.
  func text(_ cell: Workbook.Cell?, _ place: ResponsePlace) -> String? {
    guard let value = value(cell, place), let cell else { return nil }
    let text = if case .text(let text) = value { text } else { cell.text }
    return ControlCharacters.replaced(in: text)?.text ?? text
  }

  /// A word of the list of answers, in either language.
  func answer(_ cell: Workbook.Cell?, _ place: ResponsePlace) -> ResponseAnswer? {
    guard let text = text(cell, place) else { return nil }
    let word = SheetMatch.plain(text).foldedForCommand
    let answer = ResponseAnswer.allCases.first { answer in
      Language.allCases.contains { answer.name[$0].foldedForCommand == word }
    }
    if answer == nil { findings.add(.noAnswer(text), at: place) }
    return answer
  }

  /// A day; one before that of the dossier is read, and told.
  func date(_ cell: Workbook.Cell?, _ place: ResponsePlace) -> CalendarDate? {
    let date = anyDate(cell, place)
    if let date, let day, date < day { findings.add(.pastDate(date, day: day), at: place) }
    return date
  }

  private func anyDate(_ cell: Workbook.Cell?, _ place: ResponsePlace) -> CalendarDate? {
    guard let value = value(cell, place) else { return nil }
    if case .date(let text) = value, let date = CalendarDate(iso: String(text.prefix(10))) {
      return date
    }
    if written != nil, case .text(let text) = value,
      let date = TypedDate.read(SheetMatch.plain(text))
    {
      return date
    }
    findings.add(.noDate(cell?.text ?? ""), at: place)
    return nil
  }

  /// An amount in the currency of the dossier, zero or more.
  func amount(_ cell: Workbook.Cell?, _ place: ResponsePlace) -> ExactDecimal? {
    guard let value = value(cell, place) else { return nil }
    guard let figure = figure(value) else {
      findings.add(.noAmount(cell?.text ?? ""), at: place)
      return nil
    }
    if let code = figure.currency, code != currency.description {
      findings.add(.otherCurrency(code, expected: currency), at: place)
      return nil
    }
    guard
      let amount = figure.amount, amount >= 0,
      amount.reduced.decimals <= PriceLine.maximumDecimals
    else {
      findings.add(.amountOutOfRange(cell?.text ?? ""), at: place)
      return nil
    }
    return amount.reduced
  }

  /// The figure of a value and its currency, the figure nil where it has too many digits; nil for
  /// what is none.
  private func figure(_ value: Workbook.Value) -> (amount: ExactDecimal?, currency: String?)? {
    switch value {
    case .number(let text): return (SpreadsheetNumber.exact(text), nil)
    case .currency(let text, let code): return (SpreadsheetNumber.exact(text), code)
    case .text(let text):
      let amount = written.flatMap { WrittenFigure.amount(SheetMatch.plain(text), in: $0) }
      return amount.map { ($0.amount, $0.currency) }
    default: return nil
    }
  }

  /// A rate of tax: 20 % is 0.2.
  ///
  /// One that no tax has is read, and told.
  func rate(_ cell: Workbook.Cell?, _ place: ResponsePlace) -> TaxRate? {
    let rate = anyRate(cell, place)
    if let rate, Self.isUnlikely(rate) { findings.add(.unlikelyRate(rate), at: place) }
    return rate
  }

  /// Of 0 %, or from 0.9 % to 30 %, are the rates of value-added tax in Europe; 0.2 % may be 20 %.
  ///
  /// - Source: Council Directive 2006/112/EC, articles 97 to 99 and 104 to 119; French general tax
  ///   code, article 281 quater (2.1 %) and 297 (0.90 % in Corsica).
  private static func isUnlikely(_ rate: TaxRate) -> Bool {
    rate.hundredths > 3_000 || (1..<90).contains(rate.hundredths)
  }

  private func anyRate(_ cell: Workbook.Cell?, _ place: ResponsePlace) -> TaxRate? {
    guard let value = value(cell, place) else { return nil }
    switch value {
    case .text(let text):
      if let rate = written.flatMap({ WrittenFigure.rate(SheetMatch.plain(text), in: $0) }) {
        return rate
      }
    case .number(let text), .percentage(let text):
      guard let share = SpreadsheetNumber.exact(text)?.reduced, share >= 0, share <= 1,
        share.decimals <= 4
      else { break }
      let hundredths = share.coefficient * ExactDecimal.powerOfTen(4 - share.decimals)
      if let rate = TaxRate(hundredths: hundredths) { return rate }
    default: break
    }
    findings.add(.noRate(cell?.text ?? ""), at: place)
    return nil
  }
}
