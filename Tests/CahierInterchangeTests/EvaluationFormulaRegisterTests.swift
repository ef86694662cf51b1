import CahierEvaluation
import CahierModel
import Foundation
import Testing

@testable import CahierInterchange

/// `templates/rules/price-formulas.yaml` shows people what the program computes: both must agree.
struct EvaluationFormulaRegisterTests {
  private func formulas() throws -> [ReadingNode] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "templates/rules/price-formulas.yaml")
    let node = try #require(try YAMLReader.read([UInt8](try Data(contentsOf: file))))
    let faults = FaultList()
    let formulas = ReadingNode(node, file: "price-formulas.yaml", faults: faults)["formulas"]
    return try #require(formulas).items()
  }

  @Test func `the page of formulas and the program say the same`() throws {
    let formulas = try formulas()
    #expect(
      formulas.compactMap { $0["id"]?.text() }.sorted()
        == PriceMethodRegister.all.map { $0.sheet.id }.sorted())
    for formula in formulas {
      let id = try #require(formula["id"]?.text())
      let sheet = try #require(PriceMethodRegister.method(named: id)).sheet
      #expect(formula["aliases"]?.items().compactMap { $0.text() } == sheet.aliases, "\(id)")
      #expect(formula["expression"]?.text() == sheet.expression, "\(id)")
      #expect(formula["legal"]?["fr"]?.text() == sheet.legal.status.rawValue, "\(id)")
      let parameters = formula["parameters"]?.entries() ?? []
      #expect(parameters.map(\.key) == sheet.parameters.map(\.symbol), "\(id)")
      #expect(
        parameters.map { $0.value["default"]?.decimal() } == sheet.parameters.map(\.standard))
    }
  }
}
