import CahierFormats
import CahierModel

/// Reads what tenderers write in the cells of a form: text, a word of a list, a day, a figure.
///
/// What is none of it is noted at its cell and taken for nothing.
struct FilledCell {
  let findings: ResponseFindings
  let currency: Currency

  /// What stands in a cell, or nil where nothing does, or a formula or its failure.
  private func value(_ cell: Workbook.Cell?, _ place: String) -> Workbook.Value? {
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
  func text(_ cell: Workbook.Cell?, _ place: String) -> String? {
    guard let value = value(cell, place), let cell else { return nil }
    let text = if case .text(let text) = value { text } else { cell.text }
    return ControlCharacters.replaced(in: text)?.text ?? text
  }

  /// A word of the list of answers, in either language.
  func answer(_ cell: Workbook.Cell?, _ place: String) -> ResponseAnswer? {
    guard let text = text(cell, place) else { return nil }
    let word = SheetMatch.plain(text).lowercased()
    let answer = ResponseAnswer.allCases.first { answer in
      Language.allCases.contains { answer.name[$0] == word }
    }
    if answer == nil { findings.add(.noAnswer(text), at: place) }
    return answer
  }

  /// A day.
  func date(_ cell: Workbook.Cell?, _ place: String) -> CalendarDate? {
    guard let value = value(cell, place) else { return nil }
    if case .date(let text) = value, let date = CalendarDate(iso: String(text.prefix(10))) {
      return date
    }
    findings.add(.noDate(cell?.text ?? ""), at: place)
    return nil
  }

  /// An amount in the currency of the dossier, zero or more.
  func amount(_ cell: Workbook.Cell?, _ place: String) -> ExactDecimal? {
    guard let value = value(cell, place) else { return nil }
    let text: String
    switch value {
    case .number(let number): text = number
    case .currency(let number, let code):
      guard code == nil || code == currency.description else {
        findings.add(.otherCurrency(code ?? "", expected: currency), at: place)
        return nil
      }
      text = number
    default:
      findings.add(.noAmount(cell?.text ?? ""), at: place)
      return nil
    }
    guard
      let amount = SpreadsheetNumber.exact(text), amount >= 0,
      amount.reduced.decimals <= PriceLine.maximumDecimals
    else {
      findings.add(.amountOutOfRange(text), at: place)
      return nil
    }
    return amount.reduced
  }

  /// A rate of tax: 20 % is 0.2.
  func rate(_ cell: Workbook.Cell?, _ place: String) -> TaxRate? {
    guard let value = value(cell, place) else { return nil }
    switch value {
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

/// Numbers as office programs write them: digits, a point, and sometimes a power of ten.
enum SpreadsheetNumber {
  /// The number, or nil where it has more digits than any figure of a dossier.
  static func exact(_ text: String) -> ExactDecimal? {
    parts(text).flatMap { digits, decimals in
      guard decimals >= 0 else {
        guard decimals >= -ExactDecimal.maximumDigits else { return nil }
        return try? ExactDecimal(parsing: digits + String(repeating: "0", count: -decimals))
      }
      return try? ExactDecimal(parsing: pointed(digits, decimals))
    }
  }

  /// The number cut after six decimals: what a formula came to has the noise of binary figures.
  static func nearly(_ text: String) -> ExactDecimal? {
    guard let (digits, decimals) = parts(text) else { return nil }
    guard decimals > 6 else { return exact(text) }
    let whole = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return try? ExactDecimal(parsing: pointed(String(whole.dropLast(decimals - 6)), 6))
  }

  /// `-12.5E-03` is `-125` with 4 decimals.
  private static func parts(_ text: String) -> (digits: String, decimals: Int)? {
    guard text.utf8.count <= 400 else { return nil }
    let halves = text.split(separator: "E", omittingEmptySubsequences: false)
    let power = halves.count == 2 ? Int(halves[1]) : halves.count == 1 ? 0 : nil
    guard let power, abs(power) < 400, let mantissa = halves.first else { return nil }
    let sides = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(sides.count) else { return nil }
    let decimals = sides.count == 2 ? sides[1].count : 0
    return (sides.joined(), decimals - power)
  }

  private static func pointed(_ digits: String, _ decimals: Int) -> String {
    guard decimals > 0 else { return digits }
    let sign = digits.hasPrefix("-") ? "-" : ""
    let bare = digits.dropFirst(sign.count)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - bare.count)) + bare
    // Zeros at the end would count as decimals.
    let fraction = padded.suffix(decimals)
    let kept = fraction.lastIndex { $0 != "0" }.map { fraction[...$0] } ?? ""
    return sign + padded.dropLast(decimals) + (kept.isEmpty ? "" : "." + kept)
  }
}
