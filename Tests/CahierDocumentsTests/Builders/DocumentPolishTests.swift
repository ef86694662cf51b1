import CahierDocuments
import CahierModel
import Testing

/// What a reader would stumble over: columns with nothing in them, figures said twice, marks of
/// punctuation that meet.
struct DocumentPolishTests {
  @Test func `the total of a table of prices names its row`() throws {
    for row in try rows(.prices) where row.cells.contains(where: { $0.role == .total }) {
      #expect(!row.cells[0].blocks.isEmpty)
      #expect(row.text.hasPrefix("Total"))
    }
  }

  @Test func `the tax is VAT where the law knows it, and a tax elsewhere`() throws {
    #expect(try BuilderSample.text(.prices, .english).contains("VAT rate"))
    let other = try BuilderSample.text(.prices, .english) { $0.header.jurisdiction = .other }
    #expect(other.contains("| Tax rate |"))
    #expect(other.contains("(1 + tax rate)"))
    #expect(!other.contains("VAT"))
    let french = try BuilderSample.text(.prices) { $0.header.jurisdiction = .other }
    #expect(!french.contains("TVA"))
  }

  @Test func `criteria without parts or minima have no column for them`() throws {
    let whole = try BuilderSample.text(.criteria)
    #expect(whole.contains("Poids dans le critère"))
    let flat = try BuilderSample.text(.criteria) { dossier in
      for index in dossier.lots[0].criteria.indices {
        dossier.lots[0].criteria[index].minimum = nil
      }
    }
    #expect(!flat.contains("Minimum, en points"))
  }

  @Test func `offers that are all admitted have no column of reasons`() throws {
    let text = try BuilderSample.text(.report, .english, for: .committee) { dossier in
      for index in dossier.offers.indices {
        dossier.offers[index].status = .admitted
        dossier.offers[index].reason = BilingualText()
      }
    }
    #expect(text.contains("| Tenderer | Received on | State\n"))
  }

  @Test func `prices without tax have their total without tax before the one compared`() throws {
    let text = try BuilderSample.text(.report, for: .committee) { dossier in
      dossier.lots[0].method.taxBasis = .inclusive
    }
    #expect(text.contains("| Total HT sur la durée du contrat |"))
    #expect(text.contains("| Total TTC sur la durée du contrat |"))
  }

  @Test func `a total with tax stands under no heading that says without`() throws {
    let text = try BuilderSample.text(.report, for: .committee) { dossier in
      dossier.lots[0].method.taxBasis = .inclusive
    }
    #expect(text.contains("| Prix unitaire HT | Quantité | Mois | Montant\n"))
    #expect(text.contains("12\u{202F}000,00\u{202F}€ HT\n"))
    #expect(text.contains("\u{202F}€ TTC\n"))
    let same = try BuilderSample.text(.report, for: .committee)
    #expect(same.contains("| Prix unitaire HT | Quantité | Mois | Montant HT\n"))
  }

  @Test func `a line paid once is named as in the price schedule`() throws {
    let text = try BuilderSample.text(.report, for: .committee)
    #expect(text.contains("| forfait |") && !text.contains("une fois"))
  }

  @Test func `one knock-out requirement is spoken of as one`() throws {
    let text = try BuilderSample.text(.report, .english, for: .committee)
    #expect(text.contains("commits to the knock-out requirement."))
    #expect(!text.contains("(1)"))
  }

  @Test func `no column is the buyer’s to fill in where a cell is filled in already`() throws {
    let text = try BuilderSample.text(.report, .english, for: .committee)
    #expect(text.contains("[table: Proposal and decision, to be completed by the buyer]"))
    #expect(text.contains("| Point | Answer\n"))
  }

  @Test func `the columns of a list in an answer hold their longest words`() throws {
    let tables = try Self.tables(in: Array(document(.specification).blocks))
    let tools = try #require(
      tables.first { $0.columns.count == 2 && $0.header.first?.text == "Nom" })
    // Thirteen letters and the edges of the cell.
    #expect(tools.columns[1].share >= 15)
  }

  @Test func `a person whom nothing waits for has a sheet with a heading`() throws {
    let text = try BuilderSample.text(.questions(for: "dpo"), .english, for: .internal)
    #expect(text.contains("# Open questions"))
  }

  @Test func `a draft counts what is missing and does not name itself twice`() throws {
    let text = try BuilderSample.text(.specification)
    #expect(!text.contains("Projet\u{202F}: "))
  }

  private func document(_ subject: ExportSubject) throws -> Document {
    try DocumentBuilder.document(
      subject, of: try BuilderSample.dossier(), template: BuilderSample.template,
      language: .french, audience: .bidders)
  }

  private func rows(_ subject: ExportSubject) throws -> [Table.Row] {
    try Self.tables(in: Array(document(subject).blocks)).flatMap { Array($0.rows) }
  }

  private static func tables(in blocks: [Block]) -> [Table] {
    blocks.flatMap { block -> [Table] in
      switch block {
      case .table(let table): [table]
      case .section(let section): tables(in: Array(section.blocks))
      default: []
      }
    }
  }
}

extension Table.Row {
  /// The letters of the first cell.
  fileprivate var text: String {
    guard case .paragraph(let paragraph)? = cells.first?.blocks.first else { return "" }
    return paragraph.content.map { inline in
      if case .text(let run) = inline { run } else { "" }
    }.joined()
  }
}
