internal import CahierFormats
internal import CahierModel

/// The parts of a template, whether they come from several files or from one.
struct TemplateParts {
  private(set) var main: ReadingNode?
  private(set) var guide: ReadingNode?
  private(set) var criteria: ReadingNode?
  /// Each a family of ready items, in the order of the files' names.
  private(set) var library: [ReadingNode] = []

  /// Reads each file, whatever the order in which they come.
  init(files: [TemplateFile], faults: FaultList) {
    for file in files.sorted(by: { $0.path < $1.path }) {
      let root = Self.root(of: file.path, faults) { () throws(DataSyntaxError) in
        try YAMLReader.read(file.bytes)
      }
      guard let node = root else { continue }
      switch file.path {
      case "template.yaml": main = node
      case "guide.yaml": guide = node
      case "library/criteria.yaml": criteria = node
      case let path where path.hasPrefix("library/") && path.hasSuffix(".yaml"):
        library.append(node)
      default: node.fault("TEMPLATE-013", Self.strayFile, expected: Self.knownFiles)
      }
    }
  }

  /// Reads the one document of the canonical form, but for the shelves that are left closed.
  init(
    canonical bytes: [UInt8], file: String, leaving closed: Set<TemplateShelf>, faults: FaultList
  ) {
    let root = Self.root(of: file, faults) { () throws(DataSyntaxError) in
      try JSONReader.read(bytes, passingOver: Set(closed.map(\.rawValue)))
    }
    guard let node = root else { return }
    main = node["template"]
    guide = node["guide"]
    criteria = node["criteria"]
    library = node["library"]?.items() ?? []
  }

  private static func root(
    of file: String, _ faults: FaultList, read: () throws(DataSyntaxError) -> DataNode?
  ) -> ReadingNode? {
    do throws(DataSyntaxError) {
      return try read().map { ReadingNode($0, file: file, faults: faults) }
    } catch {
      faults.add(error.diagnostic(file: file))
      return nil
    }
  }

  private static let strayFile = Text(
    fr: "ce fichier n’a pas sa place dans un modèle", en: "this file has no place in a template")
  private static let knownFiles = Text(
    fr: "template.yaml, guide.yaml, library/criteria.yaml ou un autre library/….yaml",
    en: "template.yaml, guide.yaml, library/criteria.yaml or another library/….yaml")
}
