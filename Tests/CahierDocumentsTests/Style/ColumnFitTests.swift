import CahierModel
import Testing

@testable import CahierDocuments

/// No column of a table cuts a word of it, whatever the fonts and the page of a house are.
struct ColumnFitTests {
  private func table(_ shares: [Int], _ header: [String], _ rows: [[String]]) -> Table {
    Table(
      caption: [.text("Exigences")], columns: shares.map { Table.Column(share: $0) },
      header: [.header(header)], rows: Pulled(rows.map { row in Table.Row(row.map { .text($0) }) }),
      hasRowHeaders: true)
  }

  private var requirements: Table {
    table(
      [11, 44, 15, 15, 15], ["Code", "Exigence", "Priorité", "Rôle", "Vérification"],
      [["BF-001", "L’outil doit afficher une page.", "indispensable", "éliminatoire", "essai"]])
  }

  private func style(_ family: String, size: Int, margin: Int = 2_200) -> DocumentStyle {
    var style = DocumentStyle.standard
    style.fonts.text = family
    style.fonts.size = size
    style.page.sideMargin = margin
    return style
  }

  private func widths(_ table: Table, _ style: DocumentStyle) -> [Int] {
    let width = style.page.textWidth(.portrait)
    return AutomaticStyles.widths(
      of: ColumnFit(style, width: width).shares(of: table), in: width)
  }

  @Test(arguments: [
    ("DejaVu Serif", 110, 2_750), ("DejaVu Sans", 110, 2_200), ("Verdana", 105, 2_500),
    ("Liberation Sans", 100, 3_000),
  ])
  func `codes and single words have the width that the longest of them takes`(
    family: String, size: Int, margin: Int
  ) {
    let style = style(family, size: size, margin: margin)
    let widths = widths(requirements, style)
    #expect(widths.reduce(0, +) == style.page.textWidth(.portrait))
    for (column, word) in [(0, "BF-001"), (2, "indispensable"), (3, "éliminatoire")] {
      let word = style.fonts.width(word, size: size - 10)
      #expect(widths[column] >= word + 350, "\(column): \(widths)")
    }
    #expect(widths[1] == widths.max())
  }

  @Test func `a long word of a sentence is cut before a code is`() {
    let style = style("DejaVu Serif", size: 110, margin: 2_750)
    let word = String(repeating: "constitutionnelle", count: 3)
    let table = table(
      [11, 44, 15, 15, 15], ["Code", "Exigence", "Priorité", "Rôle", "Vérification"],
      [["BF-001", word, "indispensable", "éliminatoire", "essai"]])
    let widths = widths(table, style)
    #expect(widths[0] >= style.fonts.width("BF-001", size: 100) + 350, "\(widths)")
    #expect(widths[2] >= style.fonts.width("indispensable", size: 100) + 350, "\(widths)")
  }

  @Test func `a head in bold is a word as well`() {
    let style = style("DejaVu Sans", size: 110)
    let table = table([9, 61, 9, 21], ["Code", "Désignation", "Quantité", "Prix"], [["1", "2"]])
    let head = style.fonts.width("Quantité", size: 100) * 112 / 100
    #expect(widths(table, style)[2] >= head + 350)
  }

  @Test func `tables of the house style are as their builders made them`() {
    #expect(
      ColumnFit(.standard, width: 16_600).shares(of: requirements)
        == requirements.columns.map(\.share))
  }

  @Test func `a table in two languages gives room to the words of both`() {
    let table = table(
      [5, 85, 10], ["Rang", "Offre", "Note (out\u{A0}of\u{A0}40)"], [["1", "Lumière", "12"]])
    let fit = ColumnFit(.standard, width: 16_600, isPaired: true)
    let widths = AutomaticStyles.widths(of: fit.shares(of: table), in: 16_600)
    let fonts = DocumentStyle.standard.fonts
    #expect(widths[0] >= fonts.width("Rang", size: 90) * 112 / 100 + 350)
    #expect(widths[2] >= fonts.width("(out\u{A0}of\u{A0}40)", size: 90) * 112 / 100 + 350)
  }

  @Test func `where not even the words find room, the line is shared as it was meant`() {
    let long = String(repeating: "m", count: 60)
    let table = table([1, 1], [long, long], [])
    #expect(ColumnFit(style("Verdana", size: 120), width: 16_600).shares(of: table) == [1, 1])
  }

  @Test func `a row of a sheet is as high as the lines that wide letters take`() throws {
    let row = Sheet.Row([.text("Exigences qui ont une réponse", .label)])
    var names = SheetNames(standard: "Feuille")
    let sheet = Sheet(
      names.next("Identité"), columns: [Sheet.Column(width: 6_500)], rows: [row])
    let narrow = RowHeights(sheet, .standard).height(of: row).size
    let wide = RowHeights(sheet, style("DejaVu Serif", size: 110)).height(of: row).size
    #expect(wide > narrow * 3 / 2)
  }
}
