internal import CTemplates
package import CahierModel

/// The styles of documents that come with the program, besides the one that it has by itself.
package enum StyleLibrary {
  /// All of them, in the order of their names.
  ///
  /// - Throws: `DataError` for a file that is wrong, which the tests of the project let through none
  ///   of.
  package static func styles() throws(DataError) -> [HouseStyle] {
    var styles: [HouseStyle] = []
    for index in 0..<CStyleFileCount() {
      let file = CStyleFileAt(index)
      guard let path = file.path.map({ String(cString: $0) }), path.hasSuffix("/style.yaml") else {
        continue
      }
      let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
      let id = String(path.dropLast("/style.yaml".count))
      styles.append(try HouseStyleReader.read(bytes, id: id, file: path) { _ in nil })
    }
    return styles
  }
}
