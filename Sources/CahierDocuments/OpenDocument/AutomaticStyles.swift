import CahierFormats

/// The styles that a document needs besides the named ones: page changes and widths of tables.
struct AutomaticStyles {
  private struct ParagraphKey: Hashable {
    let parent: String
    let change: PageChange
  }

  private struct TableKey: Hashable {
    let shares: [Int]
    let width: Int
    let change: PageChange?
    let isKeptTogether: Bool
  }

  /// Whether less room is left below tables, for a document of few pages.
  var isDense = false
  private var paragraphs: [(key: ParagraphKey, name: String)] = []
  private var paragraphNames: [ParagraphKey: String] = [:]
  private var tables: [(key: TableKey, name: String)] = []
  private var tableNames: [TableKey: String] = [:]
  /// Whether some table is to be filled in.
  private var hasForms = false

  /// The style of a paragraph that looks like `parent` and first changes the page.
  mutating func paragraph(_ parent: String, _ change: PageChange) -> String {
    let key = ParagraphKey(parent: parent, change: change)
    if let name = paragraphNames[key] { return name }
    let name = "P\(paragraphs.count + 1)"
    paragraphNames[key] = name
    paragraphs.append((key, name))
    return name
  }

  /// The style of a table with columns of such shares, that is cut between pages or not.
  ///
  /// Those of its columns are `NAME.C1`….
  mutating func table(
    _ table: Table, _ fit: ColumnFit, _ change: PageChange?
  ) -> String {
    hasForms = hasForms || table.use == .filling
    let key = TableKey(
      shares: fit.shares(of: table), width: fit.width, change: change,
      isKeptTogether: table.isKeptTogether)
    if let name = tableNames[key] { return name }
    let name = "Tb\(tables.count + 1)"
    tableNames[key] = name
    tables.append((key, name))
    return name
  }

  func write(_ xml: inout XMLWriter, _ palette: Palette) {
    for (key, name) in paragraphs {
      xml.element(
        "style:style",
        [
          "style:name": name, "style:family": "paragraph", "style:parent-style-name": key.parent,
          "style:master-page-name": key.change.master,
        ]
      ) { xml in
        xml.element(
          "style:paragraph-properties",
          [
            "fo:break-before": key.change.breakName,
            "style:page-number": key.change.master == nil ? nil : "auto",
          ])
      }
    }
    for (key, name) in tables { write(key, name, &xml) }
    TableStyles.write(&xml, palette, hasForms: hasForms)
  }

  private func write(_ key: TableKey, _ name: String, _ xml: inout XMLWriter) {
    xml.element(
      "style:style",
      [
        "style:name": name, "style:family": "table",
        "style:master-page-name": key.change?.master,
      ]
    ) { xml in
      xml.element(
        "style:table-properties",
        [
          "style:width": Measure.millimetres(key.width), "table:align": "margins",
          "fo:margin-top": "1mm", "fo:margin-bottom": isDense ? "3mm" : "5mm",
          "fo:break-before": key.change?.breakName,
          "style:may-break-between-rows": key.isKeptTogether ? "false" : "true",
          "table:border-model": "collapsing",
        ])
    }
    for (index, width) in Self.widths(of: key.shares, in: key.width).enumerated() {
      xml.element(
        "style:style", ["style:name": "\(name).C\(index + 1)", "style:family": "table-column"]
      ) { xml in
        xml.element(
          "style:table-column-properties",
          [
            "style:column-width": Measure.millimetres(width),
            "style:rel-column-width": "\(width)*",
          ])
      }
    }
  }

  /// The widths of columns, which add up to `width` exactly.
  static func widths(of shares: [Int], in width: Int) -> [Int] {
    let total = max(1, shares.reduce(0, +))
    var (sum, place) = (0, 0)
    return shares.map { share in
      sum += share
      let end = width * sum / total
      defer { place = end }
      return end - place
    }
  }
}

extension PageChange {
  /// What the format calls the break; none for a page of another kind, which is one by itself.
  fileprivate var breakName: String? {
    switch self {
    case .page: "page"
    case .column: "column"
    case .master: nil
    }
  }

  fileprivate var master: String? {
    if case .master(let name) = self { name } else { nil }
  }
}
