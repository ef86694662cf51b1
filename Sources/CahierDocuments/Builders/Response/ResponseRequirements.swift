import CahierModel

/// The sheet of requirements: each with its code, and room for an answer, a date and a comment.
struct ResponseRequirements {
  private let reading: DossierReading
  private let rows: [Entry]
  private var language: Language { reading.language }

  private enum Entry {
    case family(String)
    case item(Item, ItemKind)
  }

  /// The rows above the requirements: title, instructions, names of columns.
  private static let firstRow = 3
  private static let answer = 4

  init(_ reading: DossierReading) {
    self.reading = reading
    rows = ResponseFamilies(reading).families.flatMap { family in
      [.family(family.name)] + family.items.map { .item($0.item, $0.kind) }
    }
  }

  private var count: Int {
    rows.count { entry in
      if case .item = entry { true } else { false }
    }
  }

  /// The answers, which are counted; nil where there is nothing to answer.
  func progress(in sheet: SheetName) -> ResponseProgress? {
    guard count > 0 else { return nil }
    return ResponseProgress(cells: cells(Self.answer, in: sheet), count: count)
  }

  /// The columns by which the form is read back.
  func names(in sheet: SheetName) -> [NamedRange] {
    guard count > 0 else { return [] }
    return [
      NamedRange(ResponseColumn.requirementCodes.rawValue, cells(0, in: sheet)),
      NamedRange(ResponseColumn.answers.rawValue, cells(Self.answer, in: sheet)),
      NamedRange(ResponseColumn.dates.rawValue, cells(Self.answer + 1, in: sheet)),
      NamedRange(ResponseColumn.comments.rawValue, cells(Self.answer + 2, in: sheet)),
    ]
  }

  private func cells(_ column: Int, in sheet: SheetName) -> CellRange {
    CellRange(
      column: column, rows: Self.firstRow..<Self.firstRow + rows.count, in: sheet)
  }

  func sheet(_ name: SheetName) -> Sheet {
    let widths = [2_200, 11_000, 2_900, 3_000, 3_900, 2_700, 7_500]
    let title = Text(fr: "Réponses aux exigences", en: "Answers to the requirements")[language]
    return Sheet(
      name, columns: widths.map { Sheet.Column(width: $0) },
      rows: [
        Sheet.Row([.text(title, .title, span: widths.count)]),
        Sheet.Row([.text(instructions, .remark, span: widths.count)]),
        Sheet.Row(Self.names.map { .text($0[language], .header) }),
      ] + rows.map(row), header: 2..<3, frozenColumns: 1)
  }

  private func row(_ entry: Entry) -> Sheet.Row {
    switch entry {
    // Its first cell has no code: whoever reads the form back passes over it.
    case .family(let name):
      Sheet.Row([.empty(.label), .text(name, .label, span: Self.names.count - 1)])
    case .item(let item, let kind): row(item, kind)
    }
  }

  private func row(_ item: Item, _ kind: ItemKind) -> Sheet.Row {
    let priority = reading.word(.priority, of: item, kind)?.name[language] ?? ""
    let role = reading.word(.role, of: item, kind)?.name[language] ?? ""
    return Sheet.Row([
      .text(item.code.description, .label), .text(statement(item, kind)), .text(priority),
      .text(role), .input(validation: answers), .input(.empty, .date, validation: date), .input(),
    ])
  }

  /// The title, the statement below it, and the level where it is stated.
  private func statement(_ item: Item, _ kind: ItemKind) -> String {
    let title = reading.text(.title, of: item, kind).map(reading.plain)
    let statement = reading.text(.statement, of: item, kind).map { text in
      reading.paragraphs(text).map(\.plainText).joined(separator: "\n")
    }
    let level = kind.field(for: .level).flatMap { field -> String? in
      guard case .level(let level) = item.fields[field.id] else { return nil }
      return field.label[language] + reading.typography.colon
        + reading.inlines(level).plainText
    }
    return [title, statement, level].compactMap(\.self).joined(separator: "\n")
  }

  private var answers: CellValidation {
    CellValidation(
      .list(ResponseAnswer.allCases.map { $0.name[language] }),
      title: Text(fr: "Réponse", en: "Answer")[language],
      message: Text(
        fr: "Choisissez une réponse de la liste.", en: "Choose an answer from the list.")[language])
  }

  private var date: CellValidation {
    CellValidation(
      .date, title: Text(fr: "Date", en: "Date")[language],
      message: Text(
        fr: "La date à laquelle l’exigence sera satisfaite, si elle est prévue.",
        en: "The day on which the requirement will be met, if it is on the road map.")[language])
  }

  private var instructions: String {
    let knockOut = Text(
      fr: "Choisissez une réponse par exigence\u{202F}: satisfait, partiellement satisfait, prévu "
        + "(avec sa date), non satisfait.",
      en: "Choose one answer for each requirement: met, partly met, on the road map (with its "
        + "date), not met.")
    let none = DossierReading.missingMark(
      Text(fr: "exigences", en: "requirements")[language], in: language)
    return count > 0 ? knockOut[language] : none
  }

  private static let names = [
    Text(fr: "Code", en: "Code"), Text(fr: "Exigence", en: "Requirement"),
    Text(fr: "Priorité", en: "Priority"), Text(fr: "Rôle", en: "Role"),
    Text(fr: "Réponse", en: "Answer"), Text(fr: "Date prévue", en: "Date due"),
    Text(fr: "Commentaire", en: "Comment"),
  ]
}
