extension Pulled {
  /// The elements of all parts, part after part, each pulled only when its turn comes.
  static func chain(_ parts: [Pulled]) -> Pulled {
    Pulled { AnyIterator(parts.lazy.flatMap { $0 }.makeIterator()) }
  }
}

extension Block {
  /// A paragraph of text.
  static func text(_ content: [Inline], _ role: Paragraph.Role = .body) -> Block {
    .paragraph(Paragraph(content, role: role))
  }

  /// Lines in their order, each with its number; one alone has none.
  static func points(_ lines: [[Inline]]) -> Block {
    lines.count == 1 ? .text(lines[0]) : .list(List(.ordered, lines))
  }
}

extension Table.Cell {
  /// A cell of one line of letters.
  static func text(
    _ text: String, role: Role = .plain, alignment: Table.Alignment? = nil
  ) -> Table.Cell {
    Table.Cell([.text(text)], role: role, alignment: alignment)
  }
}

extension Table.Row {
  /// The row of names above the columns.
  static func header(_ names: [String]) -> Table.Row {
    Table.Row(names.map { .text($0, role: .header) })
  }
}
