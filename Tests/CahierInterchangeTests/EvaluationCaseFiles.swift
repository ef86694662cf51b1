import CahierModel
import Foundation

@testable import CahierInterchange

/// The evaluation files beside the tests.
enum EvaluationCaseFiles {
  static func bytes(_ name: String) throws -> [UInt8] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "EvaluationCases/\(name)")
    return [UInt8](try Data(contentsOf: file))
  }

  static func read(_ name: String) throws -> EvaluationFile {
    try EvaluationFile(reading: try bytes(name), named: name)
  }
}
