/// Passes once over bytes that want to be XML, and refuses what would cost libxml2 too much.
///
/// It tells tags from texts and no more: whether the file is well formed is for libxml2 to say.
/// What it counts must be counted before: libxml2 compares the attributes of an element with one
/// another and looks a prefix up among all that are declared, both for as long as that takes.
struct XMLGuard {
  private let bytes: [UInt8]
  private let limits: XMLReader.Limits
  private var position = 0
  private var depth = 0
  private var elementCount = 0
  private var namespaceCount = 0

  static func check(_ bytes: [UInt8], _ limits: XMLReader.Limits) throws(XMLError) {
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    do throws(Unicode.UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .notUTF8(offset: error.byteOffsets.lowerBound)
    }
    var walk = XMLGuard(bytes, limits)
    try walk.checkCharacters()
    try walk.checkEncoding()
    try walk.checkMarkup()
  }

  private init(_ bytes: [UInt8], _ limits: XMLReader.Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// libxml2 takes U+0000 for the end of the file in places.
  private func checkCharacters() throws(XMLError) {
    let first = bytes.firstIndex { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    guard let first else { return }
    throw .malformed("a control character", place(first))
  }

  private func checkEncoding() throws(XMLError) {
    let start = position + (starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    let head = String(decoding: bytes[start..<min(start + 256, bytes.count)], as: UTF8.self)
    guard head.hasPrefix("<?xml "), let end = head.firstRange(of: "?>") else { return }
    let declaration = head[..<end.lowerBound]
    guard let key = declaration.firstRange(of: "encoding") else { return }
    let name = declaration[key.upperBound...].drop { " =\"'\n\r\t".contains($0) }
      .prefix { $0 != "\"" && $0 != "'" }
    guard !["UTF-8", "US-ASCII", "ASCII", "UTF8"].contains(name.uppercased()) else { return }
    throw .otherEncoding(String(name))
  }

  private mutating func checkMarkup() throws(XMLError) {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        try passText()
        continue
      }
      if starts(with: Self.comment) {
        try pass(to: [UInt8(ascii: "-"), UInt8(ascii: "-"), UInt8(ascii: ">")], from: 4)
      } else if starts(with: Self.data) {
        try pass(to: [UInt8(ascii: "]"), UInt8(ascii: "]"), UInt8(ascii: ">")], from: 9)
      } else if starts(with: Self.declaration) {
        throw .documentType(place(position))
      } else if starts(with: Self.instruction) {
        try pass(to: [UInt8(ascii: "?"), UInt8(ascii: ">")], from: 2)
      } else {
        try passTag()
      }
    }
  }

  private static let comment = Array("<!--".utf8)
  private static let data = Array("<![CDATA[".utf8)
  private static let declaration = Array("<!".utf8)
  private static let instruction = Array("<?".utf8)
  private static let namespace = Array("xmlns".utf8)

  private func starts(with mark: [UInt8], at offset: Int = 0) -> Bool {
    let start = position + offset
    guard start + mark.count <= bytes.count else { return false }
    return mark.indices.allSatisfy { bytes[start + $0] == mark[$0] }
  }

  private mutating func passText() throws(XMLError) {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    guard position - start <= limits.run else { throw .tooLong(limit: limits.run, place(start)) }
  }

  /// Passes over what ends with a mark, its first bytes being known.
  private mutating func pass(to mark: [UInt8], from offset: Int) throws(XMLError) {
    let start = position
    position += offset
    while !starts(with: mark) {
      guard position < bytes.count else { throw .truncated(place(start)) }
      guard position - start < limits.run else { throw .tooLong(limit: limits.run, place(start)) }
      position += 1
    }
    position += mark.count
  }
}

// MARK: - Tags

extension XMLGuard {
  private mutating func passTag() throws(XMLError) {
    let start = position
    let isEnd = starts(with: [UInt8(ascii: "/")], at: 1)
    var attributeCount = 0
    position += 1
    while true {
      guard position < bytes.count else { throw .truncated(place(start)) }
      guard position - start < limits.run else { throw .tooLong(limit: limits.run, place(start)) }
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        attributeCount += 1
        try passValue(endedBy: byte, of: start)
      } else if byte <= 0x20, starts(with: Self.namespace) {
        namespaceCount += 1
      }
    }
    guard attributeCount <= limits.attributes else {
      throw .tooManyAttributes(limit: limits.attributes, place(start))
    }
    guard namespaceCount <= limits.namespaces else {
      throw .tooManyAttributes(limit: limits.namespaces, place(start))
    }
    try count(isEnd: isEnd, isEmpty: bytes[position - 2] == UInt8(ascii: "/"), at: start)
  }

  private mutating func passValue(endedBy quote: UInt8, of start: Int) throws(XMLError) {
    while position < bytes.count, bytes[position] != quote {
      guard position - start < limits.run else { throw .tooLong(limit: limits.run, place(start)) }
      position += 1
    }
    position += 1
  }

  private mutating func count(isEnd: Bool, isEmpty: Bool, at start: Int) throws(XMLError) {
    if isEnd {
      depth -= 1
      return
    }
    elementCount += 1
    guard elementCount <= limits.elements else { throw .tooManyElements(limit: limits.elements) }
    guard depth < limits.depth else { throw .tooDeep(limit: limits.depth, place(start)) }
    if !isEmpty { depth += 1 }
  }

  /// The line and column of a byte; columns count bytes.
  private func place(_ offset: Int) -> DataNode.Place {
    let before = bytes[..<min(offset, bytes.count)]
    let line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return DataNode.Place(line: line, column: before.endIndex - start + 1)
  }
}
