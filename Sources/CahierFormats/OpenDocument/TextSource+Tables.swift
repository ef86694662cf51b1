// The rows and cells of a table in a text.

extension TextSource {
  /// Calls `body` at the start of each row of the table whose start was the last event, up to its end.
  ///
  /// `body` reads up to the end of the row.
  func eachRow(_ body: (XMLReader.Element) throws(Fault) -> Void) throws(Fault) {
    while let event = try next() {
      switch event {
      case .text: break
      case .end: return
      case .start(let element):
        switch (element.name.namespace, element.name.local) {
        case (OpenDocumentAddress.table, "table-row"): try body(element)
        case (OpenDocumentAddress.table, "table-header-rows"),
          (OpenDocumentAddress.table, "table-rows"), (OpenDocumentAddress.table, "table-row-group"):
          try eachRow(body)
        default: try skip()
        }
      }
    }
  }

  /// Calls `body` at the start of each cell of the row whose start was the last event, up to its end.
  ///
  /// `body` reads up to the end of the cell.
  func eachCell(_ body: (XMLReader.Element) throws(Fault) -> Void) throws(Fault) {
    while let event = try next() {
      switch event {
      case .text: break
      case .end: return
      case .start(let element):
        let isCell = ["table-cell", "covered-table-cell"].contains(element.name.local)
        if isCell, element.name.namespace == OpenDocumentAddress.table {
          try body(element)
        } else {
          try skip()
        }
      }
    }
  }
}
