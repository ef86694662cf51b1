package import CahierFormats
package import CahierModel

/// A value of a data file that is being read against a schema.
///
/// Each question asked of it either answers, or notes a fault with file, line, key, what was found
/// and what was expected, and answers nil: the reader goes on to the next field.
package struct ReadingNode {
  /// The value as the file has it, with its line and column.
  package let node: DataNode
  private let keys: ReadingPath
  /// The name of the file, as messages show it.
  package let file: String
  /// Where faults of the file are gathered, shared by all of its nodes.
  package let faults: FaultList

  /// The root of a file, or a part of one that stands at `path` of a larger whole.
  package init(_ node: DataNode, path: String = "", file: String, faults: FaultList) {
    self.init(node, .root(path), file: file, faults: faults)
  }

  private init(_ node: DataNode, _ keys: ReadingPath, file: String, faults: FaultList) {
    self.node = node
    self.keys = keys
    self.file = file
    self.faults = faults
  }

  /// The keys that lead here, as a person would say them: `criteria[2].weight`.
  package var path: String { keys.description }

  /// The place as messages show it: the file with its line, then the keys.
  package var place: [Text] {
    let (line, path) = (Text(same: "\(file):\(node.place.line)"), path)
    return path.isEmpty ? [line] : [line, Text(same: path)]
  }

  /// What stands here, quoted in a message: the scalar, or the beginning of a collection.
  package var found: String {
    switch node.value {
    case .scalar(let text, _): Self.cut(text)
    case .sequence(let nodes):
      "[" + Self.listed(nodes.prefix(4).map(Self.briefly), of: nodes.count) + "]"
    case .mapping(let entries):
      "{" + Self.listed(entries.prefix(4).map { Self.cut($0.key) }, of: entries.count) + "}"
    }
  }

  private static func briefly(_ node: DataNode) -> String {
    switch node.value {
    case .scalar(let text, _): cut(text)
    case .sequence: "[…]"
    case .mapping(let entries): entries.first.map { "\(cut($0.key)): …" } ?? "…"
    }
  }

  private static func listed(_ words: [String], of count: Int) -> String {
    (words.prefix(3) + (count > 3 ? ["…"] : [])).joined(separator: ", ")
  }

  private static func cut(_ text: String) -> String {
    (text.count > 80 ? "\(text.prefix(80))…" : text).replacingControlCharacters()
  }

  /// Whether the file says that there is no value: empty, `~` or `null`, not quoted.
  package var isNull: Bool {
    guard case .scalar(let text, isQuoted: false) = node.value else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// Notes a fault at this place.
  package func fault(
    _ code: String, _ message: Text, expected: Text? = nil, remedies: [Text] = []
  ) {
    faults.add(
      Diagnostic(
        .error, code, message, at: place, found: found, expected: expected, remedies: remedies))
  }

  private func child(_ node: DataNode, _ key: String) -> ReadingNode {
    ReadingNode(node, .key(key, of: keys), file: file, faults: faults)
  }
}

// MARK: - Collections

extension ReadingNode {
  /// The entries of a mapping, in the order of the file, or none with a fault.
  package func entries() -> [(key: String, value: ReadingNode)] {
    guard case .mapping(let entries) = node.value else {
      fault("FILE-003", Expectation.unexpected, expected: Expectation.mapping)
      return []
    }
    return entries.map { ($0.key, child($0.value, $0.key)) }
  }

  /// The items of a sequence, or none with a fault.
  package func items() -> [ReadingNode] {
    guard case .sequence(let items) = node.value else {
      fault("FILE-003", Expectation.unexpected, expected: Expectation.sequence)
      return []
    }
    return items.enumerated().map { index, item in
      ReadingNode(item, .item(index + 1, of: keys), file: file, faults: faults)
    }
  }

  /// The value of a key of a mapping, or nil if it is absent or null.
  package subscript(key: String) -> ReadingNode? {
    guard
      case .mapping(let entries) = node.value, let entry = entries.first(where: { $0.key == key })
    else { return nil }
    let value = child(entry.value, key)
    return value.isNull ? nil : value
  }

  /// The value of a key that must be there: its absence is a fault of this mapping.
  package func required(_ key: String) -> ReadingNode? {
    if let value = self[key] { return value }
    fault(
      "FILE-004", Text(fr: "la clé « \(key) » manque", en: "the key “\(key)” is missing"),
      remedies: [Text(fr: "Ajouter « \(key) : … ».", en: "Add “\(key): …”.")])
    return nil
  }

  /// Notes a fault for each key of this mapping that the schema does not know.
  package func allowOnly(_ keys: String...) {
    allowOnly(keys)
  }

  /// Notes a fault for each key of this mapping that the schema does not know.
  package func allowOnly(_ keys: [String]) {
    // Looked at as they are: nearly every key is known, and needs no path for a message.
    guard case .mapping(let entries) = node.value else {
      _ = self.entries()
      return
    }
    for entry in entries where !keys.contains(entry.key) {
      let (key, known) = (entry.key, keys.joined(separator: ", "))
      child(entry.value, key).fault(
        "FILE-005", Text(fr: "la clé « \(key) » est inconnue", en: "the key “\(key)” is unknown"),
        expected: Text(fr: "une de ces clés : \(known)", en: "one of these keys: \(known)"))
    }
  }
}

/// What a reader can expect, in words.
enum Expectation {
  static let unexpected = Text(
    fr: "cette valeur n’a pas la forme attendue", en: "this value does not have the expected form")
  static let mapping = Text(
    fr: "des lignes « clé : valeur »", en: "lines of the form “key: value”")
  static let sequence = Text(
    fr: "une liste, chaque ligne commençant par « - »",
    en: "a list, each line starting with “-”")
}
