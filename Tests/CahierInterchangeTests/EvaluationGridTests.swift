import CahierEvaluation
import CahierModel
import Testing

@testable import CahierInterchange

struct EvaluationGridTests {
  private func file(_ text: String) throws(DataError) -> EvaluationFile {
    try EvaluationFile(reading: Array(text.utf8), named: "grid.csv")
  }

  private func faults(_ text: String) -> [String] {
    do {
      _ = try file(text).result()
      return []
    } catch {
      return error.diagnostics.map { "\($0.code) \($0.place.first?.en ?? "")" }
    }
  }

  @Test(arguments: [
    "criterion;weight;scale;A;B\nprice;40;;118800.00;96000.00\nAll;60;5;4;3.5\n",
    "criterion,weight,scale,A,B\nprice,40,,118800.00,96000.00\nAll,60,5,4,3.5\n",
    "critère;poids;échelle;A;B\r\nPrix;40;;118 800,00;96\u{202F}000,00\r\nTout;60;5;4;3,5\r\n",
    "\u{FEFF}critère\tpoids\téchelle\tA\tB\nprix\t40 %\t\t118800\t96000\nTout\t60\t5\t4\t3,5",
    "\"criterion\";weight;scale;A;B\n\nprice;40;;\"118800.00\";96000.00\n\"A;ll \"\"x\"\"\";60;5;4;3.5",
  ])
  func `a grid is read with its own separator and decimal mark`(text: String) throws {
    let result = try file(text).result()
    #expect(result.ranking.map(\.total.description) == ["82", "7952/99"])
    #expect(result.ranking.map(\.offer) == [1, 0])
  }

  @Test(arguments: [
    ("96 000,00 €", "96000"), ("96\u{202F}000,00\u{202F}€", "96000"), ("96\u{A0}000 EUR", "96000"),
    ("EUR 96 000,5", "96000.5"), ("120 k€", "120000"), ("120 k€ TTC", "120000"),
    ("1,5 million d’euros", "1500000"), ("96000 Euros", "96000"), ("€96000", "96000"),
  ])
  func `a price is read with the words of its amount`(cell: String, amount: String) throws {
    let grid = try file("critère;poids;échelle;A\nPrix;100;;\"\(cell)\"\n")
    #expect(grid.evaluation.offers[0].priceLines.map(\.amount.reduced.description) == [amount])
    #expect(try grid.result().ranking.count == 1)
  }

  @Test(arguments: [
    ("96 000 $", "EVAL-035"), ("CHF 96 000", "EVAL-035"), ("96 k£", "EVAL-035"),
    ("96 000 € HT", "EVAL-036"), ("96 000 € / an", "FILE-006"), ("96 000 bananes", "FILE-006"),
    ("96 000 € 12", "FILE-006"), ("€ $ 12", "FILE-006"), ("environ €", "FILE-006"),
  ])
  func `a price in another currency, without tax, or with other words is refused with its line`(
    cell: String, code: String
  ) {
    #expect(faults("critère;poids;échelle;A\nPrix;100;;\(cell)\n") == ["\(code) grid.csv:2"])
  }

  @Test(arguments: ["1 234 567", "-1 234.5", " 12 ", "1\u{A0}234.50", "1234567"])
  func `blanks may stand between groups of three digits`(text: String) {
    #expect(GroupedDigits.joined(text) == text.filter { !$0.isWhitespace })
  }

  @Test func `a grid says how it was read`() throws {
    let notes = try file("criterion;weight;scale;A\nprice;100;;1,5\n").notes
    #expect(notes.count == 1)
    #expect(notes[0].en.contains("semicolon") && notes[0].en.contains("decimal comma"))
    #expect(notes[0].fr.contains("point-virgule") && notes[0].fr.contains("virgule décimale"))
  }

  @Test func `quotes in a field are those that were doubled`() throws {
    let text = "criterion;weight;scale;\"A \"\"one\"\"\"\n\"two\nlines\";100;5;4\n"
    let evaluation = try file(text).evaluation
    #expect(evaluation.offers.map(\.name) == ["A \"one\""])
    #expect(evaluation.lot.criteria.map(\.key) == ["two lines"])
  }

  @Test(arguments: [
    ("name;weight;scale;A\n", ["EVAL-053 grid.csv:1"]),
    ("criterion;weight;scale\n", ["EVAL-053 grid.csv:1"]),
    ("", ["EVAL-050 grid.csv"]),
    ("criterion;weight;scale;A\nprice;100\n", ["EVAL-054 grid.csv:2"]),
    ("criterion;weight;scale;A\nprice;lots;;5\n", ["EVAL-009 grid.csv:2"]),
    ("criterion;weight;scale;A\nprice;100;;1,5\nx;0;5;2.5\n", ["FILE-006 grid.csv:3"]),
    ("criterion;weight;scale;A\nprice;100;;\"12\n34\"\n", ["FILE-006 grid.csv:2"]),
    ("criterion;weight;scale;A\nprice;100;;1 2 3 4\n", ["FILE-006 grid.csv:2"]),
    ("criterion;weight;scale;A\nprice;100;;1\t234\n", ["FILE-006 grid.csv:2"]),
    ("criterion;weight;scale;A\nprice;100;;1234 567\n", ["FILE-006 grid.csv:2"]),
    ("criterion;weight;scale; \nprice;100;;5\n", ["EVAL-058 grid.csv:1"]),
    ("criterion;weight;scale;A\nprice;100;;dear\n", ["FILE-006 grid.csv:2"]),
    ("criterion;weight;scale;A\nprice;100;;\"5\n", ["EVAL-055 grid.csv:2"]),
    ("criterion;weight;scale;A;B\nprice;100;;5;\n", ["EVAL-030 grid.csv:1"]),
    ("criterion;weight;scale;A\nx;100;5;6\n", ["EVAL-025 grid.csv:2"]),
  ])
  func `what is wrong in a grid is told with its line`(text: String, expected: [String]) {
    #expect(faults(text) == expected)
  }
}
