import CahierDocuments
import CahierModel

/// Documents that tests write: one with everything, one that is long.
enum SampleDocuments {
  static let front = FrontMatter(
    language: .french, title: "Intranet et espace de travail numérique",
    subject: "Cahier des clauses techniques particulières",
    authors: ["Ville de Clairval", "Direction des systèmes d’information"],
    keywords: ["cahier des charges", "intranet", "marché public"], revision: "2.1",
    date: date(2026, 11, 21),
    cover: Cover(
      buyer: "Ville de Clairval", subtitle: "Lot unique", reference: "2026-DSI-017",
      facts: [
        Cover.Fact("Procédure", "Appel d’offres ouvert"),
        Cover.Fact("Lieu", "14 sites, 650 agents"),
      ],
      revisions: [
        Cover.Revision(
          number: "1.0", date: date(2026, 9, 1), author: "DSI", changes: "Première version"),
        Cover.Revision(
          number: "2.1", date: date(2026, 11, 21), author: "DSI et DRH",
          changes: "Avis des futurs utilisateurs pris en compte ; niveaux mesurables partout"),
      ]), confidentiality: "Projet, ne pas diffuser")

  static func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day) ?? epoch
  }

  private static let epoch = CalendarDate(iso: "2000-01-01") ?? date(2000, 1, 1)

  /// So many requirements, ten to a section, in tables of three columns.
  static func requirements(_ count: Int) -> Document {
    let sections = stride(from: 0, to: count, by: 20)
    return Document(
      front,
      blocks: [.contents(title: "Sommaire", depth: 2)]
        + Pulled(from: sections) { first in
          section(first..<min(count, first + 20))
        })
  }

  private static func section(_ numbers: Range<Int>) -> [Block] {
    let number = numbers.lowerBound / 20 + 1
    return [
      .heading(
        Heading(1 + min(1, (number - 1) % 10), ["Domaine fonctionnel \(number)"])),
      .paragraph(Paragraph(["Les exigences de ce domaine portent sur le service \(number)."])),
      .table(
        Table(
          caption: ["exigences du domaine \(number)"],
          columns: [
            Table.Column(share: 14), Table.Column(share: 62), Table.Column(share: 24),
          ],
          header: [Table.Row(["Code", "Exigence", "Niveau"].map { Table.Cell([.text($0)]) })],
          rows: Pulled(from: numbers) { [row($0)] }, hasRowHeaders: true)),
    ]
  }

  private static func row(_ number: Int) -> Table.Row {
    let code = "EF-\(String(number + 10_001).dropFirst())"
    var text: [Inline] = [
      """
      Le service doit permettre à un agent de retrouver en moins de \(number % 9 + 2)\u{202F}s tout \
      document publié depuis moins de \(number % 36 + 1) mois, y compris depuis un téléphone, et \
      d’en connaître l’auteur, la date et la version.
      """
    ]
    if number % 7 == 3 {
      text += [" Voir ", .reference(to: Anchor("EF-\(String(number + 10_000).dropFirst())")), "."]
    }
    return Table.Row([
      Table.Cell([.anchor(Anchor(code), [.text(code)])]), Table.Cell(text),
      Table.Cell([.text("≥ \(90 + number % 10)\u{202F}%, éliminatoire")]),
    ])
  }
}

extension SampleDocuments {
  /// Every block and every inline, in every place where it may stand.
  static var torture: Document { TortureDocument(language: .french).document }
}
