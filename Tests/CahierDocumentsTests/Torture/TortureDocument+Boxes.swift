import CahierDocuments
import CahierModel

/// Notes, figures, and parts with pages of their own.
extension TortureDocument {
  /// A block of each kind that may stand in a cell or a note.
  func narrowBlocks(_ place: String) -> [Block] {
    Paragraph.Role.allCases.map {
      .paragraph(Paragraph([.text(words("rôle \($0)", "role \($0)"))], role: $0))
    } + [
      .list(
        List(
          .unordered,
          [
            List.Item([.text(words("point", "point"))], nested: List(.ordered, [["1"], ["2"]])),
            List.Item(eachInline("\(place)-point")),
          ])),
      .list(List(.ordered, [[.text(words("premier", "first"))], ["2"]])),
      .definitions([
        Definition([.text(words("Terme", "Term"))], [.text(words("Sens.", "Meaning."))])
      ]),
      .note(
        Note(.advice, [.paragraph(Paragraph([.text(words("Encadré.", "Boxed."))]))])),
      .figure(
        Figure(
          Charts.bars.drawing, caption: [.text(words("dans \(place)", "in \(place)"))],
          alternative: words("Trois barres.", "Three bars."))),
    ]
  }

  func notes() -> [Block] {
    [.heading(Heading(1, [.text(words("Encadrés", "Boxes"))]))]
      + Note.Kind.allCases.flatMap { kind -> [Block] in
        [
          .note(
            Note(kind, title: eachInline("title-\(kind)"), narrowBlocks("\(kind)") + [inNote])),
          .note(Note(kind, [.paragraph(Paragraph(eachInline("note-\(kind)")))])),
        ]
      }
  }

  private var inNote: Block {
    .table(
      Table(
        caption: [.text(words("dans un encadré", "in a box"))], columns: columns(2),
        header: [headerRow(2)], rows: [Table.Row([cell("1"), cell("2")])]))
  }

  func figures() -> [Block] {
    [
      .heading(Heading(1, [.text(words("Figures", "Figures"))])),
      figure(Charts.points.drawing, words("points", "points"), "figure-points"),
      figure(Charts.prices.drawing, words("prix", "prices"), "figure-prices"),
      figure(Charts.bars.drawing, words("barres", "bars"), "figure-bars"),
      .pair(
        Figure(
          Charts.bars.drawing, caption: [.text(words("à gauche", "on the left"))],
          anchor: "figure-left", alternative: words("Trois barres.", "Three bars.")),
        Figure(
          Charts.prices.drawing, caption: [.text(words("à droite", "on the right"))],
          anchor: "figure-right", alternative: words("Deux offres.", "Two tenders."))),
      .figure(
        Figure(
          Charts.bars.drawing, caption: eachInline("figure"), anchor: "figure-plain",
          isNumbered: false, alternative: words("Trois barres.", "Three bars."))),
    ]
  }

  private func figure(_ drawing: Drawing, _ caption: String, _ anchor: Anchor) -> Block {
    .figure(
      Figure(
        drawing, caption: [.text(caption)], anchor: anchor,
        alternative: words("Ce que montre : \(caption).", "What it shows: \(caption).")))
  }

  /// Pages on their side and upright, each first block in turn, with their own furniture or not.
  func pages() -> [Block] {
    let wide = Block.table(
      Table(
        caption: [.text(words("douze colonnes", "twelve columns"))], columns: columns(12),
        header: [headerRow(12)],
        rows: [Table.Row((1...12).map { cell("\($0)") })]))
    let firsts: [Block] = [
      .heading(Heading(1, [.text(words("Annexe", "Annex"))])), wide,
      .list(List(.unordered, [[.text(words("point", "point"))]])),
      .note(Note(.warning, [.paragraph(Paragraph([.text(words("Lire.", "Read."))]))])),
      .index(.table, title: words("Tableaux encore", "Tables again")),
      .paragraph(Paragraph([.text(words("Texte.", "Text."))], role: .signature)),
    ]
    return firsts.enumerated().map { index, first in
      .section(
        PageSection(
          orientation: index.isMultiple(of: 2) ? .landscape : .portrait,
          header: index % 3 == 0 ? [.field(.title), "\t"] + eachInline("header-\(index)") : nil,
          footer: index % 3 == 1 ? ["\t", .field(.page), " / ", .field(.pages)] : nil,
          blocks: [first, .paragraph(Paragraph([.text(words("Suite.", "Go on."))])), .pageBreak]))
    }
  }
}
