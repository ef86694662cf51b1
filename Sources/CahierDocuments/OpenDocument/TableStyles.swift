import CahierModel
import CahierFormats

/// The styles of rows and cells, which ODF keeps among the automatic ones.
enum TableStyles {
  static let row = "TbRow"
  static let freeRow = "TbFreeRow"

  /// The style of a cell.
  static func cell(_ role: Table.Cell.Role, isInHeader: Bool) -> String {
    if isInHeader { return "TbHead" }
    return role == .plain ? "TbCell" : role == .header ? "TbName" : "TbTotal"
  }

  static func write(_ xml: inout XMLWriter, _ palette: Palette) {
    writeRow(row, keepTogether: "always", &xml)
    writeRow(freeRow, keepTogether: "auto", &xml)
    write("TbHead", fill: palette[.tableHead], line: palette[.tableHead], &xml)
    write("TbCell", fill: nil, line: palette[.rule], &xml)
    write("TbName", fill: palette[.tint], line: palette[.rule], &xml)
    write("TbTotal", fill: palette[.tint], line: palette[.rule], &xml)
  }

  private static func writeRow(_ name: String, keepTogether: String, _ xml: inout XMLWriter) {
    xml.element("style:style", ["style:name": name, "style:family": "table-row"]) { xml in
      xml.element("style:table-row-properties", ["fo:keep-together": keepTogether])
    }
  }

  private static func write(
    _ name: String, fill: String?, line: String, _ xml: inout XMLWriter
  ) {
    xml.element("style:style", ["style:name": name, "style:family": "table-cell"]) { xml in
      xml.element(
        "style:table-cell-properties",
        [
          "fo:padding-left": "1.6mm", "fo:padding-right": "1.6mm", "fo:padding-top": "1mm",
          "fo:padding-bottom": "1mm", "fo:border": "0.5pt solid \(line)",
          "fo:background-color": fill, "style:vertical-align": "top",
        ])
    }
  }
}
