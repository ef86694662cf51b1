import CahierFormats
import CahierModel

// What stands beside the text of a form that came back.

extension ResponseReader {
  /// Tells remarks, footnotes, recorded changes and drawings at their cells and paragraphs.
  func tellNotes() {
    for (index, table) in came.tables.enumerated() {
      for note in table.notes where !(index == 0 && isLogo(note)) {
        guard let diagnostic = Diagnostic.note(note.note) else { continue }
        findings.add(diagnostic, at: place(of: note, in: table))
      }
    }
    for note in came.notes {
      // A picture of the letterhead may stand there: it is no matter of the tenderer.
      if case .drawing = note.note.kind { continue }
      guard let diagnostic = Diagnostic.note(note.note) else { continue }
      findings.add(diagnostic, at: place(of: note))
    }
  }

  /// Whether it is where the form has the logo of the house, above the title of its first sheet.
  private func isLogo(_ note: CellNote) -> Bool {
    guard case .drawing = note.note.kind else { return false }
    return !came.isText && (note.row ?? 0) == 0 && (note.column ?? 0) == 0
  }

  private func place(of note: CellNote, in table: Workbook.Sheet) -> ResponsePlace {
    if came.isText {
      let title = title(of: table)
      guard let row = note.row, let column = note.column else {
        return ResponsePlace(table: table.name, title: title)
      }
      let name = table.rows.first?[column].map { SheetMatch.plain($0.text) }
      return ResponsePlace(table: table.name, title: title, row: row, column: column, named: name)
    }
    guard note.row != nil || note.column != nil else { return ResponsePlace(same: table.name) }
    let cell = CellAddress.text(column: note.column ?? 0, row: note.row ?? 0)
    return ResponsePlace(same: "\(table.name)!\(cell)")
  }

  private func place(of note: TextDocument.Note) -> ResponsePlace {
    let paragraphs = came.paragraphs ?? []
    if let index = note.paragraph, paragraphs.indices.contains(index) {
      return ResponsePlace(in: SheetMatch.plain(paragraphs[index]))
    }
    let before = paragraphs.prefix(note.after).last
    return ResponsePlace(after: before.map(SheetMatch.plain))
  }
}
