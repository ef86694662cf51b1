import CahierInterchange
import CahierModel
import CahierTestSupport
import Testing

/// Reads a dossier against the template of the tests, with names from 1 on.
func read(_ files: [TextFile]) throws(DataError) -> DossierText {
  var last: UInt64 = 0
  return try DossierTextReader.read(
    files, template: { $0.name == "small" && $0.version == 1 ? smallTemplate : nil },
    drawID: { _, _ in
      last += 1
      return ItemID(bits: last)
    })
}

func randomDossier(seed: UInt64, size: Int = 4) -> Dossier {
  var random = RandomDossier(seed: seed)
  let digest = "\(CanonicalTemplate(smallTemplate).digest)"
  var dossier = random.dossier(
    size: size, reference: TemplateReference(name: "small", version: 1, digest: digest))
  if size > 0 {
    dossier.history = random.history()
    dossier.consultation = random.consultation(dossier.history)
  }
  return dossier
}

extension Dossier {
  /// The dossier with the same machine ids as any other of as many items.
  func withoutIDs() -> Dossier {
    var dossier = self
    for place in dossier.items.indices { dossier.items[place].id = ItemID(bits: 0) }
    return dossier
  }
}

/// Expects two dossiers to be equal, and names the first thing that differs.
func expectSame(
  _ actual: Dossier, _ expected: Dossier, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard actual != expected else { return }
  let parts: [(Dossier) -> [any Hashable]] = [
    { [$0.header, $0.template] }, \.answers, \.items, \.links, \.lots, \.evaluators, \.offers,
    \.history.baselines, \.history.amendments, { [$0.history] },
  ]
  for part in parts {
    for (left, right) in zip(part(actual), part(expected))
    where AnyHashable(left) != AnyHashable(right) {
      Issue.record("read: \(left)\nnot: \(right)", sourceLocation: sourceLocation)
      return
    }
  }
  Issue.record("one has more than the other", sourceLocation: sourceLocation)
}

/// Expects files to hold the same bytes under the same names, and shows the lines that differ.
func expectSame(
  _ actual: [TextFile], _ expected: [TextFile], sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(actual.map(\.name) == expected.map(\.name), sourceLocation: sourceLocation)
  for (left, right) in zip(actual, expected) where left != right {
    let difference = lineDifference(
      from: String(decoding: right.bytes, as: UTF8.self),
      to: String(decoding: left.bytes, as: UTF8.self))
    Issue.record("\(left.name) differs:\n\(difference)", sourceLocation: sourceLocation)
  }
}

struct DossierRoundTripTests {
  @Test(arguments: 0..<60)
  func `a dossier written as a folder reads back the same and writes the same bytes`(
    seed: UInt64
  ) throws {
    let dossier = randomDossier(seed: seed)
    let files = DossierTextWriter.files(of: dossier, template: smallTemplate)
    let back = try read(files.shuffled()).dossier
    expectSame(back.withoutIDs(), dossier.withoutIDs())
    expectSame(DossierTextWriter.files(of: back, template: smallTemplate), files)
  }

  @Test(arguments: 0..<60)
  func `a dossier written as one file reads back the same and writes the same bytes`(
    seed: UInt64
  ) throws {
    let dossier = randomDossier(seed: seed)
    let file = DossierTextWriter.singleFile(of: dossier, template: smallTemplate)
    let back = try read([file]).dossier
    expectSame(back.withoutIDs(), dossier.withoutIDs())
    expectSame([DossierTextWriter.singleFile(of: back, template: smallTemplate)], [file])
  }

  @Test(arguments: 0..<40)
  func `a dossier written as JSON reads back the same and writes the same bytes`(
    seed: UInt64
  ) throws {
    let dossier = randomDossier(seed: seed)
    let options = DossierTextOptions(format: .json)
    let files = DossierTextWriter.files(of: dossier, template: smallTemplate, options: options)
    let back = try read(files).dossier
    expectSame(back.withoutIDs(), dossier.withoutIDs())
    expectSame(DossierTextWriter.files(of: back, template: smallTemplate, options: options), files)
  }

  @Test(arguments: 0..<20)
  func `ids come back when they were written`(seed: UInt64) throws {
    let dossier = randomDossier(seed: seed)
    let options = DossierTextOptions(withIDs: true)
    let file = DossierTextWriter.singleFile(of: dossier, template: smallTemplate, options: options)
    #expect(try read([file]).dossier == dossier)
  }

  @Test(arguments: AwkwardText.all)
  func `every text survives in every place of a text`(text: String) throws {
    var dossier = randomDossier(seed: 1, size: 0)
    let code = try #require(ItemCode("CU-1"))
    dossier.header.title = BilingualText(text, in: .english)
    dossier.header.buyer = text
    dossier.items = [
      Item(
        code: code, id: ItemID(bits: 1), kind: "useCase",
        texts: [
          "title": BilingualText(fr: text, en: text), "steps": BilingualText(text, in: .french),
        ])
    ]
    let file = DossierTextWriter.singleFile(of: dossier, template: smallTemplate)
    let back = try read([file]).dossier
    let item = try #require(back.items.first)
    // Compared by scalars: for Swift, é is é however it is composed.
    #expect(item.texts["title"]?.en.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    #expect(item.texts["steps"]?.fr.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    #expect(back.header.buyer.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }
}
