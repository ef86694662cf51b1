extension Block {
  /// The same block with other runs of text: captions, titles and cells too.
  ///
  /// `transform` is given each place of text whole: a paragraph, a title, a point, a term.
  func mappingText(_ transform: @escaping ([Inline]) -> [Inline]) -> Block {
    switch self {
    case .heading(var heading):
      heading.content = transform(heading.content)
      return .heading(heading)
    case .paragraph(var paragraph):
      paragraph.content = transform(paragraph.content)
      return .paragraph(paragraph)
    case .list(let list): return .list(list.mappingText(transform))
    case .table(let table): return .table(table.mappingText(transform))
    case .figure(var figure):
      figure.caption = transform(figure.caption)
      return .figure(figure)
    case .pair(var left, var right):
      left.caption = transform(left.caption)
      right.caption = transform(right.caption)
      return .pair(left, right)
    case .definitions(let definitions):
      return .definitions(
        definitions.map { Definition(transform($0.term), transform($0.meaning)) })
    case .note(var note):
      note.title = note.title.map(transform)
      note.blocks = note.blocks.map { $0.mappingText(transform) }
      return .note(note)
    case .parallel(var parallel):
      parallel.rows = parallel.rows.map { row in
        Parallel.Row(
          left: row.left.map { $0.mappingText(transform) },
          right: row.right.map { $0.mappingText(transform) })
      }
      return .parallel(parallel)
    case .section(var section):
      section.header = section.header.map(transform)
      section.footer = section.footer.map(transform)
      section.blocks = section.blocks.mapping { $0.mappingText(transform) }
      return .section(section)
    case .contents, .index, .pageBreak: return self
    }
  }
}

extension List {
  fileprivate func mappingText(_ transform: ([Inline]) -> [Inline]) -> List {
    List(
      kind,
      items.map { item in
        Item(
          paragraphs: item.paragraphs.map(transform), nested: item.nested?.mappingText(transform))
      })
  }
}

extension Table {
  /// The same table with other runs of text in its caption and cells.
  func mappingText(_ transform: @escaping ([Inline]) -> [Inline]) -> Table {
    var table = self
    table.caption = transform(caption)
    table.header = header.map { $0.mappingText(transform) }
    table.rows = rows.mapping { $0.mappingText(transform) }
    table.outline = outline?.mappingEach { transform([$0]) }
    return table
  }
}

extension Table.Row {
  fileprivate func mappingText(_ transform: @escaping ([Inline]) -> [Inline]) -> Table.Row {
    Table.Row(
      cells.map { cell in
        var cell = cell
        cell.blocks = cell.blocks.map { $0.mappingText(transform) }
        return cell
      })
  }
}

extension Inline {
  /// The same run with other runs inside, those it holds being gone through first.
  ///
  /// `transform` makes of each run, whose inside is done already, what stands in its place.
  func mapping(_ transform: (Inline) -> [Inline]) -> [Inline] {
    func inside(_ inlines: [Inline]) -> [Inline] { inlines.flatMap { $0.mapping(transform) } }
    switch self {
    case .text, .code, .lineBreak, .reference, .field, .choice: return transform(self)
    case .emphasis(let inlines): return transform(.emphasis(inside(inlines)))
    case .strong(let inlines): return transform(.strong(inside(inlines)))
    case .link(let inlines, let target): return transform(.link(inside(inlines), to: target))
    case .anchor(let anchor, let inlines): return transform(.anchor(anchor, inside(inlines)))
    case .footnote(let inlines): return transform(.footnote(inside(inlines)))
    case .inserted(let inlines): return transform(.inserted(inside(inlines)))
    case .deleted(let inlines): return transform(.deleted(inside(inlines)))
    case .language(let language, let inlines):
      return transform(.language(language, inside(inlines)))
    }
  }
}
