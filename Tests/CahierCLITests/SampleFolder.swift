import CahierEvaluation
import CahierInterchange
import CahierModel
import Foundation

/// The dossiers of `samples/`, read from their text as `cahier import dossier` does.
enum SampleFolder {
  static let url = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "samples")

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appending(path: path)))
  }

  /// The YAML files of a sample, with their names inside it.
  static func files(of sample: String) throws -> [TextFile] {
    let root = url.appending(path: sample)
    return try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
      .map { TextFile(name: $0, bytes: try bytes("\(sample)/\($0)")) }
  }

  /// The dossier of a sample with its warnings, against the template that it names.
  static func text(of sample: String) throws -> DossierText {
    var last: UInt64 = 0
    return try DossierTextReader.read(
      try files(of: sample),
      template: { try? TemplateReader.read(TemplateLibrary.files(of: $0.name)) },
      drawID: { _, _ in
        last += 1
        return ItemID(bits: last)
      })
  }

  static func dossier(_ sample: String) throws -> Dossier { try text(of: sample).dossier }
}

extension Dossier {
  /// The ranking of a lot by its published method.
  func result(ofLot key: String) throws -> EvaluationResult {
    guard let lot = lots.first(where: { $0.key == key }) else { throw MissingLot(key: key) }
    return try Evaluation(lot: lot, offers: offers.filter { $0.lot == key }).result()
  }
}

struct MissingLot: Error {
  let key: String
}

extension EvaluationResult {
  /// Rank, tenderer and total as they are shown, best first: `1 Name 82.50`.
  var shownRanking: [String] {
    let decimals = lot.method.rounding.totals
    let mode = lot.method.rounding.mode
    return ranking.map {
      "\($0.rank) \(offer($0.offer).name) \($0.shownTotal.decimalText(decimals, mode))"
    }
  }
}
