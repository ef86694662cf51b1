import CahierDocuments
import CahierModel

/// A text in every place of a document that can hold one.
struct HostileDocument {
  let language: Language
  let texts: [(name: String, text: String)]

  /// Every place, for each text.
  var document: Document {
    let first = texts.first?.text ?? ""
    return Document(
      front(first),
      blocks: [.contents(title: first, depth: 6), .index(.table, title: first)]
        + Pulled(from: texts) { blocks(of: $0.text, named: $0.name) })
  }

  private func front(_ text: String) -> FrontMatter {
    FrontMatter(
      language: language, title: text, subject: text, authors: [text, text],
      keywords: texts.map(\.text).filter { $0.utf8.count < 1000 }, revision: text,
      date: SampleDocuments.date(1, 1, 1), cover: cover(text), confidentiality: text)
  }

  private func cover(_ text: String) -> Cover {
    Cover(
      buyer: text, subtitle: text, reference: text, facts: [Cover.Fact(text, text)],
      revisions: [
        Cover.Revision(
          number: text, date: SampleDocuments.date(9999, 12, 31), author: text, changes: text)
      ])
  }

  private func blocks(of text: String, named name: String) -> [Block] {
    let anchor = Anchor("\(name) \(text)")
    return [.heading(Heading(1, [.text(text)], anchor: anchor))]
      + [
        .paragraph(Paragraph(inlines(text, anchor))), .list(List(.ordered, [[.text(text)]])),
        .definitions([Definition([.text(text)], [.text(text)])]),
        .note(Note(.example, title: [.text(text)], [.paragraph(Paragraph([.code(text)]))])),
        table(text), figure(text),
        .section(
          PageSection(
            header: [.text(text)], footer: [.code(text)],
            blocks: [.paragraph(Paragraph([.text(text)], role: .quotation))])),
      ]
  }

  private func inlines(_ text: String, _ anchor: Anchor) -> [Inline] {
    [
      .text(text), .code(text), .emphasis([.text(text)]), .inserted([.text(text)]),
      .deleted([.text(text)]), .language(language.other, [.text(text)]), .footnote([.text(text)]),
      .reference(to: anchor, .title), .reference(to: Anchor(text + "?")),
      .anchor(Anchor(text), [.text(text)]), .choice(Choice(text, prompt: text, words: [text])),
      LinkTarget(address: text).map { .link([.text(text)], to: $0) } ?? .text(text),
      .link([.text(text)], to: LinkTarget(inside: anchor)),
    ]
  }

  private func table(_ text: String) -> Block {
    .table(
      Table(
        caption: [.text(text)], summary: text,
        columns: (1...4).map { Table.Column(share: $0) },
        header: [Table.Row((1...4).map { _ in Table.Cell([.text(text)]) })],
        rows: [Table.Row((1...4).map { _ in Table.Cell([.code(text)]) })]))
  }

  private func figure(_ text: String) -> Block {
    let words = Shape.text(text, at: Point(100, 500), TextLook())
    return .figure(
      Figure(
        Drawing(width: 4_000, height: 1_000, shapes: [words]), caption: [.text(text)],
        alternative: text))
  }
}

extension HostileDocument {
  /// A word so long that it fills hundreds of pages, in the places where such things are pasted.
  static var heavy: Document {
    let word = Inline.text(String(repeating: "é", count: 1 << 19))
    let rows: Pulled = [Table.Row([Table.Cell([word])])]
    return Document(
      SampleDocuments.front,
      blocks: [
        .paragraph(Paragraph([word])), .list(List(.unordered, [[word]])),
        .table(
          Table(
            caption: ["a"], columns: [Table.Column(share: 1)],
            header: [Table.Row([Table.Cell(["a"])])], rows: rows)),
      ])
  }
}
