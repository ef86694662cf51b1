internal import CLibXML

/// Reads XML that comes from outside, event by event.
///
/// Limits hold before libxml2 sees a byte; a document type is refused, so that there are no
/// entities but the five of XML, and nothing is ever fetched. Names come with the address of their
/// namespace, whatever their prefix in the file.
///
/// After an error, the reader is done with.
@safe package final class XMLReader {
  /// How much a file may hold.
  package struct Limits: Hashable, Sendable {
    /// The size of the file.
    package var bytes = 64 << 20
    /// How many elements may stand in one another.
    package var depth = 200
    /// How many elements the whole file may have.
    package var elements = 2_000_000
    /// How many attributes one element may have.
    package var attributes = 256
    /// How many names of namespaces the whole file may declare.
    package var namespaces = 1_000
    /// How many bytes one text, one tag or one remark may have.
    package var run = 1 << 20

    /// Creates the limits that hold for documents.
    package init() {}
  }

  /// What comes next in a file.
  package enum Event: Hashable, Sendable {
    case start(Element)
    /// Some of the text of an element, which may come in several pieces.
    ///
    /// Never empty; its blanks are as they were written.
    case text(String)
    case end(Name)
  }

  private let bytes: [UInt8]
  private let queue = XMLEventQueue()
  private let parser: xmlParserCtxtPtr?
  private var position = 0
  private var isFinished = false

  /// How many bytes libxml2 is given at once.
  private static let chunk = 64 << 10

  /// Begins to read a file that is whole in memory.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8.
  ///   - limits: How much it may hold.
  /// - Throws: What is wrong with the file, as far as it is seen before reading.
  package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(XMLError) {
    try XMLGuard.check(bytes, limits)
    self.bytes = bytes
    var handler = unsafe XMLEventQueue.handler
    let context = unsafe Unmanaged.passUnretained(queue).toOpaque()
    let parser = unsafe xmlCreatePushParserCtxt(&handler, context, nil, 0, nil)
    unsafe self.parser = parser
    guard let parser = unsafe parser else {
      throw .malformed("no memory", DataNode.Place(line: 1, column: 1))
    }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
    unsafe xmlCtxtUseOptions(parser, CInt(options | XML_PARSE_NOWARNING.rawValue))
    unsafe queue.parser = parser
  }

  deinit {
    if let parser = unsafe parser { unsafe xmlFreeParserCtxt(parser) }
  }

  /// The next event, or nil at the end of the file.
  ///
  /// - Throws: `XMLError.malformed` where the file is no XML.
  package func next() throws(XMLError) -> Event? {
    while true {
      if let event = queue.next() { return event }
      if isFinished { return nil }
      try feed()
    }
  }

  private func feed() throws(XMLError) {
    let end = end(of: position)
    let isLast = end == bytes.count
    let range = position..<end
    unsafe bytes.withUnsafeBytes { bytes in
      let part = unsafe UnsafeRawBufferPointer(rebasing: bytes[range])
      let start = unsafe part.bindMemory(to: CChar.self).baseAddress
      _ = unsafe xmlParseChunk(parser, start, CInt(part.count), isLast ? 1 : 0)
    }
    position = end
    isFinished = isLast
    if let failure = queue.failure { throw failure }
    if let error = fault { throw error }
  }

  /// Where the chunk from `start` ends: never within a character.
  private func end(of start: Int) -> Int {
    var end = min(start + Self.chunk, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  private var fault: XMLError? {
    guard let parser = unsafe parser else { return nil }
    let isSound = unsafe parser.pointee.wellFormed == 1 && parser.pointee.nsWellFormed == 1
    guard !isSound else { return nil }
    guard let error = unsafe xmlCtxtGetLastError(parser) else {
      return .malformed("no XML", DataNode.Place(line: 1, column: 1))
    }
    let words = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "no XML"
    let place = unsafe DataNode.Place(
      line: max(1, Int(error.pointee.line)), column: max(1, Int(error.pointee.int2)))
    return .malformed(String(words.prefix { !$0.isNewline }), place)
  }
}

extension XMLReader {
  /// Passes over what is in an element whose start was the last event, and over its end.
  package func skipElement() throws(XMLError) {
    var depth = 1
    while depth > 0, let event = try next() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: break
      }
    }
  }
}
