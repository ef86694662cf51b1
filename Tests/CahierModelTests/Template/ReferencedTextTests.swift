import CahierModel
import CahierTestSupport
import Testing

struct ReferencedTextTests {
  @Test func `puts values in the place of names`() {
    let text = ReferencedText("Former {contributors} agents sur {org.size.sites} sites.")
    let values = ["contributors": "45", "org.size.sites": "14"]
    let resolved = text.resolved(in: .french) { values[$0] }
    #expect(resolved.text == "Former 45 agents sur 14 sites.")
    #expect(resolved.unknown.isEmpty)
  }

  @Test func `leaves a name with no value in its braces, and tells it`() {
    let text = ReferencedText("{a} et {b} et {a}")
    let resolved = text.resolved(in: .french) { $0 == "a" ? "1" : nil }
    #expect(resolved.text == "1 et {b} et 1")
    #expect(resolved.unknown == ["b"])
  }

  @Test(arguments: [
    "", "{", "}", "{}", "{ a}", "{a", "a}", "{a b}", "{é}", "{{", "}{", "{\n}",
    "{a|}", "{a|b}", "{a|b|c|d}", "{|a|b}", "{a|b|c",
  ])
  func `a brace that opens no name stands for itself`(text: String) {
    let read = ReferencedText(text)
    #expect(read.references.isEmpty)
    #expect(read.resolved(in: .french) { _ in "x" }.text == text)
  }

  @Test(arguments: [("0", "0 agent"), ("1", "1 agent"), ("2", "2 agents"), ("1,5", "1,5 agent")])
  func `a French noun is singular under two`(figure: String, expected: String) {
    let text = ReferencedText("{staff} {staff|agent|agents}")
    #expect(text.resolved(in: .french) { _ in figure }.text == expected)
  }

  @Test(arguments: [("0", "0 sites"), ("1", "1 site"), ("14", "14 sites"), ("1.5", "1.5 sites")])
  func `an English noun is singular at one alone`(figure: String, expected: String) {
    let text = ReferencedText("{sites} {sites|site|sites}")
    #expect(text.resolved(in: .english) { _ in figure }.text == expected)
  }

  @Test func `a noun names its figure, and is plural where nobody gave it`() {
    let text = ReferencedText("{a} {a|x|xs}")
    #expect(text.references == ["a", "a"])
    #expect(text.resolved(in: .english) { _ in nil }.text == "{a} xs")
  }

  @Test func `a name inside a stray brace is still a name`() {
    #expect(ReferencedText("{{a}}").resolved(in: .french) { _ in "1" }.text == "{1}")
  }

  @Test(arguments: 0..<50)
  func `resolving each name to itself gives the text again`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = ["{", "}", "a", "b.c", " ", "é", "{a}", "\u{202F}"]
    let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    #expect(ReferencedText(text).resolved(in: .french) { "{\($0)}" }.text == text)
    #expect(ReferencedText(text).resolved(in: .french) { _ in nil }.text == text)
  }
}
