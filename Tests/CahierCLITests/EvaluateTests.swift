import CahierModel
import CahierTestSupport
import Foundation
import Testing

@testable import CahierCLI

struct EvaluateTests {
  private func lines(
    _ file: String, _ language: Language, explain: String? = nil, format: OutputFormat = .text
  ) throws -> String {
    let cases = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "CahierInterchangeTests/EvaluationCases/\(file)")
    let bytes = [UInt8](try Data(contentsOf: cases))
    let answer = try evaluationAnswer(
      bytes, named: file, format: format, explain: explain, in: language)
    return answer.lines.map { $0 + "\n" }.joined()
  }

  @Test(arguments: Language.allCases)
  func `the ranking reads well`(language: Language) throws {
    try expectGolden(
      try lines("documentation.yaml", language), "evaluate-\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `the calculation of an offer reads well`(language: Language) throws {
    try expectGolden(
      try lines("documentation.yaml", language, explain: "A"),
      "evaluate-explain-\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `ties, minima and limits read well`(language: Language) throws {
    try expectGolden(
      try lines("everything.yaml", language)
        + ["Delta", "Echo", "Foxtrot"].map { try lines("everything.yaml", language, explain: $0) }
        .joined(separator: "\n"),
      "evaluate-everything-\(language.rawValue).txt")
  }

  @Test func `programs get fractions as text`() throws {
    try expectGolden(
      try lines("documentation.yaml", .english, format: .json), "evaluate.json")
  }

  @Test func `the JSON of ties and minima is sound`() throws {
    let text = try lines("everything.yaml", .french, format: .json)
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let keys = ["eliminated", "evaluation", "ranking", "robustness", "setAside", "ties"]
    #expect(root?.keys.sorted() == keys)
    #expect((root?["ties"] as? [Any])?.count == 1)
    #expect((root?["eliminated"] as? [Any])?.count == 1)
  }

  @Test func `an offer that is not there is named back`() {
    #expect {
      try lines("documentation.yaml", .english, explain: "Z")
    } throws: { error in
      let failure = error as? Failure
      return failure?.status == .usage && failure?.diagnostics.map(\.code) == ["EVAL-052"]
    }
  }

  @Test func `a fault in the file is the status of data`() {
    #expect {
      try evaluationAnswer(
        Array("evaluation: 9".utf8), named: "a.yaml", format: .text, explain: nil, in: .french)
    } throws: { error in
      (error as? Failure)?.status == .data
    }
  }
}
