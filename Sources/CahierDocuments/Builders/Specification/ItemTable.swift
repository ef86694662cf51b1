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
  private let columns: [ItemField]
  private let hasStatement: Bool

  /// More columns than a page is wide for go below the first field.
  private static let maximumColumns = 5

  init(_ reading: DossierReading, _ kind: ItemKind) {
    self.reading = reading
    self.kind = kind
    hasStatement = kind.field(for: .statement) != nil
    let purposes: [ItemField.Purpose] = [.priority, .role, .verification]
    let own = kind.fields.filter { $0.purpose != .visibility && $0.kind != .texts }
    columns =
      hasStatement
      ? purposes.compactMap(kind.field) : Array(own.prefix(Self.maximumColumns))
    fields = ItemFields(
      reading, kind, without: hasStatement ? [.title, .statement, .level] + purposes : [])
  }

  func table(_ group: ItemGroup) -> Table {
    let name = reading.typography.capitalised(kind.name[reading.language].many)
    let family = group.family.map { " – " + $0.name[reading.language] } ?? ""
    return Table(
      caption: [.text(name + family)], columns: shares, header: [.header(names)],
      rows: Pulled(from: group.positions) { [row(reading.items[$0])] }, hasRowHeaders: true)
  }

  private var shares: [Table.Column] {
    let main = hasStatement ? [Table.Column(share: 100 - 11 - 16 * columns.count)] : []
    let others = columns.map { field in
      switch field.kind {
      case .number: Table.Column(share: 16, alignment: .end)
      case .text where !hasStatement: Table.Column(share: 28)
      default: Table.Column(share: 16)
      }
    }
    return [Table.Column(share: 11)] + main + others
  }

  private var names: [String] {
    let main = hasStatement ? [reading.typography.capitalised(kind.name[reading.language].one)] : []
    return [Text(fr: "Code", en: "Code")[reading.language]] + main
      + columns.map { $0.label[reading.language] }
  }

  private func row(_ item: Item) -> Table.Row {
    let main = hasStatement ? [Table.Cell(statement(of: item))] : []
    let others = columns.map { Table.Cell(reading.content(of: $0, in: item)) }
    return Table.Row([Table.Cell(fields.code(of: item))] + main + others)
  }

  private func statement(of item: Item) -> [Block] {
    var blocks: [Block] = []
    if let title = reading.text(.title, of: item, kind) {
      blocks.append(.text([.strong(reading.inlines(title))]))
    }
    if let statement = reading.text(.statement, of: item, kind) {
      blocks += reading.paragraphs(statement).map { .text($0) }
    }
    for list in fields.lists(of: item) {
      blocks += [.text([.text(reading.typography.label(list.label))])]
      blocks.append(.list(List(.ordered, list.lines)))
    }
    let lines = level(of: item) + fields.details(of: item)
    if !lines.isEmpty { blocks.append(.text(reading.lines(lines), .small)) }
    return blocks
  }

  private func level(of item: Item) -> [Definition] {
    guard let field = kind.field(for: .level) else { return [] }
    let content = reading.content(of: field, in: item)
    guard !content.isEmpty else { return [] }
    return [Definition([.strong([.text(field.label[reading.language])])], [.strong(content)])]
  }
}
