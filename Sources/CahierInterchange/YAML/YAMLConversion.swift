internal import CahierFormats
internal import Yams

/// Turns the nodes of Yams into ours, and refuses what Cahier's files never hold.
struct YAMLConversion {
  let limits: YAMLReader.Limits
  private var count = 0

  init(limits: YAMLReader.Limits) {
    self.limits = limits
  }

  mutating func convert(_ node: Node, depth: Int = 0) throws(DataSyntaxError) -> DataNode {
    count += 1
    let place = node.place
    guard count <= limits.nodes else { throw .tooManyNodes(limit: limits.nodes) }
    guard depth <= limits.depth else { throw .tooDeep(limit: limits.depth, place) }
    if node.anchor != nil { throw .forbidden("&", place) }
    switch node {
    case .scalar(let scalar):
      return DataNode(try value(of: scalar, at: place), at: place)
    case .sequence(let sequence):
      var items: [DataNode] = []
      items.reserveCapacity(sequence.count)
      for item in sequence { items.append(try convert(item, depth: depth + 1)) }
      return DataNode(.sequence(items), at: place)
    case .mapping(let mapping):
      return DataNode(.mapping(try entries(of: mapping, depth: depth)), at: place)
    case .alias:
      throw .forbidden("*", place)
    }
  }

  private func value(
    of scalar: Node.Scalar, at place: DataNode.Place
  ) throws(DataSyntaxError) -> DataNode.Value {
    let tag = scalar.tag.description
    guard tag.isEmpty || tag == "tag:yaml.org,2002:str" else { throw .forbidden(tag, place) }
    guard !CombiningMarks.exceed(scalar.string) else {
      throw .tooManyMarks(limit: CombiningMarks.limit, place)
    }
    return .scalar(scalar.string, isQuoted: scalar.style != .plain && scalar.style != .any)
  }

  private mutating func entries(
    of mapping: Node.Mapping, depth: Int
  ) throws(DataSyntaxError) -> [DataNode.Entry] {
    var entries: [DataNode.Entry] = []
    entries.reserveCapacity(mapping.count)
    for (key, value) in mapping {
      if key.anchor != nil { throw .forbidden("&", key.place) }
      guard case .scalar(let name) = key else { throw .keyIsNoText(key.place) }
      // The parser tags plain keys itself: `12:` is a number to it. Their text is all that counts.
      let tag = name.tag.description
      guard tag.isEmpty || tag.hasPrefix("tag:yaml.org,2002:") else {
        throw .forbidden(tag, key.place)
      }
      entries.append(
        DataNode.Entry(
          key: name.string, place: key.place, value: try convert(value, depth: depth + 1)))
    }
    return entries
  }
}

extension Node {
  fileprivate var place: DataNode.Place {
    DataNode.Place(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
