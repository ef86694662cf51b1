@testable import CahierDocuments
import CahierFormats
import CahierModel
import CahierTestSupport
import Testing

struct AudienceTests {
  /// A word that no text of the program has.
  private static let canary = "Xylophone7"
  /// The estimate, the internal answer of a number and the internal cost, as figures.
  private static let figures = [
    "87654", "87 654", "87,654", "876543", "876 543", "876,543", "44321", "44 321", "44,321",
  ]

  private func letters(
    _ subject: ExportSubject, _ audience: Audience, _ language: Language
  ) throws -> [String] {
    let dossier = try BuilderSample.dossier(secret: Self.canary)
    let document = try DocumentBuilder.document(
      subject, of: dossier, template: BuilderSample.template, language: language,
      audience: audience)
    let page = MemorySink()
    try HTMLPage(document).write(into: page)
    let parts = try OpenDocumentText(document).parts.map { part in
      String(decoding: part.bytes.chunks.joined(), as: UTF8.self)
    }
    let html = String(decoding: page.bytes, as: UTF8.self)
    // Both formats may write a narrow blank as it is: figures are looked for with plain ones.
    return ([html] + parts).map { $0.replacing("\u{202F}", with: " ") }
  }

  @Test(arguments: [Audience.bidders], [ExportSubject.specification, .criteria, .prices])
  func `nothing internal reaches a document for tenderers, in either format`(
    _ audience: Audience, _ subject: ExportSubject
  ) throws {
    for language in Language.allCases {
      for text in try letters(subject, audience, language) {
        #expect(!text.contains(Self.canary))
        for figure in Self.figures { #expect(!text.contains(figure)) }
      }
    }
  }

  @Test func `every internal thing reaches the team`() throws {
    let specification = try letters(.specification, .internal, .french).joined()
    for words in [
      "Raison \(Self.canary)", "Retour \(Self.canary)", "Prestataire \(Self.canary)",
      "Réserve \(Self.canary)", "876 543", "44 321",
    ] {
      #expect(specification.contains(words), "\(words)")
    }
    let report = try letters(.report, .internal, .french).joined()
    for words in [
      "Alpha \(Self.canary)", "Couvre bien, \(Self.canary)", "page \(Self.canary)", "87 654",
    ] {
      #expect(report.contains(words), "\(words)")
    }
  }

  @Test func `the committee sees estimate and offers, not reasons nor opinions`() throws {
    let report = try letters(.report, .committee, .french).joined()
    #expect(report.contains("87 654"))
    #expect(report.contains("Couvre bien, \(Self.canary)"))
    let specification = try letters(.specification, .committee, .french).joined()
    #expect(!specification.contains(Self.canary))
  }

  @Test func `what is withheld is listed, and the list quotes nothing`() throws {
    let dossier = try BuilderSample.dossier(secret: Self.canary)
    let shown = dossier.shown(to: .bidders, template: BuilderSample.template)
    let list = shown.withheld.map { $0.description.fr }
    #expect(list.contains { $0.contains("valeur estimée") })
    #expect(list.contains { $0.contains("offres, prix") })
    #expect(list.contains { $0.contains("Justification") })
    #expect(list.contains { $0.contains("BF-003") })
    #expect(list.contains { $0.contains("opinion") })
    #expect(!list.joined().contains(Self.canary))
    #expect(dossier.shown(to: .internal, template: BuilderSample.template).withheld.isEmpty)
  }

  @Test(arguments: 0..<50)
  func `whatever fields items fill in, one after the other, the internal ones go and are counted`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let template = BuilderSample.template
    var dossier = try BuilderSample.dossier()
    let models = dossier.items
    dossier.items = try (1...60).map { number in
      var item = try #require(models.randomElement(using: &random))
      item.code = try #require(ItemCode(prefix: item.code.prefix, number: 1000 + number))
      let ids = Set(item.fields.keys + item.texts.keys)
      item.removeFields(ids.sorted().filter { _ in Bool.random(using: &random) })
      item.fields["unheardOf"] = Bool.random(using: &random) ? .flag(true) : nil
      return item
    }
    dossier.links = []
    let shown = dossier.shown(to: .bidders, template: template)
    var counts: [Withheld: Int] = [:]
    for item in shown.dossier.items {
      let before = try #require(dossier.items.first { $0.code == item.code })
      let kind = try #require(template.kinds[id: item.kind])
      let published = Set(kind.fields.filter { $0.visibility == .published }.map(\.id))
      #expect(Set(item.fields.keys) == Set(before.fields.keys).intersection(published))
      #expect(Set(item.texts.keys) == Set(before.texts.keys).intersection(published))
      for field in kind.fields where !published.contains(field.id) {
        guard before.fields[field.id] != nil || before.texts[field.id] != nil else { continue }
        counts[.field(field.label, of: kind.name, count: 0), default: 0] += 1
      }
    }
    for case .field(let label, let name, let count) in shown.withheld {
      #expect(counts.removeValue(forKey: .field(label, of: name, count: 0)) == count)
    }
    #expect(counts.isEmpty)
  }

  @Test func `a visibility that the program does not know is internal`() throws {
    var dossier = try BuilderSample.dossier()
    dossier.items[1].fields["visibility"] = .word("partners")
    let shown = dossier.shown(to: .bidders, template: BuilderSample.template)
    #expect(!shown.dossier.items.contains { $0.code == dossier.items[1].code })
  }
}
