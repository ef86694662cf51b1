/// Rows and columns of things that belong together: never a way to place text.
package struct Table {
  /// How wide a column is, and how its cells align.
  package struct Column: Hashable, Sendable {
    /// Its part of the width, against the sum of all shares.
    ///
    /// From 1 to 10,000.
    package var share: Int
    /// Where the lines of its cells begin or end, unless a cell says otherwise.
    package var alignment: Alignment
    /// Whether its cells hold one of a few words, by which readers choose rows.
    package var isChoice: Bool
    /// What programs know the column by; nil where none looks for it.
    package var name: String?

    /// A column whose share is brought between 1 and 10,000.
    package init(
      share: Int, alignment: Alignment = .start, isChoice: Bool = false, name: String? = nil
    ) {
      self.share = Swift.max(1, Swift.min(10_000, share))
      self.alignment = alignment
      self.isChoice = isChoice
      self.name = name
    }
  }

  /// Where the lines of a cell begin or end.
  package enum Alignment: Hashable, Sendable {
    case start, centre, end
  }

  /// What readers do with the rows besides reading them, where the format lets them.
  package enum Use: Hashable, Sendable {
    /// Nothing: their order and their neighbours say what they mean.
    case reading
    /// Look for one: each is an item of its own.
    case finding
    /// Put them in another order, to compare them.
    case sorting
    /// Fill in the cells for answers, and leave the others as they are.
    case filling
  }

  /// The cells of a row, from the start of the line.
  package struct Row {
    /// The cells that begin in this row: none stands for a place that a cell above takes.
    package var cells: [Cell]

    package init(_ cells: [Cell]) {
      self.cells = cells
    }
  }

  /// What stands in one or more columns and rows.
  package struct Cell {
    /// What a cell is for.
    package enum Role: Hashable, Sendable {
      case plain
      /// Names its row or column.
      case header
      /// A sum or a result of the others.
      case total
      /// Where readers write.
      case answer
    }

    /// What stands in the cell; headings in it become strong paragraphs.
    package var blocks: [Block]
    /// How many columns the cell takes, at least 1.
    package var columnSpan: Int
    /// How many rows the cell takes, at least 1.
    package var rowSpan: Int
    /// What the cell is for, which decides how it looks and how it is read aloud.
    package var role: Role
    /// The alignment, or nil for that of the column.
    package var alignment: Alignment?

    /// A cell of any blocks; spans below 1 become 1.
    package init(
      _ blocks: [Block], columnSpan: Int = 1, rowSpan: Int = 1, role: Role = .plain,
      alignment: Alignment? = nil
    ) {
      self.blocks = blocks
      self.columnSpan = Swift.max(1, columnSpan)
      self.rowSpan = Swift.max(1, rowSpan)
      self.role = role
      self.alignment = alignment
    }

    /// A cell with nothing in it.
    package static var empty: Cell { Cell([Block]()) }

    /// A cell of one paragraph.
    package init(
      _ content: [Inline], columnSpan: Int = 1, rowSpan: Int = 1, role: Role = .plain,
      alignment: Alignment? = nil
    ) {
      self.init(
        [.paragraph(Paragraph(content))], columnSpan: columnSpan, rowSpan: rowSpan, role: role,
        alignment: alignment)
    }
  }

  /// What stands above the table, after its number.
  ///
  /// Every table has one.
  package var caption: [Inline]
  /// The name by which the text refers to the table, or nil where nothing does.
  package var anchor: Anchor?
  /// Whether the caption has a number, and so a line in the index of tables.
  package var isNumbered: Bool
  /// What programs know the table by in the file, each table its own; nil where none looks for it.
  package var name: String?
  /// One sentence for those who cannot see how the table is laid out, where the caption is not
  /// enough.
  package var summary: String?
  /// The columns from the start of the line: at least one.
  package let columns: [Column]
  /// The rows repeated at the top of each page.
  package var header: [Row]
  /// The rows below the header, made anew at each walk.
  package var rows: Pulled<Row>
  /// The anchors, references and footnotes of the rows, for those who would make the rows only to
  /// look for them.
  ///
  /// A builder that gives an outline promises that the rows hold nothing else that has a number or
  /// a name, and a cell for each column. Nil: the rows themselves are gone through.
  package var outline: Pulled<Inline>?
  /// Whether the first cell of each row names the row.
  package var hasRowHeaders: Bool
  /// Whether the table goes to the next page rather than be cut: for one much shorter than a page.
  package var isKeptTogether: Bool
  /// What readers do with the rows.
  package var use: Use

  /// A table with a caption; one that is given no column has one all the same.
  package init(
    caption: [Inline], anchor: Anchor? = nil, isNumbered: Bool = true, name: String? = nil,
    summary: String? = nil,
    columns: [Column], header: [Row], rows: Pulled<Row>, hasRowHeaders: Bool = false,
    isKeptTogether: Bool = false, use: Use = .reading, outline: Pulled<Inline>? = nil
  ) {
    self.caption = caption
    self.anchor = anchor
    self.isNumbered = isNumbered
    self.name = name
    self.summary = summary
    // A table without a column is none, and no format has one.
    self.columns = columns.isEmpty ? [Column(share: 1)] : columns
    self.header = header
    self.rows = rows
    self.hasRowHeaders = hasRowHeaders
    self.isKeptTogether = isKeptTogether
    self.use = use
    self.outline = outline
  }
}

extension Table.Cell {
  /// Whether a reader would find nothing there.
  var isBlank: Bool {
    blocks.allSatisfy { block in
      if case .paragraph(let paragraph) = block { paragraph.content.isBlank } else { false }
    }
  }
}

extension Table {
  /// The width of each column in whole percents, at least 1.
  var columnPercents: [Int] {
    let total = columns.reduce(0) { $0 + $1.share }
    return columns.map { max(1, ($0.share * 100 + total / 2) / max(1, total)) }
  }
}
