import CahierDocuments

extension SampleDocuments {
  /// A page of text: the golden files are made of it.
  static var small: Document {
    Document(
      front,
      blocks: [
        .contents(title: "Sommaire", depth: 2),
        .heading(Heading(1, ["Objet"], anchor: "objet", startsPage: true)),
        .paragraph(
          Paragraph([
            "Voir ", .reference(to: "besoins"), " et la note", .footnote(["Une note."]), ".",
          ])),
        .list(List(.unordered, [List.Item(["un"], nested: List(.ordered, [["deux"]]))])),
        .list(List(.unordered, [["trois"]])),
        .table(
          Table(
            caption: ["besoins"], anchor: "besoins",
            columns: [Table.Column(share: 1), Table.Column(share: 3, alignment: .end)],
            header: [Table.Row([Table.Cell(["Code"]), Table.Cell(["Besoin"])])],
            rows: [
              Table.Row([Table.Cell([.anchor("BF-001", ["BF-001"])]), Table.Cell(["Publier"])])
            ], hasRowHeaders: true)),
        .note(Note(.warning, [.paragraph(Paragraph(["Lire ", .reference(to: "BF-001"), "."]))])),
      ])
  }
}
