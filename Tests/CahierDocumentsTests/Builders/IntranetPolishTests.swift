@testable import CahierDocuments
import CahierModel
import Testing

/// What reads badly in a whole intranet specification and is no fault of a format.
struct IntranetPolishTests {
  @Test(arguments: Language.allCases)
  func `an amount has its sign once, and no decimals where it is whole`(
    _ language: Language
  ) throws {
    let text = try text(for: .internal, language) { dossier in
      dossier.answers.removeAll { $0.question == "value.estimate" }
      dossier.answers.append(
        Answer(question: "value.estimate", .rows([["contract": .number(695_000)]])))
    }
    #expect(
      text.contains(
        language == .french ? "hors taxes\u{202F}: 695\u{202F}000\u{202F}€." : "tax: €695,000."))
  }

  @Test func `an answer that ends with a full stop does not end the sentence twice`() throws {
    let text = try text(for: .internal, .english) { dossier in
      dossier.answers.removeAll { $0.question == "org.sponsor" }
      let expects = BilingualText(fr: "Un lieu.", en: "One place.")
      let row: [String: PartValue] = [
        "who": .text(BilingualText(fr: "Direction", en: "Director")), "expects": .text(expects),
      ]
      dossier.answers.append(Answer(question: "org.sponsor", .rows([row])))
    }
    #expect(text.contains("Expectation: One place.\n"))
  }

  @Test func `terms are in the order of the alphabet, with those that cited texts use`() throws {
    let template = try IntranetSample.template()
    let dossier = try IntranetSample.dossier(template)
    let plan = SpecificationPlan(
      DossierReading(dossier.shown(to: .bidders, template: template), language: .french))
    let terms = plan.glossary.map(\.id)
    #expect(terms == terms.sorted { $0.lowercased() < $1.lowercased() })
    #expect(terms.contains("CCAG-TIC"))
  }

  @Test func `a column that no item fills in is left out, and more fields than fit go below`()
    throws
  {
    let template = try IntranetSample.template()
    var dossier = try IntranetSample.dossier(template)
    var item = Item(
      code: try BuilderSample.code("PO-001"), id: ItemID(bits: 900_001), kind: "population")
    item.texts["title"] = BilingualText(fr: "Bureaux", en: "Offices")
    item.fields["count"] = .number(290)
    dossier.items = [item]
    let reading = DossierReading(
      dossier.shown(to: .bidders, template: template), language: .french)
    let kind = try #require(template.kinds[id: "population"])
    let table = ItemTable(reading, kind, ItemGroup(family: nil, positions: [0])).table
    #expect(table.columns.count == 3)
    #expect(table.isKeptTogether)
  }

  @Test func `the number of staff is said once besides what the buyer writes`() throws {
    let text = try text(for: .bidders, .french) { _ in }
    let section = text.split(separator: "\n# ").first { $0.hasPrefix("Le contexte") } ?? ""
    #expect(section.contains("tous ses agents"))
    #expect(!section.contains("650"))
  }

  private func text(
    for audience: Audience, _ language: Language, _ change: (inout Dossier) throws -> Void
  ) throws -> String {
    let template = try IntranetSample.template()
    var dossier = try IntranetSample.dossier(template)
    try change(&dossier)
    return DocumentText(
      try DocumentBuilder.document(
        .specification, of: dossier, template: template, language: language, audience: audience)
    ).text
  }
}
