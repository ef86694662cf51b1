internal import CahierFormats
internal import CahierModel

/// The parts of a dossier, whether they come from several files or from one.
struct DossierParts {
  private(set) var head: ReadingNode?
  private(set) var answers: ReadingNode?
  /// The lists of items by kind, in the order of the files' names.
  private(set) var items: [(kind: String, node: ReadingNode)] = []
  private(set) var lots: ReadingNode?
  private(set) var evaluators: ReadingNode?
  private(set) var offers: [ReadingNode] = []
  private(set) var baselines: ReadingNode?
  private(set) var amendments: ReadingNode?
  private(set) var baselineTemplates: ReadingNode?
  private(set) var surveys: ReadingNode?
  private(set) var themes: ReadingNode?
  private(set) var rounds: ReadingNode?

  /// As many files as no dossier comes near.
  static let fileLimit = 2_000

  private let reading: DossierReading

  /// Reads every file, whatever the order in which they come.
  ///
  /// One file alone is the whole dossier, whatever its name.
  init(files: [TextFile], reading: DossierReading) {
    self.reading = reading
    guard files.count <= Self.fileLimit else {
      noteTooManyFiles(files.count)
      return
    }
    var known: Set<String> = []
    for file in files.sorted(by: { FileOrder($0.name) < FileOrder($1.name) }) {
      let stem = files.count == 1 ? "dossier" : Self.stem(of: file)
      guard known.insert(stem).inserted else {
        reading.repeated(stem, ReadingNode(.nothing, file: file.name, faults: reading.faults))
        continue
      }
      guard let node = root(of: file, path: Self.path(stem)) else { continue }
      take(node, from: stem)
    }
  }

  private static func stem(of file: TextFile) -> String {
    for ending in [".yaml", ".yml", ".json"] where file.name.hasSuffix(ending) {
      return String(file.name.dropLast(ending.count))
    }
    return file.name
  }

  /// The keys that would lead to a file's content if the dossier were one file.
  private static func path(_ stem: String) -> String {
    if stem == "answers" { return stem }
    return stem.hasPrefix("items/") ? "items.\(stem.dropFirst(6))" : ""
  }

  private mutating func take(_ node: ReadingNode, from stem: String) {
    switch stem {
    case "dossier":
      head = node
      takeContents(of: node)
    case "answers": set(\.answers, node)
    case "criteria":
      node.allowOnly("lots", "evaluators")
      takeCriteria(of: node)
    case "baselines":
      node.allowOnly("baselines", "amendments", "baselineTemplates")
      takeHistory(of: node)
    case "consultation":
      node.allowOnly("surveys", "themes", "rounds")
      takeConsultation(of: node)
    case let stem where stem.hasPrefix("items/"):
      items.append((String(stem.dropFirst(6)), node))
    case let stem where stem.hasPrefix("offers/"): offers.append(node)
    default: node.fault("DOSSIER-003", Self.stray, expected: Self.knownFiles)
    }
  }

  private mutating func takeContents(of node: ReadingNode) {
    answers = node["answers"]
    if let items = node["items"] {
      self.items += items.entries().map { ($0.key, $0.value) }
    }
    takeCriteria(of: node)
    offers += node["offers"]?.items() ?? []
    takeHistory(of: node)
    takeConsultation(of: node)
  }

  private mutating func takeConsultation(of node: ReadingNode) {
    if let part = node["surveys"] { set(\.surveys, part) }
    if let part = node["themes"] { set(\.themes, part) }
    if let part = node["rounds"] { set(\.rounds, part) }
  }

  private mutating func takeHistory(of node: ReadingNode) {
    if let part = node["baselines"] { set(\.baselines, part) }
    if let part = node["amendments"] { set(\.amendments, part) }
    if let part = node["baselineTemplates"] { set(\.baselineTemplates, part) }
  }

  private mutating func takeCriteria(of node: ReadingNode) {
    if let part = node["lots"] { set(\.lots, part) }
    if let part = node["evaluators"] { set(\.evaluators, part) }
  }

  /// Takes a part that only one file may hold.
  private mutating func set(_ part: WritableKeyPath<Self, ReadingNode?>, _ node: ReadingNode) {
    if self[keyPath: part] != nil {
      reading.repeated(node.path, node)
    } else {
      self[keyPath: part] = node
    }
  }

  private func root(of file: TextFile, path: String) -> ReadingNode? {
    var bytes = file.bytes
    if let (cleaned, lines) = ControlCharacters.cleaned(bytes) {
      bytes = cleaned
      for line in lines {
        let place = [Text(same: "\(file.name):\(line)")]
        reading.warnings.add(ControlCharacters.warning(at: place, found: nil))
      }
    }
    do {
      let root = file.isJSON ? try JSONReader.read(bytes) : try YAMLReader.read(bytes)
      return root.map {
        ReadingNode($0, path: path, file: file.name, faults: reading.faults)
      }
    } catch {
      reading.faults.add(error.diagnostic(file: file.name))
      return nil
    }
  }

  private func noteTooManyFiles(_ count: Int) {
    reading.faults.add(
      Diagnostic(
        .error, "DOSSIER-011",
        Text(fr: "le dossier compte trop de fichiers", en: "the dossier has too many files"),
        found: "\(count)",
        expected: Text(
          fr: "\(Self.fileLimit) fichiers au plus", en: "\(Self.fileLimit) files at most")))
  }

  private static let stray = Text(
    fr: "ce fichier n’a pas sa place dans un dossier", en: "this file has no place in a dossier")
  private static let knownFiles = Text(
    fr: "dossier.yaml, answers.yaml, criteria.yaml, items/….yaml, offers/….yaml, baselines.yaml ou "
      + "consultation.yaml",
    en: "dossier.yaml, answers.yaml, criteria.yaml, items/….yaml, offers/….yaml, baselines.yaml or "
      + "consultation.yaml")
}

/// The order in which files are read: `dossier` first, then by folder, number and name.
private struct FileOrder: Comparable {
  let rank: Int
  let number: Int
  let name: String

  init(_ name: String) {
    self.name = name
    rank = name.hasPrefix("dossier.") ? 0 : 1
    let last = name.split(separator: "/").last ?? ""
    number = Int(last.prefix { $0.isASCII && $0.isNumber }.prefix(9)) ?? Int.max
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.rank, left.number, left.name) < (right.rank, right.number, right.name)
  }
}

extension DataNode {
  /// What stands at the start of a file that was not read.
  fileprivate static let nothing = DataNode(
    .scalar("", isQuoted: false), at: Place(line: 1, column: 1))
}
