import CahierModel
import CahierTestSupport
import Testing

struct OptionalPassagesTests {
  private let sentence = "It lasts {months} months[; it may be renewed {renewals} times]."

  @Test func `a passage is kept where its values are given`() {
    let kept = OptionalPassages.kept(of: sentence) { _ in true }
    #expect(kept == "It lasts {months} months; it may be renewed {renewals} times.")
  }

  @Test func `a passage goes where one of its values is missing`() {
    let kept = OptionalPassages.kept(of: sentence) { $0 == "months" }
    #expect(kept == "It lasts {months} months.")
  }

  @Test func `no space is left where a passage went`() {
    #expect(OptionalPassages.kept(of: "[{a}.][ {b}.]") { $0 == "b" } == "{b}.")
    #expect(OptionalPassages.kept(of: "[{a}. ][{b}.]") { $0 == "a" } == "{a}.")
    #expect(OptionalPassages.kept(of: "[{a}. ][{b}.]") { _ in false }.isEmpty)
  }

  @Test func `an agreement counts as the name that it goes with`() {
    let text = "[{sites} {sites|site|sites}]"
    #expect(OptionalPassages.kept(of: text) { _ in false }.isEmpty)
  }

  @Test func `a stray bracket leaves the passage after it what it is`() {
    #expect(OptionalPassages.kept(of: "[a [{b}] c") { _ in true } == "[a {b} c")
    #expect(OptionalPassages.kept(of: "[[{b}]]") { _ in false } == "[]")
  }

  @Test(arguments: ["", "[", "]", "[]", "[sic]", "a [b", "a] b", "x[1] + {a}", "][", "[[sic]]"])
  func `brackets around no name stand for themselves`(text: String) {
    #expect(OptionalPassages.kept(of: text) { _ in false } == text)
  }
}
