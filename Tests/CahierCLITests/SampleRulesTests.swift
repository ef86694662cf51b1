import CahierModel
import CahierTestSupport
import Foundation
import Testing

/// What holds in each of the samples: their answers, their requirements and their prices.
struct SampleRulesTests {
  private static let samples = ["agency-intranet", "alaska-renewals", "commune-intranet"]
  private static let priced = ["agency-intranet", "commune-intranet"]

  @Test(arguments: samples)
  func `the guide takes the answers of a sample in a fresh dossier`(sample: String) throws {
    let header = try SampleFolder.dossier(sample).header
    try withTemporaryFolder { folder in
      let guide = try Self.guide(sample, header, in: folder)
      #expect(guide.status == 0, "\(guide.messages)")
      #expect(!guide.messages.contains("[INPUT-08"), "\(guide.messages)")
      #expect(try Self.open(in: "fresh.cahier", folder) == 1)
    }
  }

  // What a person would write in an own statement cannot stand in a file for both: it stays open.
  @Test(arguments: samples)
  func `a sample leaves no question of a complete document open`(sample: String) throws {
    try withTemporaryFolder { folder in
      try Self.imported(sample, in: folder)
      #expect(try Self.open(in: "a.cahier", folder) == 1)
      let next = try Transcript.run("cahier next --dossier a.cahier", in: folder)
      let words = ["cahier evaluate", "cahier évaluer"]
      #expect(words.contains { next.output.contains($0) }, "\(next.output)")
    }
  }

  @Test(arguments: priced)
  func `the guide takes the ready items that the sample has`(sample: String) throws {
    let dossier = try SampleFolder.dossier(sample)
    try withTemporaryFolder { folder in
      try Self.guide(sample, dossier.header, in: folder)
      let text = try Transcript.run(
        "cahier export dossier --dossier fresh.cahier -o -", in: folder
      ).output
      let taken = Set(text.matches(of: /origin: (\S+)/).map { String($0.1) })
      let asked: Set = ["objective", "need", "constraint", "service", "useCase"]
      let kept = dossier.items.filter { asked.contains($0.kind) }.compactMap(\.origin)
      #expect(Set(kept).subtracting(taken).isEmpty)
      #expect(taken.filter { asked.contains(Self.kind(of: $0)) }.subtracting(kept).isEmpty)
    }
  }

  // A requirement that nothing does without is a floor: marks alone could let it be bought off.
  @Test(arguments: samples)
  func `what is essential is never merely scored`(sample: String) throws {
    for item in try SampleFolder.dossier(sample).items
    where item.fields["priority"] == .word("must") {
      #expect(item.fields["role"] != .word("scored"), "\(item.code)")
    }
  }

  @Test(arguments: priced)
  func `tenders answer the price schedule line by line`(sample: String) throws {
    let dossier = try SampleFolder.dossier(sample)
    try withTemporaryFolder { folder in
      try Self.imported(sample, in: folder)
      let page = try Transcript.run(
        "cahier export prices --dossier a.cahier --format html -o -", in: folder
      ).output
      let schedule = Set(page.matches(of: /\b(?:PR|SV)-\d{3}\b/).map { String($0.0) })
      #expect(schedule.count > 20)
      var answered: Set<String> = []
      for lot in dossier.lots {
        let lists = dossier.offers.filter { $0.lot == lot.key }.map { $0.priceLines.map(Self.code) }
        let first = Set(try #require(lists.first))
        #expect(lists.allSatisfy { Set($0) == first && $0.count == first.count })
        #expect(answered.isDisjoint(with: first))
        answered.formUnion(first)
      }
      #expect(answered == schedule)
    }
  }

  @Test(arguments: priced)
  func `a subscription is priced for a user and a month`(sample: String) throws {
    let dossier = try SampleFolder.dossier(sample)
    for offer in dossier.offers where offer.lot == dossier.lots[0].key {
      #expect(offer.priceLines.filter { $0.basis == .perUserPerMonth }.count == 1)
    }
  }

  private static func code(of line: PriceLine) -> String {
    String(line.label.prefix { $0 != " " })
  }

  private static func kind(of origin: String) -> String {
    String(origin.prefix { $0 != "." })
  }

  @discardableResult
  private static func guide(
    _ sample: String, _ header: DossierHeader, in folder: URL
  ) throws -> Transcript.Outcome {
    let file = SampleFolder.url.appending(path: "\(sample)/answers.yaml").path()
    let template = sample == "alaska-renewals" ? "software-services" : "intranet"
    return try MadeOnce.file(
      "fresh.cahier",
      by: """
        cahier new fresh.cahier --template \(template) --languages \(header.languages[0].rawValue) \
        --jurisdiction \(header.jurisdiction.rawValue) --date \(header.date) \
        && cahier guide --dossier fresh.cahier --answers '\(file)'
        """, in: folder)
  }

  private static func imported(_ sample: String, in folder: URL) throws {
    let source = SampleFolder.url.appending(path: sample).path()
    let outcome = try MadeOnce.file(
      "a.cahier", by: "cahier import dossier '\(source)' -o a.cahier", in: folder)
    try #require(outcome.status == 0, "\(outcome.messages)")
    #expect(!outcome.messages.contains("["), "\(outcome.messages)")
  }

  /// How many questions are open, of which the express path holds none.
  private static func open(in dossier: String, _ folder: URL) throws -> Int {
    let text = try Transcript.run("cahier status --dossier \(dossier) --format json", in: folder)
    let status = try JSONDecoder().decode(Status.self, from: Data(text.output.utf8))
    let list = try Transcript.run(
      "cahier answer list --dossier \(dossier) --language fr", in: folder
    ).output
    let open = list.split(separator: "\n").filter { $0.hasSuffix("(ouverte)") }
    #expect(open.allSatisfy { $0.hasPrefix("needs.own") || $0.hasPrefix("scope.own") }, "\(open)")
    return status.questions.total - status.questions.answered
  }

  private struct Status: Decodable {
    let questions: Counts

    struct Counts: Decodable {
      let total: Int
      let answered: Int
    }
  }
}
