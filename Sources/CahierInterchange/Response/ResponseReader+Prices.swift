import CahierEvaluation
import CahierFormats
import CahierModel

// MARK: - Prices

extension ResponseReader {
  mutating func readPrices() {
    guard
      let match = match(.priceCodes, needing: [.unitPrices, .taxRates]),
      let codes = form.places[.priceCodes]
    else { return }
    var lines: [Int: PriceLine] = [:]
    for row in codes.rows {
      guard let code = match.form.text(row, codes.column), let line = subject.lines[code] else {
        continue
      }
      guard match.rows[row] != nil, let price = readPrice(code, line, row, match) else {
        if received.unpriced.last != code { received.unreadPrices.append(code) }
        continue
      }
      lines[row] = price.line
      received.prices.append(price)
    }
    compareTotals(match, codes.rows, lines)
    if !received.unpriced.isEmpty {
      findings.add(.unpriced(received.unpriced), at: match.place)
    }
  }

  private mutating func readPrice(
    _ code: String, _ line: PricedLine, _ row: Int, _ match: SheetMatch
  ) -> ReceivedResponse.Price? {
    let priceColumn = form.places[.unitPrices]?.column ?? 0
    let rateColumn = form.places[.taxRates]?.column ?? 0
    let (place, beside) = (match.place(row, priceColumn), match.place(row, rateColumn))
    let rate = cells.rate(match.cell(row, rateColumn), beside)
    guard let amount = cells.amount(match.cell(row, priceColumn), place) else {
      if FilledCell.isEmpty(match.cell(row, priceColumn)) { received.unpriced.append(code) }
      return nil
    }
    if FilledCell.isEmpty(match.cell(row, rateColumn)) {
      findings.add(subject.comparesWithTax ? .noRateToCompare : .noRateGiven, at: beside)
      if subject.comparesWithTax { return nil }
    } else if rate == nil {
      // What it makes with tax is not known: the price is no better read than its rate.
      return nil
    }
    if line.basis.needsQuantity && line.quantity == nil
      || line.basis.needsMonths && line.months == nil
    {
      findings.add(.noQuantity(line), at: place)
      return nil
    }
    let price = PriceLine(
      label: label(code, row, match), basis: line.basis, amount: amount,
      quantity: line.basis.needsQuantity ? line.quantity : nil, months: line.months,
      currency: subject.currency, taxBasis: .exclusive, taxRate: rate)
    return ReceivedResponse.Price(code: code, line: price, place: place)
  }

  /// The code and the name of a line, as the form that was sent has them.
  private func label(_ code: String, _ row: Int, _ match: SheetMatch) -> String {
    let column = (form.places[.priceCodes]?.column ?? 0) + 1
    let name = match.form.text(row, column)?.split(whereSeparator: \.isNewline).first ?? ""
    return SheetMatch.plain("\(code) \(name)")
  }
}

// MARK: - Totals

extension ResponseReader {
  /// Holds the amounts of the form against those that its prices make.
  ///
  /// A row without a code that has a formula is the total of the lines since the last one, or of
  /// all of them.
  private func compareTotals(
    _ match: SheetMatch, _ rows: Range<Int>, _ lines: [Int: PriceLine]
  ) {
    // With a column more or less, formulas name others, and are good all the same.
    let isInPlace = match.isInPlace
    for (column, basis) in [
      (ResponseForm.Column.amounts, TaxBasis.exclusive),
      (.amountsWithTax, .inclusive),
    ] {
      guard let place = form.places[column] else { continue }
      var (part, all, isPart): (ReadAmount, ReadAmount, Bool) = (.zero, .zero, false)
      // The total of all lines stands below them.
      for row in rows.lowerBound..<match.form.rows.count {
        if lines[row] != nil || isLine(row, rows, match) {
          let amount = amount(of: lines[row], on: basis, row, match)
          part = part + amount
          isPart = true
          compare(amount, row, place.column, match, comparesFormula: isInPlace)
        } else if isFormula(row, place.column, match) {
          all = all + part
          compare(isPart ? part : all, row, place.column, match, comparesFormula: false)
          (part, isPart) = (.zero, false)
        }
      }
    }
  }

  /// What a row makes: nothing where it is empty, not known where its price or rate is not read.
  private func amount(
    of line: PriceLine?, on basis: TaxBasis, _ row: Int, _ match: SheetMatch
  ) -> ReadAmount {
    guard let line else {
      let cell = match.cell(row, form.places[.unitPrices]?.column ?? 0)
      return FilledCell.isEmpty(cell) ? .none : .unknown
    }
    return PriceTotal.total(of: line, on: basis).map(ReadAmount.known) ?? .unknown
  }

  private func isLine(_ row: Int, _ rows: Range<Int>, _ match: SheetMatch) -> Bool {
    let codes = form.places[.priceCodes]?.column ?? 0
    return rows.contains(row) && match.form.text(row, codes) != nil
  }

  private func isFormula(_ row: Int, _ column: Int, _ match: SheetMatch) -> Bool {
    let cell = match.form.rows[row].first { $0.column == column }
    if case .formula? = cell?.content { return true }
    return false
  }

  private func compare(
    _ amount: ReadAmount, _ row: Int, _ column: Int, _ match: SheetMatch, comparesFormula: Bool
  ) {
    guard match.hasColumn(column, inRowOf: row) else { return }
    let (now, place) = (match.cell(row, column), match.place(row, column))
    let formula = match.form.rows[row].first { $0.column == column }.flatMap { cell -> String? in
      if case .formula(let formula) = cell.content { formula } else { nil }
    }
    if let formula {
      let wanted = RelativeFormula.of(formula, at: row)
      let found = now?.formula.map { RelativeFormula.of($0, at: match.rows[row]?.index ?? row) }
      if found == nil || comparesFormula && found != wanted {
        findings.add(.changedFormula(now?.formula, text: now?.text), at: place)
      }
    }
    if case .unknown = amount { return }
    let figure = Self.number(now)
    let (stated, computed) = (figure.map { Rational($0) }, amount.value)
    guard stated != nil || computed != nil else { return }
    let difference = (stated ?? .zero) - (computed ?? .zero)
    let halfACent = Rational(1) / 200
    guard difference >= halfACent || -difference >= halfACent else { return }
    let expected = (computed?.decimalText(2, .halfUp)).flatMap { try? ExactDecimal(parsing: $0) }
    findings.add(
      .otherTotal(figure, text: now?.text, expected: expected, subject.currency), at: place)
  }
}

/// What a row of prices, or several, makes.
private enum ReadAmount {
  /// No price stands there.
  case none
  case known(Rational)
  /// A price or a rate stands there that could not be read: nothing can be held against it.
  case unknown

  static var zero: ReadAmount { .known(.zero) }

  var value: Rational? {
    if case .known(let value) = self { value } else { nil }
  }

  static func + (left: ReadAmount, right: ReadAmount) -> ReadAmount {
    if case .unknown = left { return .unknown }
    if case .unknown = right { return .unknown }
    return .known((left.value ?? .zero) + (right.value ?? .zero))
  }
}

/// A formula whose rows are counted from its own, so that it is the same wherever it is copied.
enum RelativeFormula {
  /// `[.F5]*[.D5]` in row 4, from 0, is `[.F0]*[.D0]`; programs quote names of sheets or do not.
  static func of(_ formula: String, at row: Int) -> String {
    var bare = formula.hasPrefix("of:") ? formula.dropFirst(3) : formula[...]
    if bare.first == "=" { bare = bare.dropFirst() }
    var (result, isReference, digits) = ("", false, "")
    for sign in bare.prefix(10_000) {
      if isReference, sign.isASCII, sign.isNumber {
        digits.append(sign)
        continue
      }
      if let number = Int(digits) { result += "\(number - 1 - row)" }
      digits = ""
      if sign == "[" { isReference = true }
      if sign == "]" { isReference = false }
      let isMark = sign == "$" || sign == "'" && isReference || sign.isWhitespace
      if !isMark { result.append(sign) }
    }
    return result + digits
  }
}
