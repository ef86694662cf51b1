import CahierFormats
import CahierModel

/// `content.xml` of a workbook: its automatic styles, what may be typed where, and its sheets.
struct SheetContent {
  private let spreadsheet: Spreadsheet
  private let styles: CellStyles
  private let style: DocumentStyle
  private let heights: [[RowHeights.Height]]
  /// The logo of the house, above the title of the first sheet.
  let logo: PictureFrame?

  init(_ spreadsheet: Spreadsheet, _ styles: CellStyles, _ style: DocumentStyle) {
    self.spreadsheet = spreadsheet
    self.styles = styles
    self.style = style
    let logo = style.logo.flatMap { logo -> PictureFrame? in
      guard let sheet = spreadsheet.sheets.first, sheet.rows.first?.cells.isEmpty == false else {
        return nil
      }
      let room = sheet.allColumns.map(\.width).reduce(0, +)
      return PictureFrame(logo, in: room, words: spreadsheet.front.words)
    }
    self.logo = logo
    heights = spreadsheet.sheets.enumerated().map { index, sheet in
      let heights = RowHeights(sheet, style)
      let above = index == 0 ? logo.map { $0.height + PictureFrame.gap } ?? 0 : 0
      return sheet.rows.enumerated().map { row, cells in
        heights.height(of: cells).higher(by: row == 0 ? above : 0)
      }
    }
  }

  func part() throws(FormatError) -> OpenDocumentPart {
    try OpenDocumentPart("content.xml") { xml in
      xml.element("office:document-content", OpenDocumentNamespace.spreadsheet) { xml in
        xml.element("office:automatic-styles") { xml in writeStyles(&xml) }
        xml.element("office:body") { xml in
          xml.element("office:spreadsheet") { xml in writeBody(&xml) }
        }
      }
    }
  }

  private func writeBody(_ xml: inout XMLWriter) {
    writeValidations(&xml)
    for (index, (sheet, heights)) in zip(spreadsheet.sheets, heights).enumerated() {
      SheetWriter(
        sheet, styles, heights, spreadsheet.front.language, logo: index == 0 ? logo : nil
      ).write(&xml)
    }
    guard !spreadsheet.names.isEmpty else { return }
    xml.element("table:named-expressions") { xml in
      for range in spreadsheet.names { write(range, &xml) }
    }
  }

  private func write(_ range: NamedRange, _ xml: inout XMLWriter) {
    let sheet = range.cells.first.sheet ?? spreadsheet.sheets[0].name
    xml.element(
      "table:named-range",
      [
        "table:name": range.name, "table:base-cell-address": "\(sheet.quoted).$A$1",
        "table:cell-range-address": range.cells.address(in: sheet),
      ])
  }

  private func writeValidations(_ xml: inout XMLWriter) {
    guard !styles.validations.isEmpty else { return }
    xml.element("table:content-validations") { xml in
      for (validation, cell) in styles.validations { write(validation, from: cell, &xml) }
    }
  }

  private func write(
    _ validation: CellValidation, from cell: CellReference, _ xml: inout XMLWriter
  ) {
    let sheet = cell.sheet?.quoted ?? ""
    xml.element(
      "table:content-validation",
      [
        "table:name": styles.name(of: validation), "table:condition": validation.condition,
        "table:allow-empty-cell": "true", "table:base-cell-address": "\(sheet).\(cell.address())",
      ]
    ) { xml in
      for (name, type) in [("help-message", String?.none), ("error-message", "stop")] {
        xml.element(
          "table:\(name)",
          [
            "table:title": validation.title, "table:display": "true", "table:message-type": type,
          ]
        ) { xml in xml.element("text:p", text: validation.message.onOneLine) }
      }
    }
  }
}

// MARK: - Styles

extension SheetContent {
  private func writeStyles(_ xml: inout XMLWriter) {
    for width in styles.widths {
      style("table-column", styles.name(ofWidth: width), &xml) { xml in
        xml.element(
          "style:table-column-properties", ["style:column-width": Measure.millimetres(width)])
      }
    }
    for height in Set(heights.joined()).sorted(by: { ($0.size, $0.style) < ($1.size, $1.style) }) {
      style("table-row", height.style, &xml) { xml in
        xml.element(
          "style:table-row-properties",
          [
            "style:row-height": Measure.millimetres(height.size),
            "style:use-optimal-row-height": height.isFixed ? "false" : "true",
            "fo:break-before": "auto",
          ])
      }
    }
    for orientation in [PageSection.Orientation.portrait, .landscape] {
      let page = SheetPages.name(orientation)
      style("table", page + "Sheet", master: page, &xml) { xml in
        xml.element(
          "style:table-properties", ["table:display": "true", "style:writing-mode": "lr-tb"])
      }
    }
    let numbers = NumberStyles(language: spreadsheet.front.language)
    for format in styles.formats {
      if let name = styles.name(of: format) { numbers.write(format, name, &xml) }
    }
    for (index, key) in styles.keys.enumerated() { write(key, "ce\(index + 1)", &xml) }
    if logo != nil, let cell = spreadsheet.sheets[0].rows[0].cells.first {
      writeBelowLogo(cell.role, &xml)
    }
  }

  /// The title stands at the foot of its row, below the logo.
  private func writeBelowLogo(_ role: Sheet.Cell.Role, _ xml: inout XMLWriter) {
    xml.element(
      "style:style",
      [
        "style:name": SheetWriter.belowLogo, "style:family": "table-cell",
        "style:parent-style-name": OpenDocumentName.encoded(RoleLooks.name(role)),
      ]
    ) { xml in
      xml.element("style:table-cell-properties", ["style:vertical-align": "bottom"])
    }
  }

  private func style(
    _ family: String, _ name: String?, master: String? = nil, _ xml: inout XMLWriter,
    _ properties: (inout XMLWriter) -> Void
  ) {
    xml.element(
      "style:style",
      ["style:name": name, "style:family": family, "style:master-page-name": master],
      content: properties)
  }

  private func write(_ key: CellStyles.Key, _ name: String, _ xml: inout XMLWriter) {
    xml.element(
      "style:style",
      [
        "style:name": name, "style:family": "table-cell",
        "style:parent-style-name": OpenDocumentName.encoded(RoleLooks.name(key.role)),
        "style:data-style-name": styles.name(of: key.format),
      ]
    ) { xml in
      if key.isUnlocked {
        xml.element("style:table-cell-properties", ["style:cell-protect": "none"])
      }
      if let alignment = key.alignment {
        xml.element("style:paragraph-properties", ["fo:text-align": alignment.word])
      }
    }
  }
}

extension Table.Alignment {
  fileprivate var word: String {
    switch self {
    case .start: "start"
    case .centre: "center"
    case .end: "end"
    }
  }
}
