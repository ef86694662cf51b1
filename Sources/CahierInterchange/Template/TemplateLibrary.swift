internal import CTemplates

/// The templates that come with the program: embedded in it, so that it works wherever it is moved.
package enum TemplateLibrary {
  /// The names of the embedded templates, in alphabetical order.
  package static let names: [String] = {
    var names: [String] = []
    for (name, _) in paths where names.last != name { names.append(name) }
    return names
  }()

  /// The files of an embedded template, in the order of their paths: none for an unknown name.
  package static func files(of name: String) -> [TemplateFile] {
    paths.enumerated().compactMap { index, place in
      guard place.name == name else { return nil }
      let file = CTemplateFileAt(index)
      return TemplateFile(
        path: place.path, bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.length)))
    }
  }

  /// The template and the path inside its folder of each embedded file, in the order of the table.
  private static let paths: [(name: String, path: String)] =
    (0..<CTemplateFileCount()).compactMap { index in
      guard let path = CTemplateFileAt(index).path.map({ String(cString: $0) }),
        let slash = path.firstIndex(of: "/")
      else { return nil }
      return (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }
}
