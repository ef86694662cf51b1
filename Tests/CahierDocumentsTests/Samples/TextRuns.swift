import CahierDocuments
import CahierModel

extension Block {
  /// Every run of letters in the block, in its order: titles of contents and of pages aside.
  var runs: [String] { runs(ownAlone: false) }

  /// The same, `ownAlone` without those in another language than what is around them.
  func runs(ownAlone: Bool) -> [String] {
    switch self {
    case .heading(let heading): heading.content.runs(ownAlone)
    case .paragraph(let paragraph): paragraph.content.runs(ownAlone)
    case .list(let list): list.runs(ownAlone)
    case .table(let table):
      table.caption.runs(ownAlone)
        + (table.header + Array(table.rows)).flatMap { row in
          row.cells.flatMap { $0.blocks.flatMap { $0.runs(ownAlone: ownAlone) } }
        }
    case .figure(let figure): figure.caption.runs(ownAlone)
    case .pair(let left, let right): left.caption.runs(ownAlone) + right.caption.runs(ownAlone)
    case .definitions(let definitions):
      definitions.flatMap { $0.term.runs(ownAlone) + $0.meaning.runs(ownAlone) }
    case .note(let note):
      (note.title ?? []).runs(ownAlone) + note.blocks.flatMap { $0.runs(ownAlone: ownAlone) }
    case .section(let section): section.blocks.flatMap { $0.runs(ownAlone: ownAlone) }
    case .parallel(let parallel):
      parallel.rows.flatMap { ($0.left + $0.right).flatMap { $0.runs(ownAlone: ownAlone) } }
    case .contents, .index, .pageBreak: []
    }
  }
}

extension List {
  fileprivate func runs(_ ownAlone: Bool) -> [String] {
    items.flatMap { item in
      item.paragraphs.flatMap { $0.runs(ownAlone) } + (item.nested?.runs(ownAlone) ?? [])
    }
  }
}

extension [Inline] {
  fileprivate func runs(_ ownAlone: Bool) -> [String] {
    flatMap { inline -> [String] in
      switch inline {
      case .text(let run), .code(let run): [run]
      case .lineBreak, .reference, .field, .choice: []
      case .emphasis(let inlines), .strong(let inlines), .link(let inlines, _),
        .anchor(_, let inlines), .footnote(let inlines), .inserted(let inlines),
        .deleted(let inlines):
        inlines.runs(ownAlone)
      case .language(_, let inlines): ownAlone ? [] : inlines.runs(ownAlone)
      }
    }
  }
}
