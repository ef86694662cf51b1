import CahierFormats
import CahierModel

/// `styles.xml` of a workbook: what each role of cells looks like, and the pages.
struct SheetStylesPart {
  let front: FrontMatter
  let sheets: [Sheet]
  let style: DocumentStyle

  func part() throws(FormatError) -> OpenDocumentPart {
    try OpenDocumentPart("styles.xml") { xml in
      xml.element("office:document-styles", OpenDocumentNamespace.spreadsheet) { xml in
        FontFaces(fonts: style.fonts).write(&xml)
        xml.element("office:styles") { xml in writeStyles(&xml) }
        SheetPages(front: front, sheets: sheets, style: style).write(&xml)
      }
    }
  }

  private func writeStyles(_ xml: inout XMLWriter) {
    let tag = front.language.tag.split(separator: "-").map(String.init)
    xml.element("style:default-style", ["style:family": "table-cell"]) { xml in
      xml.element("style:table-cell-properties", ["style:cell-protect": "protected"])
      xml.element(
        "style:text-properties",
        [
          "fo:color": style.light[.text], "style:font-name": style.fonts.text,
          "fo:font-size": Measure.points(style.fonts.sheetSize), "fo:language": tag.first,
          "fo:country": tag.last,
        ])
    }
    xml.element("style:style", ["style:name": "Default", "style:family": "table-cell"])
    for role in Sheet.Cell.Role.allCases { RoleLooks(role, style).write(&xml) }
  }
}

/// What the cells of a role look like.
struct RoleLooks {
  private let role: Sheet.Cell.Role
  private let palette: Palette
  private let fonts: DocumentStyle.Fonts

  init(_ role: Sheet.Cell.Role, _ style: DocumentStyle) {
    self.role = role
    palette = style.light
    fonts = style.fonts
  }

  /// The name of the style of a role, as people find it in their office program.
  static func name(_ role: Sheet.Cell.Role) -> String {
    switch role {
    case .title: "Title"
    case .header: "Table Heading"
    case .label: "Row Heading"
    case .plain: "Table Contents"
    case .remark: "Remark"
    case .input: "Input"
    case .total: "Total"
    }
  }

  /// The size of its letters, in tenths of a point, where they are not those of cells.
  static func size(_ role: Sheet.Cell.Role, _ fonts: DocumentStyle.Fonts) -> Int {
    role == .title ? fonts.size + 40 : fonts.sheetSize
  }

  func write(_ xml: inout XMLWriter) {
    let name = Self.name(role)
    let code = OpenDocumentName.encoded(name)
    xml.element(
      "style:style",
      [
        "style:name": code, "style:display-name": code == name ? nil : name,
        "style:family": "table-cell", "style:parent-style-name": "Default",
      ]
    ) { xml in
      xml.element(
        "style:table-cell-properties",
        [
          "fo:background-color": fill, "fo:border": border, "fo:padding": "1mm",
          "style:vertical-align": "top", "fo:wrap-option": role == .title ? "no-wrap" : "wrap",
        ])
      if !text.isEmpty { xml.element("style:text-properties", text) }
    }
  }

  private var fill: String? {
    switch role {
    case .title, .plain, .remark: nil
    case .header: palette[.tableHead]
    case .label, .total: palette[.tint]
    case .input: palette[.warning]
    }
  }

  private var border: String {
    switch role {
    case .title, .remark: "none"
    case .header: "0.5pt solid \(palette[.tableHead])"
    case .label, .plain, .total: "0.5pt solid \(palette[.rule])"
    // The line tells it too, for those who see no colours.
    case .input: "1pt solid \(palette[.warningBar])"
    }
  }

  private var text: KeyValuePairs<String, String?> {
    switch role {
    case .title:
      [
        "fo:color": palette[.heading], "fo:font-size": Measure.points(Self.size(role, fonts)),
        "fo:font-weight": "bold",
      ]
    case .header: ["fo:color": palette[.tableHeadText], "fo:font-weight": "bold"]
    case .label, .total: ["fo:font-weight": "bold"]
    case .remark: ["fo:color": palette[.muted]]
    case .plain, .input: [:]
    }
  }
}

extension DocumentStyle.Fonts {
  /// The size of letters in cells, in tenths of a point: that of texts, or a little less.
  ///
  /// LibreOffice measures rows when it opens a file, with letters of whole pixels, 96 to the inch.
  /// Where a size is rounded down to them, words are measured too narrow, rows get too low, and on
  /// paper the last line of a cell lies on the next row. This size is rounded up, by a fifth of a
  /// pixel at most.
  var sheetSize: Int {
    // A tenth of a point is 4/30 of a pixel.
    let isRoundedUp = { (size: Int) in (24...29).contains(size * 4 % 30) }
    return (size - 7...size).last(where: isRoundedUp) ?? size
  }
}
