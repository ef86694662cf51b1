import CahierFormats
import CahierModel

// What stands beside the text of a form that came back.

extension ResponseReader {
  /// Tells remarks, footnotes, recorded changes and drawings at their cells and paragraphs.
  func tellNotes() {
    for table in came.tables {
      for note in table.notes {
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
