internal import CahierEvaluation
internal import CahierFormats
internal import CahierModel

/// An evaluation as a grid of a spreadsheet: a row for each criterion, a column for each offer.
///
/// The first row is `criterion;weight;scale;A;B;C`; the row `price` has the amounts.
struct EvaluationGrid {
  private let file: String
  private let csv: CSVTable
  private let faults: FaultList
  private var places: EvaluationPlaces
  /// Whether a comma stands before decimals: wherever one is in a number.
  private let hasDecimalComma: Bool
  private var offers: [Offer] = []
  private var criteria: [Criterion] = []

  /// - Throws: `DataError` for a text that is no grid.
  init(_ bytes: [UInt8], file: String, faults: FaultList) throws(DataError) {
    self.file = file
    self.faults = faults
    places = EvaluationPlaces(file: file)
    if let fault = TextDecoding.strayByte(in: bytes) {
      throw DataError(.strayByte(fault, file: file))
    }
    do {
      csv = try CSVReader.read(bytes)
    } catch {
      throw DataError(error.diagnostic(file: file))
    }
    hasDecimalComma =
      csv.separator != ","
      && csv.rows.dropFirst().contains { $0.fields.dropFirst().contains { $0.contains(",") } }
  }

  /// The evaluation, or nil with faults noted.
  mutating func read() -> EvaluationFile? {
    guard let header = csv.rows.first, checkHeader(header) else { return nil }
    checkQuotes()
    checkLetters()
    guard faults.isEmpty else { return nil }
    for (position, name) in header.fields.dropFirst(3).enumerated() {
      places.note(.offer(position), line: header.line)
      offers.append(Offer(tenderer: Tenderer(name: trimmed(name))))
    }
    places.note(.lot, line: header.line)
    for record in csv.rows.dropFirst() { readRow(record, columns: header.fields.count) }
    let lot = Lot(criteria: criteria)
    return EvaluationFile(
      title: BilingualText(), evaluation: Evaluation(lot: lot, offers: offers),
      reading: reading, places: places)
  }

  private func checkHeader(_ header: CSVTable.Row) -> Bool {
    let names = header.fields.prefix(3).map { trimmed($0).lowercased() }
    let known = [["criterion", "weight", "scale"], ["critère", "poids", "échelle"]]
    if header.fields.count > 3, known.contains(Array(names)) { return true }
    fault(
      "EVAL-053",
      Text(fr: "ce n’est pas une grille d’évaluation", en: "this is no evaluation grid"),
      at: header.line, found: header.fields.joined(separator: "\(csv.separator)"),
      expected: Text(
        fr: "une première ligne « critère;poids;échelle;A;B » avec un nom pour chaque offre",
        en: "a first row “criterion;weight;scale;A;B” with a name for each offer"))
    return false
  }

  /// A letter with marks without end would make every comparison of names take ever longer.
  private func checkLetters() {
    for row in csv.rows where row.fields.contains(where: CombiningMarks.exceed) {
      let place = DataNode.Place(line: row.line, column: 1)
      faults.add(
        DataSyntaxError.tooManyMarks(limit: CombiningMarks.limit, place).diagnostic(file: file))
    }
  }

  /// A quote out of place would move values from one offer to another.
  private func checkQuotes() {
    for oddity in csv.oddities {
      switch oddity {
      case .unclosedQuote(let line), .textAfterQuote(let line):
        fault(
          "EVAL-055",
          Text(fr: "un guillemet n’est pas à sa place", en: "a quotation mark is out of place"),
          at: line, found: "\"",
          expected: Text(
            fr: "des guillemets autour de toute la valeur, doublés à l’intérieur",
            en: "quotation marks around the whole value, doubled inside"))
      case .ragged, .controlCharacters: break
      }
    }
  }

  private mutating func readRow(_ record: CSVTable.Row, columns: Int) {
    guard record.fields.count == columns else {
      fault(
        "EVAL-054",
        Text(fr: "la ligne n’a pas une valeur par colonne", en: "the row lacks a value or more"),
        at: record.line, found: "\(record.fields.count)", expected: Text(same: "\(columns)"))
      return
    }
    let name = trimmed(record.fields[0])
    let isPrice = ["price", "prix"].contains(name.lowercased())
    guard let weight = weight(record.fields[1], at: record.line) else { return }
    var criterion = Criterion(
      key: CriterionKey(name), name: BilingualText(fr: name, en: name),
      type: isPrice ? .price : .quality, weight: .percent(weight))
    if isPrice { criterion.priceMethod = PriceMethodChoice(id: Proportional.sheet.id) }
    if !trimmed(record.fields[2]).isEmpty {
      criterion.scale = number(record.fields[2], at: record.line)
    }
    places.note(.criterion(criteria.count), line: record.line)
    criteria.append(criterion)
    for (offer, field) in record.fields.dropFirst(3).enumerated() where !trimmed(field).isEmpty {
      if isPrice {
        addPrice(field, to: offer, at: record.line)
      } else if let value = number(field, at: record.line) {
        places.note(.mark(offer: offer, mark: offers[offer].marks.count), line: record.line)
        offers[offer].marks.append(Mark(criterion: criterion.key, value: value))
      }
    }
  }

  /// Adds a price with the currency and the tax that its cell tells; without them, euros with tax.
  private mutating func addPrice(_ field: String, to offer: Int, at line: Int) {
    let worded = GridAmount(field)
    guard
      let figure = number(worded?.digits ?? field, in: field, at: line),
      let amount = figure.multiplied(by: worded?.factor ?? 1)
    else { return }
    places.note(.priceLine(offer: offer, line: offers[offer].priceLines.count), line: line)
    offers[offer].priceLines.append(
      PriceLine(
        label: "", basis: .oneOff, amount: amount, currency: worded?.currency ?? .euro,
        taxBasis: worded?.taxBasis ?? .inclusive))
  }
}

// MARK: - Values

extension EvaluationGrid {
  private func trimmed(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ").replacingControlCharacters()
  }

  private func weight(_ field: String, at line: Int) -> Weight? {
    if let weight = try? Weight(parsing: field) { return weight }
    fault(
      "EVAL-009", Text(fr: "ceci n’est pas un poids", en: "this is no weight"), at: line,
      found: field,
      expected: Text(
        fr: "un pourcentage de 0 à 100, avec deux décimales au plus",
        en: "a percentage from 0 to 100, with two decimals at most"))
    return nil
  }

  /// A number with the decimal mark of the grid; blanks between groups of digits are left out.
  ///
  /// `cell`: all that stands in the cell, for the fault.
  private func number(
    _ field: String, in cell: String? = nil, at line: Int
  ) -> ExactDecimal? {
    let digits = GroupedDigits.joined(field)
    let isOther = hasDecimalComma ? digits.contains(".") : digits.contains(",")
    let text = hasDecimalComma ? digits.replacing(",", with: ".") : digits
    if !isOther, let number = try? ExactDecimal(parsing: text) { return number }
    fault(
      "FILE-006", Text(fr: "ceci n’est pas un nombre", en: "this is no number"), at: line,
      found: cell ?? field,
      expected: hasDecimalComma
        ? Text(
          fr: "des chiffres avec une virgule décimale, comme 1234,50",
          en: "digits with a decimal comma, such as 1234,50")
        : Text(
          fr: "des chiffres avec un point décimal, comme 1234.50",
          en: "digits with a decimal point, such as 1234.50"))
    return nil
  }

  private func fault(
    _ code: String, _ message: Text, at line: Int, found: String, expected: Text
  ) {
    faults.add(
      Diagnostic(
        .error, code, message, at: [Text(same: "\(file):\(line)")],
        found: found.replacingControlCharacters(), expected: expected))
  }

  /// How the grid was read, to be shown back.
  private var reading: GridReading {
    GridReading(
      separator: csv.separator, hasDecimalComma: hasDecimalComma, encoding: csv.encoding,
      method: Proportional.sheet.id)
  }
}

extension CSVError {
  /// The fault as a person reads it.
  fileprivate func diagnostic(file: String) -> Diagnostic {
    switch self {
    case .tooLarge(let limit): DataSyntaxError.tooLarge(limit: limit).diagnostic(file: file)
    case .tooManyRows(let limit): DataSyntaxError.tooManyNodes(limit: limit).diagnostic(file: file)
    case .tooManyColumns(let limit, let line):
      Diagnostic(
        .error, "EVAL-056",
        Text(fr: "la grille a trop de colonnes", en: "the grid has too many columns"),
        at: [Text(same: "\(file):\(line)")],
        expected: Text(fr: "\(limit) au plus", en: "\(limit) at most"))
    }
  }
}

extension Diagnostic {
  /// A file that is UTF-8 but for a byte: read otherwise, all of its accents would be lost.
  fileprivate static func strayByte(_ fault: StrayByte, file: String) -> Diagnostic {
    Diagnostic(
      .error, "FILE-030",
      Text(
        fr: "ce fichier en UTF-8 contient un octet qui n’en est pas",
        en: "this file in UTF-8 has a byte that is none"),
      at: [Text(same: "\(file):\(fault.line)")],
      found: "0x" + String(fault.byte, radix: 16, uppercase: true),
      remedies: [
        Text(
          fr: "Réécrire les lettres de cette ligne, ou enregistrer la grille en «\u{202F}CSV "
            + "UTF-8\u{202F}» depuis le tableur.",
          en: "Type the letters of that line again, or save the grid as “CSV UTF-8” from the "
            + "spreadsheet program.")
      ])
  }
}
