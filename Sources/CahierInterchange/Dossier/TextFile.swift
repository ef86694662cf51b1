/// A file of a dossier written as text, whether it was read or is to be written.
///
/// Reading and writing files is the caller's business: names come with `/` and never leave the
/// folder of the dossier.
package struct TextFile: Hashable, Sendable {
  /// The path inside the folder: `items/need.yaml`.
  package let name: String
  /// The content in UTF-8.
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Whether the name says that the file is JSON and no YAML.
  var isJSON: Bool { name.hasSuffix(".json") }
}
