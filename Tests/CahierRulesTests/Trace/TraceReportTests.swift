import CahierModel
import CahierRules
import Testing

/// The chain of a dossier: what it covers, what it leaves out, which links are suspect.
struct TraceReportTests {
  private func report(_ change: (inout ExampleDossier) -> Void = { _ in }) -> TraceReport {
    var example = ExampleDossier()
    change(&example)
    return TraceReport(TraceGraph(example.dossier, template: ExampleDossier.template))
  }

  private func arrow(_ id: String, in report: TraceReport) throws -> TraceArrow {
    try #require(report.arrows.first { $0.id == id })
  }

  private func code(_ text: String) throws -> ItemCode { try #require(ItemCode(text)) }

  @Test func `a dossier whose links are complete passes`() throws {
    let report = report()
    let served = try arrow("serves:objective", in: report)
    #expect(served.label.en == "is served by")
    #expect((served.upper.count, served.upper.reached) == (1, 1))
    #expect((served.lower.count, served.lower.reached) == (2, 2))
    #expect(served.linkCount == 2)
    #expect(report.passes)
  }

  @Test func `what nothing answers is uncovered, what nothing asks for is unwanted`() throws {
    let report = report { example in
      example.addObjective(2)
      example.addNeed(3, fr: "L’outil doit trier.", en: "The tool shall sort.")
      example.dossier.links.removeAll { $0.from == ItemCode("BF-003") }
    }
    let served = try arrow("serves:objective", in: report)
    #expect(served.upper.missing == [.item(try code("OB-002"))])
    #expect(served.lower.missing == [.item(try code("BF-003"))])
    #expect((report.uncovered, report.unwanted) == (1, 1))
    #expect(!report.passes)
  }

  @Test func `a scored need is uncovered only where all criteria are known`() throws {
    let scored: (inout ExampleDossier) -> Void = { example in
      example.change(1) { $0.fields["role"] = .word(EvaluationRole.scored.rawValue) }
    }
    let judged = try arrow("judged", in: report(scored))
    #expect(judged.upper.missing == [.item(try code("BF-001"))])
    #expect(!judged.upper.isDemanded)
    #expect(judged.untold == [.criterion(lot: "", "energy")])
  }

  @Test func `a link is suspect as long as an end says something else than it said`() throws {
    let link = Link(from: try code("BF-001"), role: "serves", to: try code("OB-001"))
    let kept = FormerValue(
      link: link, side: .to, field: "statement",
      fingerprint: ExampleDossier().dossier.items[0].fingerprint(of: "statement"))
    #expect(report { $0.dossier.formerValues = [kept] }.suspects.isEmpty)
    let changed = report { example in
      example.dossier.formerValues = [kept]
      example.dossier.items[0].texts["statement"]?.en = "Tell staff"
    }
    #expect(changed.suspects.map(\.link) == [link])
    #expect(
      changed.suspects.flatMap(\.changes).map { "\($0.side) \($0.field)" } == ["to statement"])
    #expect(try arrow("serves:objective", in: changed).suspectCount == 1)
    #expect(!changed.passes)
  }

  @Test func `a walk leads both ways and ends where it was`() throws {
    var example = ExampleDossier()
    // A circle, which the shipped templates do not allow.
    example.dossier.links.append(
      Link(from: try code("OB-001"), role: "serves", to: try code("BF-001")))
    let graph = TraceGraph(example.dossier, template: ExampleDossier.template)
    let walk = ChainWalk(from: .item(try code("BF-001")), in: graph)
    #expect(walk.lines(.up).map { $0.step.node.description } == ["OB-001"])
    let down = ChainWalk(from: .item(try code("OB-001")), in: graph).lines(.down)
    #expect(
      down.map { "\($0.depth) \($0.step.label.en) \($0.step.node)" } == [
        "1 is served by BF-001", "1 is served by BF-002",
      ])
  }

  @Test func `a depth ends a walk`() throws {
    let graph = TraceGraph(ExampleDossier().dossier, template: ExampleDossier.template)
    let start = TraceNode.item(try code("OB-001"))
    #expect(ChainWalk(from: start, in: graph, depth: 1).lines(.down).count == 2)
    #expect(ChainWalk(from: start, in: graph, depth: 1).lines(.up).isEmpty)
  }
}
