import CahierInterchange
import CahierModel
import CahierTestSupport
import Testing

/// What a person is told of a dossier that is wrong.
struct DossierFaultTests {
  private static let head = """
    dossier: 1
    title: "T"
    languages: [fr]
    date: 2026-11-21
    template: {name: small, version: 1}

    """

  private func file(_ name: String, _ text: String) -> TextFile {
    TextFile(name: name, bytes: Array(text.utf8))
  }

  /// The diagnostics of one file with the head of a dossier and these lines.
  private func faults(_ lines: String) -> [Diagnostic] {
    faults([file("d.yaml", Self.head + lines)])
  }

  private func faults(_ files: [TextFile]) -> [Diagnostic] {
    do {
      return try read(files).warnings
    } catch {
      return error.diagnostics
    }
  }

  @Test func `a dossier with a head alone is a dossier`() throws {
    let text = try read([file("d.yaml", Self.head)])
    #expect(text.dossier.header.title == BilingualText(fr: "T"))
    #expect(text.dossier.header.currency == .euro)
    #expect(text.dossier.template.digest == "\(CanonicalTemplate(smallTemplate).digest)")
    #expect(text.warnings == [])
  }

  @Test func `a later version is refused and nothing else is said`() {
    let faults = faults([file("d.yaml", "dossier: 2\nwhatever: [1]\n")])
    #expect(faults.map(\.code) == ["DOSSIER-001"])
    #expect(faults.first?.place.first?.en == "d.yaml:1")
    #expect(faults.first?.found == "2")
  }

  @Test func `a file with no version is no dossier`() {
    #expect(faults([file("d.yaml", "evaluation: 1\n")]).map(\.code) == ["DOSSIER-001"])
    #expect(faults([file("d.yaml", "")]).map(\.code) == ["DOSSIER-002"])
    #expect(faults([file("d.yaml", "- a\n")]).map(\.code) == ["DOSSIER-001"])
    #expect(faults([]).map(\.code) == ["DOSSIER-002"])
  }

  @Test func `a template that is not known is named`() {
    let lines = Self.head.replacing("version: 1", with: "version: 9")
    let faults = faults([file("d.yaml", lines)])
    #expect(faults.map(\.code) == ["DOSSIER-005"])
    #expect(faults.first?.message.en.contains("“small”, version 9") == true)
  }

  @Test func `a template that has changed is told, and the dossier takes its digest`() throws {
    let lines = Self.head.replacing("version: 1}", with: "version: 1, digest: \"00\"}")
    let text = try read([file("d.yaml", lines)])
    #expect(text.warnings.map(\.code) == ["DOSSIER-010"])
    #expect(text.dossier.template.digest.utf8.count == 64)
  }

  @Test(arguments: [
    ("buyers: \"V\"", "FILE-005", "d.yaml:6", "buyers"),
    ("durationMonths: 0", "FILE-006", "d.yaml:6", "durationMonths"),
    ("currency: euro", "FILE-010", "d.yaml:6", "currency"),
    ("evaluators: [{name: \" \"}]", "DOSSIER-015", "d.yaml:6", "evaluators[1].name"),
    ("procedure: open", "FILE-008", "d.yaml:6", "procedure"),
    ("answers: {q.missing: 1}", "DOSSIER-004", "d.yaml:6", "answers.q.missing"),
    ("answers: {q.choice: three}", "DOSSIER-004", "d.yaml:6", "answers.q.choice"),
    ("answers: {q.count: 1.5}", "FILE-006", "d.yaml:6", "answers.q.count"),
    ("answers: {q.fields: {texts: a}}", "DOSSIER-004", "d.yaml:6", "answers.q.fields.texts"),
    ("answers: {q.date: {state: later, value: a}}", "FILE-003", "d.yaml:6", "answers.q.date.value"),
    ("answers: {q.pick.nowhere: []}", "DOSSIER-004", "d.yaml:6", "answers.q.pick.nowhere"),
    ("answers: {q.rank: [nothing]}", "DOSSIER-004", "d.yaml:6", "answers.q.rank[1]"),
    ("items: {wish: []}", "DOSSIER-004", "d.yaml:6", "items.wish"),
    ("items: {need: [{title: a}]}", "FILE-004", "d.yaml:6", "items.need[1]"),
    ("items: {need: [{code: OB-1}]}", "DOSSIER-006", "d.yaml:6", "items.need[1].code"),
    ("items: {need: [{code: BF-1, id: 12}]}", "DOSSIER-006", "d.yaml:6", "items.need[1].id"),
    (
      "items:\n  need:\n    - code: BF-1\n      family: all", "DOSSIER-004", "d.yaml:9",
      "items.need[1].family"
    ),
    (
      "items: {objective: [{code: OB-1, family: a}]}", "DOSSIER-004", "d.yaml:6",
      "items.objective[1].family"
    ),
    (
      "items: {need: [{code: BF-1, priority: high}]}", "DOSSIER-004", "d.yaml:6",
      "items.need[1].priority"
    ),
    (
      "items: {need: [{code: BF-1, level: {atLeast: 1, unit: mile}}]}", "DOSSIER-004", "d.yaml:6",
      "items.need[1].level.unit"
    ),
    (
      "items: {need: [{code: BF-1, level: {atLeast: \"{a}\", unit: percent}}]}", "DOSSIER-004",
      "d.yaml:6", "items.need[1].level.atLeast"
    ),
    (
      "items: {need: [{code: BF-1, level: {unit: percent}}]}", "FILE-003", "d.yaml:6",
      "items.need[1].level"
    ),
    (
      "items: {need: [{code: BF-1, sources: [law]}]}", "DOSSIER-004", "d.yaml:6",
      "items.need[1].sources[1]"
    ),
    (
      "items: {need: [{code: BF-1, colour: red}]}", "DOSSIER-004", "d.yaml:6",
      "items.need[1].colour"
    ),
    (
      "items: {useCase: [{code: CU-1, steps: a}]}", "FILE-003", "d.yaml:6",
      "items.useCase[1].steps"
    ),
    (
      "items: {useCase: [{code: CU-1, steps: [\"a\\nb\"]}]}", "FILE-003", "d.yaml:6",
      "items.useCase[1].steps[1]"
    ),
    (
      "items: {need: [{code: BF-1, serves: [OB-9]}]}", "DOSSIER-008", "d.yaml:6",
      "items.need[1].serves[1]"
    ),
    (
      "items: {need: [{code: BF-1, serves: [BF-1]}]}", "DOSSIER-008", "d.yaml:6",
      "items.need[1].serves[1]"
    ),
    ("items: {need: [{code: BF-1}, {code: bf-001}]}", "DOSSIER-007", "d.yaml:6", "items.need[2]"),
    ("lots: [{}, {}]", "DOSSIER-007", "d.yaml:6", "lots[2]"),
    ("lots: [{rounding: {marks: 10}}]", "FILE-006", "d.yaml:6", "lots[1].rounding.marks"),
    (
      "lots: [{criteria: [{name: a, type: price, weight: 101}]}]", "FILE-006", "d.yaml:6",
      "lots[1].criteria[1].weight"
    ),
    (
      "lots: [{criteria: [{name: a, weight: 10}]}]", "FILE-004", "d.yaml:6",
      "lots[1].criteria[1]"
    ),
    ("evaluators: [{name: M}, {name: M}]", "DOSSIER-007", "d.yaml:6", "evaluators[2]"),
    ("offers: [{tenderer: A}]", "DOSSIER-013", "d.yaml:6", "offers[1]"),
    ("lots: [{}]\noffers: [{tenderer: A}, {tenderer: A}]", "DOSSIER-007", "d.yaml:7", "offers[2]"),
    (
      "lots: [{}]\noffers: [{tenderer: A}, {tenderer: A, variant: v, registration: \"1\"}]",
      "DOSSIER-014", "d.yaml:7", "offers[2]"
    ),
    (
      "lots: [{}]\noffers: [{tenderer: A, responses: {BF-1: met}}]", "DOSSIER-013", "d.yaml:7",
      "offers[1].responses.BF-1"
    ),
    (
      "lots: [{}]\noffers: [{tenderer: A, marks: {c: [1, 2]}}]", "DOSSIER-007", "d.yaml:7",
      "offers[1].marks.c[2]"
    ),
  ])
  func `a fault is told with its line and its keys`(
    lines: String, code: String, line: String, path: String
  ) {
    let faults = faults(lines + "\n")
    #expect(faults.map(\.code) == [code])
    #expect(faults.first?.place.map(\.en) == [line, path])
  }

  @Test func `all faults of all files are told at once`() {
    let faults = faults([
      file("dossier.yaml", Self.head + "procedure: open\n"),
      file("answers.yaml", "q.choice: three\nq.date: 2026-02-30\n"),
      file("items/need.yaml", "- code: BF-1\n  serves: [OB-1]\n- code: OB-1\n"),
      file("items/wish.yaml", "[]\n"), file("offers/a.yaml", "status: won\n"),
      file("notes.yaml", "a: 1\n"),
    ])
    #expect(
      Set(faults.map { "\($0.code) \($0.place[0].en)" }) == [
        "FILE-008 dossier.yaml:6", "DOSSIER-004 answers.yaml:1", "FILE-007 answers.yaml:2",
        "DOSSIER-008 items/need.yaml:2", "DOSSIER-006 items/need.yaml:3",
        "DOSSIER-004 items/wish.yaml:1", "FILE-004 offers/a.yaml:1", "FILE-008 offers/a.yaml:1",
        "DOSSIER-003 notes.yaml:1",
      ])
  }

  @Test func `a word that is unknown comes with those that are known`() {
    let fault = faults("items: {need: [{code: BF-1, priority: high}]}\n").first
    #expect(fault?.found == "high")
    #expect(fault?.expected?.en == "one of these: must, should, could")
  }

  @Test func `a part stands in one file alone`() {
    let faults = faults([
      file("dossier.yaml", Self.head + "answers: {}\nlots: []\n"), file("answers.yaml", "{}\n"),
      file("criteria.yaml", "lots: []\n"),
    ])
    #expect(faults.map(\.code) == ["DOSSIER-007", "DOSSIER-007"])
  }

  @Test(arguments: ["a: [1, 2\n", "a: \"b\n", "a: &x 1\n", "a: 1\na: 2\n", "a: \u{1}b: c: d\n"])
  func `a file that is no YAML is told with its name`(text: String) {
    let faults = faults([file("dossier.yaml", Self.head), file("answers.yaml", text)])
    #expect(faults.contains { $0.code == "FILE-002" && $0.place[0].en.hasPrefix("answers.yaml:") })
  }

  @Test func `bytes that are no UTF-8 are told`() {
    let bytes = Array(Self.head.utf8) + Array("buyer: ".utf8) + [0xE9, 0x0A]
    #expect(faults([TextFile(name: "d.yaml", bytes: bytes)]).map(\.code) == ["FILE-002"])
  }

  @Test func `a dossier that is cut anywhere is refused or read, and never crashes`() {
    let whole = DossierTextWriter.singleFile(of: randomDossier(seed: 3), template: smallTemplate)
    for length in stride(from: 0, to: whole.bytes.count, by: 97) {
      let part = TextFile(name: whole.name, bytes: Array(whole.bytes.prefix(length)))
      _ = faults([part])
    }
  }

  @Test func `too many files are counted, not read`() {
    let files = (0...2_000).map { file("offers/\($0).yaml", "tenderer: A\n") }
    #expect(faults(files).map(\.code) == ["DOSSIER-011"])
  }
}
