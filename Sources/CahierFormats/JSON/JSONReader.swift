/// Reads JSON exactly (RFC 8259): numbers as they are written, no key twice, every fault placed.
///
/// Values come as `DataNode`, as those of YAML do: `null`, `true` and numbers are scalars that are
/// not quoted. Everything is limited before it is read.
package struct JSONReader {
  /// How large a file may be.
  package struct Limits: Hashable, Sendable {
    /// How many bytes the file has at most: 64 MiB.
    package var bytes = 64 * 1024 * 1024
    /// How many values it has at most: scalars, arrays and objects.
    package var nodes = 1_000_000
    /// How deep values may nest, the outermost being 1.
    package var depth = 200

    package init() {}
  }

  private var cursor: JSONCursor
  private let limits: Limits
  private let passedOver: Set<String>
  private var nodeCount = 0

  /// Reads one value, with nothing but blanks around it.
  ///
  /// The values of the outermost keys in `passedOver` are not looked into: they come as `null`, in
  /// a fraction of the time. Only their brackets and strings are counted.
  ///
  /// Throws the first fault, with its line and column.
  package static func read(
    _ bytes: [UInt8], limits: Limits = Limits(), passingOver passedOver: Set<String> = []
  ) throws(DataSyntaxError) -> DataNode {
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    do throws(Unicode.UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .notUTF8(in: bytes)
    }
    var reader = JSONReader(
      cursor: JSONCursor(bytes), limits: limits, passedOver: passedOver)
    reader.cursor.skipByteOrderMark()
    reader.cursor.skipBlanks()
    let value = try reader.value(depth: 1)
    reader.cursor.skipBlanks()
    guard reader.cursor.isAtEnd else {
      throw .malformed("the file goes on after its value", reader.cursor.place)
    }
    return value
  }

  private init(cursor: JSONCursor, limits: Limits, passedOver: Set<String>) {
    self.cursor = cursor
    self.limits = limits
    self.passedOver = passedOver
  }

  private mutating func value(depth: Int) throws(DataSyntaxError) -> DataNode {
    let place = cursor.place
    guard depth <= limits.depth else { throw .tooDeep(limit: limits.depth, place) }
    nodeCount += 1
    guard nodeCount <= limits.nodes else { throw .tooManyNodes(limit: limits.nodes) }
    switch cursor.byte {
    case UInt8(ascii: "{"): return DataNode(try mapping(depth), at: place)
    case UInt8(ascii: "["): return DataNode(try sequence(depth), at: place)
    case UInt8(ascii: "\""):
      return DataNode(.scalar(try string(), isQuoted: true), at: place)
    default: return DataNode(.scalar(try cursor.bareWord(), isQuoted: false), at: place)
    }
  }

  /// A string whose letters bear no more marks than any script needs.
  private mutating func string() throws(DataSyntaxError) -> String {
    let place = cursor.place
    let text = try cursor.string()
    guard !CombiningMarks.exceed(text) else {
      throw .tooManyMarks(limit: CombiningMarks.limit, place)
    }
    return text
  }

  private mutating func sequence(_ depth: Int) throws(DataSyntaxError) -> DataNode.Value {
    cursor.advance()
    cursor.skipBlanks()
    var elements: [DataNode] = []
    if cursor.take("]") { return .sequence(elements) }
    repeat {
      cursor.skipBlanks()
      elements.append(try value(depth: depth + 1))
      cursor.skipBlanks()
    } while cursor.take(",")
    guard cursor.take("]") else { throw .malformed("expected , or ]", cursor.place) }
    return .sequence(elements)
  }

  private mutating func mapping(_ depth: Int) throws(DataSyntaxError) -> DataNode.Value {
    cursor.advance()
    cursor.skipBlanks()
    var entries: [DataNode.Entry] = []
    var keys = KeysSeen()
    if cursor.take("}") { return .mapping(entries) }
    repeat {
      cursor.skipBlanks()
      let entry = try entry(depth)
      guard keys.insert(entry.key) else { throw .duplicateKey(entry.key, entry.place) }
      entries.append(entry)
      cursor.skipBlanks()
    } while cursor.take(",")
    guard cursor.take("}") else { throw .malformed("expected , or }", cursor.place) }
    return .mapping(entries)
  }

  private mutating func entry(_ depth: Int) throws(DataSyntaxError) -> DataNode.Entry {
    let place = cursor.place
    guard cursor.byte == UInt8(ascii: "\"") else {
      throw .malformed("expected a key in double quotes", place)
    }
    let key = try string()
    cursor.skipBlanks()
    guard cursor.take(":") else { throw .malformed("expected : after the key", cursor.place) }
    cursor.skipBlanks()
    if depth == 1, passedOver.contains(key), cursor.startsCollection {
      let nothing = DataNode(.scalar("null", isQuoted: false), at: cursor.place)
      try cursor.passOverCollection()
      return DataNode.Entry(key: key, place: place, value: nothing)
    }
    return DataNode.Entry(key: key, place: place, value: try value(depth: depth + 1))
  }
}
