import CahierFormats
import CahierModel

/// Writes one sheet.
struct SheetWriter {
  private let sheet: Sheet
  private let styles: CellStyles
  private let heights: [RowHeights.Height]
  private let language: Language
  private let figures: CellFigures
  private let width: Int
  private let logo: PictureFrame?

  /// The name of the style of the first cell of a sheet with a logo.
  static let belowLogo = "ceLogo"

  /// `logo`: what stands in the first cell, above its text.
  init(
    _ sheet: Sheet, _ styles: CellStyles, _ heights: [RowHeights.Height], _ language: Language,
    logo: PictureFrame? = nil
  ) {
    self.logo = logo
    self.sheet = sheet
    self.styles = styles
    self.heights = heights
    self.language = language
    figures = CellFigures(typography: Typography(language))
    width = sheet.width
  }

  func write(_ xml: inout XMLWriter) {
    xml.element(
      "table:table",
      [
        "table:name": sheet.name.description,
        "table:style-name": SheetPages.name(sheet.orientation) + "Sheet",
        "table:protected": sheet.isProtected ? "true" : nil, "table:print-ranges": printRange,
      ]
    ) { xml in
      for column in sheet.allColumns {
        xml.element(
          "table:table-column",
          [
            "table:style-name": styles.name(ofWidth: column.width),
            "table:visibility": column.isHidden ? "collapse" : nil,
            "table:default-cell-style-name": "Default",
          ])
      }
      writeRows(&xml)
    }
  }

  private var printRange: String? {
    guard !sheet.rows.isEmpty else { return nil }
    let corner = CellReference(width - 1, sheet.rows.count - 1)
    return CellRange(CellReference(0, 0), corner).address(in: sheet.name)
  }

  private func writeRows(_ xml: inout XMLWriter) {
    let count = sheet.rows.count
    let header = sheet.header.clamped(to: 0..<count)
    write(0..<header.lowerBound, &xml)
    if !header.isEmpty {
      xml.element("table:table-header-rows") { xml in write(header, &xml) }
    }
    write(header.upperBound..<count, &xml)
    // A sheet has a row, and a row a cell.
    if count == 0 {
      xml.element("table:table-row") { xml in pad(width, &xml) }
    }
  }

  private func write(_ rows: Range<Int>, _ xml: inout XMLWriter) {
    for row in rows {
      xml.element("table:table-row") { xml in
        xml.attribute("table:style-name", heights[row].style)
        for (index, cell) in sheet.rows[row].cells.enumerated() {
          write(cell, isFirst: row == 0 && index == 0, &xml)
        }
        pad(width - sheet.rows[row].width, &xml)
      }
    }
  }

  private func pad(_ count: Int, _ xml: inout XMLWriter) {
    guard count > 0 else { return }
    xml.element("table:table-cell") { xml in
      if count > 1 { xml.attribute("table:number-columns-repeated", "\(count)") }
    }
  }

  private func write(_ cell: Sheet.Cell, isFirst: Bool, _ xml: inout XMLWriter) {
    let hasLogo = isFirst && logo != nil
    xml.element("table:table-cell") { xml in
      xml.attribute("table:style-name", hasLogo ? Self.belowLogo : styles.name(of: cell))
      xml.attribute(
        "table:content-validation-name", cell.validation.flatMap { styles.name(of: $0) })
      if cell.span > 1 {
        xml.attribute("table:number-columns-spanned", "\(cell.span)")
        xml.attribute("table:number-rows-spanned", "1")
      }
      writeValue(of: cell, &xml)
      if hasLogo { logo?.write(inCell: &xml) }
    }
    if cell.span > 1 {
      xml.element("table:covered-table-cell") { xml in
        if cell.span > 2 { xml.attribute("table:number-columns-repeated", "\(cell.span - 1)") }
      }
    }
  }

  private func writeValue(of cell: Sheet.Cell, _ xml: inout XMLWriter) {
    switch cell.content {
    case .empty: writeNote(of: cell, &xml)
    case .text(let text):
      xml.attribute("office:value-type", "string")
      writeNote(of: cell, &xml)
      write(text, &xml)
    case .number(let number): write(number, cell, &xml)
    case .date(let date):
      xml.attribute("office:value-type", "date")
      xml.attribute("office:date-value", date.description)
      writeNote(of: cell, &xml)
      write(figures.text(date), &xml)
    case .formula(let formula, let value):
      xml.attribute("table:formula", "of:=" + formula.expression)
      switch value {
      case .number(let number): write(number, cell, &xml)
      case .text(let text):
        xml.attribute("office:value-type", "string")
        xml.attribute("office:string-value", text)
        writeNote(of: cell, &xml)
        write(text, &xml)
      }
    }
  }

  private func write(_ number: ExactDecimal, _ cell: Sheet.Cell, _ xml: inout XMLWriter) {
    switch cell.format {
    case .percent: xml.attribute("office:value-type", "percentage")
    case .amount(let currency, _):
      xml.attribute("office:value-type", "currency")
      xml.attribute("office:currency", currency.description)
    case .general, .number, .date, .text: xml.attribute("office:value-type", "float")
    }
    xml.attribute("office:value", number.description)
    writeNote(of: cell, &xml)
    write(figures.text(number, cell.format), &xml)
  }

  private func writeNote(of cell: Sheet.Cell, _ xml: inout XMLWriter) {
    guard let note = cell.note else { return }
    xml.element("office:annotation", ["office:display": "false"]) { xml in
      CellParagraphs.write(CellText.fitting(note, in: language), &xml)
    }
  }

  private func write(_ text: String, _ xml: inout XMLWriter) {
    CellParagraphs.write(CellText.fitting(text, in: language), &xml)
  }
}

/// The paragraphs of a cell, one for each line.
enum CellParagraphs {
  static func write(_ text: String, _ xml: inout XMLWriter) {
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      xml.element("text:p") { xml in write(line: String(line), &xml) }
    }
  }

  /// ODF takes several blanks for one, so that the others are elements.
  private static func write(line: String, _ xml: inout XMLWriter) {
    guard !line.keepsItsBlanks(after: true) else { return xml.text(line) }
    var (run, isAfterBlank) = ("", true)
    for scalar in line.unicodeScalars {
      let isBlank = scalar == " "
      if scalar == "\t" || (isBlank && isAfterBlank) {
        xml.text(run)
        run = ""
        xml.element(isBlank ? "text:s" : "text:tab")
        isAfterBlank = true
      } else {
        run.unicodeScalars.append(scalar)
        isAfterBlank = isBlank
      }
    }
    xml.text(run)
  }
}
