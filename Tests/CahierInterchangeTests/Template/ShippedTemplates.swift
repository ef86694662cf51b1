import CahierInterchange
import CahierModel
import Foundation

/// The templates that the program ships, read once for all tests.
enum ShippedTemplates {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "templates/specifications")

  static let intranet = Result { try TemplateReader.read(TemplateLibrary.files(of: "intranet")) }
  static let serviceContract = Result {
    try TemplateReader.read(TemplateLibrary.files(of: "service-contract"))
  }

  static func named(_ name: String) throws -> SpecificationTemplate {
    switch name {
    case "intranet": try intranet.get()
    case "service-contract": try serviceContract.get()
    default: try TemplateReader.read(TemplateLibrary.files(of: name))
    }
  }
}

extension DataError {
  /// The faults as a person would read them, for the message of a test that fails.
  var lines: String {
    diagnostics.flatMap { $0.lines(in: .english) }.joined(separator: "\n")
  }
}
