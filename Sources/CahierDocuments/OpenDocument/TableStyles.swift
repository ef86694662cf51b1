import CahierModel
import CahierFormats

/// The styles of rows and cells, which ODF keeps among the automatic ones.
enum TableStyles {
  static let row = "TbRow"
  static let freeRow = "TbFreeRow"

  /// The style of a cell.
  static func cell(
    _ role: Table.Cell.Role, _ use: Table.Use, isInHeader: Bool
  ) -> String {
    let name = isInHeader ? "TbHead" : name(of: role)
    return use == .filling && role != .answer ? name + kept : name
  }

  /// What the styles end in of cells that nobody is to change.
  private static let kept = "Kept"

  private static func name(of role: Table.Cell.Role) -> String {
    switch role {
    case .plain: "TbCell"
    case .header: "TbName"
    case .total: "TbTotal"
    case .answer: "TbAnswer"
    }
  }

  /// `hasForms`: whether some table is to be filled in.
  static func write(_ xml: inout XMLWriter, _ palette: Palette, hasForms: Bool) {
    writeRow(row, keepTogether: "always", &xml)
    writeRow(freeRow, keepTogether: "auto", &xml)
    for isKept in hasForms ? [false, true] : [false] {
      write("TbHead", fill: palette[.tableHead], line: palette[.tableHead], isKept: isKept, &xml)
      write(
        "TbCell", fill: isKept ? palette[.tint] : nil, line: palette[.rule], isKept: isKept, &xml)
      write("TbName", fill: palette[.tint], line: palette[.rule], isKept: isKept, &xml)
      write("TbTotal", fill: palette[.tint], line: palette[.rule], isKept: isKept, &xml)
    }
    guard hasForms else { return }
    write("TbAnswer", fill: nil, line: palette[.heading], width: "1pt", &xml)
  }

  private static func writeRow(_ name: String, keepTogether: String, _ xml: inout XMLWriter) {
    xml.element("style:style", ["style:name": name, "style:family": "table-row"]) { xml in
      xml.element("style:table-row-properties", ["fo:keep-together": keepTogether])
    }
  }

  private static func write(
    _ name: String, fill: String?, line: String, width: String = "0.5pt", isKept: Bool = false,
    _ xml: inout XMLWriter
  ) {
    let name = isKept ? name + kept : name
    xml.element("style:style", ["style:name": name, "style:family": "table-cell"]) { xml in
      xml.element(
        "style:table-cell-properties",
        [
          "fo:padding-left": "1.6mm", "fo:padding-right": "1.6mm", "fo:padding-top": "1mm",
          "fo:padding-bottom": "1mm", "fo:border": "\(width) solid \(line)",
          "fo:background-color": fill, "style:vertical-align": "top",
          "style:cell-protect": isKept ? "protected" : nil,
        ])
    }
  }
}
