internal import CahierDocuments
internal import CahierInterchange
internal import CahierModel

extension ResponseForm {
  /// The form as `cahier export response` writes it.
  init(_ spreadsheet: Spreadsheet, in language: Language) {
    let sheets = spreadsheet.sheets.map { sheet in
      ResponseForm.Sheet(sheet.name.description, rows: sheet.rows.map(Self.cells))
    }
    let names = spreadsheet.sheets.map(\.name)
    var places: [Column: Place] = [:]
    for range in spreadsheet.names {
      let (first, last) = (range.cells.first, range.cells.last)
      guard
        let column = Column(rawValue: range.name), let name = first.sheet,
        let sheet = names.firstIndex(of: name)
      else { continue }
      places[column] = Place(sheet: sheet, column: first.column, rows: first.row..<last.row + 1)
    }
    self.init(language, sheets: sheets, places: places)
  }

  private static func cells(_ row: CahierDocuments.Sheet.Row) -> [Cell] {
    var column = 0
    return row.cells.map { cell in
      defer { column += cell.span }
      return Cell(column, content(cell.content), isInput: cell.isUnlocked)
    }
  }

  private static func content(_ content: CahierDocuments.Sheet.Cell.Content) -> Content {
    switch content {
    case .empty: .empty
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .date(let date): .text(date.description)
    case .formula(let formula, _): .formula(formula.expression)
    }
  }
}

extension ResponseSubject {
  /// What a dossier says of the codes that a form may have.
  init(_ shown: ShownDossier) {
    let (dossier, template) = (shown.dossier, shown.template)
    let figures = ParameterFigures(template: template, answers: dossier.answers)
    var lines: [String: PricedLine] = [:]
    for item in dossier.items {
      guard let kind = template.kinds[id: item.kind] else { continue }
      lines[item.code.description] = PricedLine(
        item, kind, months: dossier.header.durationMonths, figure: figures.figure(of:))
    }
    let (currency, lots) = (dossier.header.currency, dossier.lots)
    self.init(
      currency: currency,
      // A form names its lot only once it is read: where lots differ, the engine says it of the offer.
      comparesWithTax: !lots.isEmpty && lots.allSatisfy { $0.method.taxBasis == .inclusive },
      codes: Set(dossier.items.map(\.code.description)), lines: lines, day: dossier.header.date)
  }
}
