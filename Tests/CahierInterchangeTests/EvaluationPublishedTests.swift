import CahierEvaluation
import CahierModel
import Testing

@testable import CahierInterchange

/// A published table: its file, the totals that it prints, the ranks.
struct PublishedTable: Sendable, CustomTestStringConvertible {
  let file: String
  /// In the order of the offers of the file.
  let totals: [String]
  let ranks: [Int]

  init(_ file: String, _ totals: [String], _ ranks: [Int]) {
    (self.file, self.totals, self.ranks) = (file, totals, ranks)
  }

  var testDescription: String { file }
}

struct EvaluationPublishedTests {
  @Test(arguments: [
    PublishedTable("documentation.yaml", ["77.62", "79.24"], [2, 1]),
    PublishedTable("goldilocks.yaml", ["75.00", "70.83", "75.00"], [1, 3, 1]),
    PublishedTable("egov.yaml", ["100.0", "50.0", "33.3"], [1, 2, 3]),
    PublishedTable("india-qcbs.yaml", ["77.4", "86.0", "90.3"], [3, 2, 1]),
    PublishedTable("felp.yaml", ["95.14", "97.27", "96.85", "92.56"], [3, 1, 2, 4]),
    PublishedTable("weka.yaml", ["20.00", "16.00", "10.00", "0.00", "0.00"], [1, 2, 3, 4, 4]),
    PublishedTable("pennsylvania.yaml", ["40.00", "28.00", "8.00", "0.00"], [1, 2, 3, 4]),
    PublishedTable("scikit-criteria.yaml", ["4.00", "11.00"], [2, 1]),
    PublishedTable(
      "waspas.yaml", ["0.34238750", "0.30016082", "0.10069051", "0.25625906"], [1, 2, 4, 3]),
    PublishedTable("vendor-matrix.yaml", ["4.19", "4.02", "3.96"], [1, 2, 3]),
    PublishedTable("alaska.yaml", ["40.0", "37.4", "33.7"], [1, 2, 3]),
    PublishedTable("alaska-1000.yaml", ["745.0", "828.9"], [2, 1]),
  ])
  func `a published table comes out as it was printed`(table: PublishedTable) throws {
    let result = try EvaluationCaseFiles.read(table.file).result()
    let ranked = result.ranking.sorted { $0.offer < $1.offer }
    let decimals = result.lot.method.rounding.totals
    #expect(ranked.map { $0.shownTotal.decimalText(decimals, .halfUp) } == table.totals)
    #expect(ranked.map(\.rank) == table.ranks)
  }

  @Test func `the example of the documentation is exact`() throws {
    let result = try EvaluationCaseFiles.read("documentation.yaml").result()
    #expect(result.ranking.map(\.total.description) == ["1981/25", "76847/990"])
    #expect(result.setAside == [2])
  }

  @Test func `an exact tie at the top is a tie`() throws {
    let result = try EvaluationCaseFiles.read("goldilocks.yaml").result()
    #expect(result.ties.map(\.offers) == [[0, 2]])
    #expect(result.ties[0].groups == [[0, 2]])
  }

  @Test func `JSON says the same as YAML`() throws {
    let text = """
      {"evaluation": 1, "language": "en", "criteria": [
        {"name": "Price", "type": "price", "weight": 50, "method": "proportional"},
        {"name": "Quality", "type": "quality", "weight": "50", "scale": 100}],
       "offers": [
        {"name": "A \\ud83d\\ude00", "price": 50.00, "marks": {"Quality": 50}},
        {"name": "B", "price": 75, "marks": {"Quality": 75}}]}
      """
    let file = try EvaluationFile(reading: Array(text.utf8), named: "a.json")
    let result = try file.result()
    #expect(result.ranking.map(\.total.description) == ["75", "425/6"])
    #expect(result.offer(0).name == "A 😀")
  }
}
