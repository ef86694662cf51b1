import CahierInterchange
import CahierModel
import CahierTestSupport
import Foundation
import Testing

/// The packs of clauses that come with the program, and the reader of their files.
struct PackLibraryTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates/packs")

  @Test func `what is embedded is what the folder holds`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path()).sorted()
    #expect(try PackLibrary.packs().map(\.id) == names, "run scripts/embed-templates")
  }

  @Test func `every clause says what it rests on and fits a template that comes along`() throws {
    let templates = try TemplateLibrary.names.map {
      try TemplateReader.read(TemplateLibrary.files(of: $0))
    }
    for pack in try PackLibrary.packs() {
      #expect((4...12).contains(pack.items.count), "\(pack.id)")
      #expect(!pack.offers.isEmpty, "\(pack.id)")
      for item in pack.items {
        #expect(item.id.hasPrefix("pack.\(pack.id)."))
        #expect(item.sources.allSatisfy { pack.sources.contains(id: $0) })
        #expect(templates.contains { item.kind(in: $0) != nil }, "\(item.id)")
      }
    }
  }

  @Test func `what a clause names of a template is there`() throws {
    let template = try TemplateReader.read(TemplateLibrary.files(of: "intranet"))
    for item in try PackLibrary.packs().flatMap(\.items) {
      let kind = try #require(item.kind(in: template))
      #expect(template.families(of: kind).contains { $0.id == item.family }, "\(item.id)")
      #expect(item.level.map { template.units.contains(id: $0.unit) } ?? true, "\(item.id)")
      #expect(item.twins.allSatisfy { template.library.contains(id: $0) }, "\(item.id)")
    }
  }

  @Test func `a clause holds from its first day to its last, under its law`() throws {
    let template = try TemplateReader.read(TemplateLibrary.files(of: "intranet"))
    let pack = try #require(try PackLibrary.packs().first { $0.id == "reversibility" })
    let item = try #require(pack.items[id: "pack.reversibility.charges"])
    let first = try #require(item.from)
    let last = try #require(item.until)
    func state(_ day: String) throws -> PackItemState {
      let header = DossierHeader(
        title: BilingualText(fr: "Intranet"), languages: [.french],
        date: try #require(CalendarDate(iso: day)))
      return item.state(for: header, template: template, taken: [:])
    }
    #expect(try state("2025-09-11") == .notYet(first))
    #expect(try state("2025-09-12") == .open)
    #expect(try state("2027-01-11") == .open)
    #expect(try state("2027-01-12") == .ended(last))
  }

  @Test func `what is wrong with a file is told at its place`() throws {
    let url = Self.folder.appending(path: "sign-on/pack.yaml")
    let good = try String(contentsOf: url, encoding: .utf8)
    let faults = [
      ("basis: practice", "basis: habit", "PACK-010"),
      ("role: knockOut", "role: deadly", "FILE-008"),
      ("words: personalDataTrigger", "words: nothing", "PACK-010"),
      ("basis: [proconnect]", "basis: [unheard]", "PACK-010"), ("title:", "titel:", "FILE-005"),
    ]
    for (old, new, code) in faults {
      let range = try #require(good.range(of: old))
      let bad = good.replacingCharacters(in: range, with: new)
      let error = #expect(throws: DataError.self) {
        try PackReader.read(Array(bad.utf8), id: "sign-on", file: "pack.yaml")
      }
      #expect(
        error?.diagnostics.map(\.code).contains(code) == true,
        "\(new): \(error?.diagnostics.map(\.code) ?? [])")
    }
  }
}
