/// A line that names a field: « Niveau : au plus 2 secondes ».
struct LabelledLine {
  /// The field, and what stands behind its name.
  let match: (field: ItemField, value: String)?

  init(_ line: String, _ kind: ItemKind) {
    let folded = line.foldedLine
    guard let colon = line.firstIndex(of: ":"), folded.contains(":") else {
      match = nil
      return
    }
    let label = String(line[..<colon]).foldedLine.lowercased()
    let value = String(line[line.index(after: colon)...]).trimmingBlanks
    match =
      value.isEmpty
      ? nil
      : kind.fields.first { field in
        [field.label.fr, field.label.en].contains { $0.foldedLine.lowercased() == label }
      }.map { ($0, value) }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}

/// Reads a row or an entry that was added, by what stands in the same columns of its neighbour.
struct AdditionReading {
  private(set) var item: AddedItem
  private let kind: ItemKind
  private let neighbour: PrintedUnit
  private let isRow: Bool

  init(
    _ model: PrintedItem, _ kind: ItemKind, _ neighbour: PrintedUnit, _ spot: ReturnedPlace,
    _ languages: [Language]
  ) {
    self.kind = kind
    self.neighbour = neighbour
    isRow = neighbour.unit.table != nil
    item = AddedItem(kind: model.kind, family: model.family, place: spot, language: languages[0])
  }

  mutating func read(_ unit: TextUnit) {
    for cell in unit.cells {
      let fields = neighbour.lines(cell.column).flatMap(\.places).map(\.field)
      let value = fields.compactMap { kind.fields[id: $0] }
      if isRow, cell.column == 0, value.isEmpty { continue }
      if isRow, value.count == 1, value[0].purpose != .statement {
        set(value[0], cell.lines)
      } else {
        readText(cell.lines)
      }
    }
  }

  private mutating func set(_ field: ItemField, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    if field.kind == .text || field.kind == .texts {
      item.texts[field.id] = typeset(lines)
    } else {
      item.values[field.id] = lines.joined(separator: " ")
    }
  }

  private func typeset(_ lines: [String]) -> String {
    lines.map { Typography.typeset($0, language: item.language) }.joined(separator: "\n")
  }

  /// Title and statement, then lines that name their field.
  private mutating func readText(_ lines: [String]) {
    var plain: [String] = []
    for line in lines {
      if let (field, value) = LabelledLine(line, kind).match {
        set(field, [value])
      } else {
        plain.append(line)
      }
    }
    let (title, statement) = (kind.field(for: .title), kind.field(for: .statement))
    if let title, item.texts[title.id] == nil, plain.count > 1 || statement == nil, !plain.isEmpty {
      set(title, [plain.removeFirst()])
    }
    guard let main = statement ?? title, !plain.isEmpty else { return }
    let before = item.texts[main.id].map { [$0] } ?? []
    item.texts[main.id] = (before + [typeset(plain)]).joined(separator: "\n")
  }
}
