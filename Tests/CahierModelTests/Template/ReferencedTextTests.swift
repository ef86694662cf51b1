import CahierModel
import CahierTestSupport
import Testing

struct ReferencedTextTests {
  @Test func `puts values in the place of names`() {
    let text = ReferencedText("Former {contributors} agents sur {org.size.sites} sites.")
    let resolved = text.resolved(in: .french) { ["contributors": "45", "org.size.sites": "14"][$0] }
    #expect(resolved.text == "Former 45 agents sur 14 sites.")
    #expect(resolved.unknown.isEmpty)
  }

  @Test func `leaves a name with no value in its braces, and tells it`() {
    let resolved = ReferencedText("{a} et {b} et {a}").resolved { $0 == "a" ? "1" : nil }
    #expect(resolved.text == "1 et {b} et 1")
    #expect(resolved.unknown == ["b"])
  }

  @Test(arguments: ["", "{", "}", "{}", "{ a}", "{a", "a}", "{a b}", "{é}", "{{", "}{", "{\n}"])
  func `a brace that opens no name stands for itself`(text: String) {
    let read = ReferencedText(text)
    #expect(read.references.isEmpty)
    #expect(read.resolved { _ in "x" }.text == text)
  }

  @Test func `a name inside a stray brace is still a name`() {
    #expect(ReferencedText("{{a}}").resolved { _ in "1" }.text == "{1}")
  }

  @Test(arguments: 0..<50)
  func `resolving each name to itself gives the text again`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = ["{", "}", "a", "b.c", " ", "é", "{a}", "\u{202F}"]
    let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    #expect(ReferencedText(text).resolved { "{\($0)}" }.text == text)
    #expect(ReferencedText(text).resolved { _ in nil }.text == text)
  }
}
