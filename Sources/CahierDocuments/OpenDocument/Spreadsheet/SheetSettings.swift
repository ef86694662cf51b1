import CahierFormats
import CahierModel

/// `settings.xml` of a workbook: which rows and columns stay in sight, and which sheet is shown.
struct SheetSettings {
  private let spreadsheet: Spreadsheet

  init(_ spreadsheet: Spreadsheet) {
    self.spreadsheet = spreadsheet
  }

  func part() throws(FormatError) -> OpenDocumentPart {
    try OpenDocumentPart("settings.xml") { xml in
      xml.element("office:document-settings", OpenDocumentNamespace.all) { xml in
        xml.element("office:settings") { xml in
          set("ooo:view-settings", &xml, views)
        }
      }
    }
  }

  private func views(_ xml: inout XMLWriter) {
    xml.element("config:config-item-map-indexed", ["config:name": "Views"]) { xml in
      xml.element("config:config-item-map-entry") { xml in
        item("ViewId", "string", "view1", &xml)
        xml.element("config:config-item-map-named", ["config:name": "Tables"]) { xml in
          for sheet in spreadsheet.sheets { view(of: sheet, &xml) }
        }
        item("ActiveTable", "string", spreadsheet.sheets[0].name.description, &xml)
      }
    }
  }

  /// The split is frozen (2) and not one that people drag (1).
  private func view(of sheet: Sheet, _ xml: inout XMLWriter) {
    let (rows, columns) = (sheet.header.upperBound, sheet.frozenColumns)
    xml.element(
      "config:config-item-map-entry", ["config:name": sheet.name.description]
    ) { xml in
      item("CursorPositionX", "int", "\(columns)", &xml)
      item("CursorPositionY", "int", "\(rows)", &xml)
      item("HorizontalSplitMode", "short", columns > 0 ? "2" : "0", &xml)
      item("VerticalSplitMode", "short", rows > 0 ? "2" : "0", &xml)
      item("HorizontalSplitPosition", "int", "\(columns)", &xml)
      item("VerticalSplitPosition", "int", "\(rows)", &xml)
      // The part below and beyond the split: 3 has rows and columns before it, 2 rows alone.
      item("ActiveSplitRange", "short", rows == 0 ? "1" : columns > 0 ? "3" : "2", &xml)
      for (side, position) in [("Left", 0), ("Right", columns), ("Top", 0), ("Bottom", rows)] {
        item("Position\(side)", "int", "\(position)", &xml)
      }
    }
  }

  private func set(
    _ name: String, _ xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    xml.element("config:config-item-set", ["config:name": name], content: content)
  }

  private func item(
    _ name: String, _ type: String, _ value: String, _ xml: inout XMLWriter
  ) {
    xml.element("config:config-item", ["config:name": name, "config:type": type], text: value)
  }
}
