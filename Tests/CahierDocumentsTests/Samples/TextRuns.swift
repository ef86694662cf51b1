import CahierDocuments
import CahierModel

extension Block {
  /// Every run of letters in the block, in its order: titles of contents and of pages aside.
  var runs: [String] {
    switch self {
    case .heading(let heading): heading.content.runs
    case .paragraph(let paragraph): paragraph.content.runs
    case .list(let list): list.runs
    case .table(let table):
      table.caption.runs
        + (table.header + Array(table.rows)).flatMap { row in
          row.cells.flatMap { $0.blocks.flatMap(\.runs) }
        }
    case .figure(let figure): figure.caption.runs
    case .pair(let left, let right): left.caption.runs + right.caption.runs
    case .definitions(let definitions):
      definitions.flatMap { $0.term.runs + $0.meaning.runs }
    case .note(let note): (note.title ?? []).runs + note.blocks.flatMap(\.runs)
    case .section(let section): section.blocks.flatMap(\.runs)
    case .parallel(let parallel): parallel.rows.flatMap { ($0.left + $0.right).flatMap(\.runs) }
    case .contents, .index, .pageBreak: []
    }
  }
}

extension List {
  fileprivate var runs: [String] {
    items.flatMap { $0.paragraphs.flatMap(\.runs) + ($0.nested?.runs ?? []) }
  }
}

extension [Inline] {
  fileprivate var runs: [String] {
    flatMap { inline -> [String] in
      switch inline {
      case .text(let run), .code(let run): [run]
      case .lineBreak, .reference, .field, .choice: []
      case .emphasis(let inlines), .strong(let inlines), .link(let inlines, _),
        .anchor(_, let inlines), .footnote(let inlines), .inserted(let inlines),
        .deleted(let inlines), .language(_, let inlines):
        inlines.runs
      }
    }
  }
}
