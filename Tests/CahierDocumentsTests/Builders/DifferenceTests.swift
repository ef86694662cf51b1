import CahierDocuments
import CahierModel
import CahierTestSupport
import Testing

/// Two states of a specification, laid out and compared.
struct DifferenceTests {
  private static func shown(_ seed: UInt64, to audience: Audience = .internal) -> ShownDossier {
    var random = RandomDossier(seed: seed)
    return random.dossier(reference: TemplateReference(name: "small", version: 1, digest: ""))
      .shown(to: audience, template: smallTemplate)
  }

  /// Seeds of one remainder by four have the languages, and so the codes, in common.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `whatever two dossiers hold, the difference makes one of the other`(seed: UInt64) {
    let (old, new) = (Self.shown(seed), Self.shown(seed + 4))
    for language in Language.allCases {
      let left = ComparedSpecification(old, language: language).entries
      let right = ComparedSpecification(new, language: language).entries
      let difference = SpecificationDifference(from: left, to: right)
      #expect(difference.applied(to: left).map(Self.values) == Self.values(right))
      #expect(SpecificationDifference(from: left, to: left).isEmpty)
    }
  }

  private static func values(_ entries: [ComparedEntry]) -> [[String]] {
    entries.map { entry in
      [entry.id, entry.area, entry.group] + entry.fields.map { "\($0.id)=\($0.value)" }
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `documents can be written of any difference`(seed: UInt64) throws {
    let subject = DifferenceSubject(
      from: Self.shown(seed), named: "v1", to: Self.shown(seed + 4), named: "v2",
      language: .french)
    #expect(subject.document().front.revisionMarks == .tracked)
    let amendment = Amendment(
      number: 1, baseline: "v1", result: "v2", date: subject.shown.dossier.header.date,
      author: "Zoé", reason: "Le niveau était faux")
    let documents = [
      subject.document(),
      subject.document(of: AmendmentNotice(amendment: amendment, findings: ["À juger."])),
    ]
    for document in documents {
      let page = HTMLPage(document, style: .standard)
      #expect(try page.fingerprint() == page.fingerprint())
      _ = try OpenDocumentText(document, style: .standard).fingerprint()
    }
  }

  @Test func `what tenderers are told holds nothing that is kept inside`() {
    for seed in 0..<20 as Range<UInt64> {
      let entries = ComparedSpecification(Self.shown(seed, to: .bidders), language: .french).entries
      #expect(entries.allSatisfy { $0.fields.allSatisfy { $0.nature != .internal } })
    }
  }
}
