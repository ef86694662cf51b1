import CahierDocuments
import CahierModel

/// Paragraphs, headings and lists.
extension TortureDocument {
  /// Every run in every other, once in running text.
  func places() -> [Block] {
    [
      .heading(
        Heading(1, [.text(words("Suites de texte", "Runs of text"))], startsPage: true)),
      .paragraph(Paragraph(everyInline("text"))),
      .definitions([
        Definition(eachInline("term"), eachInline("meaning")),
        Definition([.text(words("Terme", "Term"))], [.text(words("Sens.", "Meaning."))]),
      ]),
    ]
  }

  func paragraphs() -> [Block] {
    [.heading(Heading(1, [.text(words("Paragraphes", "Paragraphs"))]))]
      + Paragraph.Role.allCases.flatMap { role -> [Block] in
        [
          .paragraph(Paragraph(eachInline("role-\(role)"), role: role)),
          .paragraph(Paragraph([.text(words("Ce qui suit.", "What follows."))])),
        ]
      }
  }

  func lists() -> [Block] {
    let kinds: [List.Kind] = [.unordered, .ordered]
    return [.heading(Heading(1, [.text(words("Listes", "Lists"))]))]
      + kinds.flatMap { outer -> [Block] in
        kinds.map { inner in .list(nested(outer, inner, level: 1)) }
      } + [
        .list(
          List(
            .ordered,
            [
              List.Item(paragraphs: [
                eachInline("point"), [.text(words("Second alinéa.", "Second paragraph."))],
              ]),
              List.Item([.text(words("Deuxième", "Second"))]),
            ])),
        .paragraph(
          Paragraph([.text(words("Une liste qui repart à 1 :", "A list that starts anew:"))])),
        .list(List(.ordered, [[.text(words("premier", "first"))], ["2"]])),
      ]
  }

  /// Ten levels, the two kinds in turn.
  private func nested(_ kind: List.Kind, _ next: List.Kind, level: Int) -> List {
    let deeper = level < 10 ? nested(next, kind, level: level + 1) : nil
    return List(
      kind,
      [
        List.Item([.text(words("niveau \(level)", "level \(level)"))], nested: deeper),
        List.Item([.text(words("encore \(level)", "again \(level)"))]),
      ])
  }

  func headings() -> [Block] {
    [
      .heading(
        Heading(
          1, [.text(words("Titres", "Headings")), " "] + eachInline("heading"),
          anchor: "goal-first")),
      .heading(Heading(2, [.text(words("Deuxième niveau", "Second level"))], anchor: "h-2")),
      .heading(Heading(3, [.text(words("Troisième niveau", "Third level"))])),
      .heading(Heading(4, [.text(words("Quatrième niveau", "Fourth level"))])),
      .heading(Heading(5, [.text(words("Cinquième niveau", "Fifth level"))])),
      .heading(
        Heading(6, [.text(words("Sixième niveau", "Sixth level"))], anchor: "goal-sixth")),
      .paragraph(Paragraph([.anchor("REQ-001", ["REQ-001"]), " ", .reference(to: "h-2", .title)])),
      .heading(
        Heading(
          2, [.text(words("Titre sans numéro", "Heading without number"))],
          anchor: "plain-heading", isNumbered: false)),
      .heading(
        Heading(
          3,
          [
            .text(
              words(
                "Un titre si long qu’il tient sur plusieurs lignes de la page et du sommaire, ce "
                  + "que font volontiers les services qui écrivent à plusieurs",
                "A heading so long that it takes several lines of the page and of the contents, "
                  + "as departments like to write them when many hands are at work"))
          ])),
    ]
  }
}
