internal import CTemplates
package import CahierModel

/// The packs of clauses that come with the program, embedded in it.
package enum PackLibrary {
  /// Every pack, in the alphabetical order of their ids.
  ///
  /// - Throws: `DataError` for a file that is wrong, which the tests of the project let through none
  ///   of.
  package static func packs() throws(DataError) -> [ClausePack] {
    var packs: [ClausePack] = []
    for (path, bytes) in files {
      let id = path.split(separator: "/").first.map(String.init) ?? path
      packs.append(try PackReader.read(bytes, id: id, file: "packs/\(path)"))
    }
    return packs.sorted { $0.id < $1.id }
  }

  /// Whether a name is that of an item of a pack: the origin that a dossier keeps.
  static func isOrigin(_ name: String) -> Bool { origins.contains(name) }

  private static let origins: Set<String> = Set(
    ((try? packs()) ?? []).flatMap { $0.items.map(\.id) })

  private static var files: [(path: String, bytes: [UInt8])] {
    (0..<CPackFileCount()).compactMap { index in
      let file = CPackFileAt(index)
      guard let path = file.path.map({ String(cString: $0) }) else { return nil }
      return (path, Array(UnsafeBufferPointer(start: file.bytes, count: file.length)))
    }
  }
}
