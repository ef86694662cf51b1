import CahierDocuments
import CahierModel
import CahierTestSupport
import Foundation
import Testing

/// One document that says the same in two languages, side by side.
struct SideBySideTests {
  private func front(_ language: Language) -> FrontMatter {
    FrontMatter(
      language: language, title: Text(fr: "Cahier des charges", en: "Specification")[language],
      date: SampleDocuments.date(2026, 11, 22),
      cover: Cover(
        buyer: "Ville de Clairval",
        facts: [Cover.Fact(Text(fr: "Procédure", en: "Procedure")[language], "MAPA")]))
  }

  private func document(_ language: Language, _ blocks: [Block]) -> Document {
    Document(front(language), blocks: Pulled(blocks))
  }

  private func sideBySide(_ french: [Block], _ english: [Block]) -> Document {
    SideBySide.document(document(.french, french), document(.english, english))
  }

  private func heading(_ words: String, _ anchor: Anchor? = nil) -> Block {
    .heading(Heading(1, [.text(words)], anchor: anchor))
  }

  private func text(_ words: String) -> Block { .paragraph(Paragraph([.text(words)])) }

  /// The blocks on the landscape pages.
  private func blocks(of document: Document) throws -> [Block] {
    let all = Array(document.blocks)
    guard case .section(let pages)? = all.last else {
      Issue.record("the text stands on pages of its own")
      return all
    }
    #expect(pages.orientation == .landscape)
    return all.dropLast() + Array(pages.blocks)
  }

  @Test func `titles say both languages, and the cover too`() throws {
    let made = sideBySide([heading("Contexte")], [heading("Context")])
    #expect(made.front.title == "Cahier des charges / Specification")
    #expect(made.front.cover?.facts.first?.name == "Procédure / Procedure")
    #expect(made.front.cover?.facts.first?.value == "MAPA")
    let page = try made.html
    #expect(page.contains("Contexte / <span lang=\"en-GB\">Context</span>"))
    #expect(page.contains("Aller au contenu / Skip to content"))
    let days = Language.allCases.map { Typography($0).date(SampleDocuments.date(2026, 11, 22)) }
    #expect(page.contains(days.joined(separator: " / ")))
  }

  @Test func `texts that say the same stand in one row`() throws {
    let made = sideBySide([text("un"), text("deux")], [text("one"), text("two")])
    guard case .parallel(let parallel)? = try blocks(of: made).first else {
      Issue.record("a run of texts is one block")
      return
    }
    #expect(parallel.rows.count == 2)
    let content = try made.part("content.xml")
    #expect(content.contains("Français") && content.contains("English"))
    #expect(content.firstRange(of: "deux") != nil && content.firstRange(of: "two") != nil)
  }

  @Test func `a text that one language lacks is marked there, and stands once`() throws {
    let made = sideBySide(
      [text("un")], [.paragraph(Paragraph([.language(.french, [.text("un")])]))])
    let page = try made.html
    #expect(page.components(separatedBy: ">un<").count == 2)
    #expect(page.contains("[not translated]"))
  }

  @Test func `what one language lacks leaves the other alone, and the rest in step`() throws {
    let made = sideBySide(
      [heading("A", "a"), text("un"), heading("B", "b"), text("deux"), heading("C", "c")],
      [heading("A", "a"), text("one"), heading("C", "c")])
    let titles = try blocks(of: made).compactMap { block in
      if case .heading(let heading) = block { heading.content } else { nil }
    }
    #expect(titles.count == 3)
    let page = try made.html
    #expect(page.contains("deux"))
  }

  @Test func `a place that both languages name is named once, and references lead there`() throws {
    let place: (String) -> Block = { .paragraph(Paragraph([.anchor("REQ-1", [.text($0)])])) }
    let reference = Block.paragraph(Paragraph([.reference(to: "REQ-1")]))
    let made = sideBySide([place("REQ-1"), reference], [place("REQ-1"), reference])
    #expect(DocumentSurvey(of: made).problems.isEmpty)
    #expect(try made.part("content.xml").components(separatedBy: "bookmark-start").count == 2)
  }

  @Test func `the widest column stands twice, and what is the same stands once`() throws {
    let table: (String, String, String) -> Block = { name, words, level in
      .table(
        Table(
          caption: [.text(name)], columns: [10, 50, 20].map { Table.Column(share: $0) },
          header: [Table.Row(["Code", name, level].map { Table.Cell([.text($0)]) })],
          rows: [
            Table.Row(["REQ-1", words, "≤ 2 s"].map { Table.Cell([.text($0)]) }),
            Table.Row([
              Table.Cell([.text("Total")], columnSpan: 2, role: .total), Table.Cell([.text("3")]),
            ]),
          ]))
    }
    let made = sideBySide(
      [table("Exigences", "Le portail doit répondre.", "Niveau")],
      [table("Requirements", "The portal shall answer.", "Level")])
    guard case .table(let pair)? = try blocks(of: made).first else {
      Issue.record("two tables make one")
      return
    }
    #expect(pair.columns.map(\.share) == [10, 50, 50, 20])
    #expect(Array(pair.rows).map(\.cells.count) == [4, 2])
    #expect(Array(pair.rows)[1].cells[0].columnSpan == 3)
    let page = try made.html
    #expect(page.components(separatedBy: "≤ 2 s").count == 2)
    #expect(page.contains("Niveau</p>") && page.contains("Level"))
    #expect(DocumentSurvey(of: made).problems.isEmpty)
  }

  @Test func `a column of names, which both languages write alike, stands once`() throws {
    let table: (String) -> Block = { title in
      .table(
        Table(
          caption: [.text(title)], columns: [50, 20].map { Table.Column(share: $0) },
          header: [Table.Row([title, "1"].map { Table.Cell([.text($0)]) })],
          rows: [Table.Row(["Lumière Intranet", "83,04"].map { Table.Cell([.text($0)]) })]))
    }
    let made = sideBySide([table("Offre")], [table("Tender")])
    guard case .table(let pair)? = try blocks(of: made).first else {
      Issue.record("two tables make one")
      return
    }
    #expect(pair.columns.map(\.share) == [50, 20])
    let page = try made.html
    #expect(page.contains("Offre</p>") && page.contains("Tender"))
    #expect(page.components(separatedBy: "Lumière Intranet").count == 2)
  }

  @Test func `what has no cover stays upright`() {
    var one = document(.french, [heading("Lot 1")])
    one.front.cover?.isPage = false
    let made = SideBySide.document(one, document(.english, [heading("Lot 1")]))
    guard case .heading? = Array(made.blocks).first else {
      Issue.record("the text stands on the first page")
      return
    }
  }

  @Test func `tables of other columns are both there`() throws {
    let table: (Int) -> Block = { count in
      .table(
        Table(
          caption: ["T"], columns: (0..<count).map { _ in Table.Column(share: 1) }, header: [],
          rows: []))
    }
    let made = sideBySide([table(2)], [table(3)])
    #expect(try blocks(of: made).count == 2)
  }

  @Test func `terms answer one another by name, in whatever order`() throws {
    let made = sideBySide(
      [.definitions([Definition(["RGAA"], ["un"]), Definition(["SSO"], ["deux"])])],
      [.definitions([Definition(["SSO"], ["two"]), Definition(["API"], ["three"])])])
    guard case .parallel(let parallel)? = try blocks(of: made).first else { return }
    #expect(parallel.rows.count == 3)
    #expect(parallel.rows.map { $0.right.isEmpty } == [true, false, false])
    #expect(parallel.rows.map { $0.left.isEmpty } == [false, false, true])
  }

  @Test func `nothing of either document is lost, whatever they are`() throws {
    for seed in 0..<60 as Range<UInt64> {
      var (first, second) = (RandomDocument(seed: seed), RandomDocument(seed: seed + 1_000))
      let french = first.document()
      var english = second.document()
      english.front.language = french.front.language.other
      let made = SideBySide.document(french, english)
      let words = Set(made.blocks.flatMap(\.runs))
      for block in [french, english].flatMap({ Array($0.blocks) }) {
        let runs = Set(block.runs(ownAlone: true)).filter { !$0.isBlankText }
        #expect(runs.isSubset(of: words), "seed \(seed)")
      }
      _ = try made.html
      _ = try made.part("content.xml")
    }
  }
}

extension String {
  fileprivate var isBlankText: Bool {
    allSatisfy { $0.isWhitespace }
  }
}
