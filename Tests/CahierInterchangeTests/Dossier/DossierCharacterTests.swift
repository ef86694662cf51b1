import CahierInterchange
import CahierModel
import CahierTestSupport
import Testing

struct DossierCharacterTests {
  private let head =
    "dossier: 1\nlanguages: [fr]\ndate: 2026-11-21\ntemplate: {name: small, version: 1}\n"

  private func readOne(_ lines: String) throws -> DossierText {
    try read([TextFile(name: "d.yaml", bytes: Array((head + lines).utf8))])
  }

  @Test(arguments: [
    ("\\0", "U+0000"), ("\\a", "U+0007"), ("\\e", "U+001B"), ("\\x9B", "U+009B"), ("\\r", "U+000D"),
  ])
  func `a control character becomes U+FFFD and is told at its value`(
    escape: String, name: String
  ) throws {
    let text = try readOne("title: \"a\(escape)b\"\n")
    #expect(text.dossier.header.title.fr == "a\u{FFFD}b")
    #expect(text.warnings.map(\.code) == ["DOSSIER-009"])
    #expect(text.warnings.first?.place.map(\.en) == ["d.yaml:5", "title"])
    #expect(text.warnings.first?.found == name)
  }

  @Test(arguments: ["\u{7}", "\u{1B}", "\u{7F}", "\u{9B}"])
  func `a control character that stands in the file as it is is told with its line`(
    character: String
  ) throws {
    let text = try readOne("title: a\(character)b\n")
    #expect(text.dossier.header.title.fr == "a\u{FFFD}b")
    #expect(text.warnings.map(\.code) == ["DOSSIER-009"])
    #expect(text.warnings.first?.place.map(\.en) == ["d.yaml:5"])
  }

  @Test func `warnings beyond a hundred are counted`() throws {
    let lines = (0..<150).map { _ in "  - \"\\a\"\n" }.joined()
    let text = try readOne(
      "title: a\nanswers:\n  q.list:\n" + lines.replacing("  -", with: "    -"))
    #expect(text.warnings.count == 101)
    #expect(text.warnings.last?.message.en == "50 more warnings not shown")
  }

  @Test func `line ends of other systems are line ends`() throws {
    let text = try readOne("title: |-\n  a\n  b\n".replacing("\n", with: "\r\n"))
    #expect(text.dossier.header.title.fr == "a\nb")
    #expect(text.warnings == [])
  }

  @Test func `a name in braces that the template does not know is told and kept`() throws {
    let text = try readOne(
      "title: a\nitems: {need: [{code: BF-1, title: \"{accounts} {acounts}\"}]}\n")
    #expect(text.dossier.items[0].texts["title"]?.fr == "{accounts} {acounts}")
    #expect(text.warnings.map(\.code) == ["DOSSIER-012"])
  }

  @Test func `names are drawn for the items that have none, never one that is taken`() throws {
    let text = try readOne(
      "title: a\nitems: {objective: [{code: OB-1}, {code: OB-2, id: \"0000000000000001\"}]}\n")
    #expect(
      text.dossier.items.map(\.id.description) == ["0000000000000002", "0000000000000001"])
  }

  @Test func `a statement of nearly a mebibyte comes back, a longer one is refused`() throws {
    let line = "Le fil d’actualités « doit » afficher [1.\n"
    #expect(try comesBack(String(repeating: line, count: 22_000)))
    let error = #expect(throws: DataError.self) {
      try comesBack(String(repeating: line, count: 220_000))
    }
    #expect(error?.diagnostics.map(\.code) == ["FILE-013"])
  }

  /// Whether an item with a statement is the same once it was written and read.
  private func comesBack(_ statement: String) throws -> Bool {
    var dossier = randomDossier(seed: 2, size: 0)
    let code = try #require(ItemCode("BF-1"))
    dossier.items = [
      Item(
        code: code, id: ItemID(bits: 1), kind: "need",
        texts: ["statement": BilingualText(statement, in: .english)])
    ]
    let file = DossierTextWriter.singleFile(of: dossier, template: smallTemplate)
    return try read([file]).dossier.items == dossier.items
  }
}
