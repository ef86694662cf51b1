@testable import CahierDocuments
import CahierModel
import Testing

/// A workbook with one cell of each sort.
enum SmallSpreadsheet {
  static func make(_ language: Language = .french) throws -> Spreadsheet {
    var names = SheetNames(standard: "Sheet")
    let name = names.next("Prix : l’essai")
    let price = CellValidation(
      .number(least: 0, most: 5), title: "Note", message: "Un nombre de 0 à 5.")
    let answer = CellValidation(
      .list(["oui", "dit \"non\""]), title: "Réponse", message: "Oui ou non.")
    let day = try #require(CalendarDate(iso: "2026-11-21"))
    let amount = try ExactDecimal(parsing: "1234.56")
    var remarked = Sheet.Cell.text("avec remarque")
    remarked.note = "Une remarque"
    let rows = [
      Sheet.Row([.text("Essai", .title, span: 3)]),
      Sheet.Row(["Nom", "Valeur", "Note"].map { .text($0, .header) }),
      Sheet.Row([
        .text("=1+1"), .number(amount, .amount(.euro, most: 2)),
        .input(.empty, .general, validation: price),
      ]),
      Sheet.Row([
        .text("deux  blancs\net deux lignes"),
        .number(try ExactDecimal(parsing: "0.2"), .percent(decimals: 2)),
        .input(validation: answer),
      ]),
      Sheet.Row([remarked, Sheet.Cell(.date(day), format: .date)]),
      Sheet.Row([
        .text("Somme", .total),
        .formula(
          "SUM(\(CellRange(column: 1, rows: 2..<4)))&\(text: "\"")", .text("1234.76\""),
          role: .total),
      ]),
    ]
    let sheet = Sheet(
      name, columns: [5_000, 3_000, 3_000].map { Sheet.Column(width: $0) }, rows: rows,
      header: 1..<2, frozenColumns: 1)
    let other = Sheet(names.next("Vide"), columns: [Sheet.Column(width: 2_000, isHidden: true)])
    let total = CellRange(column: 1, rows: 5..<6, in: name)
    return Spreadsheet(
      FrontMatter(language: language, title: "Essai", authors: ["Ville"], date: day),
      sheets: [sheet, other], names: [NamedRange("total_1", total)])
  }

  /// A workbook of one sheet with one row of texts.
  static func texts(_ texts: [String]) throws -> Spreadsheet {
    var workbook = try make()
    workbook.sheets[0].rows = [Sheet.Row(texts.map { .text($0) })]
    return workbook
  }
}

extension Spreadsheet {
  /// One part of the OpenDocument.
  func part(_ name: String) throws -> String {
    let part = try OpenDocumentSpreadsheet(self).parts.first { $0.name == name }
    return try #require(part).text
  }
}
