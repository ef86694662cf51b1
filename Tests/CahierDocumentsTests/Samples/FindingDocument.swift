import CahierDocuments
import CahierModel
import Testing

/// A document with a table of requirements to find and a table of marks to sort.
enum FindingDocument {
  static func make(_ language: Language = .french) throws -> Document {
    let date = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    let front = FrontMatter(language: language, title: "Essai", date: date)
    return Document(
      front,
      blocks: Pulled([
        .heading(Heading(1, [.text("Avant-propos")])),
        .paragraph(Paragraph([.text("Lisez tout.")])),
        .heading(Heading(1, [.text("Besoins")])), .table(requirements),
        .heading(Heading(1, [.text("Notes")])), .table(marks),
      ]))
  }

  private static var requirements: Table {
    Table(
      caption: [.text("Besoins – Personnes")],
      columns: [
        Table.Column(share: 2), Table.Column(share: 6), Table.Column(share: 2, isChoice: true),
      ],
      header: [row("Code", "Besoin", "Priorité")],
      rows: Pulled([
        row("BF-001", "Annuaire des agents", "indispensable"),
        row("BF-002", "Photographie d’été", "souhaitable"),
        row("BF-003", "<script>alert(1)</script> & \"annuaire\"", "souhaitable"),
      ]), hasRowHeaders: true, use: .finding)
  }

  private static var marks: Table {
    Table(
      caption: [.text("Notes")], columns: [Table.Column(share: 1), Table.Column(share: 1)],
      header: [row("Offre", "Note")],
      rows: Pulled([
        row("Zéphyr", "9,5"), row("Émeraude", "10"), row("Azur", "1 000"), row("Eau", "2"),
      ]), use: .sorting)
  }

  private static func row(_ texts: String...) -> Table.Row {
    Table.Row(texts.map { Table.Cell([.text($0)]) })
  }
}
