import CahierTestSupport
import Foundation
import Testing

/// Figures of prices: what is taken, and how sums are shown.
struct FigureOptionTests {
  @Test func `a sum has cents and the sign of its currency`() throws {
    try withConsultation { here in
      try here.addOffers()
      let line = "cahier offer price add A Pages --amount 0,0345 --per perUnit --quantity 4457,9 "
      let said = try here.run(line + "--tax HT --vat 20", language: "fr")
      #expect(said.status == 0)
      #expect(said.messages.contains("153,80\u{202F}€ HT"), "\(said.messages)")
      #expect(said.messages.contains("284,56\u{202F}€ TTC"), "\(said.messages)")
      #expect(said.messages.contains("0,0345"))
      #expect(!said.messages.contains("EUR"))
      #expect(try here.output("cahier offer price list A").contains("€284.56 with tax"))
    }
  }

  @Test(arguments: [
    ("--per perMonth --months 0", "INPUT-062"), ("--quantity -3 --per perUnit", "INPUT-123"),
    ("--vat 200", "INPUT-124"), ("--vat -1", "INPUT-124"),
  ])
  func `a figure that no price has is refused for what it is`(option: String, code: String) throws {
    try withConsultation { here in
      try here.addOffers()
      let outcome = try here.run(
        "cahier offer price add A Line --amount 10 --tax TTC \(option)")
      #expect(outcome.status == 64)
      #expect(outcome.messages.contains("error[\(code)]"), "\(outcome.messages)")
      #expect(!outcome.messages.contains("weight"))
    }
  }

  @Test func `a quantity below zero in a file is not told as missing`() throws {
    try withConsultation { here in
      let file = """
        evaluation: 1
        criteria: [{name: P, type: price, weight: 100, method: proportional}]
        offers:
          - {name: A, lines: [{label: L, basis: perUnit, amount: 3, quantity: -3}]}
        """
      try file.write(
        to: here.folder.appending(path: "e.yaml"), atomically: false, encoding: .utf8)
      let outcome = try here.run("cahier evaluate e.yaml")
      #expect(outcome.status == 65)
      #expect(outcome.messages.contains("EVAL-079"))
      #expect(!outcome.messages.contains("EVAL-034"))
    }
  }
}
