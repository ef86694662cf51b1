package import CahierEvaluation
internal import CahierFormats
package import CahierModel

/// An evaluation that a person keeps in one file: criteria, offers, prices and marks.
///
/// `docs/evaluate.md` describes the format to those who write it.
package struct EvaluationFile: Sendable {
  /// The latest version of the format, written on the first line of a file.
  package static let version = 1

  /// What is evaluated, as the file calls it; empty where it says nothing.
  package let title: BilingualText
  /// The lot and its offers, read but not yet checked against each other.
  package let evaluation: Evaluation
  /// How a grid was understood where it left something open, nil for a file that says all.
  package let reading: GridReading?
  private let places: EvaluationPlaces

  init(
    title: BilingualText, evaluation: Evaluation, reading: GridReading? = nil,
    places: EvaluationPlaces
  ) {
    self.title = title
    self.evaluation = evaluation
    self.reading = reading
    self.places = places
  }

  /// How the file was understood where it left something open, to be shown back.
  package var notes: [Text] { reading.map { [$0.note] } ?? [] }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The content, in UTF-8; a grid may be in another encoding.
  ///   - name: The name of the file, for messages; its ending tells the format: `.json`, `.csv`,
  ///     anything else being YAML.
  /// - Throws: `DataError` with every fault found, each with its line.
  package init(reading bytes: [UInt8], named name: String) throws(DataError) {
    let faults = FaultList()
    let file: EvaluationFile?
    if name.lowercased().hasSuffix(".csv") {
      var grid = try EvaluationGrid(bytes, file: name, faults: faults)
      file = grid.read()
    } else {
      let root = try Self.root(of: bytes, named: name)
      var reader = EvaluationReader(ReadingNode(root, file: name, faults: faults))
      file = reader.read()
    }
    try faults.throwIfAny()
    guard let file else { throw DataError(.notAnEvaluation(file: name)) }
    self = file
  }

  /// The root of a data file, JSON or YAML.
  private static func root(of bytes: [UInt8], named name: String) throws(DataError) -> DataNode {
    do {
      if name.lowercased().hasSuffix(".json") { return try JSONReader.read(bytes) }
      if let root = try YAMLReader.read(bytes) { return root }
    } catch {
      throw DataError(error.diagnostic(file: name))
    }
    throw DataError(.notAnEvaluation(file: name))
  }

  /// Ranks the offers of the file.
  ///
  /// - Throws: `DataError` with everything that is missing or wrong, each with its line.
  package func result() throws(DataError) -> EvaluationResult {
    do {
      return try evaluation.result()
    } catch {
      let faults = FaultList()
      for fault in error.faults { faults.add(places.placing(fault)) }
      try faults.throwIfAny()
      throw error.dataError
    }
  }
}

extension Diagnostic {
  /// A file that says nothing that an evaluation could be made of.
  static func notAnEvaluation(file: String) -> Diagnostic {
    Diagnostic(
      .error, "EVAL-050",
      Text(fr: "ce fichier n’est pas une évaluation", en: "this file is no evaluation"),
      at: [Text(same: file)],
      expected: Text(
        fr: "« evaluation: 1 » en première ligne, puis « criteria » et « offers »",
        en: "“evaluation: 1” on the first line, then “criteria” and “offers”"))
  }
}
