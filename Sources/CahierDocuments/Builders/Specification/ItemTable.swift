import CahierModel

/// Items as a table: a row each, its code first.
///
/// Kinds with a statement have it in one wide column with what goes with it; other kinds have a
/// column for each field.
struct ItemTable {
  private let reading: DossierReading
  private let kind: ItemKind
  private let fields: ItemFields
  /// The fields with a column of their own.
  private let columns: [ShownField]
  private let title: ShownField?
  private let statement: ShownField?
  private let level: ShownField?

  /// More columns than a page is wide for go below the first field.
  private static let maximumColumns = 5

  init(_ reading: DossierReading, _ kind: ItemKind) {
    self.reading = reading
    self.kind = kind
    let shown = { (purpose: ItemField.Purpose) in
      kind.field(for: purpose).map { ShownField($0, reading) }
    }
    title = shown(.title)
    statement = shown(.statement)
    level = shown(.level)
    let purposes: [ItemField.Purpose] = [.priority, .role, .verification]
    let own = kind.fields.filter { $0.purpose != .visibility && $0.kind != .texts }
    columns =
      statement != nil
      ? purposes.compactMap(shown)
      : own.prefix(Self.maximumColumns).map { ShownField($0, reading) }
    fields = ItemFields(
      reading, kind, without: statement != nil ? [.title, .statement, .level] + purposes : [])
  }

  func table(_ group: ItemGroup) -> Table {
    let name = reading.typography.capitalised(kind.name[reading.language].many)
    let family = group.family.map { " – " + $0.name[reading.language] } ?? ""
    return Table(
      caption: [.text(name + family)], columns: shares, header: [.header(names)],
      rows: Pulled(from: group.positions) { [row(reading.items[$0])] }, hasRowHeaders: true,
      outline: Pulled(from: group.positions) { fields.outline(of: reading.items[$0]) })
  }

  private var shares: [Table.Column] {
    let main = statement.map { _ in Table.Column(share: 100 - 11 - 15 * columns.count) }
    let others = columns.map { field in
      Table.Column(share: share(of: field), alignment: field.kind == .number ? .end : .start)
    }
    // Shares are parts of their sum: the code has a tenth of the line or more in every table.
    let sum = (main?.share ?? 0) + others.reduce(0) { $0 + $1.share }
    return [Table.Column(share: max(11, sum * 10 / 90))] + [main].compactMap(\.self) + others
  }

  /// Room for what a column holds, and for the longest word of its name.
  private func share(of field: ShownField) -> Int {
    if statement != nil { return 15 }
    let longest = field.label.split(separator: " ").map(\.count).max() ?? 0
    return max(field.kind == .text ? 22 : 15, longest * 5 / 3)
  }

  private var names: [String] {
    let main = statement.map { _ in
      reading.typography.capitalised(kind.name[reading.language].one)
    }
    return [Text(fr: "Code", en: "Code")[reading.language]] + [main].compactMap(\.self)
      + columns.map(\.label)
  }

  private func row(_ item: Item) -> Table.Row {
    var cells = [Table.Cell(fields.code(of: item))]
    cells.reserveCapacity(columns.count + 2)
    if statement != nil { cells.append(Table.Cell(main(of: item))) }
    for column in columns { cells.append(Table.Cell(column.content(in: item))) }
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
      blocks.append(.list(List(.ordered, list.lines)))
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
