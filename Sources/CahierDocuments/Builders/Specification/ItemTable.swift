import CahierModel

/// Items as a table: a row each, its code first.
///
/// Kinds with a statement have it in one wide column with what goes with it; other kinds have a
/// column for each field that some item fills in.
struct ItemTable: Sendable {
  private let reading: DossierReading
  private let kind: ItemKind
  private let group: ItemGroup
  private let fields: ItemFields
  /// The fields with a column of their own.
  private let columns: [ShownField]
  private let title: ShownField?
  private let statement: ShownField?
  private let level: ShownField?

  /// More columns than a page is wide for go below the first field.
  private static let maximumColumns = 5
  /// A table of short rows and no more of them than this stands on one page.
  private static let rowsKeptTogether = 4

  init(_ reading: DossierReading, _ kind: ItemKind, _ group: ItemGroup) {
    self.reading = reading
    self.kind = kind
    self.group = group
    let shown = { (purpose: ItemField.Purpose) in
      kind.field(for: purpose).map { ShownField($0, reading) }
    }
    title = shown(.title)
    statement = shown(.statement)
    level = shown(.level)
    let purposes: [ItemField.Purpose] = [.priority, .role, .verification]
    columns =
      statement != nil ? purposes.compactMap(shown) : Self.columns(reading, kind, group)
    fields =
      statement != nil
      ? ItemFields(reading, kind, without: [.title, .statement, .level] + purposes)
      : ItemFields(reading, kind, withoutFields: columns.map(\.id))
  }

  /// The first fields in which some item says something.
  private static func columns(
    _ reading: DossierReading, _ kind: ItemKind, _ group: ItemGroup
  ) -> [ShownField] {
    let filled = kind.fields.filter { field in
      field.purpose != .visibility && field.kind != .texts
        && group.positions.contains { reading.items[$0].says(field.id) }
    }
    return filled.prefix(maximumColumns).map { ShownField($0, reading) }
  }

  var table: Table {
    let name = kind.name[reading.language].many.capitalised
    let family = group.family.map { " – " + $0.name[reading.language] } ?? ""
    return Table(
      caption: [.text(name + family)], columns: shares, header: [.header(names)],
      rows: Pulled(fromMany: group.positions) { [row(reading.items[$0])] }, hasRowHeaders: true,
      isKeptTogether: statement == nil && group.positions.count <= Self.rowsKeptTogether,
      use: statement == nil ? .reading : .finding,
      outline: Pulled(from: group.positions) { fields.outline(of: reading.items[$0]) })
  }

  private var shares: [Table.Column] {
    let main = statement.map { _ in 100 - 11 - 15 * columns.count }
    let rooms = columns.map { room(for: $0) }
    let others = rooms.enumerated().map { index, room in
      max(room.share, index == 0 ? shareOfDetails : 0)
    }
    // Shares are parts of their sum: the code has a tenth of the line or more in every table.
    let sum = (main ?? 0) + others.reduce(0, +)
    let widths = ColumnShares(
      preferred: [max(11, sum * 10 / 90)] + [main].compactMap(\.self) + others,
      least: [10] + (main == nil ? [] : [0]) + rooms.map(\.longestWord)
    ).widths
    let alignments: [Table.Alignment] =
      [.start] + (main == nil ? [] : [.start])
      + columns.map { $0.kind == .number ? .end : .start }
    let choices =
      [false] + (main == nil ? [] : [false])
      + columns.map { field in
        if case .choice = field.kind { statement != nil } else { false }
      }
    return zip(widths, zip(alignments, choices)).map {
      Table.Column(share: $0, alignment: $1.0, isChoice: $1.1)
    }
  }

  /// How many items tell how wide a column should be: enough for any table that is read whole.
  private static let itemsMeasured = 100

  /// Room for what a column holds, and for the longest word of it and of its name.
  private func room(for field: ShownField) -> (share: Int, longestWord: Int) {
    if statement != nil { return (15, 0) }
    let texts = group.positions.prefix(Self.itemsMeasured).map {
      field.content(in: reading.items[$0]).plainText
    }
    let words = (texts + [field.label]).flatMap { $0.split(whereSeparator: \.isWhitespace) }
    // A letter takes a hundredth of the line, the edges of a cell three.
    let longestWord = (words.map(\.count).max() ?? 0) + 3
    let longest = texts.map(\.count).max() ?? 0
    return (max(min(40, 10 + longest / 4), longestWord), longestWord)
  }

  /// Room for what stands below the first field: a label and some codes.
  private var shareOfDetails: Int {
    let positions = group.positions.prefix(Self.itemsMeasured)
    let hasDetails =
      statement == nil && positions.contains { !fields.details(of: reading.items[$0]).isEmpty }
    return hasDetails ? 28 : 0
  }

  private var names: [String] {
    let main = statement.map { _ in
      kind.name[reading.language].one.capitalised
    }
    return [Text(fr: "Code", en: "Code")[reading.language]] + [main].compactMap(\.self)
      + columns.map(\.label)
  }

  private func row(_ item: Item) -> Table.Row {
    var cells = [Table.Cell(fields.code(of: item))]
    cells.reserveCapacity(columns.count + 2)
    if statement != nil { cells.append(Table.Cell(main(of: item))) }
    for column in columns { cells.append(Table.Cell(column.content(in: item))) }
    if statement == nil, cells.count > 1 {
      let details = fields.details(of: item)
      if !details.isEmpty { cells[1].blocks.append(.text(reading.lines(details), .small)) }
    }
    return Table.Row(cells)
  }

  /// The wide cell: title and statement, then what has no column.
  private func main(of item: Item) -> [Block] {
    var blocks: [Block] = []
    if let title = title?.content(in: item), !title.isEmpty {
      blocks.append(.text([.strong(title)]))
    }
    if let statement, let text = item.texts[statement.id] {
      for paragraph in reading.paragraphs(text) { blocks.append(.text(paragraph)) }
    }
    for list in fields.lists(of: item) {
      blocks.append(.text([.text(reading.typography.label(list.label))]))
      blocks.append(.points(list.lines))
    }
    let lines = levelLine(of: item) + fields.details(of: item)
    if !lines.isEmpty { blocks.append(.text(reading.lines(lines), .small)) }
    return blocks
  }

  private func levelLine(of item: Item) -> [Definition] {
    guard let level else { return [] }
    let content = level.content(in: item)
    guard !content.isEmpty else { return [] }
    return [Definition([.strong([.text(level.label)])], [.strong(content)])]
  }
}

extension Item {
  /// Whether the item has anything in a field.
  fileprivate func says(_ field: String) -> Bool {
    fields[field] != nil || texts[field].map { !$0.isEmpty } ?? false
  }
}
