internal import CahierFormats
package import CahierModel

/// A file of answers to the guide: each by the key of its question, in any order.
///
/// What a value may be is for whoever asks the questions to say: here it is only YAML with places.
package struct AnswersFile {
  /// The version of the format that this program reads and writes.
  package static let format = 1

  /// The answers in the order of the file.
  package let entries: [(key: String, value: ReadingNode)]
  /// What is wrong with the file, the values of answers among it as they are read.
  package let faults: FaultList

  /// Reads a file, and notes a fault for each key that is no question.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8.
  ///   - file: Its name, as messages show it.
  ///   - isKnown: Whether a key is that of a question.
  /// - Throws: `DataError` for a file that is no YAML mapping, or of a later version.
  package init(
    _ bytes: [UInt8], file: String, isKnown: (String) -> Bool
  ) throws(DataError) {
    let root: DataNode?
    do throws(DataSyntaxError) {
      root = try YAMLReader.read(bytes)
    } catch {
      throw DataError(error.diagnostic(file: file))
    }
    let faults = FaultList()
    self.faults = faults
    let node = root.map { ReadingNode($0, file: file, faults: faults) }
    let all = node.map { $0.isNull ? [] : $0.entries() } ?? []
    entries = all.filter { $0.key != Self.versionKey }
    if let version = all.first(where: { $0.key == Self.versionKey })?.value {
      Self.check(version)
    }
    for (key, value) in entries where !isKnown(key) {
      value.fault(
        "INPUT-075",
        Text(
          fr: "« \(key) » n’est pas une question de ce modèle",
          en: "“\(key)” is no question of this template"),
        remedies: [Text(same: "cahier answer list")])
    }
  }

  private static let versionKey = "answers"

  private static func check(_ version: ReadingNode) {
    guard case .scalar(let text, _) = version.node.value, text == "\(format)" else {
      version.fault(
        "INPUT-076",
        Text(
          fr: "cette version du format n’est pas lue", en: "this version of the format is not read"),
        expected: Text(same: "\(format)"),
        remedies: [
          Text(fr: "Mettre Cahier à jour.", en: "Update Cahier.")
        ])
      return
    }
  }
}
