/// A file of a template's folder.
package struct TemplateFile: Hashable, Sendable {
  /// The path inside the folder, with `/`: `library/objectives.yaml`.
  package let path: String
  /// The content as it is stored; readers check that it is UTF-8.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
